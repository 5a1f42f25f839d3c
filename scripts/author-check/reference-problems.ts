import { isScalar, isSeq, visit } from 'yaml';
import { behaviourIds } from '../../src/core/values/values.ts';
import type { AuthoredFile, Problems } from './authored-file.ts';
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
export function* referenceProblems(file: AuthoredFile, known: KnownIds): Problems {
	const sources = { what: 'sumber', ids: known.sources, home: 'content/sumber.yaml' };
	const terms = { what: 'istilah', ids: known.terms, home: 'content/istilah.yaml' };
	const behaviours = { what: 'perilaku', ids: behaviourIds, home: 'content/nilai-dasar.yaml' };
	const pages = { what: 'halaman', ids: known.pages, home: 'content/' };
	yield* unknownIn(listed(file, 'sources'), sources);
	yield* unknownIn(listed(file, 'see'), terms);
	yield* unknownIn(listed(file, 'related'), pages);
	yield* unknownIn(tagged(file, 'Kutip'), sources);
	yield* unknownIn(tagged(file, 'Istilah'), terms);
	yield* unknownIn(tagged(file, 'Perilaku'), behaviours);
}

/** Where the id of a tag comes from. */
export const idHomes: Record<string, string> = {
	Kutip: 'id sumber dari content/sumber.yaml',
	Istilah: 'id istilah dari content/istilah.yaml',
	Perilaku: 'id perilaku, misalnya adaptif-1',
	Skema: 'id salah satu isian diagrams di bagian atas berkas ini',
};

interface Reference {
	id: string;
	place: number;
}

function* unknownIn(
	references: Reference[],
	{ what, ids, home }: { what: string; ids: readonly string[] | undefined; home: string },
): Problems {
	for (const { id, place } of ids ? references : [])
		if (ids && !ids.includes(id))
			yield [
				place,
				`${what} "${id}" tidak ada di ${home}. ${remedyFor(id, ids, 'tambahkan di sana, atau perbaiki id ini')}`,
			];
}

/** The entries of every list of that name, however deep. */
function listed({ data }: AuthoredFile, name: string): Reference[] {
	const references: Reference[] = [];
	if (data)
		visit(data, {
			Pair: (_, { key, value }) => {
				if (String(key) !== name || !isSeq(value)) return;
				for (const item of value.items)
					if (isScalar(item))
						references.push({ id: String(item.value), place: item.range?.[0] ?? 0 });
			},
		});
	return references;
}

/** The ids in tags of that name; a tag that has none is another matter. */
function tagged({ prose }: AuthoredFile, name: string): Reference[] {
	return tagsIn(prose).flatMap((tag) => {
		const id = tag.name === name ? tag.attributes?.get('id')?.trim() : undefined;
		return id ? [{ id, place: tag.place }] : [];
	});
}
