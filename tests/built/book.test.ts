import { describe, expect, test } from 'vitest';
import { bookCopy } from '../../src/copy/book.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { type Element, attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt, sites } from '../support/built-sites.ts';
import { topicIds } from '../support/topics.ts';
import { inside, isWithin, tagged, textOf } from '../support/elements.ts';

const chapters = [
	...valueIds.map((id) => `/nilai/${id}/`),
	'/bangga-melayani-bangsa/',
	...topicIds.map((id) => `/topik/${id}/`),
];
const idOf = (path: string) => path.split('/').at(-2) ?? '';

const isMain = ({ tagName }: Element) => tagName === 'main';
const isFold = (element: Element) =>
	element.tagName === 'details' &&
	isIn(element, ({ attrs }) => attrs.some(({ value }) => value.split(' ').includes('chapters')));
/** Whether an element stands at once in one that fulfils a condition. */
const isIn = ({ parentNode }: Element, condition: (around: Element) => boolean) =>
	parentNode !== null && 'tagName' in parentNode && condition(parentNode);

describe.each(sites)('the book built for $home', (site) => {
	const book = site.pages.get('/buku/') ?? pageAt('/buku/');
	const sections = tagged(book, 'section').filter((section) => isIn(section, isFold));

	test('holds every guide, in order, under one main heading', () => {
		expect(tagged(book, 'h1').map(textOf)).toEqual([bookCopy.title]);
		expect(sections.map((section) => attribute(section, 'id'))).toEqual(chapters.map(idOf));
		const headings = tagged(book, 'h2').filter((heading) => isWithin(heading, isMain));
		// The list of contents and the sources have one too.
		expect(headings).toHaveLength(chapters.length + 2);
	});

	test('leads to its own chapters and never to the page of a guide', () => {
		const links = sections
			.flatMap((section) => tagged({ elements: inside(book, section) }, 'a'))
			.map((link) => attribute(link, 'href') ?? '');
		expect(links.filter((link) => link.startsWith('#')).length).toBeGreaterThan(150);
		for (const path of chapters) expect(links).not.toContain(site.base + path.slice(1));
	});
});

test('a chapter says what its guide says', () => {
	const words = (html: string) =>
		html
			.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ');
	const book = words(pageAt('/buku/').html);
	for (const path of chapters) {
		const prose =
			/<div class="prose"[^>]*>([\s\S]*?)<(details class="fold sources"|section [^>]*"kasus")/
				.exec(pageAt(path).html)?.[1]
				// What the page says in short is not repeated, nor the cases and the card after the motto, nor the case to try.
				?.replace(/<div class="rows screen-only"[\s\S]*?<\/div>/g, '')
				.replace(/<section aria-labelledby="(satu-menit|singkatnya)"[\s\S]*?<\/section>/, '');
		expect(prose?.length, path).toBeGreaterThan(3_000);
		expect(book.includes(words(prose ?? '').trim()), path).toBe(true);
	}
});
