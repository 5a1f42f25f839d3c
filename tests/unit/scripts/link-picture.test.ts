import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureDrawer } from '../../../scripts/build/link-picture.ts';
import { readHead } from '../../../scripts/build/page-head.ts';
import { balanced, fittingInk } from '../../../scripts/build/picture-text.ts';
import { oklch, readHues } from '../../../scripts/build/tile-colours.ts';
import { valueIds } from '../../../src/core/values/values.ts';

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
	const titles = globSync('content/**/*.mdx').map(
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

describe('readHead', () => {
	const html = `<meta property="og:title" content="&#34;A&#34; &#38; B"><meta property="og:site_name" content="S"><meta property="og:image" content="https://x.id/sub/og/a.png"><script type="application/ld+json">{"@graph":[{"publisher":{"name":"P"}},{"itemListElement":[{"name":"Kasus"}]}]}</script><article class="x" data-value="loyal">`;

	test('finds what a picture shows', () => {
		expect(readHead(html)).toEqual({
			picture: '/sub/og/a.png',
			title: '"A" & B',
			siteName: 'S',
			section: 'Kasus',
			publisher: 'P',
			value: 'loyal',
		});
	});

	test('finds nothing in what is no page of ours', () => {
		expect(readHead('<title>x</title>')).toBeUndefined();
	});
});
