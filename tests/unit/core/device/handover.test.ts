import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeHandover, encodeHandover } from '../../../../src/core/device/handover.ts';
import type { Session } from '../../../../src/core/codes/session-link.ts';

const session: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026 (A)',
	instrument: 'diri',
	wave: 'after',
	detail: 'summary',
};
const given = { backup: '{"format":"cermin-berakhlak"}', page: 'cermin/diri' };
const link = encodeHandover(given);

describe('decodeHandover', () => {
	test('reads what encodeHandover wrote', () => {
		const page = fc.constantFrom('komitmen', 'jalur/hari-pertama', 'cermin/diri');
		const backup = fc.string({ unit: 'grapheme', maxLength: 500 });
		fc.assert(
			fc.property(page, backup, fc.constantFrom({}, { session }), (page, backup, opened) => {
				const given = { page, backup, ...opened };
				expect(decodeHandover(encodeHandover(given))).toEqual({ ok: true, value: given });
			}),
		);
	});

	test.each([
		['%23 for its #', link.replace('#', '%23')],
		['%23 after its #', link.replace('#', '#%23')],
		['all of it encoded once more', `#${encodeURIComponent(link.slice(1))}`],
		...[')', '.', ',', '%0A', '%20', ').'].map((end) => [`${end} after it`, link + end]),
	])('reads a link with %s', (_, changed) => {
		expect(decodeHandover(changed)).toEqual({ ok: true, value: given });
		expect(decodeHandover(encodeHandover({ ...given, session }) + ').')).toMatchObject({
			ok: true,
		});
	});

	const packed = (content: Uint8Array) => Buffer.from(content).toString('base64url');
	test.each([
		['', 'absent'],
		['#isi', 'absent'],
		['#sesi=1&nama=A', 'absent'],
		['#pindah=2&isi=A&ke=komitmen', 'newer-version'],
		['#pindah=1', 'malformed'],
		['#pindah=0&isi=A&ke=komitmen', 'malformed'],
		[link.slice(0, 20), 'malformed'],
		[link.replace('isi=', 'isi=A'), 'malformed'],
		[link.replace('cermin/diri', '//example.org'), 'malformed'],
		[link.replace('cermin/diri', '..'), 'malformed'],
		[link.replace('cermin/diri', 'https:example'), 'malformed'],
		[`${link}&sesi=1&nama=A`, 'malformed'],
		[`#pindah=1&isi=${packed(deflateSync(Uint8Array.of(255, 254)))}&ke=komitmen`, 'malformed'],
	])('says of %j that it is %s', (fragment, reason) => {
		expect(decodeHandover(fragment)).toEqual({ ok: false, reason });
	});

	test('refuses what becomes too much, or is too long to be one', () => {
		const bomb = packed(deflateSync(new Uint8Array(10_000_000)));
		for (const content of [bomb, 'A'.repeat(20_000)])
			expect(decodeHandover(`#pindah=1&isi=${content}&ke=komitmen`)).toEqual({
				ok: false,
				reason: 'malformed',
			});
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				decodeHandover(`#pindah=1&isi=${text}`);
				decodeHandover(text);
			}),
		);
	});
});
