import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { instrumentIds } from '../../../../src/core/assessment/instrument.ts';
import {
	type Detail,
	type Session,
	decodeSession,
	encodeSession,
	isDetailOf,
	isSessionId,
	waves,
	readSessionName,
	sessionIdOf,
} from '../../../../src/core/codes/session-link.ts';
import { exampleSession } from '../../../support/sessions.ts';

// Hundreds of long cases may have to share a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const example =
	'#sesi=1&nama=Orientasi+CPNS+2026&cermin=diri&tahap=pra&rincian=ringkas&id=q7k3m9xw&jalur=budaya-adaptif';
const session = exampleSession;

const names = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
	.map((text) => readSessionName(text))
	.filter((name) => name !== undefined);
const sessions: fc.Arbitrary<Session> = fc
	.record(
		{
			id: fc.uint8Array({ minLength: 5, maxLength: 5 }).map(sessionIdOf),
			name: names,
			instrument: fc.constantFrom(...instrumentIds),
			wave: fc.constantFrom(...waves),
			detail: fc.constantFrom<Detail>('summary', 'full'),
			path: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
		},
		{ requiredKeys: ['id', 'name', 'instrument', 'wave', 'detail'] },
	)
	.filter(({ instrument, detail }) => isDetailOf(instrument, detail));

/** The example with one field written differently, or left out. */
function changed(field: string, value: string | null): string {
	const fields = new URLSearchParams(example.slice(1));
	if (value === null) fields.delete(field);
	else fields.set(field, value);
	return `#${fields.toString()}`;
}

describe('encodeSession', () => {
	test('writes the published example', () => {
		expect(encodeSession(session)).toBe(example);
	});

	test('writes what is read back as it was', () => {
		fc.assert(
			fc.property(sessions, (any) => {
				expect(decodeSession(encodeSession(any))).toEqual({ ok: true, value: any });
			}),
		);
	});

	test('fits the longest name there can be', () => {
		const longest = { ...session, name: '🪞'.repeat(80), path: 'a'.repeat(40) };
		expect(decodeSession(encodeSession(longest))).toEqual({ ok: true, value: longest });
	});

	test('throws on what could not be read back', () => {
		expect(() => encodeSession({ ...session, name: ' ' })).toThrow('bad-name');
		expect(() => encodeSession({ ...session, id: 'B7k3m9xw' })).toThrow('malformed');
		expect(() => encodeSession({ ...session, path: '../x' })).toThrow('malformed');
	});
});

