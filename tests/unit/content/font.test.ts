import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { characters } from '../../../scripts/lib/font-characters.mjs';

test('the font has every character that content and interface words use', () => {
	const known = new Set(characters);
	for (const path of globSync('{content,src/copy}/**/*.{mdx,yaml,ts}')) {
		const text = readFileSync(path, 'utf8').replace(/\s/g, '');
		const unknown = [...new Set(text)].filter((character) => !known.has(character));
		expect(unknown, `${path}: run node scripts/make-font.mjs after adding it there`).toEqual([]);
	}
});
