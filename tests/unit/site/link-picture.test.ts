import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { valueIds } from '../../../src/core/values/values.ts';
import { pictureDrawer } from '../../../src/site/link-picture/link-picture.ts';
import { picturePath } from '../../../src/site/link-picture/picture-path.ts';
import { balanced, fittingInk } from '../../../src/site/link-picture/picture-text.ts';
import { oklch, readHues } from '../../../src/site/link-picture/tile-colours.ts';

describe('balanced', () => {
	test.each([
		['Adaptif', 3, ['Adaptif']],
		['Mematahkan stigma pungli', 2, ['Mematahkan', 'stigma pungli']],
		[
			'Alat baru yang hanya boleh dipegang satu orang',
			3,
			['Alat baru yang', 'hanya boleh', 'dipegang satu orang'],
		],
	])('breaks "%s" into at most %i even lines', (title, count, lines) => {
		expect(balanced(title.split(' '), count)).toEqual(lines);
	});
});

describe('fittingInk', () => {
	const room = { width: 614, height: 274, size: 124 };
	const titles = globSync('content/{nilai,topik,kasus,halaman}/*.mdx').map(
		(path) => /^title: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '',
	);

	test.each([
		...titles,
		'Pertanggungjawabannya',
		'Nama & nomor <pegawai>',
		'abcde '.repeat(10).trim(),
	])('keeps "%s" whole within its room', async (title) => {
		const { width, height, input } = await fittingInk(title, '#000000', room);
		expect(width).toBeLessThanOrEqual(room.width);
		expect(height).toBeLessThanOrEqual(room.height);
		expect((await sharp(input).stats()).channels[3]?.max).toBe(255);
	});
});

describe('pictureDrawer', () => {
	const tiles = valueIds.map((id) => ({ id, tile: 'A' }));
	const draw = pictureDrawer(tiles);
	const colourAt = async (png: Buffer, x: number, y: number) => {
		const { data } = await sharp(png)
			.extract({ left: x, top: y, width: 1, height: 1 })
			.raw()
			.toBuffer({ resolveWithObject: true });
		return [...data.subarray(0, 3)];
	};

	test('makes the tile of its value stand out and leaves the others pale', async () => {
		const said = { title: 'Loyal', foot: 'Nilai' };
		const plain = await draw({ ...said, value: undefined });
		const loyal = await draw({ ...said, value: 'loyal' });
		const brightness = (colour: number[]) => colour.reduce((sum, channel) => sum + channel, 0);
		// A corner of the fifth tile, and of the first.
		expect(brightness(await colourAt(loyal, 680, 72))).toBeLessThan(400);
		expect(brightness(await colourAt(loyal, 320, 72))).toBeGreaterThan(600);
		expect(brightness(await colourAt(plain, 320, 72))).toBeLessThan(400);
	});
});

describe('the colours of pictures', () => {
	test('are those of the styles', () => {
		expect([...readHues().keys()]).toEqual(valueIds);
	});

	test.each([
		[1, 0, 0, '#ffffff'],
		[0, 0, 0, '#000000'],
		[0.62796, 0.25768, 29.234, '#ff0000'],
		[0.45201, 0.31321, 264.052, '#0000ff'],
	])('come from oklch as browsers have them', (lightness, chroma, hue, hex) => {
		expect(oklch(lightness, chroma, hue)).toBe(hex);
	});
});

describe('picturePath', () => {
	test.each([
		['/', '/og/beranda.png'],
		['/404/', '/og/404.png'],
		['/cermin/diri/kios/', '/og/cermin/diri/kios.png'],
	])('of %s is %s', (path, picture) => {
		expect(picturePath({ path, title: '' })).toBe(picture);
	});
});
