import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { behavioursOf } from '../../src/core/values/values.ts';
import { guideCopy } from '../../src/copy/guide.ts';
import { topicCopy } from '../../src/copy/topics.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { fill } from '../../src/ui/text.ts';
import type { Value } from '../../src/schemas/value.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { habitId } from '../../src/site/guide.ts';
import { topicIds } from '../support/topics.ts';
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
		expect(law && textOf(law)).toBe(`“${definition}”`);
		const open = tagged(page, 'p').filter(isOpen).map(textOf);
		for (const behaviour of behaviours)
			expect(open.filter((text) => text.startsWith(`“${behaviour.law}”`))).toHaveLength(1);
	});

	test('can be read in one minute: three acts that lead to their behaviours', () => {
		const [minute] = tagged(page, 'section');
		const links = tagged({ elements: inside(page, minute) }, 'a');
		expect(links.map((link) => attribute(link, 'href'))).toEqual(
			behavioursOf(id).map((behaviour) => `#${behaviour}`),
		);
		behaviours.forEach(({ short }, index) => {
			expect(links[index] && textOf(links[index])).toContain(short);
		});
	});

	test('has its habit open, between the minute and the behaviours', () => {
		const places = ['satu-menit', habitId, 'tiga-perilaku'].map((wanted) =>
			page.elements.findIndex((each) => attribute(each, 'id') === wanted),
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		const habit = page.elements[places[1] ?? -1];
		expect(habit && isOpen(habit)).toBe(true);
	});

	test('has a picture that says the same in a sentence', () => {
		const [picture] = tagged(page, 'figure').filter(
			(figure) => attribute(figure, 'class') === 'picture',
		);
		const [caption] = tagged({ elements: inside(page, picture) }, 'figcaption').map(textOf);
		expect(caption?.length).toBeGreaterThan(40);
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
const topics = topicIds.map((id) => `/topik/${id}/`);

test('every topic is looked at', () => {
	const built = pages.map(({ path }) => path).filter((path) => /^\/topik\/.+/.test(path));
	expect(built.sort()).toEqual(topics.toSorted());
});

describe.each(topics.map((path, index) => ({ path, index })))(
	'the topic $path',
	({ path, index }) => {
		const page = pageAt(path);

		test('opens with what it is about, how long it takes and when it was checked', () => {
			const [lead, facts] = afterMainHeading(page);
			expect(lead).toBe(metaOf(page, 'description'));
			const minutes = fill(siteCopy.minutes, { n: '\\d+' });
			const checked = fill(topicCopy.checked, { day });
			expect(facts).toMatch(new RegExp(`^${minutes} · ${checked}$`, 'u'));
		});

		test('names its short form and its parts in its contents', () => {
			const [nav] = labelled(page, 'nav', siteCopy.contents);
			const links = tagged({ elements: inside(page, nav) }, 'a').map(textOf);
			expect(links[0]).toBe(topicCopy.short);
			expect(links.length).toBeGreaterThan(6);
		});

		test('has a name and a caption for each of its pictures', () => {
			for (const figure of tagged(page, 'figure')) {
				const [picture] = tagged({ elements: inside(page, figure) }, 'svg');
				expect(picture && attribute(picture, 'role')).toBe('img');
				expect(picture && attribute(picture, 'aria-label')).not.toBe('');
				const [caption] = tagged({ elements: inside(page, figure) }, 'figcaption');
				expect(caption && textOf(caption).length).toBeGreaterThan(60);
			}
		});

		test('leads to the one before and the one after', () => {
			const [nav] = labelled(page, 'nav', topicCopy.neighbours);
			const links = tagged({ elements: inside(page, nav) }, 'a');
			expect(links.map((link) => attribute(link, 'href'))).toEqual(
				[topics[index - 1], topics[index + 1]].filter((href) => href !== undefined),
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
		.filter(({ path }) => topics.includes(path))
		.flatMap((page) =>
			page.elements
				.filter((element) => attribute(element, 'data-sheet') !== undefined)
				.map((sheet) => ({ sheet, elements: inside(page, sheet) })),
		);
	expect(sheets.length).toBeGreaterThanOrEqual(5);
	const [table] = sheets.filter(({ sheet }) => textOf(sheet).includes(topicCopy.valueTable));
	const body = table?.elements.filter((element) =>
		isWithin(element, ({ tagName }) => tagName === 'tbody'),
	);
	expect(tagged({ elements: body ?? [] }, 'tr')).toHaveLength(7);
	expect(tagged({ elements: body ?? [] }, 'li')).toHaveLength(21);
});

test('what to say and where to report come before statutes, which are folded', () => {
	const page = pageAt('/topik/anti-pungli/');
	const headings = tagged(page, 'h2').map(textOf);
	const places = ['Kalimat yang sudah siap', 'Ke mana melapor', 'Yang tergolong pungli'].map(
		(each) => headings.indexOf(each),
	);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places).not.toContain(-1);
	const statutes = page.elements.find((each) => attribute(each, 'id') === 'bunyi-aturannya');
	expect(statutes && isOpen(statutes)).toBe(false);
	expect(tagged(page, 'figure')).toHaveLength(2);
});

test('the sheet for a counter has room for its unit and six services', () => {
	const page = pageAt('/topik/anti-pungli/');
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