describe('decodeSession', () => {
	test('reads the example with and without its mark, and however spaces are written', () => {
		for (const text of [example, example.slice(1), example.replaceAll('+', '%20')])
			expect(decodeSession(text)).toEqual({ ok: true, value: session });
	});

	test('reads fields in any order after the version', () => {
		const [version, ...rest] = example.slice(1).split('&');
		expect(decodeSession([version, ...rest.reverse()].join('&'))).toEqual({
			ok: true,
			value: session,
		});
	});

	test('trims the name', () => {
		expect(decodeSession(changed('nama', '  Kelas A '))).toMatchObject({
			value: { name: 'Kelas A' },
		});
	});

	test('has no path where none is given', () => {
		const decoded = decodeSession(changed('jalur', null));
		expect(decoded.ok && 'path' in decoded.value).toBe(false);
	});

	test.each([
		['', 'absent'],
		['#', 'absent'],
		['#hasil', 'absent'],
		['#<script>alert(1)</script>', 'absent'],
		['#nama=Kelas&cermin=diri', 'absent'],
		['#sesi=1', 'malformed'],
		['#sesi=', 'malformed'],
		['#sesi=0', 'malformed'],
		['#sesi=01', 'malformed'],
		['#sesi=1e3', 'malformed'],
		['#sesi=-1', 'malformed'],
		['#sesi=99999', 'malformed'],
		['#sesi=2', 'newer-version'],
		['#sesi=2&grup=x&nama=Kelas', 'newer-version'],
		[`#nama=Kelas&${changed('nama', null).slice(1)}`, 'malformed'],
		[`${example}&lain=1`, 'malformed'],
		[`${example}&`, null],
		[`${example}&id=q7k3m9xw`, 'malformed'],
		[`${example}&sesi=1`, 'malformed'],
		[`${example}&__proto__=1`, 'malformed'],
		[`${example}&constructor=1`, 'malformed'],
		[example.replace('Orientasi', '%zz'), 'malformed'],
		[example.replace('Orientasi', '100%'), 'malformed'],
		[example.replace('Orientasi', '%E0%A4'), 'bad-name'],
		[example.replace('Orientasi', '\ud800'), 'bad-name'],
		[example.replaceAll('&', '&amp;'), 'malformed'],
		[changed('nama', null), 'malformed'],
		[changed('id', null), 'malformed'],
		[changed('id', 'q7k3m9x'), 'malformed'],
		[changed('id', 'q7k3m9xwq'), 'malformed'],
		[changed('id', 'Q7K3M9XW'), 'malformed'],
		[changed('id', 'b7k3m9xw'), 'malformed'],
		[changed('tahap', 'Pra'), 'malformed'],
		[changed('tahap', 'toString'), 'malformed'],
		[changed('rincian', ''), 'malformed'],
		[changed('jalur', ''), 'malformed'],
		[changed('jalur', '//contoh.id'), 'malformed'],
		[changed('jalur', 'a'.repeat(41)), 'malformed'],
		[changed('cermin', 'lain'), 'unknown-instrument'],
		[changed('cermin', '__proto__'), 'unknown-instrument'],
		[changed('nama', ''), 'bad-name'],
		[changed('nama', ' \u00a0'), 'bad-name'],
		[changed('nama', 'a'.repeat(81)), 'bad-name'],
		[changed('nama', '<script>alert(1)</script>'), 'bad-name'],
		[changed('nama', 'baris\nbaru'), 'bad-name'],
		[changed('nama', 'nol\u0000'), 'bad-name'],
		[changed('nama', 'balik\u202eSNPC'), 'bad-name'],
		[changed('nama', 'sisip\u2067x'), 'bad-name'],
		[changed('nama', 'tak\u200btampak'), 'bad-name'],
		[changed('nama', 'garis\u2028baru'), 'bad-name'],
		[changed('nama', '\ufffd'), 'bad-name'],
		[changed('nama', '\u200d'), 'bad-name'],
	])('gives a reason for %j', (fragment, reason) => {
		const decoded = decodeSession(fragment);
		expect(decoded.ok ? null : decoded.reason).toBe(reason);
	});

	test.each([
		...[')', '.', ',', '”', '!\n', '%0A', '%20', '%29.', '%E2%80%9D', '*', '&'].map(
			(end) => example + end,
		),
		`#${example}`,
		`#%23${example.slice(1)}`,
		`%23${example.slice(1)}`,
		`#${encodeURIComponent(example.slice(1))}`,
		`#${encodeURIComponent(example)}`,
	])('reads a link as a messenger may have written it: %j', (fragment) => {
		expect(decodeSession(fragment)).toEqual(decodeSession(example));
	});

	test('tells what is wrong with a link whose # was encoded', () => {
		expect(decodeSession('#%23sesi=1')).toEqual({ ok: false, reason: 'malformed' });
	});

	test('does not look into a fragment of thousands of characters', () => {
		for (const text of ['#', '#sesi=1&nama=', `${example}&x=`, '#sesi=2&'])
			expect(decodeSession(text + 'a'.repeat(5000))).toEqual({ ok: false, reason: 'too-long' });
	});

	test('keeps names as people write them', () => {
		for (const name of [
			'Latsar “A” & B',
			'Kelas 100% hadir',
			'ꦲꦤꦕꦫꦏ',
			'👩🏽‍🏫 Angkatan 2',
			'=1+1',
			"O'ok",
		])
			expect(decodeSession(changed('nama', name))).toMatchObject({ ok: true, value: { name } });
	});

	test('never throws, and gives only sessions that have a link', () => {
		const pieces = fc.array(
			fc.oneof(
				fc.constantFrom(...example.split(/(?=[#&=+])/), '%', '%ff', '\ud83e', '\u202e', '<b>'),
				fc.string({ unit: 'binary', maxLength: 5 }),
			),
			{ maxLength: 30 },
		);
		const spoilt = fc
			.tuple(fc.nat(example.length), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 }))
			.map(([at, cut, text]) => example.slice(0, at) + text + example.slice(at + cut));
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			pieces.map((all) => all.join('')),
			spoilt,
		);
		fc.assert(
			fc.property(texts, (text) => {
				const decoded = decodeSession(text);
				if (decoded.ok) expect(decodeSession(encodeSession(decoded.value))).toEqual(decoded);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('sessionIdOf', () => {
	test('spells forty bits in eight characters', () => {
		expect(sessionIdOf(new Uint8Array(5))).toBe('qqqqqqqq');
		expect(sessionIdOf(new Uint8Array(5).fill(255))).toBe('llllllll');
		expect(sessionIdOf(Uint8Array.of(0, 68, 50, 20, 199))).toBe('qpzry9x8');
	});

	test('is a different id for different bytes', () => {
		const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(bytes, bytes, (one, other) => {
				expect(isSessionId(sessionIdOf(one))).toBe(true);
				expect(sessionIdOf(one) === sessionIdOf(other)).toBe(String(one) === String(other));
			}),
		);
	});

	test('throws where the bytes are not five', () => {
		expect(() => sessionIdOf(new Uint8Array(4))).toThrow(RangeError);
	});
});
