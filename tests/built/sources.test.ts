import { expect, test } from 'vitest';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { sourcesCopy } from '../../src/copy/sources.ts';
import { fill } from '../../src/ui/text.ts';
import { pageAt } from '../support/built-sites.ts';
import { inside, tagged, textOf } from '../support/elements.ts';

test('every source stands in one folded group of its kind, and each group says how many it holds', () => {
	const page = pageAt('/sumber/');
	const isSource = (id: string | undefined) => id?.startsWith('sumber-');
	const all = page.elements.filter((element) => isSource(attribute(element, 'id')));
	const groups = Object.values(sourcesCopy.kinds).map((name) => {
		const fold = tagged(page, 'details').find((each) => textOf(each).startsWith(name));
		const sources = inside(page, fold).filter((each) => isSource(attribute(each, 'id')));
		expect(fold && textOf(fold)).toContain(fill(sourcesCopy.count, { n: sources.length }));
		expect(fold && attribute(fold, 'open')).toBeUndefined();
		return sources.length;
	});
	expect(Math.min(...groups)).toBeGreaterThan(5);
	expect(groups.reduce((sum, count) => sum + count)).toBe(all.length);
});

test('a source that is certain by a second one names it', () => {
	const entry = pageAt('/sumber/').elements.find(
		(element) => attribute(element, 'id') === 'sumber-indeks-nasional-2022',
	);
	const [before = ''] = sourcesCopy.confirmedBy.split('{');
	expect(entry && textOf(entry)).toMatch(new RegExp(`${before}\\S.*\\.`));
});
