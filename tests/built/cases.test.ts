import { expect, test } from 'vitest';
import { casesCopy } from '../../src/copy/cases.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pages } from '../support/built-sites.ts';
import { afterMainHeading, labelled, tagged, textOf } from '../support/elements.ts';

test('every case says where it is set, and has its choices, the talk, the next case and its sources in order', () => {
	const cases = pages.filter(({ path }) => /^\/kasus\/(?!acak).+/.test(path));
	expect(cases.length).toBeGreaterThan(30);
	for (const page of cases) {
		expect(Object.values(casesCopy.settings), page.path).toContain(afterMainHeading(page)[0]);
		const ratings = page.elements.flatMap((element) => attribute(element, 'data-rating') ?? []);
		expect(ratings.length, page.path).toBeGreaterThanOrEqual(3);
		expect(
			ratings.filter((rating) => rating === 'apt'),
			page.path,
		).toHaveLength(1);
		const places = [
			tagged(page, 'h2').find((heading) => textOf(heading) === casesCopy.rule),
			tagged(page, 'h2').find((heading) => textOf(heading) === casesCopy.discuss),
			labelled(page, 'nav', casesCopy.more)[0],
			page.elements.find((element) => attribute(element, 'id') === 'sumber'),
		].map((element) => (element ? page.elements.indexOf(element) : NaN));
		expect(places, page.path).toEqual(places.toSorted((a, b) => a - b));
		expect(places, page.path).not.toContain(NaN);
	}
});
