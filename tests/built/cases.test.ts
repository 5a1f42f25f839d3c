import { expect, test } from 'vitest';
import { casesCopy } from '../../src/copy/cases.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pages } from '../support/built-sites.ts';
import { inside, labelled, tagged, textOf } from '../support/elements.ts';

test('every case says where it is set, and has its choices, the next case, the talk and its sources in order', () => {
	const cases = pages.filter(({ path }) => /^\/kasus\/(?!acak).+/.test(path));
	expect(cases.length).toBeGreaterThan(30);
	for (const page of cases) {
		const chips = inside(page, labelled(page, 'ul', casesCopy.about)[0]).filter(
			({ tagName }) => tagName === 'li',
		);
		expect(chips, page.path).toHaveLength(3);
		expect(Object.values(casesCopy.settings), page.path).toContain(chips.map(textOf)[1]);
		const ratings = tagged(page, 'details').flatMap(
			(element) => attribute(element, 'data-rating') ?? [],
		);
		expect(ratings.length, page.path).toBeGreaterThanOrEqual(3);
		expect(
			ratings.filter((rating) => rating === 'apt'),
			page.path,
		).toHaveLength(1);
		const places = [
			tagged(page, 'h2').find((heading) => textOf(heading) === casesCopy.rule.title),
			labelled(page, 'nav', casesCopy.more)[0],
			tagged(page, 'h2').find((heading) => textOf(heading) === casesCopy.discuss.title),
			page.elements.find((element) => attribute(element, 'id') === 'sumber'),
		].map((element) => (element ? page.elements.indexOf(element) : NaN));
		expect(places, page.path).toEqual(places.toSorted((a, b) => a - b));
		expect(places, page.path).not.toContain(NaN);
	}
});
