import { matchesGlob } from 'node:path';
import { countWords } from '../../src/site/citations.ts';
import type { AuthoredFile, Problems } from './authored-file.ts';

/** Words of prose that a page of each folder has. */
const lengths = [
	{ path: 'content/nilai/*.mdx', what: 'panduan ini', least: 900, most: 1400 },
	{ path: 'content/topik/*.mdx', what: 'topik ini', least: 900, most: 2000 },
	{ path: 'content/kasus/*.mdx', what: 'cerita situasinya', least: 50, most: Infinity },
];

/** A page that is shorter or longer than its kind. */
export function* lengthProblems(file: AuthoredFile): Problems {
	const length = lengths.find(({ path }) => matchesGlob(file.path, path));
	if (!length) return;
	const words = countWords(file.prose);
	const { what, least, most } = length;
	const fault =
		words < least
			? `sedikitnya ${least}. Perbaiki: tambah ${least - words} kata atau lebih`
			: words > most
				? `paling banyak ${most}. Perbaiki: kurangi ${words - most} kata atau lebih`
				: undefined;
	if (fault) yield [startOf(file), `${what} berisi ${words} kata, ${fault}.`];
}

/** Where the prose begins; the end of the file where it is still to be written. */
function startOf({ prose }: AuthoredFile): number {
	const start = prose.search(/\S/);
	return start < 0 ? prose.length : start;
}
