import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, test, vi } from 'vitest';
import type { Instrument, InstrumentId } from '../../../../src/core/assessment/instrument.ts';
import { findCode } from '../../../../src/core/paper/find-code.ts';
import type { GreyImage } from '../../../../src/core/paper/grey-image.ts';
import { homographyOf, mapPoint } from '../../../../src/core/paper/homography.ts';
import { readSheetImage, textOfMark } from '../../../../src/core/paper/read-sheet.ts';
import { type SheetLabel, encodeSheetLabel } from '../../../../src/core/paper/sheet-label.ts';
import { layoutOf } from '../../../../src/core/paper/sheet-layout.ts';
import { markTextOf } from '../../../../src/core/paper/sheet-review.ts';
import { straighten } from '../../../../src/core/paper/straighten.ts';
import { readInstrument } from '../../../support/mirrors.ts';
import { paperPhotos, pictureOf } from '../../../support/paper-photos.ts';

// A machine that is shared may take its time over two megapixels.
vi.setConfig({ testTimeout: 60_000 });

const instruments: Record<InstrumentId, Instrument> = {
	diri: readInstrument('diri'),
	kilat: readInstrument('kilat'),
	unit: readInstrument('unit'),
};
const photo = paperPhotos[0];
if (!photo) throw new Error('There are no photographs.');
const picture = await pictureOf(photo);
const seen = findCode(picture, decodeQR);
if (!seen) throw new Error('The first photograph has no code.');

const read = (image: GreyImage) => readSheetImage(image, findCode(image, decodeQR), instruments);
const label: SheetLabel = { instrument: 'diri', revision: 2, layout: 1 };
const labelled = (change: Partial<SheetLabel>) =>
	readSheetImage(
		picture,
		{ ...seen, text: encodeSheetLabel({ ...label, ...change }) },
		instruments,
	);
const each = (image: GreyImage, change: (shade: number, at: number) => number): GreyImage => ({
	...image,
	grey: image.grey.map(change),
});

