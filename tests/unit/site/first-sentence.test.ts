import { describe, expect, test } from 'vitest';
import { firstSentence } from '../../../src/site/first-sentence.ts';

describe('firstSentence', () => {
	test.each([
		['<p>Bel pulang. Bayu diam.</p>', 'Bel pulang.'],
		['<p>“Di sini gratis.” Eko tersenyum.</p>', '“Di sini gratis.”'],
		['<p>Biayanya Rp50.000, katanya. Lalu diam.</p>', 'Biayanya Rp50.000, katanya.'],
		['<p>Tanpa tanda akhir</p>', 'Tanpa tanda akhir'],
		[
			'<p>Di meja <button popovertarget="a">UPG</button><span popover id="a">Unit. <a href="/">x</a></span> ia <em>diam</em>. Lalu pulang.</p>',
			'Di meja UPG ia diam.',
		],
		[
			'<p>Angkanya 62,3 <a class="cite" href="#a"><span>Setda</span></a>. Cukup.</p>',
			'Angkanya 62,3 .',
		],
	])('of %s', (html, sentence) => {
		expect(firstSentence(html)).toBe(sentence);
	});
});
