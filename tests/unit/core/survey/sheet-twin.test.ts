import { describe, expect, test } from 'vitest';
import { encodeResult } from '../../../../src/core/codes/result-code.ts';
import type { Wave } from '../../../../src/core/codes/session-link.ts';
import { hasTwin } from '../../../../src/core/survey/sheet-twin.ts';
import { valueIds } from '../../../../src/core/values/values.ts';

const codeOf = (
	participant: number,
	{ score = 50, wave = 'before' }: { score?: number; wave?: Wave } = {},
) =>
	encodeResult({
		session: 'q7k3m9xw',
		instrument: 'kilat',
		revision: 1,
		wave,
		participant,
		detail: 'full',
		scores: Object.fromEntries(valueIds.map((id) => [id, score])),
	});
const onPaper = (...codes: string[]) => [{ codes: codes.join('\n'), from: 'paper' as const }];

describe('hasTwin', () => {
	test('finds by its mark a sheet of the same person, whatever it says now', () => {
		expect(hasTwin(onPaper(codeOf(1), codeOf(2)), codeOf(2, { score: 75 }), true)).toBe(true);
		expect(hasTwin(onPaper(codeOf(1)), codeOf(2), true)).toBe(false);
	});

	test('takes the same person in another wave for no twin', () => {
		expect(hasTwin(onPaper(codeOf(1)), codeOf(1, { wave: 'after' }), true)).toBe(false);
	});

	test('finds a sheet without a mark by its answers, among sheets alone', () => {
		expect(hasTwin(onPaper(codeOf(1)), codeOf(2), false)).toBe(true);
		expect(hasTwin(onPaper(codeOf(1)), codeOf(2, { score: 75 }), false)).toBe(false);
		expect(hasTwin([{ codes: codeOf(1) }], codeOf(2), false)).toBe(false);
	});

	test('throws on what is no code', () => {
		expect(() => hasTwin([], 'cb1', false)).toThrow(RangeError);
	});
});
