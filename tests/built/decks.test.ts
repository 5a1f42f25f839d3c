import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Element, attribute } from '../../scripts/build/parsed-page.ts';
import { casesCopy } from '../../src/copy/cases.ts';
import { deckCopy } from '../../src/copy/deck.ts';
import { planCopy } from '../../src/copy/plans.ts';
import { guideCopy } from '../../src/copy/guide.ts';
import type { Guide } from '../../src/schemas/article.ts';
import type { Case } from '../../src/schemas/case.ts';
import { type AuthoredSlide, type Deck, deckSchema } from '../../src/schemas/deck.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { countWords } from '../../src/site/citations.ts';
import { deckIds } from '../../src/core/values/decks.ts';
import { fill } from '../../src/ui/text.ts';
import { pageAt, pages, sites } from '../support/built-sites.ts';
import { hasClass, inside, isOpen, isWithin, tagged, textOf } from '../support/elements.ts';

/** What is read from the last row. */
const mostWords = 30;

const authored = (id: string): Deck =>
	deckSchema.parse(parse(readFileSync(`content/paparan/${id}.yaml`, 'utf8')));

const frontOf = (file: string): unknown =>
	parse(readFileSync(file, 'utf8').split('\n---\n')[0] ?? '');

/** The slides of a deck as they were built: the item, what is on the wall, what the notes say. */
function slidesOf(id: string) {
	const page = pageAt(`/paparan/${id}/`);
	const list = page.elements.find((each) => hasClass(each, 'slides'));
	return inside(page, list)
		.filter((item) => item.tagName === 'li' && item.parentNode === list)
		.map((item) => {
			const all = inside(page, item);
			const find = (name: string) => {
				const found = all.find((each) => hasClass(each, name));
				if (!found) throw new Error(`No .${name} in ${attribute(item, 'id')} of ${id}.`);
				return found;
			};
			const wall = find('slide');
			return { item, all, wall, onWall: inside(page, wall), notes: find('notes') };
		});
}

test('every deck of content is in the list, in its order, and has a page', () => {
	const files = globSync('content/paparan/*.yaml').map((file) => basename(file, '.yaml'));
	expect([...deckIds].sort()).toEqual(files.sort());
	for (const { pages, base } of sites) {
		const list = pages.get('/paparan/');
		const links = list ? tagged(list, 'a').map((link) => attribute(link, 'href')) : [];
		expect(links.filter((link) => /\/paparan\/./.test(link ?? ''))).toEqual(
			deckIds.map((id) => `${base}paparan/${id}/`),
		);
	}
});

const planDecks = ['45-menit', '60-menit-potret'];

test.each(planDecks)(
	'the deck of the plan %s has its slides in the order of the minutes, each led to from its step',
	(id) => {
		const plan = pageAt(`/pelatih/rencana/${id}/`);
		const steps = plan.elements.filter((each) => attribute(each, 'data-from') !== undefined);
		const links = slidesOf(`rencana-${id}`).map(({ notes, all }) => {
			const inNotes = all.filter((each) => isWithin(each, (around) => around === notes));
			const [link] = tagged({ elements: inNotes }, 'a');
			return link && attribute(link, 'href');
		});
		const ids = steps.map((step) => attribute(step, 'id')).filter(Boolean);
		const places = links.map((link) => ids.findIndex((id) => link === `${plan.path}#${id}`));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	},
);

test.each(planDecks)(
	'the plan %s names each slide that it shows by the title of its deck and its number',
	(id) => {
		const { title } = authored(`rencana-${id}`);
		const cues = tagged(pageAt(`/pelatih/rencana/${id}/`), 'a').filter((link) =>
			attribute(link, 'href')?.startsWith(`/paparan/rencana-${id}/#`),
		);
		expect(cues).toHaveLength(slidesOf(`rencana-${id}`).length);
		for (const [index, cue] of cues.entries())
			expect(textOf(cue)).toContain(
				fill(planCopy.slide, { deck: title, n: index + 1, text: '' }).trim(),
			);
	},
);

test('the slide of a mirror has its QR and its address, without a session', () => {
	const wall = slidesOf('rencana-45-menit').find(({ item }) => attribute(item, 'id') === 'cermin');
	expect(wall && textOf(wall.wall)).toContain('/cermin/kilat/');
	expect(wall?.onWall.filter(({ tagName }) => tagName === 'svg').length).toBeGreaterThan(0);
});

test('each value guide leads to its slides', () => {
	for (const id of valueIds) {
		const links = tagged(pageAt(`/nilai/${id}/`), 'a').map((link) => attribute(link, 'href'));
		expect(links).toContain(`/paparan/${id}/`);
	}
});

