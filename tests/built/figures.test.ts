import { expect, test } from 'vitest';
import { figureCopy } from '../../src/copy/index-page.ts';
import { fill } from '../../src/ui/text.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt } from '../support/built-sites.ts';
import { isWithin, tagged, textOf } from '../support/elements.ts';

test('published indices have a decimal, unless the source rounds and that is said', () => {
	const page = pageAt('/indeks/');
	const cells = tagged(page, 'td').filter((cell) =>
		isWithin(cell, (around) => attribute(around, 'aria-labelledby') === 'tabel'),
	);
	const scores = cells
		.map((cell) => /\b\d\d(,\d+)? · [A-D]$/.exec(textOf(cell))?.[0])
		.filter((score) => score !== undefined);
	expect(scores).toContain('78,0 · A');
	expect(scores.filter((score) => !/^\d\d,\d/.test(score))).toEqual(['63 · B']);
	expect(page.html).toContain(fill(figureCopy.rounded, { label: 'Provinsi Bali, 2022' }));
});
