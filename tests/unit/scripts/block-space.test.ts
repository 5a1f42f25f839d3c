import { expect, test } from 'vitest';
import { withoutBlockSpace } from '../../../scripts/build/block-space.ts';
import { edited, parsePage } from '../../../scripts/build/parsed-page.ts';

const tightened = (html: string) => edited(html, withoutBlockSpace(parsePage('/', html)));

test('white space beside a block goes', () => {
	expect(tightened('<ul> <li> <a>a</a> </li>\n<li>b</li> </ul>')).toBe(
		'<ul><li><a>a</a></li><li>b</li></ul>',
	);
	expect(tightened('<p>a</p> <b>c</b> <p>d</p>')).toBe('<p>a</p><b>c</b><p>d</p>');
});

test('white space between words stays, and so does what is part of a text', () => {
	for (const html of [
		'<p><b>a</b> <i>b</i> c</p>',
		'<p>a <b>b</b></p>',
		'<p> a </p>',
		'<span><a>a</a> </span>',
		'<pre>\n\n <b>a</b></pre>',
		'<astro-island> <p>a</p> <p> <b>b</b></p></astro-island>',
	])
		expect(tightened(html)).toBe(html);
});

test('the ends of the page stay', () => {
	const ends = '<html><body><p>a</p>\n</body>\n</html>\n';
	expect(tightened(ends)).toContain('</body>\n</html>');
});
