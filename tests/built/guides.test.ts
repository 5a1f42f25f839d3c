import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guideCopy } from '../../src/copy/guide.ts';
import { handbookCopy } from '../../src/copy/handbook.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { fill } from '../../src/ui/text.ts';
import type { Value } from '../../src/schemas/value.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt, pages } from '../support/built-sites.ts';
import {
	afterMainHeading,
	inside,
	isOpen,
	isWithin,
	labelled,
	metaOf,
	tagged,
	textOf,
} from '../support/elements.ts';

const values = parse(readFileSync('content/nilai-dasar.yaml', 'utf8')) as Value[];
const day = '\\d+ \\p{L}+ \\d{4}';

describe.each(values)('the guide to $name', ({ id, definition, behaviours }) => {
	const page = pageAt(`/nilai/${id}/`);

	test('quotes the law word for word, in the open', () => {
		const [law] = tagged(page, 'blockquote');
		expect(law && textOf(law)).toBe(definition);
		const open = tagged(page, 'p').filter(isOpen).map(textOf);
		for (const behaviour of behaviours) expect(open).toContain(`“${behaviour.law}”`);
	});

	test('folds its contents, and what to weigh in its two cases', () => {
		const [contents] = labelled(page, 'nav', siteCopy.contents);
		expect(tagged({ elements: inside(page, contents) }, 'details')).toHaveLength(1);
		expect(tagged({ elements: inside(page, contents) }, 'a').length).toBeGreaterThan(5);
		const weighings = tagged(page, 'details').filter((fold) =>
			textOf(fold).startsWith(guideCopy.weigh),
		);
		expect(weighings).toHaveLength(2);
		for (const weighing of weighings)
			expect(tagged({ elements: inside(page, weighing) }, 'p')).not.toHaveLength(0);
	});
});

/** In the order in which they are to be read. */
const handbooks = ['satu-nilai-dasar', 'anti-pungli', 'budaya-adaptif', 'budaya-kolaboratif'].map(
	(id) => `/panduan/${id}/`,
);

test('every long guide is looked at', () => {
	const built = pages.map(({ path }) => path).filter((path) => /^\/panduan\/.+/.test(path));
	expect(built.sort()).toEqual(handbooks.toSorted());
});

describe.each(handbooks.map((path, index) => ({ path, index })))(
	'the long guide $path',
	({ path, index }) => {
		const page = pageAt(path);

		test('opens with what it is about, how long it takes and when it was checked', () => {
			const [lead, facts] = afterMainHeading(page);
			expect(lead).toBe(metaOf(page, 'description'));
			const minutes = fill(siteCopy.minutes, { n: '\\d+' });
			const checked = fill(handbookCopy.checked, { day });
			expect(facts).toMatch(new RegExp(`^${minutes} · ${checked}$`, 'u'));
		});

		test('leads to the one before and the one after', () => {
			const [nav] = labelled(page, 'nav', handbookCopy.neighbours);
			const links = tagged({ elements: inside(page, nav) }, 'a');
			expect(links.map((link) => attribute(link, 'href'))).toEqual(
				[handbooks[index - 1], handbooks[index + 1]].filter((href) => href !== undefined),
			);
			if (index > 0) expect(links.map(textOf)[0]).toContain(guideCopy.previous);
			if (index < 3) expect(links.map(textOf).at(-1)).toContain(guideCopy.next);
		});

		test('explains some of its terms', () => {
			expect(
				page.elements.filter((element) => attribute(element, 'popovertarget')).length,
			).toBeGreaterThan(4);
		});
	},
);

test('the table of values has all seven with their 21 behaviours, and sheets there are five', () => {
	const sheets = pages
		.filter(({ path }) => handbooks.includes(path))
		.flatMap((page) =>
			page.elements
				.filter((element) => attribute(element, 'data-sheet') !== undefined)
				.map((sheet) => ({ sheet, elements: inside(page, sheet) })),
		);
	expect(sheets.length).toBeGreaterThanOrEqual(5);
	const [table] = sheets.filter(({ sheet }) => textOf(sheet).includes(handbookCopy.valueTable));
	const body = table?.elements.filter((element) =>
		isWithin(element, ({ tagName }) => tagName === 'tbody'),
	);
	expect(tagged({ elements: body ?? [] }, 'tr')).toHaveLength(7);
	expect(tagged({ elements: body ?? [] }, 'li')).toHaveLength(21);
});

test('the sheet for a counter has room for its unit and six services', () => {
	const page = pageAt('/panduan/anti-pungli/');
	const sheet = page.elements.find(
		(element) =>
			attribute(element, 'data-sheet') !== undefined &&
			textOf(element).includes('Biaya di loket ini'),
	);
	const rows = tagged({ elements: inside(page, sheet) }, 'tr').map(textOf);
	expect(rows.filter((row) => row.includes('Nama unit'))).toHaveLength(1);
	const fees = rows.findIndex((row) => row.includes('Biaya'));
	expect(rows.length - fees - 1).toBeGreaterThanOrEqual(6);
});
