import { expect, test } from 'vitest';
import { choiceCopy } from '../../src/copy/choice.ts';
import { mirrorPageCopy, paperCopy } from '../../src/copy/mirror.ts';
import { rounds } from '../../src/core/assessment/phrases.ts';
import { pageAt } from '../support/built-sites.ts';
import { inside, tagged, textOf } from '../support/elements.ts';
import { readInstrument } from '../support/mirrors.ts';

const { phrases, rounds: titles } = readInstrument('unit');
const page = pageAt('/cermin/unit/');
const sheet = pageAt('/cermin/unit/lembar/');

test('without a script both rounds stand on the page, every phrase once in each', () => {
	const lists = tagged(page, 'fieldset');
	expect(lists).toHaveLength(rounds.length);
	for (const [place, round] of rounds.entries()) {
		const parts = { elements: inside(page, lists[place]) };
		expect(tagged(parts, 'legend').map(textOf)).toEqual([titles[round].title]);
		const texts = tagged(parts, 'label').map((label) => textOf(label).replace(/^\d+\. /, ''));
		expect(texts.sort()).toEqual(phrases.map(({ text }) => text).sort());
		expect(tagged(parts, 'input')).toHaveLength(phrases.length);
	}
	expect(tagged(page, 'p').map(textOf)).toContain(choiceCopy.noScript);
});

test('the paper sheet numbers the phrases as the page without a script does', () => {
	const onPage = tagged({ elements: inside(page, tagged(page, 'fieldset')[0]) }, 'label');
	const list = tagged(sheet, 'details').find((fold) => textOf(fold).startsWith(paperCopy.content));
	const items = tagged({ elements: inside(sheet, list) }, 'li').map(textOf);
	const numbered = items.map((text, place) => `${place + 1}. ${text}`);
	expect(numbered).toEqual(onPage.map(textOf));
	const drawn = tagged(sheet, 'p').map(textOf);
	for (const [place, text] of items.entries()) expect(drawn).toContain(`${place + 1} ${text}`);
});

test('both say that it is no index and no assessment of anybody', () => {
	const said = (of: typeof page) => tagged(of, 'p').map(textOf).join(' ');
	expect(said(page)).toContain(mirrorPageCopy.notices.choice);
	for (const one of [page, sheet]) expect(said(one)).toContain(paperCopy.choice.notice);
});
