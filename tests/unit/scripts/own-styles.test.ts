import { describe, expect, test } from 'vitest';
import { hashOf, ownPolicy } from '../../../scripts/build/page-policy.ts';
import { ownStyles } from '../../../scripts/build/own-styles.ts';
import { edited, parsePage } from '../../../scripts/build/parsed-page.ts';

/** A page with the styles of what stands on it, and the policy that allows them. */
function withOwnStyles(html: string): string {
	const page = parsePage('/', html);
	const { sheets, edits } = ownStyles(page);
	return edited(html, [...edits, ...ownPolicy(page, sheets)]);
}

/** The styles left on a page where components `here` and `too` stand and others do not. */
function left(css: string): string {
	const body = '<p data-astro-cid-here>a</p><template><b data-astro-cid-too></b></template>';
	const html = withOwnStyles(`<style>${css}</style>${body}`);
	expect(html).toMatch(/<p(?: data-0)?>a<\/p><template><b(?: data-1)?><\/b><\/template>$/);
	return html
		.slice('<style>'.length, html.indexOf('</style>'))
		.replaceAll('[data-0]', here)
		.replaceAll('[data-1]', too);
}
const here = '[data-astro-cid-here]';
const too = '[data-astro-cid-too]';
const gone = '[data-astro-cid-gone]';

describe('ownStyles', () => {
	test('keeps the rules of what stands on the page, in a template too, and of no component', () => {
		const css = `@layer base{a{color:red}}p${here}{color:red}b${too} i{color:red}`;
		expect(left(css)).toBe(css);
	});

	test('drops the rules of what does not, and what they leave empty', () => {
		expect(left(`p${gone}{color:red}@media print{p${gone}{color:red}}a{color:red}`)).toBe(
			'a{color:red}',
		);
		expect(left(`@layer a{@media print{p${gone}{x:y}}p${here}{x:y}}`)).toBe(
			`@layer a{p${here}{x:y}}`,
		);
	});

	test('keeps of a list the selectors that can match', () => {
		expect(left(`p${gone},p${here},:is(a,b)${gone}{x:y}`)).toBe(`p${here}{x:y}`);
		expect(left(`p${here} a${gone}{x:y}`)).toBe('');
	});

	test('keeps what selects by the absence of a component, or by one among others', () => {
		for (const css of [
			`p${here}:not(${gone}){x:y}`,
			`:is(${gone},p) a${here}{x:y}`,
			`p${here}:has(a:not(${gone}) b)>i{x:y}`,
		])
			expect(left(css)).toBe(css);
		expect(left(`:is(a,:not(b)) i${gone}{x:y}`)).toBe('');
	});

	test('gives what is marked short names, the same in styles and markup', () => {
		expect(
			withOwnStyles(
				'<style>a[data-astro-cid-x1]{c:d}b[data-astro-cid-y2]{c:d}</style><b data-astro-cid-y2><a class="e" data-astro-cid-x1 href="#">',
			),
		).toBe('<style>a[data-1]{c:d}b[data-0]{c:d}</style><b data-0><a class="e" data-1 href="#">');
	});

	test('leaves statements, fonts, pages and animations as they are', () => {
		const css =
			'@layer a,b;@font-face{font-family:"a;}b"}@page{@bottom-center{content:counter(page)}}@keyframes c{to{x:y}}';
		expect(left(css)).toBe(css);
	});

	test('leaves marks where a rule may select by them', () => {
		const marked = (css: string, html: string) =>
			withOwnStyles(`<style>${css.replaceAll('data-0', 'data-astro-cid-x')}</style>${html}`).slice(
				`<style>${css}</style>`.length,
			);
		const two = '<a class="e" data-astro-cid-x><b data-astro-cid-x></b></a>';
		expect(marked('b[data-0]{c:d}', two)).toBe('<a class="e"><b data-0></b></a>');
		for (const css of ['.e[data-0]{c:d}', 'i .e:hover[data-0]>b{c:d}', 'i,a[data-0]{c:d}'])
			expect(marked(css, two)).toBe('<a class="e" data-0><b></b></a>');
		for (const css of ['[data-0]{c:d}', ':is(a,b)[data-0]{c:d}', '.by-script[data-0]{c:d}'])
			expect(marked(css, two)).toBe('<a class="e" data-0><b data-0></b></a>');
		expect(marked('b{c:d}', two)).toBe('<a class="e"><b></b></a>');
	});

	test('drops the custom properties that nothing reads', () => {
		expect(left('p{--a:var(--b);--b:1;--c:2;x:var(--c,1)}')).toBe('p{--c:2;x:var(--c,1)}');
		expect(left('@media print{p{--a:1}}a{x:y}')).toBe('a{x:y}');
		expect(withOwnStyles('<style>p{--a:1}</style><b fill="var(--a)">')).toContain('--a:1');
	});

	test('makes all styles one, in the head', () => {
		const page = (head: string, body: string) => `<head>${head}</head><body>${body}</body>`;
		const [first, second, third] = ['a{x:y}', 'b{x:y}', 'c{x:y}'].map(
			(css) => `<style>${css}</style>`,
		);
		expect(
			withOwnStyles(page(`${first}<title>a</title>${second}`, `<h1>a</h1>${third}<b>c</b>`)),
		).toBe(page('<title>a</title><style>a{x:y}b{x:y}c{x:y}</style>', '<h1>a</h1><b>c</b>'));
	});

	test('lets the policy name one style once', () => {
		const [a, b] = ['a{x:y}', 'b{x:y}'];
		const policy = (...hashes: string[]) =>
			`<meta http-equiv="content-security-policy" content="style-src${hashes.map((hash) => ` '${hash}'`).join('')}">`;
		expect(
			withOwnStyles(`${policy(hashOf(a), hashOf(b))}<style>${a}</style><style>${b}</style>`),
		).toBe(`${policy(hashOf(a + b))}<style>${a}${b}</style>`);
	});

	test('lets the policy allow what is left of a stylesheet, and nothing else', () => {
		const css = `p${gone}{color:red}`;
		const page = (policy: string, style: string) =>
			`<meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style>`;
		expect(withOwnStyles(page(`style-src '${hashOf(css)}' '${hashOf('x')}'`, css))).toBe(
			page(`style-src '${hashOf('')}'`, ''),
		);
		expect(withOwnStyles(page("style-src 'self'", css))).toBe(page("style-src 'self'", ''));
	});

	test('is not misled by signs in quotes', () => {
		const css = `p${here}:before{content:"}{,("}a[title=", {"]{x:'\\'}'}`;
		expect(left(css)).toBe(css);
	});
});
