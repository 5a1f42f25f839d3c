import { describe, expect, test } from 'vitest';
import type { SheetImage, SheetReading } from '../../../../src/core/paper/read-sheet.ts';
import { type Watch, agreed, nothingSeen, watch } from '../../../../src/core/paper/steady-sheet.ts';
import { sheetReading } from '../../../support/sheet-readings.ts';

const clear = sheetReading('0123450', { mark: 'KR47' });
const other = sheetReading('0123454', { mark: 'AB12' });
const doubtful = sheetReading('01234?0', { mark: 'KR47' });
const nothing: SheetImage = { ok: false, reason: 'no-code' };
const blurred: SheetImage = { ok: false, reason: 'too-blurred' };

/** What is known after each of these frames. */
function after(...frames: SheetImage[]) {
	const steps: Watch<SheetReading>[] = [];
	for (const frame of frames) steps.push(watch(steps.at(-1) ?? nothingSeen, frame));
	return steps;
}
const given = (...frames: SheetImage[]) => after(...frames).filter(({ ready }) => ready).length;
const times = (count: number, frame: SheetImage) => Array.from({ length: count }, () => frame);

describe('watch', () => {
	test('gives a sheet once two frames in a row agree', () => {
		expect(given(clear)).toBe(0);
		expect(after(clear, clear).at(-1)?.ready).toEqual(clear);
		expect(given(clear, blurred, clear)).toBe(0);
		expect(given(clear, other, clear)).toBe(0);
	});

	test('waits a little for a doubtful row to become clear', () => {
		expect(given(doubtful, doubtful, doubtful)).toBe(0);
		expect(after(doubtful, doubtful, clear, clear).at(-1)?.ready).toEqual(clear);
		expect(after(...times(6, doubtful)).at(-1)?.ready).toEqual(doubtful);
	});

	test('gives a sheet that stays in view once, and says that it has been read', () => {
		const steps = after(...times(9, clear));
		expect(steps.filter(({ ready }) => ready)).toHaveLength(1);
		expect(steps.at(-1)?.hint).toBe('given');
		expect(given(clear, clear, doubtful, doubtful, blurred, nothing, clear, clear)).toBe(1);
	});

	test('gives the next, and the same again once it was taken away', () => {
		expect(given(clear, clear, other, other)).toBe(2);
		expect(given(clear, clear, nothing, nothing, clear, clear)).toBe(2);
	});

	test('says what the matter is only where it lasts', () => {
		expect(after(...times(2, blurred)).at(-1)?.hint).toBeUndefined();
		expect(after(...times(3, blurred)).at(-1)?.hint).toBe('too-blurred');
		expect(after(...times(14, nothing)).at(-1)?.hint).toBeUndefined();
		expect(after(...times(15, nothing)).at(-1)?.hint).toBe('no-code');
	});
});

describe('agreed', () => {
	test('is unsure of a row that only one of two is sure of', () => {
		expect(agreed(clear, doubtful)?.rows[5]).toMatchObject({ status: 'unsure', chosen: [5] });
		expect(agreed(clear, sheetReading('0123450', { mark: 'KR4?' }))?.mark.text).toBeUndefined();
	});

	test('is nothing for two sheets', () => {
		expect(agreed(clear, other)).toBeUndefined();
		expect(agreed(clear, sheetReading('0123450', { mark: 'KR48' }))).toBeUndefined();
		expect(agreed(clear, { ...clear, label: { ...clear.label, layout: 2 } })).toBeUndefined();
	});
});
