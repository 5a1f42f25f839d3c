import { type AuthoredFile, blank } from './authored-file.ts';
import { nearest, remedyFor } from './nearest.ts';
import { type Tag, tagsIn, withoutTags } from './tags.ts';

/** The tags that authors may write, and those that only a long guide knows. */
export interface KnownTags {
	everywhere: string[];
	handbooks: string[];
}

/** Tags that do not exist, or lack their other half. Names in lower case are HTML's own. */
export function tagProblems(file: AuthoredFile, { everywhere, handbooks }: KnownTags): string[] {
	const known = file.path.startsWith('content/panduan/')
		? [...everywhere, ...handbooks]
		: everywhere;
	const problems: string[] = [];
	const open: Tag[] = [];
	for (const tag of tagsIn(file.prose)) {
		const { name, kind, place } = tag;
		const isKnown = known.includes(name) || /^[a-z]/.test(name);
		if (!isKnown && !(kind === 'closes' && open.some((other) => other.name === name)))
			problems.push(file.problem(place, unknown(name)));
		// A misspelt tag is one mistake, not three.
		const meant = (!isKnown && nearest(name, known)[0]) || name;
		if (kind === 'opens') open.push({ ...tag, name: meant });
		if (kind !== 'closes') continue;
		const last = open.findLastIndex((other) => other.name === meant);
		if (last >= 0) problems.push(...open.splice(last).slice(1).map(leftOpen));
		else problems.push(file.problem(place, neverOpened(meant)));
	}
	return [...problems, ...open.map(leftOpen)];

	function unknown(name: string): string {
		return handbooks.includes(name)
			? `tag <${name}> hanya dikenal di content/panduan. Perbaiki: hapus tagnya di sini.`
			: `tag <${name}> tidak dikenal. ${remedyFor(name, known)}`;
	}

	function neverOpened(name: string): string {
		return `tag </${name}> tidak punya pembuka. Perbaiki: hapus, atau tambahkan <${name}> sebelumnya.`;
	}

	function leftOpen({ name, place }: Tag): string {
		return file.problem(
			place,
			`tag <${name}> tidak ditutup. Perbaiki: tambahkan </${name}> sesudah isinya, atau tulis <${name} … /> bila tanpa isi.`,
		);
	}
}

/** What MDX would read as something else, or as code. */
export function signProblems(file: AuthoredFile): string[] {
	let prose = withoutTags(file.prose);
	return signs
		.flatMap(({ sign, sentence }) => {
			const found = [...prose.matchAll(sign)];
			// What has been named is one mistake, whatever other signs it holds.
			prose = prose.replace(sign, blank);
			return found.map(({ index }) => ({ index, sentence }));
		})
		.sort((a, b) => a.index - b.index)
		.map(({ index, sentence }) => file.problem(index, sentence));
}

const signs = [
	{
		sign: /^(?:import|export) .*$/gm,
		sentence:
			'baris import atau export dibaca sebagai kode. Perbaiki: hapus baris ini; semua tag tersedia tanpa import.',
	},
	{
		sign: /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g,
		sentence:
			'gambar belum dapat dipasang di situs ini. Perbaiki: hapus gambarnya, dan ceritakan isinya dengan kata.',
	},
	{
		sign: /[{}]/g,
		sentence:
			'kurung kurawal { } dibaca sebagai kode. Perbaiki: ganti dengan kurung biasa ( ).',
	},
	{
		sign: /<(?=\S)/g,
		sentence:
			'tanda < dibaca sebagai awal tag. Perbaiki: lengkapi tagnya, misalnya <Kutip id="…" />, atau ganti tandanya dengan kata.',
	},
];
