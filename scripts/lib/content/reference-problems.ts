import { isScalar, isSeq, visit } from 'yaml';
import { behaviourIds } from '../../../src/core/values.ts';
import type { AuthoredFile } from './authored-file.ts';
import { remedyFor } from './nearest.ts';
import { tagsIn } from './tags.ts';

/** The ids that content may refer to; undefined where their own file cannot be read, for then nothing is known. */
export interface KnownIds {
	sources: string[] | undefined;
	terms: string[] | undefined;
	/** Addresses of the pages that are written in content. */
	pages: string[];
}

/** Ids of sources, terms and behaviours that do not exist, in data and in prose. */
export function referenceProblems(file: AuthoredFile, known: KnownIds): string[] {
	const sources = { what: 'sumber', ids: known.sources, home: 'content/sumber.yaml' };
	const terms = { what: 'istilah', ids: known.terms, home: 'content/istilah.yaml' };
	const behaviours = { what: 'perilaku', ids: behaviourIds, home: 'content/nilai-dasar.yaml' };
	const pages = { what: 'halaman', ids: known.pages, home: 'content/' };
	return [
		...unknownIn(listed(file, 'sources'), sources),
		...unknownIn(listed(file, 'see'), terms),
		...unknownIn(listed(file, 'related'), pages),
		...unknownIn(tagged(file, 'Kutip'), sources),
		...unknownIn(tagged(file, 'Istilah'), terms),
		...unknownIn(tagged(file, 'Perilaku'), behaviours),
	].map(({ place, sentence }) => file.problem(place, sentence));
}

interface Reference {
	/** Undefined in a tag that names none. */
	id: string | undefined;
	place: number;
}

function unknownIn(
	references: Reference[],
	{ what, ids, home }: { what: string; ids: string[] | undefined; home: string },
) {
	if (!ids) return [];
	return references
		.filter(({ id }) => id === undefined || !ids.includes(id))
		.map(({ id, place }) => ({
			place,
			sentence:
				id === undefined
					? `tag ini belum punya id. Perbaiki: tulis id="…" dengan id ${what} dari ${home}.`
					: `${what} "${id}" tidak ada di ${home}. ${remedyFor(id, ids, 'tambahkan di sana, atau perbaiki id ini')}`,
		}));
}

/** The entries of every list of that name, however deep. */
function listed({ data }: AuthoredFile, name: string): Reference[] {
	const references: Reference[] = [];
	if (data)
		visit(data, {
			Pair: (_, { key, value }) => {
				if (String(key) !== name || !isSeq(value)) return;
				for (const item of value.items)
					if (isScalar(item)) references.push({ id: String(item.value), place: item.range?.[0] ?? 0 });
			},
		});
	return references;
}

function tagged({ prose }: AuthoredFile, name: string): Reference[] {
	return tagsIn(prose).filter((tag) => tag.name === name && tag.kind !== 'closes');
}
