import { kinds } from '../../src/schemas/kinds.ts';
import type { Source } from '../../src/schemas/source.ts';
import { type AuthoredFile, type Problems, lineOf, placeOf } from './authored-file.ts';

/** An entry of a registry with its place in the list. */
type Entry = Source & { file: AuthoredFile; index: number };

/** The registry of all agencies, and what one of them cites in its own folder. */
const registries = [kinds.sources.path, kinds.agencySources.path];

/**
 * Sources that nobody cites, names that two share, addresses that serve a reader badly, and certainty that nothing stands behind.
 * @param files All of content, for an entry may repeat or confirm one of another registry.
 * @param named Ids that pages cite; undefined where some page cannot be read, for then nobody knows.
 */
export function* sourceProblems(
	file: AuthoredFile,
	files: readonly AuthoredFile[],
	named: readonly string[] | undefined,
): Problems {
	if (!registries.includes(file.path)) return;
	const entries = files.filter(({ path }) => registries.includes(path)).flatMap(entriesIn);
	const used = named && withConfirming(named, entries);
	for (const entry of entries.filter((each) => each.file === file)) {
		if (used && !used.has(entry.id))
			yield [
				placeOf(file, [entry.index, 'id']),
				`sumber "${entry.id}" tidak dikutip di mana pun. Perbaiki: kutip dengan <Kutip id="${entry.id}" />, sebut id-nya di sources, atau hapus entri ini.`,
			];
		yield* nameProblems(entry, entries);
		yield* addressProblems(entry, entries);
		yield* certaintyProblems(entry, entries);
	}
}

/** The entries that are as they should be; what is wrong with the others is told elsewhere. */
function entriesIn(file: AuthoredFile): Entry[] {
	const all: unknown = file.data?.toJS();
	return (Array.isArray(all) ? all : []).flatMap((entry: unknown, index) => {
		const read = kinds.sources.schema.safeParse(entry);
		return read.success ? [{ ...read.data, file, index }] : [];
	});
}

/** Those ids, those of the sources that confirm them, and so on. */
function withConfirming(named: readonly string[], entries: readonly Entry[]): Set<string> {
	const used = new Set(named);
	// What is added to a set while it is walked through is walked through as well.
	for (const id of used)
		for (const other of entries.find((entry) => entry.id === id)?.confirmedBy ?? [])
			used.add(other);
	return used;
}

/** A reader tells sources apart by their short names, in a list as in a footnote. */
function* nameProblems(entry: Entry, entries: readonly Entry[]): Problems {
	const first = entries.find(({ short }) => short === entry.short);
	if (!first || first === entry) return;
	yield [
		placeOf(entry.file, [entry.index, 'short']),
		`sebutan "${entry.short}" sudah dipakai sumber "${first.id}" di ${whereIs(first, 'short', entry.file)}. Perbaiki: bedakan keduanya dengan kata di dalam kurung, misalnya "${entry.short} (netralitas)".`,
	];
}

/** Addresses that lead past what is cited or may soon lead nowhere, and the word by which a note owns up to it, where it may. */
const poor = [
	{
		is: ({ pathname, search }: URL) => pathname === '/' && search === '',
		fault: 'alamat ini menuju halaman depan sebuah situs, bukan halaman yang memuat keterangannya',
		word: 'halaman depan',
		remedy:
			'tulis alamat halaman itu, atau, kalau keterangannya memang ada di sana, sebutkan di note apa yang ada di halaman depan',
	},
	{
		is: ({ search }: URL) => /^\?p=\d+$/.test(search),
		fault: 'alamat ini hanya berupa angka, jadi mudah mati',
		word: 'alamat tetap',
		remedy:
			'buka halamannya dan salin alamat tetapnya, pakai halaman lain yang memuat keterangan yang sama, atau katakan di note bahwa alamat tetapnya tidak ditemukan',
	},
	{
		is: ({ hostname }: URL) => /^\[|^\d+(\.\d+){3}$/.test(hostname),
		fault:
			'alamat ini menuju sebuah mesin tanpa nama, jadi mudah mati dan pemiliknya tidak terlihat',
		word: undefined,
		remedy:
			'pakai halaman di situs bernama yang memuat keterangan yang sama, atau hapus keterangannya',
	},
];

function* addressProblems(entry: Entry, entries: readonly Entry[]): Problems {
	const { file, index } = entry;
	const place = placeOf(file, [index, 'url']);
	for (const { is, fault, word, remedy } of poor)
		if (is(new URL(entry.url)) && !(word && entry.note?.toLowerCase().includes(word)))
			yield [place, `${fault}. Perbaiki: ${remedy}.`];
	const first = entries.find(({ url }) => plainAddress(url) === plainAddress(entry.url));
	if (first && first !== entry)
		yield [
			place,
			`alamat ini sudah dipakai sumber "${first.id}" di ${whereIs(first, 'url', file)}. Perbaiki: kutip "${first.id}" saja dan hapus entri ini, atau tulis alamat halaman lain.`,
		];
}

/** The line of an entry's field, and its file where that is another. */
function whereIs({ file, index }: Entry, field: 'short' | 'url', from: AuthoredFile): string {
	const line = `baris ${lineOf(file.text, placeOf(file, [index, field]))}`;
	return file === from ? line : `${file.path} ${line}`;
}

function* certaintyProblems(
	{ file, index, kind, certainty, confirmedBy = [], ...entry }: Entry,
	entries: readonly Entry[],
): Problems {
	const isSure = certainty === 'pasti';
	if (isSure && kind !== 'law' && confirmedBy.length === 0)
		yield [
			placeOf(file, [index, 'certainty']),
			'hanya peraturan (kind: law) yang pasti dengan sendirinya. Perbaiki: tulis confirmedBy dengan id sumber lain yang memuat keterangan yang sama, atau tulis certainty: satu-sumber.',
		];
	if (!isSure && confirmedBy.length > 0)
		yield [
			placeOf(file, [index, 'confirmedBy']),
			`confirmedBy menyebut sumber yang menguatkan, padahal certainty berisi ${certainty}. Perbaiki: tulis certainty: pasti, atau hapus confirmedBy.`,
		];
	for (const [number, id] of confirmedBy.entries()) {
		const other = entries.find((candidate) => candidate.id === id);
		if (!other || !(isSameSite(other, entry) || other.publisher === entry.publisher)) continue;
		yield [
			placeOf(file, [index, 'confirmedBy', number]),
			`sumber "${id}" terbit di situs atau penerbit yang sama dengan sumber ini, jadi tidak menguatkannya. Perbaiki: sebut sumber dari penerbit lain, atau tulis certainty: satu-sumber tanpa confirmedBy.`,
		];
	}
}

/** An address without what may be written otherwise though it leads to the same page. */
function plainAddress(address: string): string {
	const { hostname, port, pathname, search } = new URL(address);
	return hostname.replace(/^www\./, '') + port + pathname.replace(/\/+$/, '') + search;
}

/** The part of a host's name that one owner holds: `tegalkab.go.id` of `setda.tegalkab.go.id`. */
const owned = /[^.]+\.(?:(?:ac|co|desa|go|mil|my|net|or|sch|web)\.)?[^.]+$/;

function isSameSite(one: Pick<Source, 'url'>, other: Pick<Source, 'url'>): boolean {
	const ownerOf = ({ url }: Pick<Source, 'url'>) => owned.exec(new URL(url).hostname)?.[0];
	return ownerOf(one) === ownerOf(other);
}
