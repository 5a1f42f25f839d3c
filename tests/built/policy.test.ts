import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Element, type ParsedPage, attribute } from '../../scripts/build/parsed-page.ts';
import { pages } from '../support/built-sites.ts';
import { builtSite } from '../support/pages.ts';
import { sourceOf, tagged } from '../support/elements.ts';

const trusted = ['require-trusted-types-for', "'script'"];

// That a browser enforces it, and that no page meets its own policy, is shown in e2e.

test.each(pages)('$path allows what is written in it and nothing else', (page) => {
	const policies = tagged(page, 'meta').filter(
		(meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	expect(policies).toHaveLength(1);
	const policy = policies.map((meta) => attribute(meta, 'content')).join();
	expect(policy).toContain("default-src 'none'");
	const words = policy.split(/[\s;]+/).filter((word) => word !== '');
	const hashes = words.filter((word) => word.startsWith("'sha256-"));
	// Keywords and directives besides: no address, no 'unsafe-inline', no 'unsafe-eval'.
	const others = words.filter((each) => !hashes.includes(each));
	for (const word of others.filter((each) => !trusted.includes(each)))
		expect(word).toMatch(/^('none'|'self'|[a-z]+-src|base-uri|form-action)$/);
	// No text becomes markup or code.
	expect(policy).toContain("require-trusted-types-for 'script'");
	expect(hashes.toSorted()).toEqual(inlineOf(page).map(hashOf).toSorted());
});

test('the styles of every page are one, and the order of layers comes first', () => {
	for (const page of pages) {
		const [first, ...others] = tagged(page, 'style');
		expect(first && sourceOf(page, first), page.path).toMatch(/^@layer [\w, ]+;/);
		expect(others, page.path).toEqual([]);
		for (const link of tagged(page, 'link'))
			expect(attribute(link, 'rel'), page.path).not.toBe('stylesheet');
	}
});

test('every page has the custom properties that its scripts read', () => {
	const scripts = new Map(
		globSync('*.js', { cwd: `${builtSite}/_astro` }).map((name) => [
			name,
			readFileSync(`${builtSite}/_astro/${name}`, 'utf8'),
		]),
	);
	/** What a text names, itself or through the scripts it names. */
	function readBy(text: string, seen: Set<string>): string[] {
		const named = [...scripts].filter(([name]) => text.includes(name) && !seen.has(name));
		for (const [name] of named) seen.add(name);
		return [
			...(text.match(/(?<=var\()--[\w-]+/g) ?? []),
			...named.flatMap(([, script]) => readBy(script, seen)),
		];
	}
	const missing = pages.flatMap((page) => {
		const styles = tagged(page, 'style')
			.map((style) => sourceOf(page, style))
			.join('');
		const given = new Set<string>(page.html.match(/--[\w-]+(?=:)/g));
		return readBy(page.html.replace(styles, ''), new Set())
			.filter((name) => !given.has(name))
			.map((name) => `${page.path}: ${name}`);
	});
	expect(missing).toEqual([]);
});

test('no element has a style or a handler of its own', () => {
	const own = pages.flatMap(({ path, elements }) =>
		elements.flatMap(({ tagName, attrs }) =>
			attrs
				.filter(({ name }) => /^(style|on\w+)$/.test(name))
				.map(({ name }) => `${path}: ${tagName} ${name}`),
		),
	);
	expect(own).toEqual([]);
});

/** The content of all that a browser runs or applies from the page itself, each once. */
function inlineOf(page: ParsedPage): string[] {
	const runs = (script: Element) =>
		attribute(script, 'src') === undefined && !attribute(script, 'type')?.includes('json');
	const inline = [...tagged(page, 'style'), ...tagged(page, 'script').filter(runs)];
	return [...new Set(inline.map((element) => sourceOf(page, element)))];
}

const hashOf = (content: string) =>
	`'sha256-${createHash('sha256').update(content).digest('base64')}'`;
