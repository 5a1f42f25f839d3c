import { expect, test } from 'vitest';
import { citedSources } from '../../../src/site/citations.ts';

test('an article cites each source once, whatever else its tag says first', () => {
	const body =
		'<Kutip id="a" /> x <Kutip bagian="Pasal 3" id="b"/>\n<Kutip\n\tid="a"\n/> <Kutip /> id="c"';
	expect(citedSources(body)).toEqual(['a', 'b']);
});
