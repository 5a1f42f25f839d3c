import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { printsCopy } from '../../src/copy/prints.ts';
import type { Value } from '../../src/schemas/value.ts';
import { fill } from '../../src/ui/text.ts';
import { pageAt } from '../support/built-sites.ts';
import { inside, labelled, tagged, textOf } from '../support/elements.ts';

const values = parse(readFileSync('content/nilai-dasar.yaml', 'utf8')) as Value[];

test('the list leads to each print, and to each sheet that is printed elsewhere', () => {
	const page = pageAt('/pelatih/cetak/');
	const main = tagged(page, 'main')[0];
	const links = tagged({ elements: inside(page, main) }, 'a').map((link) =>
		attribute(link, 'href'),
	);
	for (const href of [
		...Object.keys(printsCopy.list).map((id) => `/pelatih/cetak/${id}/`),
		...printsCopy.others.map((other) => other.href),
	])
		expect(links).toContain(href);
});

test('the pocket card has the seven values and the 21 behaviours in the words of the law', () => {
	const page = pageAt('/pelatih/cetak/kartu-saku/');
	const [sheet] = labelled(page, 'section', printsCopy.pocket.label);
	const parts = inside(page, sheet);
	const names = tagged({ elements: parts }, 'h3').map(textOf);
	expect(names).toEqual(values.map(({ name }) => name));
	const texts = tagged({ elements: parts }, 'p', 'li').map(textOf);
	for (const { definition, behaviours } of values)
		for (const words of [definition, ...behaviours.map(({ law }) => law)])
			expect(texts).toContain(words);
});

test('the case cards hold a case a value without a verdict, and the last sheet every verdict', () => {
	const page = pageAt('/pelatih/cetak/kartu-kasus/');
	const sheet = (label: string) => inside(page, labelled(page, 'section', label)[0]);
	const cards = [1, 2, 3, 4].flatMap((n) => sheet(fill(printsCopy.cases.label, { n })));
	const key = sheet(printsCopy.cases.key);
	const rated = (parts: typeof key) =>
		parts.filter((part) => /\b(apt|partial|wrong)\b/.test(attribute(part, 'class') ?? ''));
	expect(rated(cards)).toEqual([]);
	expect(tagged({ elements: cards }, 'h2')).toHaveLength(values.length + 1);
	const verdicts = rated(key).map(textOf);
	expect(verdicts.filter((text) => /^[A-D] tepat$/.test(text))).toHaveLength(values.length);
	const choices = tagged({ elements: cards }, 'li').filter((item) => /^[A-D] /.test(textOf(item)));
	expect(verdicts).toHaveLength(choices.length);
});
