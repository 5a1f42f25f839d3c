import { isSeq } from 'yaml';
import { kindOf } from '../../src/schemas/kinds.ts';
import { type AuthoredFile, type Problems, lineOf, placeOf } from './authored-file.ts';
import { schemaWords } from './schema-words.ts';

/** What does not fit the shape its kind of content has. */
export function* schemaProblems(file: AuthoredFile): Problems {
	const kind = kindOf(file.path);
	if (!kind) return;
	for (const { path, data } of entriesOf(file, kind.path))
		for (const issue of kind.schema.safeParse(data, { error: schemaWords }).error?.issues ?? []) {
			const step = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
			yield [placeOf(file, [...path, ...issue.path, ...step]), issue.message];
		}
}

/** An entry that has the id of one before it, which it would silently replace. */
export function* repeatedIds(file: AuthoredFile): Problems {
	const lines = new Map<string, number>();
	for (const { id, place } of idsIn(file)) {
		const line = lines.get(id);
		if (line === undefined) lines.set(id, lineOf(file.text, place));
		else yield [place, `id "${id}" sudah dipakai di baris ${line}. Perbaiki: beri id lain.`];
	}
}

/** The ids of the entries a file lists, each with its place. */
export function idsIn(file: AuthoredFile): { id: string; place: number }[] {
	const entries: unknown = file.data?.toJS();
	if (!Array.isArray(entries)) return [];
	return entries.flatMap((entry: { id?: unknown } | null, index) =>
		typeof entry?.id === 'string' ? [{ id: entry.id, place: placeOf(file, [index, 'id']) }] : [],
	);
}

/** A page or file in a folder is one entry; a file of its own lists its entries, or names them. */
function entriesOf({ data }: AuthoredFile, path: string): { path: PropertyKey[]; data: unknown }[] {
	const all: unknown = data?.toJS({ reviver: blankAsNull });
	if (path.includes('*')) return [{ path: [], data: all }];
	return Object.entries(all ?? {}).map(([name, entry]: [string, unknown]) => ({
		path: [isSeq(data?.contents) ? Number(name) : name],
		data: entry,
	}));
}

/** Text without a word in it is a field left empty. */
function blankAsNull(_: unknown, value: unknown): unknown {
	return typeof value === 'string' && value.trim() === '' ? null : value;
}
