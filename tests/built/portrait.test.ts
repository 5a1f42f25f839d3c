import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { portraitCopy } from '../../src/copy/portrait.ts';
import { encodeFindings } from '../../src/core/codes/portrait-findings.ts';
import { portraitThemeIds } from '../../src/core/values/portrait-themes.ts';
import { type PortraitTheme, portraitThemeSchema } from '../../src/schemas/portrait-theme.ts';
import { pageAt, pages, sites } from '../support/built-sites.ts';
import { tagged, textOf } from '../support/elements.ts';

const themes = portraitThemeIds.map((id): [string, PortraitTheme] => [
	id,
	portraitThemeSchema.parse(
		parse(readFileSync(`content/tema/${id}.yaml`, 'utf8'), { schema: 'yaml-1.1' }),
	),
]);
const around = pages.filter(({ path }) => path.startsWith('/potret/'));
const linksOn = (path: string) => tagged(pageAt(path), 'a').map((link) => attribute(link, 'href'));

test('there are the start page, one for heads of units, two to fill in, and twelve themes', () => {
	expect(around.map(({ path }) => path).sort()).toEqual(
		[
			...['/potret/', '/potret/bukti/', '/potret/pimpinan/', '/potret/tindak/'],
			...portraitThemeIds.map((id) => `/potret/tema/${id}/`),
		].sort(),
	);
});

test('every page of it says that it is not the official index and no ground for rating', () => {
	for (const page of around) {
		const notices = page.elements.filter(
			(each) => attribute(each, 'data-not-for-rating') !== undefined,
		);
		expect(notices[0] && textOf(notices[0]), page.path).toContain(portraitCopy.notice.strong);
	}
});

test('what is printed to be filled in says it too, and has no line for a name', () => {
	for (const path of ['/potret/tindak/', '/potret/bukti/']) {
		const [sheet] = pageAt(path).elements.filter(
			(each) => attribute(each, 'data-only-print') !== undefined,
		);
		const text = sheet ? textOf(sheet) : '';
		expect(text, path).toContain(portraitCopy.notice.strong);
		expect(text, path).not.toMatch(/unit kerja|nama|NIP/i);
	}
});

test('the start page leads to each step, to every theme, and tells it from the official survey', () => {
	const links = linksOn('/potret/');
	for (const { href } of portraitCopy.way.steps) if (href) expect(links).toContain(href);
	for (const id of portraitThemeIds) expect(links).toContain(`/potret/tema/${id}/`);
	for (const path of ['/potret/bukti/', '/pelatih/rencana/60-menit-potret/'])
		expect(links).toContain(path);
	const [table] = tagged(pageAt('/potret/'), 'table');
	for (const name of ['Potret Unit', 'Survei resmi', 'Cermin Diri'])
		expect(table && textOf(table)).toContain(name);
});

test('the start page is found from the menu of every page, the mirrors and the tools of trainers', () => {
	const times = (path: string) => linksOn(path).filter((href) => href === '/potret/').length;
	// Once in the menu, once at the foot.
	expect(times('/')).toBe(2);
	for (const path of ['/cermin/', '/pelatih/']) expect(times(path), path).toBe(3);
});

test('a theme says what to try before why', () => {
	for (const id of portraitThemeIds) {
		const order = tagged(pageAt(`/potret/tema/${id}/`), 'h2').map(textOf);
		const { actions, why } = portraitCopy.theme;
		expect(order.indexOf(actions), id).toBeLessThan(order.indexOf(why));
	}
});

test('heads of units read of the known case, with its source and its certainty', () => {
	const page = pageAt('/potret/pimpinan/');
	const cite = tagged(page, 'a').find(
		(link) => attribute(link, 'href') === '#sumber-detik-2025-spi',
	);
	expect(cite && textOf(cite)).toContain('satu sumber');
});

describe.each(themes)('the page of %s', (id, theme) => {
	const page = pageAt(`/potret/tema/${id}/`);
	const [main] = tagged(page, 'main');
	const text = main ? textOf(main) : '';

	test('says all that its author wrote, without JavaScript', () => {
		const { finding, why, risks, actions, tool } = theme;
		const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
		const parts = [
			...[finding, why, ...risks, tool.title, tool.how],
			...actions.flatMap((action) => [action.text, action.owner]),
			...('items' in tool ? tool.items : []),
			...('lines' in tool ? tool.lines.map((line) => line.text) : []),
			...('columns' in tool ? tool.columns : []),
		];
		for (const part of parts) expect(text).toContain(plain(part));
	});

	test('leads to its guides, topics and cases, and to where it is chosen, in both builds', () => {
		for (const { pages: built, base } of sites) {
			const there = built.get(`/potret/tema/${id}/`);
			const links = there ? tagged(there, 'a').map((link) => attribute(link, 'href')) : [];
			for (const path of [
				...theme.guides.map((guide) => `nilai/${guide}/`),
				...theme.topics.map((topic) => `topik/${topic}/`),
				...theme.cases.map((each) => `kasus/${each}/`),
				`potret/tindak/${encodeFindings([id as (typeof portraitThemeIds)[number]])}`,
			])
				expect(links).toContain(base + path);
		}
	});
});
