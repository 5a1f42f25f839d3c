import { type AuthoredFile, type Problem, blank } from './authored-file.ts';
import { nearest, remedyFor } from './nearest.ts';
import {
	type KnownTags,
	type Tag,
	type TagRule,
	knownIn,
	mottoPath,
	tagsIn,
	withoutTags,
} from './tags.ts';

/** Tags that do not exist, lack their other half, or have it where they should not. Names in lower case are HTML's own. */
export function tagProblems(file: AuthoredFile, tags: KnownTags): Problem[] {
	const rules = knownIn(file.path, tags);
	const known = Object.keys(rules);
	const problems: Problem[] = [];
	const open: Tag[] = [];
	const say = ({ place }: Tag, sentence: string) => problems.push([place, sentence]);
	for (const tag of tagsIn(file.prose)) {
		const { name, kind } = tag;
		const isKnown = known.includes(name) || /^[a-z]/.test(name);
		if (name === 'img') {
			say(tag, otherPictures);
			continue;
		}
		// Perhaps no tag at all; that it cannot be read is said elsewhere.
		if (!tag.attributes && !known.includes(name)) continue;
		if (!isKnown && !(kind === 'closes' && open.some((other) => other.name === name)))
			say(tag, unknown(name));
		if (kind === 'alone' && rules[name]?.holdsWords) say(tag, withoutWords(name));
		// A misspelt tag is one mistake, not three.
		const meant = (!isKnown && nearest(name, known)[0]) || name;
		if (kind === 'opens') open.push({ ...tag, name: meant });
		if (kind !== 'closes') continue;
		const last = open.findLastIndex((other) => other.name === meant);
		if (last < 0) {
			say(tag, neverOpened(meant));
			continue;
		}
		const [opening, ...within] = open.splice(last);
		for (const other of within) say(other, leftOpen(other.name, rules[other.name]));
		if (!opening) continue;
		if (rules[meant]?.holdsWords === false) say(opening, losesWords(meant));
		else if (/\n\s*\n/.test(file.prose.slice(opening.place, tag.place))) {
			const crowded = [opening, tag].find((half) => lineOf(half) !== half.text);
			if (crowded) say(crowded, notAlone(meant));
		}
	}
	for (const tag of open) say(tag, leftOpen(tag.name, rules[tag.name]));
	return problems;

	function lineOf({ place, text }: Tag): string {
		const before = file.prose.slice(0, place).split('\n').at(-1) ?? '';
		const [after = ''] = file.prose.slice(place + text.length).split('\n', 1);
		return (before + text + after).trim();
	}

	function unknown(name: string): string {
		const home =
			(name in tags.topics && 'content/topik') ||
			(name in tags.trainers && 'content/pelatih') ||
			(name in tags.motto && mottoPath);
		return home
			? `tag <${name}> hanya dikenal di ${home}. Perbaiki: hapus tagnya di sini.`
			: `tag <${name}> tidak dikenal. ${remedyFor(name, known)}`;
	}
}

function neverOpened(name: string): string {
	return `tag </${name}> tidak punya pembuka. Perbaiki: hapus, atau tambahkan <${name}> sebelumnya.`;
}

function leftOpen(name: string, rule: TagRule | undefined): string {
	const remedy =
		rule?.holdsWords === false || /^(br|hr)$/.test(name)
			? `tulis ${rule ? `<${name} … />` : `<${name} />`}`
			: `tambahkan </${name}> sesudah isinya`;
	return `tag <${name}> tidak ditutup. Perbaiki: ${remedy}.`;
}

function notAlone(name: string): string {
	return `tag <${name}> mengapit beberapa alinea, tetapi tidak berdiri di barisnya sendiri. Perbaiki: tulis tag pembuka dan penutupnya di baris tersendiri, dipisahkan baris kosong dari isinya.`;
}

function withoutWords(name: string): string {
	return `tag <${name}> tidak punya isi. Perbaiki: tulis isinya di antara <${name} …> dan </${name}>.`;
}

function losesWords(name: string): string {
	return `kata di antara <${name}> dan </${name}> tidak akan tampil. Perbaiki: tulis <${name} … /> saja, tanpa penutup.`;
}

/** What MDX would read as something else, or as code. */
export function signProblems(file: AuthoredFile): Problem[] {
	let prose = withoutTags(file.prose);
	return signs
		.flatMap(({ sign, sentence }) => {
			const found = [...prose.matchAll(sign)];
			// What has been named is one mistake, whatever other signs it holds.
			prose = prose.replace(sign, blank);
			return found.map(({ index }): Problem => [index, sentence]);
		})
		.sort(([one], [other]) => one - other);
}

const otherPictures =
	'gambar dipasang dengan cara lain di sini. Perbaiki: simpan gambarnya di samping berkas ini, lalu tulis <Gambar berkas="…" alt="…" />.';

const signs = [
	{
		sign: /^(?:import|export) .*$/gm,
		sentence:
			'baris import atau export dibaca sebagai kode. Perbaiki: hapus baris ini; semua tag tersedia tanpa import.',
	},
	{
		sign: /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g,
		sentence: otherPictures,
	},
	{
		sign: /[{}]/g,
		sentence: 'kurung kurawal { } dibaca sebagai kode. Perbaiki: ganti dengan kurung biasa ( ).',
	},
	{
		sign: /<(?=\S)/g,
		sentence:
			'tanda < dibaca sebagai awal tag. Perbaiki: lengkapi tagnya, misalnya <Kutip id="…" />, atau ganti tandanya dengan kata.',
	},
];
