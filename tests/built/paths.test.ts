import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pathsCopy } from '../../src/copy/paths.ts';
import { type LearningPath, learningPathSchema } from '../../src/schemas/learning-path.ts';
import { stepKeys } from '../../src/site/step-key.ts';
import { fill } from '../../src/ui/text.ts';
import { pageAt, sites } from '../support/built-sites.ts';
import { inside, tagged, textOf } from '../support/elements.ts';
import { linkProblem } from '../support/links.ts';

const paths = globSync('content/jalur/*.yaml').map((file): [string, LearningPath] => [
	basename(file, '.yaml'),
	learningPathSchema.parse(parse(readFileSync(file, 'utf8'))),
]);

test('there are six paths, each in its own place of the list', () => {
	expect(paths.map(([, { order }]) => order).sort()).toEqual([1, 2, 3, 4, 5, 6]);
	const links = tagged(pageAt('/jalur/'), 'a').map((link) => attribute(link, 'href'));
	const listed = paths.toSorted(([, a], [, b]) => a.order - b.order);
	expect(links.filter((href) => /^\/jalur\/./.test(href ?? ''))).toEqual(
		listed.map(([id]) => `/jalur/${id}/`),
	);
});

test.for(paths)('the page of %s lists its steps in order, with their minutes', ([id, path]) => {
	const rows = tagged(pageAt(`/jalur/${id}/`), 'li').filter((row) => attribute(row, 'data-step'));
	const shown = rows.map((row) => [
		attribute(row, 'data-step'),
		Number(attribute(row, 'data-minutes')),
	]);
	const steps = path.parts.flatMap(({ steps }) => steps);
	const keys = stepKeys(steps);
	expect(shown).toEqual(steps.map(({ minutes }, index) => [keys[index], minutes]));
	const strong = tagged(pageAt(`/jalur/${id}/`), 'strong').map((element) => textOf(element));
	const facts = fill(pathsCopy.facts, { parts: path.parts.length, minutes: path.minutes });
	expect(strong).toContain(`${facts.replace(/\s/g, ' ')}.`);
});

test.for(paths)('every step of %s but a reflection leads somewhere, in both builds', ([id]) => {
	for (const site of sites) {
		const page = site.pages.get(`/jalur/${id}/`);
		for (const row of tagged(page ?? { elements: [] }, 'li')) {
			const key = attribute(row, 'data-step');
			if (key === undefined || !page) continue;
			const links = tagged({ elements: inside(page, row) }, 'a').map(
				(link) => attribute(link, 'href') ?? '',
			);
			if (key.startsWith('renungan/')) expect(links).toEqual([]);
			else expect(links.map((link) => linkProblem(site, page.path, link))).toEqual([undefined]);
		}
	}
});

test('what a path leads to for reading can be marked as read there, which the path then knows', () => {
	const keys = paths.flatMap(([, { parts }]) => stepKeys(parts.flatMap(({ steps }) => steps)));
	const read = new Set(
		keys
			.filter((key) => !/^(kasus|cermin|komitmen|renungan)/.test(key))
			.map((key) => key.split('#')[0] ?? ''),
	);
	expect(read).toContain('bangga-melayani-bangsa');
	for (const address of read) {
		const marks = tagged(pageAt(`/${address}/`), 'button').map((button) =>
			attribute(button, 'data-read'),
		);
		expect(marks, address).toContain(address);
	}
});

test('no path promises less time than its reading takes at its shortest', () => {
	for (const [id, { parts }] of paths)
		for (const { guide, case: decided, minutes } of parts.flatMap(({ steps }) => steps)) {
			if (guide) expect(minutes, id).toBeGreaterThanOrEqual(6);
			if (decided) expect(minutes, id).toBeGreaterThanOrEqual(3);
		}
});
