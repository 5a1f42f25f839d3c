import { isScalar, isSeq, visit } from 'yaml';
import { basename, matchesGlob } from 'node:path/posix';
import { behaviourIds } from '../../src/core/values/values.ts';
import { agencyFolder, kinds } from '../../src/schemas/kinds.ts';
import { type AuthoredFile, type Problems, placeOf } from './authored-file.ts';
import { remedyFor } from './nearest.ts';
import { tagsIn } from './tags.ts';

/** The ids that content may refer to; undefined where their own file cannot be read, for then nothing is known. */
export interface KnownIds {
	sources: string[] | undefined;
	terms: string[] | undefined;
	/** What may happen in a session, as plans and the guide for trainers name it. */
	responses: string[] | undefined;
	/** Cases, by the names of their files. */
	cases: string[];
	/** Sources and terms of the agency's own, which only its own folder may name. */
	agencySources: string[] | undefined;
	agencyTerms: string[] | undefined;
	/** Passages that some page has a place for. */
	passages: string[];
	/** Addresses of the pages that are written in content. */
	pages: string[];
}

/** Ids of sources, terms and behaviours that do not exist, in data and in prose. */
export function* referenceProblems(file: AuthoredFile, known: KnownIds): Problems {
	const isOwn = file.path.startsWith(`${agencyFolder}/`);
	const idsFor = (all: string[] | undefined, own: string[] | undefined) =>
		isOwn ? all && own && [...all, ...own] : all;
	const sources = {
		what: 'sumber',
		ids: idsFor(known.sources, known.agencySources),
		home: kinds.sources.path,
	};
	const terms = {
		what: 'istilah',
		ids: idsFor(known.terms, known.agencyTerms),
		home: kinds.terms.path,
	};
	const behaviours = { what: 'perilaku', ids: behaviourIds, home: 'content/nilai-dasar.yaml' };
	const responses = { what: 'kejadian', ids: known.responses, home: kinds.responses.path };
	const cases = { what: 'kasus', ids: known.cases, home: 'content/kasus/' };
	const pages = { what: 'halaman', ids: known.pages, home: 'content/' };
	yield* unknownIn(listed(file, 'sources'), sources);
	yield* unknownIn(listed(file, 'confirmedBy'), sources);
	yield* unknownIn(listed(file, 'see'), terms);
	yield* unknownIn(listed(file, 'ifs'), responses);
	yield* unknownIn(listed(file, 'related'), pages);
	if (file.path === kinds.commitments.path) yield* unknownIn(listed(file, 'cases'), cases);
	yield* unknownIn(tagged(file, 'Kutip'), sources);
	yield* unknownIn(tagged(file, 'Istilah'), terms);
	yield* unknownIn(tagged(file, 'Perilaku'), behaviours);
	yield* unknownIn(tagged(file, 'Jika'), responses);
	yield* unknownIn(notedTerms(file), { ...terms, ids: known.terms });
	yield* withoutPlace(file, known.passages);
}

/** The terms to whose definition the agency adds something. */
function notedTerms(file: AuthoredFile): Reference[] {
	const { instansi } = (file.data?.toJS() ?? {}) as { instansi?: { termNotes?: unknown } };
	const notes = instansi?.termNotes;
	return (Array.isArray(notes) ? notes : []).flatMap((note: { id?: unknown } | null, index) =>
		typeof note?.id === 'string'
			? [{ id: note.id, place: placeOf(file, ['instansi', 'termNotes', index, 'id']) }]
			: [],
	);
}

/** A passage of the agency that no page has a place for. */
function* withoutPlace({ path }: AuthoredFile, places: readonly string[]): Problems {
	const name = basename(path, '.mdx');
	if (!matchesGlob(path, kinds.passages.path) || places.includes(name)) return;
	yield [
		0,
		`bagian "${name}" tidak punya tempat di halaman mana pun. ${remedyFor(name, places, 'ganti nama berkasnya, atau hapus berkas ini')}`,
	];
}

/** Ids of the sources that a file cites, in data and in prose. */
export function sourcesNamedIn(file: AuthoredFile): string[] {
	return [...listed(file, 'sources'), ...tagged(file, 'Kutip')].map(({ id }) => id);
}

/** Where the id of a tag comes from. */
export const idHomes: Record<string, string> = {
	Kutip: 'id sumber dari content/sumber.yaml',
	Istilah: 'id istilah dari content/istilah.yaml',
	Perilaku: 'id perilaku, misalnya adaptif-1',
	Daerah: 'nama bagian, yaitu nama berkasnya di folder daerah',
	Jika: 'id kejadian dari content/jika.yaml',
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
