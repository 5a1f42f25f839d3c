// Makes src/assets/plus-jakarta-sans.woff2: the brand font with only the characters of lib/font-characters.mjs.
// Run after content needs a new character (tests/unit/font.test.ts says so): node scripts/make-font.mjs
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { characters } from './lib/font-characters.mjs';

const source =
	'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

const font = await subsetFont(await readFile(source), characters, {
	targetFormat: 'woff2',
	variationAxes: { wght: { min: 400, max: 800 } },
});
await writeFile('src/assets/plus-jakarta-sans.woff2', font);
console.log(`${font.length} bytes`);
