import { expect, test } from 'vitest';
import { citedSources, withHeldCitations } from '../../../src/site/citations.ts';

test('an article cites each source once, whatever else its tag says first', () => {
	const body =
		'<Kutip id="a" /> x <Kutip bagian="Pasal 3" id="b"/>\n<Kutip\n\tid="a"\n/> <Kutip /> id="c"';
	expect(citedSources(body)).toEqual(['a', 'b']);
});

test('a citation is held to what it stands after, on the same line of the source or not', () => {
	expect(
		withHeldCitations('Satu <Kutip id="a" />, dua\n<Kutip id="b" /> <Kutip\n\tid="c" />.'),
	).toBe('Satu\u00a0<Kutip id="a" />, dua\u00a0<Kutip id="b" />\u00a0<Kutip\n\tid="c" />.');
	expect(withHeldCitations('<Kutip id="a" /> satu (<Kutip id="b" />)')).toBe(
		'<Kutip id="a" /> satu (<Kutip id="b" />)',
	);
});
