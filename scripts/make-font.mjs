// Makes src/assets/plus-jakarta-sans.woff2: the brand font with only the characters of lib/font-characters.mjs;
// and its heaviest weight beside it as plus-jakarta-sans-800.ttf, for the pictures of link previews.
// Run after content needs a new character (tests/unit/content/font.test.ts says so): node scripts/make-font.mjs
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { characters } from './lib/font-characters.mjs';

const source =
	'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

const whole = await readFile(source);
for (const [file, options] of [
	[
		'plus-jakarta-sans.woff2',
		{ targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 800 } } },
	],
	['plus-jakarta-sans-800.ttf', { targetFormat: 'truetype', variationAxes: { wght: 800 } }],
]) {
	const font = await subsetFont(whole, characters, options);
	await writeFile(`src/assets/${file}`, font);
	console.log(`${file}: ${font.length} bytes`);
}
