import { expect, test } from 'vitest';
import { wrapWords } from '../../../src/site/wrap-words.ts';

test.each([
	['Uang terlipat dalam jabat tangan', 15, ['Uang terlipat', 'dalam jabat', 'tangan']],
	['satu', 15, ['satu']],
	['pertanggungjawaban itu', 5, ['pertanggungjawaban', 'itu']],
	['a b', 3, ['a b']],
	['a b', 2, ['a', 'b']],
])('breaks %j into lines of %i characters between words', (text, width, lines) => {
	expect(wrapWords(text, width)).toEqual(lines);
});
