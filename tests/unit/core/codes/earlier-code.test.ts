import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EarlierProblem, readEarlierCode } from '../../../../src/core/codes/earlier-code.ts';
import { encodeResult } from '../../../../src/core/codes/result-code.ts';
import type { Session } from '../../../../src/core/codes/session-link.ts';
import { results } from '../../../support/results.ts';

const later: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'after',
	detail: 'summary',
};
const code = (change: Partial<Parameters<typeof encodeResult>[0]> = {}) =>
	encodeResult({
		session: later.id,
		instrument: 'kilat',
		wave: 'before',
		participant: 48_201,
		revision: 1,
		detail: 'summary',
		scores: { loyal: 75 },
		...change,
	});
const tag = { ok: true, value: { participant: 48_201, wave: 'before' } };

describe('readEarlierCode', () => {
	test('gives the tag and the wave of a code, as it is or amid a message', () => {
		expect(readEarlierCode(code(), later)).toEqual(tag);
		expect(
			readEarlierCode(`[12/11 08.02] Sri: Kode saya untuk Orientasi: ${code()}. Nggih?`, later),
		).toEqual(tag);
		expect(readEarlierCode(code().toUpperCase().replace(/.{4}/g, '$& '), later)).toEqual(tag);
	});

	test('takes a code of any other wave, whichever comes first', () => {
		for (const third of [code({ wave: 'later' }), code({ wave: 'later', plan: 'partly' })])
			expect(readEarlierCode(third, later)).toMatchObject({ ok: true, value: { wave: 'later' } });
	});

	test('takes one person sent twice, with all answers or without', () => {
		expect(readEarlierCode(`${code()} ${code({ detail: 'full' })}`, later)).toEqual(tag);
	});

	test('passes over what is of other sessions, where one code fits', () => {
		const text = `${code({ session: 'zzzzqqqq', participant: 7 })}\n${code()}`;
		expect(readEarlierCode(text, later)).toEqual(tag);
	});

	const altered = code().replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
	const refused: [EarlierProblem, string][] = [
		['empty', ' \n '],
		['none', 'Selamat pagi, Bu.'],
		['damaged', altered],
		['damaged', code().slice(0, -5)],
		['newer-version', bech32m.encode('cb', [3, 31, 5, 9])],
		['newer-version', bech32m.encode('cb', [1, 30, 5, 9])],
		['other-session', code({ session: 'zzzzqqqq' })],
		['other-instrument', code({ instrument: 'diri', scores: {} })],
		['same-wave', code({ wave: 'after' })],
		['several', `${code()}\n${code({ participant: 7 })}`],
	];
	test.each(refused)('says %s of %j', (reason, text) => {
		expect(readEarlierCode(text, later)).toEqual({ ok: false, reason });
	});

	test('tells the most telling of several reasons', () => {
		const text = `${code({ session: 'zzzzqqqq' })} ${code({ wave: 'after' })} ${altered}`;
		expect(readEarlierCode(text, later)).toEqual({ ok: false, reason: 'same-wave' });
	});

	test('never throws, and takes no tag but from a code of this session', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), results.map(encodeResult)), (text) => {
				const read = readEarlierCode(text, later);
				expect(read.ok && !text.includes(later.id)).toBe(false);
			}),
		);
	});
});
