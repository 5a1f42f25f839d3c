import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homographyOf, inverse, mapPoint } from '../../../../src/core/paper/homography.ts';

const corners = [
	{ x: 0, y: 0 },
	{ x: 210, y: 0 },
	{ x: 210, y: 297 },
	{ x: 0, y: 297 },
];
const near = fc.double({ min: -40, max: 40, noNaN: true });
/** Four points not far from the corners of a page, as a camera sees them. */
const seen = fc.array(fc.tuple(near, near), { minLength: 4, maxLength: 4 }).map((moves) =>
	corners.map(({ x, y }, place) => ({
		x: 4 * (x + (moves[place]?.[0] ?? 0)),
		y: 4 * (y + (moves[place]?.[1] ?? 0)),
	})),
);
const pairsOf = (to: { x: number; y: number }[]) =>
	corners.flatMap((from, place) => {
		const there = to[place];
		return there ? [{ from, to: there }] : [];
	});

describe('homographyOf', () => {
	test('takes four points where they are to go, and its inverse brings them back', () => {
		fc.assert(
			fc.property(seen, fc.nat(210), fc.nat(297), (to, x, y) => {
				const map = homographyOf(pairsOf(to));
				const back = map && inverse(map);
				if (!map || !back) throw new Error('There is no map.');
				for (const [place, corner] of corners.entries()) {
					expect(mapPoint(map, corner).x).toBeCloseTo(to[place]?.x ?? NaN, 4);
					expect(mapPoint(map, corner).y).toBeCloseTo(to[place]?.y ?? NaN, 4);
				}
				const again = mapPoint(back, mapPoint(map, { x, y }));
				expect(again.x).toBeCloseTo(x, 3);
				expect(again.y).toBeCloseTo(y, 3);
			}),
		);
	});

	test('keeps straight lines straight', () => {
		const map = homographyOf(
			pairsOf([
				{ x: 10, y: 20 },
				{ x: 700, y: 60 },
				{ x: 650, y: 1000 },
				{ x: 40, y: 900 },
			]),
		);
		if (!map) throw new Error('There is no map.');
		const [one, two, three] = [0, 0.4, 1].map((part) =>
			mapPoint(map, { x: 210 * part, y: 297 * part }),
		);
		if (!one || !two || !three) throw new Error('There are no points.');
		const area = (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
		expect(area).toBeCloseTo(0, 6);
	});

	test('is undefined where points are missing or stand in a line', () => {
		expect(homographyOf(pairsOf(corners).slice(1))).toBeUndefined();
		expect(homographyOf(pairsOf([1, 2, 3, 4].map((x) => ({ x, y: x }))))).toBeUndefined();
		expect(homographyOf(pairsOf(corners.map(() => ({ x: 5, y: 5 }))))).toBeUndefined();
	});
});

test('a map onto a line has no inverse', () => {
	expect(inverse([1, 0, 0, 1, 0, 0, 0, 0, 1])).toBeUndefined();
});
