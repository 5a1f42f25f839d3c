import { instrumentIds } from '../../src/core/assessment/instrument.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notFoundCopy } from '../../src/copy/not-found.ts';
import { type ParsedPage, attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt, pages, sites } from '../support/built-sites.ts';
import { inside, isWithin, ownTextOf, tagged } from '../support/elements.ts';
import { linkProblem, targetOf } from '../support/links.ts';
import type { BuiltSite } from '../support/read-site.ts';

/** Pages that only a list made by a script links to: of sessions (links.spec.ts follows it). */
const linkedByScript = instrumentIds.map((id) => `/cermin/${id}/kios/`);

describe.each(sites)('the site built for $home', (site) => {
	const built = [...site.pages.values()];

	test('has no link that leads nowhere', () => {
		const problems = built.flatMap((page) =>
			linksWithin(site, page).flatMap((link) => {
				const problem = linkProblem(site, page.path, link);
				return problem === undefined ? [] : [`${page.path}: ${problem}`];
			}),
		);
		expect(problems).toEqual([]);
	});

	test('has no button that opens what is not there', () => {
		for (const { path, elements } of built) {
			const ids = new Set(elements.map((element) => attribute(element, 'id')));
			for (const element of elements) {
				const target = attribute(element, 'popovertarget');
				if (target !== undefined) expect(ids.has(target), `${path} ${target}`).toBe(true);
			}
		}
	});

	test('links every page, from the home page on', () => {
		const reached = ['/'];
		for (const path of reached)
			for (const link of linksWithin(site, site.pages.get(path))) {
				const target = targetOf(site, new URL(link, site.home + path.slice(1)));
				if (site.pages.has(target) && !reached.includes(target)) reached.push(target);
			}
		const linked = built.map(({ path }) => path).filter((path) => path !== '/404.html');
		expect([...reached, ...linkedByScript].sort()).toEqual(linked.sort());
	});

	test('names no file that is not there, none off its origin and none outside its base', () => {
		const problems = built.flatMap((page) =>
			filesNamed(page).flatMap((file) => linkProblem(site, page.path, file) ?? []),
		);
		expect(problems).toEqual([]);
		const { icons, start_url: start } = JSON.parse(
			readFileSync(`${site.folder}situs.webmanifest`, 'utf8'),
		) as { icons: { src: string }[]; start_url: string };
		for (const file of [start, ...icons.map(({ src }) => src)])
			expect(linkProblem(site, '/situs.webmanifest', file)).toBeUndefined();
	});

	test('has scripts that import only what is there', () => {
		const scripts = [...site.files].filter((file) => /^\/_astro\/.*\.js$/.test(file));
		expect(scripts.length).toBeGreaterThan(20);
		for (const script of scripts) {
			const code = readFileSync(site.folder + script.slice(1), 'utf8');
			for (const [, file = ''] of code.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g))
				expect(linkProblem(site, script, file)).toBeUndefined();
		}
	});

	test('shows at any depth an error page whose links lead on', () => {
		const page = site.pages.get('/404.html');
		const links = linksWithin(site, page).filter((link) => !link.startsWith('#'));
		expect(links.length).toBeGreaterThan(notFoundCopy.links.length + 7);
		for (const link of [...links, ...(page ? filesNamed(page) : [])])
			expect(link.startsWith(site.base), link).toBe(true);
		for (const { href } of notFoundCopy.links) expect(links).toContain(site.base + href.slice(1));
	});
});

test('no page names itself among what to read next, nor any other page twice', () => {
	const related = pages.flatMap((page) => {
		const section = tagged(page, 'section').find(
			(each) => attribute(each, 'aria-labelledby') === 'terkait',
		);
		const links = tagged({ elements: inside(page, section) }, 'a').map((link) =>
			attribute(link, 'href'),
		);
		return section ? [{ path: page.path, links }] : [];
	});
	for (const { path, links } of related) {
		expect(links).not.toContain(path);
		expect(new Set(links).size, path).toBe(links.length);
	}
	expect(related.length).toBeGreaterThan(30);
});

test('no telephone number stands unlinked where a reader may want to call it', () => {
	const number =
		/(?<![\d.@-])(?:0\d{2,4}[- ]?\d{3,4}[- ]?\d{3,4}|(?<!SAPA |lapor)(?:129|1708))(?![\d.])/;
	const elsewhere = ['a', 'button', 'summary', 'svg', 'title', 'script', 'style', 'template'];
	const bare = pages.flatMap((page) =>
		page.elements
			.filter(({ tagName }) => !elsewhere.includes(tagName))
			.filter((element) => !isWithin(element, ({ tagName }) => elsewhere.includes(tagName)))
			.flatMap((element) => ownTextOf(element))
			.filter((text) => number.test(text))
			.map((text) => `${page.path}: ${text}`),
	);
	expect(bare).toEqual([]);
	const calls = tagged(pageAt('/topik/perundungan/'), 'a').map((link) => attribute(link, 'href'));
	for (const address of ['tel:129', 'https://wa.me/628111129129'])
		expect(calls.filter((call) => call === address).length).toBeGreaterThan(1);
	const report = tagged(pageAt('/topik/anti-pungli/'), 'a').map((link) => attribute(link, 'href'));
	expect(report).toContain('sms:1708');
	expect(report).toContain('https://wa.me/6285600080709');
});

test('values and long guides offer the book', () => {
	for (const path of ['/nilai/', '/topik/'])
		expect(linksWithin(sites[0], pageAt(path))).toContain('/buku/');
});

/** The links of a page that stay on the site, and the forms that lead on within it. */
function linksWithin({ home }: BuiltSite, page: ParsedPage | undefined): string[] {
	return tagged(page ?? { elements: [] }, 'a', 'form')
		.map((element) => attribute(element, 'href') ?? attribute(element, 'action'))
		.filter((link) => link !== undefined)
		.filter((link) => new URL(link, home).origin === new URL(home).origin);
}

/** All that the browser fetches for a page: scripts, pictures, icons, the font and the manifest. */
function filesNamed(page: ParsedPage): string[] {
	const fetched = page.elements
		.filter(({ tagName }) => tagName !== 'a')
		.flatMap((element) => {
			if (attribute(element, 'rel') === 'canonical') return [];
			return element.attrs.filter(({ name }) =>
				/^(href|src|srcset|data|poster|.*-url)$/.test(name),
			);
		})
		.map(({ value }) => value);
	const styled = [...page.html.matchAll(/\burl\(["']?(.*?)["']?\)/g)].map(([, file = '']) => file);
	return [...fetched, ...styled].filter((file) => !file.startsWith('data:'));
}
