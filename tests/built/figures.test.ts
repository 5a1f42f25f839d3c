import { expect, test } from 'vitest';
import { calculatorCopy, figureCopy } from '../../src/copy/index-page.ts';
import { fill } from '../../src/ui/text.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt } from '../support/built-sites.ts';
import { isWithin, tagged, textOf } from '../support/elements.ts';
import { sentence } from '../support/words.ts';

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

test('the chart of the seven values runs from the lowest to the highest, with each score in words', () => {
	const page = pageAt('/indeks/');
	const rows = tagged(page, 'li').filter(
		(item) =>
			attribute(item, 'data-value') !== undefined &&
			isWithin(item, (around) => attribute(around, 'aria-labelledby') === 'urutan'),
	);
	const scores = rows.map((row) => Number(/\d\d,\d/.exec(textOf(row))?.[0].replace(',', '.')));
	expect(scores).toEqual([38.9, 56.7, 57.9, 63.8, 65.8, 69.4, 74.1]);
	expect(rows.map(textOf)[0]).toContain('Kemendikbudristek, 2022 43,5');
	expect(page.html).toMatch(
		sentence(figureCopy.ordered.main, { label: 'Nasional (442 instansi), 2022' }),
	);
});

test('the way to the calculator ends in its full stop, with no space before it', () => {
	const [way] = tagged(pageAt('/indeks/'), 'p').filter((each) =>
		textOf(each).includes(figureCopy.stat.calculatorLink),
	);
	expect(way && textOf(way).trim()).toBe(
		fill(figureCopy.stat.calculator, { link: figureCopy.stat.calculatorLink }),
	);
});

test('no year of the survey stands on the line of another instrument, nor 2025 on any', () => {
	const years = tagged(pageAt('/indeks/'), 'li').filter((item) =>
		isWithin(item, (around) => attribute(around, 'aria-labelledby') === 'garis-waktu'),
	);
	expect(years.map((year) => [textOf(year).trim().slice(0, 4), attribute(year, 'class')])).toEqual([
		['2021', undefined],
		['2022', 'first'],
		['2023', 'first'],
		['2024', 'new'],
		['2025', 'unnamed'],
	]);
});

test('the break of 2024 is told to be our reading, and the formula to be tested on tables of 2022 alone', () => {
	const { html } = pageAt('/indeks/');
	expect(html).toContain(figureCopy.timeline.caption);
	expect(figureCopy.timeline.caption).toContain('tafsiran kami');
	expect(html).toContain(calculatorCopy.tested);
	expect(calculatorCopy.tested).toContain('2022');
	expect(html).toContain(figureCopy.ordered.caption);
});
