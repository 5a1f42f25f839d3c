import { describe, expect, test } from 'vitest';
import {
	type Instrument,
	instrumentIds,
	sizeOf,
} from '../../../../src/core/assessment/instrument.ts';
import { sheetOrder } from '../../../../src/core/assessment/phrase-order.ts';
import { type Oval, layoutOf, ovalLine } from '../../../../src/core/paper/sheet-layout.ts';
import { readInstrument } from '../../../support/mirrors.ts';

/** The smallest gap between the lines of two ovals at the closest, in millimetres: wider than the stroke of a ballpoint by half. */
const gapBetween = (one: Oval, other: Oval) => {
	const distance = Math.hypot(one.x - other.x, one.y - other.y);
	const angle = Math.atan2(other.y - one.y, other.x - one.x);
	const reach = ({ rx, ry }: Oval) =>
		(rx * ry) / Math.hypot(ry * Math.cos(angle), rx * Math.sin(angle));
	return distance - reach(one) - reach(other) - ovalLine;
};

describe.each(instrumentIds)('the layout of %s', (id) => {
	const instrument: Instrument = readInstrument(id);
	const { page, corners, code, rows, lines, mark } = layoutOf(instrument);
	const ovals = [...rows, ...mark].flatMap((row) => row.ovals);

	test('has a row for each statement or phrase, in the order they are numbered', () => {
		expect(rows).toHaveLength(sizeOf(instrument));
		const ids = 'items' in instrument ? instrument.items.map((item) => item.id) : sheetOrder;
		expect(rows.map((row) => row.id)).toEqual(ids);
		for (const row of rows) expect(row.ovals).toHaveLength('items' in instrument ? 6 : 2);
		expect(mark.map((row) => row.ovals.length)).toEqual([26, 26, 10, 10]);
		expect(lines).toHaveLength(rows.length);
	});

	test('keeps everything a printer must reach within eight millimetres of the edges', () => {
		for (const { x, y, rx, ry } of ovals) {
			expect(x - rx).toBeGreaterThanOrEqual(8);
			expect(x + rx).toBeLessThanOrEqual(page.width - 8);
			expect(y + ry).toBeLessThanOrEqual(page.height - 14);
		}
		for (const { x, y, size } of corners) {
			expect(Math.min(x, y, page.width - x, page.height - y) - size / 2).toBeGreaterThanOrEqual(8);
		}
	});

	test('leaves 1.25 mm between any two ovals, and 1.5 between an oval and a line across', () => {
		const gaps = ovals.flatMap((one, place) =>
			ovals.slice(place + 1).map((other) => gapBetween(one, other)),
		);
		expect(Math.min(...gaps)).toBeGreaterThan(1.25);
		const lineGaps = rows.flatMap((row) =>
			row.ovals.flatMap(({ y, ry }) => lines.map((line) => Math.abs(line.y - y) - ry)),
		);
		expect(Math.min(...lineGaps)).toBeGreaterThan(1.5);
	});

	test('is large enough to cross with a ballpoint: 4.9 mm across at the least', () => {
		for (const { rx, ry } of ovals) expect(2 * Math.min(rx, ry) + ovalLine).toBeGreaterThan(4.9);
	});

	test('keeps words out of the ovals, and everything out of the margin of the code', () => {
		const quiet = (4 * code.size) / code.modules;
		for (const { text } of [...rows, ...mark])
			for (const { x, y, rx, ry } of ovals) {
				const apart =
					x - rx > text.x + text.width ||
					x + rx < text.x ||
					y - ry > text.y + text.height ||
					y + ry < text.y;
				expect(apart).toBe(true);
			}
		for (const { x, y, size } of corners) {
			const besideX = x - size / 2 >= code.x + code.size + quiet || x + size / 2 <= code.x - quiet;
			const besideY = y - size / 2 >= code.y + code.size + quiet || y + size / 2 <= code.y - quiet;
			expect(besideX || besideY).toBe(true);
		}
	});
});
