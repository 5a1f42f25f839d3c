import { describe, expect, test } from 'vitest';
import {
	attribute,
	edited,
	parsePage,
	placeInside,
	placeOf,
} from '../../../scripts/build/parsed-page.ts';
import { withoutMarks } from '../../../scripts/build/search-index.ts';

describe('parsePage', () => {
	test('finds the elements that stand in templates and where scripts do not run', () => {
		const html = '<p>a</p><template><b>c</b></template><noscript><i>d</i></noscript>';
		const names = parsePage('/', html).elements.map(({ tagName }) => tagName);
		expect(names.join(' ')).toBe('html head body p template b noscript i');
	});

	test('tells where attributes and contents stand, and what attributes mean', () => {
		const html = '<!doctype html><style>\r\na>b{}</style><a class=x href="?a&amp;b">é</a>';
		const { elements } = parsePage('/', html);
		const [style, link] = ['style', 'a'].map((name) =>
			elements.find(({ tagName }) => tagName === name),
		);
		if (!style || !link) throw new Error('Both are there.');
		const textAt = ({ start, end }: { start: number; end: number }) => html.slice(start, end);
		expect(textAt(placeInside(style))).toBe('\r\na>b{}');
		expect(textAt(placeInside(link))).toBe('é');
		expect(textAt(placeOf(link, 'href'))).toBe('href="?a&amp;b"');
		expect(attribute(link, 'href')).toBe('?a&b');
		expect(() => placeOf(link, 'id')).toThrow('not written');
	});
});

describe('edited', () => {
	test('makes edits in any order and leaves all else as it was', () => {
		const edits = [
			{ start: 4, end: 6, text: '' },
			{ start: 0, end: 1, text: 'AA' },
		];
		expect(edited('abcdefg', edits)).toBe('AAbcdg');
		expect(edited('abc', [])).toBe('abc');
	});

	test('refuses edits that overlap', () => {
		const edits = [
			{ start: 0, end: 2, text: 'x' },
			{ start: 1, end: 3, text: 'y' },
		];
		expect(() => edited('abc', edits)).toThrow('overlap');
	});
});

describe('withoutMarks', () => {
	test('takes what tells the search index how to read a page, and nothing else', () => {
		const html =
			'<main id="isi" data-pagefind-body data-pagefind-filter="jenis:kasus" data-x="1"><p data-pagefind-ignore>data-pagefind-body</p></main>';
		expect(edited(html, withoutMarks(parsePage('/', html)))).toBe(
			'<main id="isi" data-x="1"><p>data-pagefind-body</p></main>',
		);
	});
});
