import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentIds } from '../../../../src/core/assessment/instrument.ts';
import { alphabet, encodeWords, remainderOf } from '../../../../src/core/codes/bech32.ts';
import { waves } from '../../../../src/core/codes/session-link.ts';
import {
	type SheetLabel,
	decodeSheetLabel,
	encodeSheetLabel,
} from '../../../../src/core/paper/sheet-label.ts';

const session = { id: 'q7k3m9xw', wave: 'after' } as const;
const label: SheetLabel = { instrument: 'diri', revision: 2, layout: 1, session };

const anyLabel: fc.Arbitrary<SheetLabel> = fc
	.record({
		instrument: fc.constantFrom(...instrumentIds),
		revision: fc.integer({ min: 1, max: 255 }),
		layout: fc.integer({ min: 1, max: 31 }),
		session: fc.option(
			fc.record({
				id: fc.string({
					unit: fc.constantFrom(...Array.from(alphabet)),
					minLength: 8,
					maxLength: 8,
				}),
				wave: fc.constantFrom(...waves),
			}),
		),
	})
	.map(({ session, ...about }) => (session ? { ...about, session } : about));

/** A label of these words, its checksum right. */
const written = (...words: number[]) =>
	`cl1${encodeWords(remainderOf('cl'), Int8Array.from(words))}`;

describe('encodeSheetLabel', () => {
	test('is read back as it was, in either case', () => {
		fc.assert(
			fc.property(anyLabel, (one) => {
				const text = encodeSheetLabel(one);
				expect(text).toMatch(/^CL1[0-9A-Z]{11,19}$/);
				expect(decodeSheetLabel(text)).toEqual({ ok: true, value: one });
				expect(decodeSheetLabel(text.toLowerCase())).toEqual({ ok: true, value: one });
			}),
		);
	});

	test('is the same for ever', () => {
		expect(encodeSheetLabel(label)).toBe('CL19PQZPQ7K3M9XWHUR5EZ');
		expect(encodeSheetLabel({ instrument: 'diri', revision: 2, layout: 1 })).toBe('CL18PQZPV72ZW5');
	});

	test('throws on what no label holds', () => {
		expect(() => encodeSheetLabel({ ...label, revision: 256 })).toThrow(RangeError);
		expect(() => encodeSheetLabel({ ...label, layout: 32 })).toThrow(RangeError);
		const wrong = { ...label, session: { ...session, id: 'b' } };
		expect(() => encodeSheetLabel(wrong)).toThrow(RangeError);
	});
});

describe('decodeSheetLabel', () => {
	test('notices any wrong character', () => {
		const text = encodeSheetLabel(label);
		for (let place = 3; place < text.length; place++) {
			const other = text.charAt(place) === 'Q' ? 'P' : 'Q';
			const spoilt = text.slice(0, place) + other + text.slice(place + 1);
			expect(decodeSheetLabel(spoilt)).toEqual({ ok: false, reason: 'altered' });
		}
	});

	test.each([
		['', 'foreign'],
		['https://cermin.example/', 'foreign'],
		['cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh', 'foreign'],
		['CL1', 'altered'],
		['CL1 QQQQ', 'altered'],
		[`CL1${'Q'.repeat(61)}`, 'malformed'],
		[written(2 * 4, 1, 0, 8, 1), 'newer-version'],
		[written(0, 1, 0, 8, 1), 'malformed'],
		[written(1 * 4 + 3, 9, 0, 8, 1), 'unknown-instrument'],
		[written(1 * 4 + 3, 1, 0, 0, 1), 'malformed'],
		[written(1 * 4 + 3, 1, 31, 31, 1), 'malformed'],
		[written(1 * 4 + 3, 1, 0, 8, 0), 'malformed'],
		[written(1 * 4, 1, 0, 8, 1), 'malformed'],
		[written(1 * 4 + 3, 1, 0, 8, 1, 1), 'malformed'],
	])('says of “%s” why it is none: %s', (text, reason) => {
		expect(decodeSheetLabel(text)).toEqual({ ok: false, reason });
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('', 'cl1'), (text, prefix) => {
				expect(decodeSheetLabel(prefix + text).ok).toBe(false);
			}),
		);
	});
});