describe.each(deckIds)('the deck %s', (id) => {
	const deck = authored(id);
	const slides = slidesOf(id);

	test('has a slide with a heading for each that is written, under an address of its own', () => {
		expect(slides).toHaveLength(deck.slides.length);
		const ids = slides.map(({ item }) => attribute(item, 'id'));
		expect(new Set(ids).size).toBe(slides.length);
		for (const { onWall } of slides) expect(tagged({ elements: onWall }, 'h2')).toHaveLength(1);
	});

	test(`says at most ${mostWords} words on a slide, drawings and the line above its heading apart`, () => {
		for (const { item, onWall } of slides) {
			// What stands on it is written by nobody twice: headings, paragraphs, items.
			const parts = onWall.filter(
				(each) =>
					['h2', 'p', 'li'].includes(each.tagName) &&
					!hasClass(each, 'kicker') &&
					!isWithin(each, ({ tagName }) => ['svg', 'figure', 'li'].includes(tagName)),
			);
			const words = parts.map(textOf).join(' ');
			expect
				.soft(countWords(words), `${attribute(item, 'id')}: ${words}`)
				.toBeLessThanOrEqual(mostWords);
		}
	});

	test('has the notes of its author under each slide, if it follows no plan', () => {
		for (const [index, { notes }] of slides.entries()) {
			const { say, ask, expect: expected } = (deck.slides[index] as AuthoredSlide).notes ?? {};
			const text = textOf(notes);
			if (say) expect(text).toContain(`${deckCopy.say}. ${say.replace(/\s+/g, ' ').trim()}`);
			for (const part of [ask, expected]) if (part) expect(text).toContain(part.trim());
		}
	});

	test('shows no verdict where nobody has asked for it', () => {
		const verdicts = slides.flatMap(({ all }) =>
			all.filter((each) => attribute(each, 'data-verdict') !== undefined),
		);
		const folded = (each: Element) =>
			isWithin(each, (around) => hasClass(around, 'verdicts') && !isOpen(each));
		expect(verdicts.length).toBe(deck.slides.some(({ kind }) => kind === 'choices') ? 4 : 0);
		for (const verdict of verdicts) expect(folded(verdict)).toBe(true);
		for (const { onWall } of slides) {
			const words = onWall.filter((each) =>
				Object.values(casesCopy.ratings).includes(textOf(each)),
			);
			expect(words).toEqual([]);
			expect(onWall.filter((each) => attribute(each, 'data-rating') !== undefined)).toEqual([]);
		}
	});

	test('names the choices of its case in their order, and tells their verdicts in the notes', () => {
		const index = deck.slides.findIndex(({ kind }) => kind === 'choices');
		const slide = deck.slides[index];
		// The portrait of a unit is read without a case; every other deck has one.
		if (slide?.kind !== 'choices') {
			expect(id).toBe('rencana-60-menit-potret');
			return;
		}
		const { choices } = frontOf(`content/kasus/${slide.case}.mdx`) as Pick<Case, 'choices'>;
		const { onWall, all } = slides[index] ?? { onWall: [], all: [] };
		const shown = onWall.filter((each) => attribute(each, 'data-choice') !== undefined);
		expect(shown.map(textOf)).toEqual(
			choices.map(({ short }, place) => `${'ABCD'[place]} ${short}`),
		);
		const verdicts = all.map((each) => attribute(each, 'data-verdict')).filter(Boolean);
		expect(verdicts).toEqual(choices.map(({ rating }) => rating));
	});
});

test.each(valueIds)('the slides of %s say what its guide says', (id) => {
	const { minute } = frontOf(`content/nilai/${id}.mdx`) as Guide;
	const slides = slidesOf(id);
	const wall = slides.map(({ wall }) => textOf(wall));
	for (const [index, act] of minute.acts.entries())
		expect(wall.some((text) => text.includes(`${index + 1} ${act}`))).toBe(true);
	expect(wall).toContainEqual(expect.stringContaining(`${guideCopy.habit} ${minute.habit}`));
	const body = readFileSync(`content/nilai/${id}.mdx`, 'utf8').replaceAll(/\s+/g, ' ');
	const pairs = slides
		.flatMap(({ onWall }) => onWall.filter((each) => hasClass(each, 'acts-pair')))
		.map(textOf);
	expect(pairs).toHaveLength(3);
	for (const pair of pairs) {
		const [, good = '', bad = ''] = pair.split(
			new RegExp(`${guideCopy.looksLike} | ${guideCopy.notLike} `),
		);
		for (const text of [good, bad]) expect(body).toContain(`- ${text.replace(/[“”]/g, '"')}`);
	}
});

test('decks are kept out of searches, here and outside', () => {
	const found = pages.filter(({ path }) => path.startsWith('/paparan/'));
	expect(found).toHaveLength(deckIds.length + 1);
	for (const page of found) {
		const [main] = tagged(page, 'main');
		expect(main && attribute(main, 'data-pagefind-body')).toBeUndefined();
		expect(tagged(page, 'meta').some((meta) => attribute(meta, 'content') === 'noindex')).toBe(
			true,
		);
	}
});
