import { describe, expect, test } from 'vitest';
import { sheetOrder } from '../../../../src/core/assessment/phrase-order.ts';
import { valueIds } from '../../../../src/core/values/values.ts';
import { decodeResult } from '../../../../src/core/codes/result-code.ts';
import { scoresOf } from '../../../../src/core/codes/result-scores.ts';
import { participantOfMark } from '../../../../src/core/paper/participant-of-mark.ts';
import {
	codeOfReview,
	decide,
	isSettled,
	openQuestions,
	placeOf,
	reopen,
	reviewOf,
} from '../../../../src/core/paper/sheet-review.ts';
import { readInstrument } from '../../../support/mirrors.ts';
import { sheetReading } from '../../../support/sheet-readings.ts';

const kilat = readInstrument('kilat');
const unit = readInstrument('unit');
const place = { session: 'q7k3m9xw', wave: 'before' } as const;
const [first, second] = valueIds;

describe('a sheet that was read beyond doubt', () => {
	const review = reviewOf(sheetReading('0123450', { mark: 'KR47' }));

	test('asks nothing, and becomes the code of the person with its mark', () => {
		expect(isSettled(openQuestions(review, kilat))).toBe(true);
		const decoded = decodeResult(codeOfReview(review, kilat, place, 5));
		if (!decoded.ok) throw new Error(decoded.reason);
		expect(decoded.value).toMatchObject({
			...place,
			participant: participantOfMark('q7k3m9xw', 'KR47'),
		});
		expect(Object.values(scoresOf(decoded.value).items ?? {})).toEqual([
			...[0, 25, 50, 75, 100],
			...[null, 0],
		]);
	});

	test('without a mark is that of somebody unknown', () => {
		const decoded = decodeResult(codeOfReview({ ...review, mark: '' }, kilat, place, 5));
		expect(decoded.ok && decoded.value.participant).toBe(5);
	});

	test('can be corrected where it was read wrongly', () => {
		const reopened = reopen(review, second);
		expect(openQuestions(reopened, kilat).rows).toEqual([second]);
		expect(reopened.rows[1]).toMatchObject({ isAsked: true, suggested: [1] });
		expect(isSettled(openQuestions(decide(reopened, second, [3]), kilat))).toBe(true);
	});
});

describe('a sheet with doubtful rows', () => {
	const review = reviewOf(sheetReading('-x?3333', { mark: 'K?47' }));

	test('asks about each, and takes nothing for blank by itself', () => {
		const open = openQuestions(review, kilat);
		expect(open.rows).toEqual(valueIds.slice(0, 3));
		expect(open.mark).toBe(true);
		expect(() => codeOfReview(review, kilat, place, 5)).toThrow(RangeError);
	});

	test('has a mark with what could be read of it', () => {
		expect(review.mark).toBe('K?47');
		expect(reviewOf(sheetReading('3333333', { mark: '--?-' })).mark).toBe('????');
		expect(reviewOf(sheetReading('3333333')).mark).toBe('');
	});

	test('is settled once all is said, a row left blank among it', () => {
		const decided = valueIds.slice(0, 3).reduce((now, id) => decide(now, id, []), review);
		expect(isSettled(openQuestions({ ...decided, mark: '' }, kilat))).toBe(true);
		expect(openQuestions(decide(decided, first, [2]), kilat)).toMatchObject({
			rows: [],
			mark: true,
		});
	});
});

describe('a sheet of phrases', () => {
	const signs = Array.from(sheetOrder, (_, row) => (row < 10 ? '0' : row < 20 ? '1' : '-')).join(
		'',
	);
	const review = reviewOf(sheetReading(signs, { instrument: 'unit' }));

	test('asks nothing about a phrase without a mark', () => {
		expect(isSettled(openQuestions(review, unit))).toBe(true);
	});

	test('says how many are marked where they are not ten', () => {
		const changed = decide(review, sheetOrder[0] ?? '', [0, 1]);
		expect(openQuestions(changed, unit)).toMatchObject({ count: { now: 10, wished: 11 } });
		expect(() => codeOfReview(changed, unit, place, 5)).toThrow(RangeError);
	});
});

describe('placeOf', () => {
	test('is what is printed on the sheet, else what was chosen', () => {
		expect(placeOf(reviewOf(sheetReading('3333333')), place)).toEqual(place);
		const printed = sheetReading('3333333', {
			session: { id: 'zzzzqqqq', wave: 'after' },
		});
		expect(placeOf(reviewOf(printed), place)).toEqual({ session: 'zzzzqqqq', wave: 'after' });
	});
});
