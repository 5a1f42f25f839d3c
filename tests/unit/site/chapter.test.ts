import { describe, expect, test } from 'vitest';
import { intoChapter } from '../../../src/site/chapter.ts';

const chapters = new Map([
	['/berakhlak/nilai/adaptif/', 'adaptif'],
	['/berakhlak/topik/anti-pungli/', 'anti-pungli'],
]);
const inAdaptif = (html: string) => intoChapter(html, 'adaptif', chapters);

describe('intoChapter', () => {
	test('takes headings one level down and leaves other tags as they are', () => {
		expect(inAdaptif('<h2 class="a">A</h2><h3>B</h3><hr><header>C</header>')).toBe(
			'<h3 class="a">A</h3><h4>B</h4><hr><header>C</header>',
		);
	});

	test('makes no landmarks of asides', () => {
		expect(inAdaptif('<aside aria-label="Adegan: Loket">a</aside>')).toBe(
			'<aside role="note" aria-label="Adegan: Loket">a</aside>',
		);
	});

	test("makes every id the chapter's own, and what points to it", () => {
		expect(inAdaptif('<p id="renungan"></p><a href="#renungan" aria-describedby="a b">')).toBe(
			'<p id="adaptif-renungan"></p><a href="#adaptif-renungan" aria-describedby="adaptif-a adaptif-b">',
		);
	});

	test("opens the chapter's own explanation of a term", () => {
		expect(
			inAdaptif('<button popovertarget="istilah-a">a</button><span popover id="istilah-a">'),
		).toBe(
			'<button popovertarget="adaptif-istilah-a">a</button><span popover id="adaptif-istilah-a">',
		);
	});

	test("leaves an id that carries the chapter's name", () => {
		expect(inAdaptif('<h3 id="adaptif-1">')).toBe('<h4 id="adaptif-1">');
		expect(inAdaptif('<a href="#adaptif-1">')).toBe('<a href="#adaptif-1">');
	});

	test('keeps links to other chapters within the page', () => {
		expect(inAdaptif('<a href="/berakhlak/topik/anti-pungli/">')).toBe('<a href="#anti-pungli">');
		expect(inAdaptif('<a href="/berakhlak/topik/anti-pungli/#ke-mana-melapor">')).toBe(
			'<a href="#anti-pungli-ke-mana-melapor">',
		);
		expect(inAdaptif('<a href="/berakhlak/nilai/adaptif/#adaptif-2">')).toBe(
			'<a href="#adaptif-2">',
		);
	});

	test('leaves citations, pages that are no chapter and other sites alone', () => {
		for (const href of [
			'#sumber-uu-20-2023',
			'/berakhlak/istilah/#asn',
			'/berakhlak/nilai/',
			'https://lapor.go.id/#a',
		])
			expect(inAdaptif(`<a href="${href}">`)).toBe(`<a href="${href}">`);
	});

	test('leaves words that look like markup in running text alone', () => {
		expect(inAdaptif('<p>tulis id="x" atau h2</p>')).toBe('<p>tulis id="x" atau h2</p>');
	});
});
