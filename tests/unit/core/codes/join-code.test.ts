import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { alphabet } from '../../../../src/core/codes/bech32.ts';
import { instrumentIds } from '../../../../src/core/assessment/instrument.ts';
import {
	decodeJoinCode,
	encodeJoinCode,
	spaceJoinCode,
} from '../../../../src/core/codes/join-code.ts';
import {
	type Detail,
	type Session,
	encodeSession,
	isDetailOf,
	waves,
	sessionIdOf,
} from '../../../../src/core/codes/session-link.ts';
import { exampleSession } from '../../../support/sessions.ts';

// Hundreds of long cases may have to share a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const session = exampleSession;
/** Published: it has to be read for ever. */
const example = 'YQQ7 K3M9 XWJG 6C2C';

const sessions: fc.Arbitrary<Session> = fc
	.record({
		id: fc.uint8Array({ minLength: 5, maxLength: 5 }).map(sessionIdOf),
		name: fc.constant('Kelas'),
		instrument: fc.constantFrom(...instrumentIds),
		wave: fc.constantFrom(...waves),
		detail: fc.constantFrom<Detail>('summary', 'full'),
	})
	.filter(({ instrument, detail }) => isDetailOf(instrument, detail));

const reasonFor = (text: string) => {
	const decoded = decodeJoinCode(text);
	return decoded.ok ? null : decoded.reason;
};

/** An intact code whose words say something else than this site writes. */
const written = (...words: number[]) => bech32m.encode('cs', words).slice(3);
const id = [0, 30, 22, 17, 27, 5, 6, 14];

describe('encodeJoinCode', () => {
	test('writes the published example', () => {
		expect(spaceJoinCode(encodeJoinCode(session))).toBe(example);
	});

	test('writes sixteen characters that are read back as they were, named after themselves', () => {
		fc.assert(
			fc.property(sessions, (any) => {
				const code = encodeJoinCode(any);
				expect(code).toHaveLength(16);
				expect(decodeJoinCode(code)).toEqual({
					ok: true,
					value: { ...any, name: spaceJoinCode(code) },
				});
			}),
		);
	});

	test('throws on an id that no code holds', () => {
		expect(() => encodeJoinCode({ ...session, id: 'B7k3m9xw' })).toThrow(RangeError);
	});
});

describe('decodeJoinCode', () => {
	test('gives a session that has a link', () => {
		const decoded = decodeJoinCode(example);
		if (!decoded.ok) throw new Error(decoded.reason);
		expect(encodeSession(decoded.value)).toContain('id=q7k3m9xw');
	});

	test('reads a code however it is typed', () => {
		const bare = example.replaceAll(' ', '');
		for (const text of [
			bare,
			bare.toLowerCase(),
			example.replaceAll(' ', '-'),
			example.replaceAll(' ', '\u00a0–\u200b'),
			` ${example.toLowerCase()}\n`,
		])
			expect(decodeJoinCode(text)).toMatchObject({ ok: true, value: { id: 'q7k3m9xw' } });
	});

	test('reads o as 0, and i and 1 as l', () => {
		const misread = { ...session, id: '00llqqqq' };
		const code = encodeJoinCode(misread);
		const typed = code.replaceAll('0', 'O').replace('l', 'I').replace('l', '1');
		expect(typed).not.toBe(code);
		expect(decodeJoinCode(typed)).toMatchObject({ ok: true, value: { id: '00llqqqq' } });
	});

	test('notices any one to four wrong characters', () => {
		const wrong = fc.uniqueArray(
			fc.record({ at: fc.nat(15), by: fc.integer({ min: 1, max: 31 }) }),
			{
				selector: ({ at }) => at,
				minLength: 1,
				maxLength: 4,
			},
		);
		fc.assert(
			fc.property(sessions, wrong, (any, changes) => {
				const code = Array.from(encodeJoinCode(any));
				for (const { at, by } of changes)
					code[at] = alphabet.charAt((alphabet.indexOf(code[at] ?? '') + by) % 32);
				expect(reasonFor(code.join(''))).toBe('altered');
			}),
			{ numRuns: 5000 },
		);
	});

	test('notices what was left out, added or swapped', () => {
		fc.assert(
			fc.property(
				sessions,
				fc.nat(15),
				fc.constantFrom(...Array.from(alphabet)),
				(any, at, letter) => {
					const code = encodeJoinCode(any);
					expect(reasonFor(code.slice(0, at) + code.slice(at + 1))).toBe('cut');
					expect(reasonFor(code.slice(0, at) + letter + code.slice(at))).toBe('too-long');
					const swapped =
						code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
					if (swapped !== code) expect(reasonFor(swapped)).not.toBeNull();
				},
			),
		);
	});

	test.each([
		['', 'empty'],
		[' -\u200b', 'empty'],
		['cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh', 'result-code'],
		[' CB1PZQYQ7K3M9XW', 'result-code'],
		['yqq7 k3m9', 'cut'],
		[`${example} x`, 'too-long'],
		['q'.repeat(5000), 'too-long'],
		[example.replace('K', 'B'), 'foreign'],
		['<script>alert(1)</script>', 'foreign'],
		['yqq7k3m9xw\u0000', 'foreign'],
		['👩🏽‍🏫', 'foreign'],
		[example.replace('K3', '3K'), 'altered'],
		[written(8, 0, ...id), 'newer-version'],
		[written(9, 1, 2, 3), 'newer-version'],
		[written(12, ...id, ...id), 'newer-version'],
		[written(0, 0, ...id), 'malformed'],
		[written(7, 0, ...id), 'malformed'],
		[written(4, 0, ...id.slice(1)), 'malformed'],
		[written(4, 5, ...id), 'malformed'],
		[written(4, 6, ...id), 'unknown-instrument'],
	])('gives a reason for %j', (text, reason) => {
		expect(reasonFor(text)).toBe(reason);
	});

	test('never throws, and reads nothing into chance', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(decodeJoinCode(text).ok).toBe(false);
			}),
		);
	});
});
