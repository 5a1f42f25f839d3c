// Makes the PNG icons in public/ from public/ikon.svg: node scripts/make-icons.mjs
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const mark = await readFile('public/ikon.svg', 'utf8');
// Phones cut their own shape out of large icons, so these fill the square.
const square = mark.replace(' rx="14"', '');

for (const [size, svg] of [
	[32, mark],
	[180, square],
	[192, mark],
	[512, square],
])
	await sharp(Buffer.from(svg), { density: 1200 })
		.resize(size, size)
		.png({ palette: true })
		.toFile(`public/ikon-${size}.png`);