describe('readSheetImage', () => {
	test.each(paperPhotos.map((one) => [one.file, one] as const))(
		'reads %s without taking a mark for another',
		async (_, one) => {
			const sheet = read(await pictureOf(one));
			if (!sheet.ok) throw new Error(sheet.reason);
			const rows = [...sheet.rows, ...sheet.mark.rows];
			const meant = [...one.rows, ...one.mark];
			const ids = layoutOf(instruments[one.instrument]).rows.map(({ id }) => id);
			expect(sheet.rows.map(({ id }) => id)).toEqual(ids);
			for (const [place, { status, chosen }] of rows.entries())
				if (status === 'read' || status === 'empty')
					expect(chosen).toEqual(meant[place]?.toSorted());
			const asked = rows.filter(({ status }) => status !== 'read' && status !== 'empty');
			expect(asked.length).toBeLessThanOrEqual(one.asked);
			if (one.mark.every((places) => places.length === 0)) expect(markTextOf(sheet.mark)).toBe('');
			expect(sheet.label).toMatchObject({ instrument: one.instrument, layout: 1 });
			expect(sheet.label.session).toEqual({ id: 'q7k3m9xw', wave: 'before' });
		},
	);

	test('finds the page: its corner marks are dark where they are said to be', () => {
		const sheet = read(picture);
		if (!sheet.ok) throw new Error(sheet.reason);
		const page = straighten(picture, sheet.page, 4);
		expect([page.width, page.height]).toEqual([840, 1188]);
		const shadeAt = (x: number, y: number) =>
			page.grey[Math.floor(y * 4) * page.width + x * 4] ?? 0;
		for (const { x, y, hole } of layoutOf(instruments.diri).corners) {
			const beside = shadeAt(x + 6, y);
			expect(shadeAt(x + 2, y)).toBeLessThan(beside / 2);
			if (hole > 0) expect(shadeAt(x, y)).toBeGreaterThan(beside / 2);
		}
	});

	test('says why it refuses', () => {
		expect(readSheetImage(picture, undefined, instruments)).toEqual({
			ok: false,
			reason: 'no-code',
		});
		const foreign = { ...seen, text: 'https://cermin.example' };
		expect(readSheetImage(picture, foreign, instruments)).toMatchObject({ reason: 'foreign-code' });
		const damaged = { ...seen, text: `${encodeSheetLabel(label)}Q` };
		expect(readSheetImage(picture, damaged, instruments)).toMatchObject({ reason: 'damaged-code' });
		expect(labelled({ layout: 2 })).toMatchObject({ reason: 'newer-layout' });
		expect(labelled({ revision: 1 })).toMatchObject({ reason: 'other-revision' });
		const { width } = picture;
		const lowerHalfGone = each(picture, (shade, at) => (at > width * 900 ? 128 : shade));
		expect(read(lowerHalfGone)).toMatchObject({ reason: 'corners' });
		const pale = each(picture, (shade) => 200 + shade / 8);
		expect(readSheetImage(pale, seen, instruments).ok).toBe(false);
	});

	test('reads a picture upside down and one twice as large', () => {
		const turned = { ...picture, grey: picture.grey.toReversed() };
		const sheet = read(picture);
		const upsideDown = read(turned);
		if (!sheet.ok || !upsideDown.ok) throw new Error('One of them is refused.');
		const said = ({ rows }: typeof sheet) => rows.map(({ chosen }) => chosen);
		expect(said(upsideDown)).toEqual(said(sheet));
		const [width, height] = [picture.width * 2, picture.height * 2];
		const grey = new Uint8Array(width * height);
		for (let y = 0; y < height; y++)
			for (let x = 0; x < width; x++)
				grey[y * width + x] = picture.grey[(y >> 1) * picture.width + (x >> 1)] ?? 0;
		const large = read({ grey, width, height });
		if (!large.ok) throw new Error(large.reason);
		expect(said(large)).toEqual(said(sheet));
		const corner = { x: 300, y: 400 };
		const [one, two] = [mapPoint(sheet.page, corner), mapPoint(large.page, { x: 600.5, y: 800.5 })];
		expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeLessThan(0.5);
	});

	test('never throws, whatever the picture and the code say', () => {
		const place = fc.record({
			x: fc.integer({ min: -50, max: 250 }),
			y: fc.integer({ min: -50, max: 250 }),
		});
		const image = fc
			.record({
				width: fc.integer({ min: 1, max: 90 }),
				height: fc.integer({ min: 1, max: 90 }),
				seed: fc.nat(),
			})
			.map(({ width, height, seed }): GreyImage => {
				const grey = Uint8Array.from(
					{ length: width * height },
					(_, at) => (at * (seed % 9973)) % 256,
				);
				return { grey, width, height };
			});
		fc.assert(
			fc.property(image, fc.tuple(place, place, place, place), (picture, points) => {
				const found = readSheetImage(
					picture,
					{ text: encodeSheetLabel(label), points },
					instruments,
				);
				expect(found.ok).toBe(false);
				expect(findCode(picture, decodeQR)).toBeUndefined();
			}),
			{ numRuns: 40 },
		);
	});
});

describe('straighten', () => {
	test('gives each place of the page from where it lies in the picture', () => {
		// A picture that grows lighter to the right, of two pixels a millimetre.
		const width = 420;
		const grey = Uint8Array.from({ length: width * 594 }, (_, at) => (at % width) / 2);
		const corners = [
			[0, 0],
			[419, 0],
			[419, 593],
			[0, 593],
		];
		const page = homographyOf(
			corners.map(([x = 0, y = 0]) => ({
				from: { x, y },
				to: { x: (x + 0.5) / 2, y: (y + 0.5) / 2 },
			})),
		);
		if (!page) throw new Error('There is no map.');
		const straight = straighten({ grey, width, height: 594 }, page, 1);
		expect([straight.width, straight.height]).toEqual([210, 297]);
		for (const x of [10, 100, 200]) expect(straight.grey[150 * 210 + x]).toBeCloseTo(x, -0.5);
	});
});

describe('textOfMark', () => {
	test('is two letters and two digits, where all four are there', () => {
		const rows = [[10], [17], [4], [7]].map((chosen) => ({ chosen }));
		expect(textOfMark(rows)).toBe('KR47');
		expect(textOfMark(rows.with(2, { chosen: [] }))).toBeUndefined();
		expect(textOfMark(rows.with(2, { chosen: [1, 2] }))).toBeUndefined();
	});
});
