import type { AuthoredFile, Problems } from './authored-file.ts';
import { nearest, remedyFor } from './nearest.ts';
import { idHomes } from './reference-problems.ts';
import { type KnownTags, type Tag, type TagRule, knownIn, tagsIn } from './tags.ts';

/** Tags that do not say of themselves what they must, or say what nobody reads. */
export function* attributeProblems(file: AuthoredFile, tags: KnownTags): Problems {
	const known = knownIn(file.path, tags);
	for (const tag of tagsIn(file.prose)) {
		const rule = known[tag.name];
		if (!tag.attributes) yield [tag.place, unreadable(tag, rule)];
		else if (rule && tag.kind !== 'closes')
			for (const sentence of faultsOf(tag.name, tag.attributes, rule)) yield [tag.place, sentence];
	}
}

function unreadable({ name, text }: Tag, rule: TagRule | undefined): string {
	if (!rule)
		return 'tanda < dibaca sebagai awal tag. Perbaiki: lengkapi tagnya, misalnya <Kutip id="…" />, atau ganti tandanya dengan kata.';
	const example = rule.required[0] ?? 'id';
	return /=\s*[“”„‘’'`]/.test(text)
		? `tag <${name}> memakai tanda kutip melengkung atau tunggal. Perbaiki: pakai tanda kutip lurus, seperti ${example}="…".`
		: `isian tag <${name}> tidak terbaca. Perbaiki: apit setiap isian dengan tanda kutip lurus, seperti ${example}="…".`;
}

/** What some attributes hold. */
const contents: Record<string, string> = {
	berkas: 'nama gambar yang disimpan di folder yang sama',
	alt: 'kata-kata yang menggantikan gambar itu bagi orang yang tidak dapat melihatnya',
};

function faultsOf(name: string, attributes: Map<string, string>, rule: TagRule): string[] {
	const names = [...rule.required, ...rule.optional];
	const unknown = [...attributes.keys()].filter((key) => !names.includes(key));
	// A misspelt name is one mistake, not two.
	const meant = unknown.flatMap((key) => nearest(key, names));
	const missing = rule.required.filter(
		(key) => !attributes.get(key)?.trim() && !meant.includes(key),
	);
	return [
		...unknown.map(
			(key) =>
				`tag <${name}> tidak mengenal isian "${key}". ${remedyFor(key, names, `hapus ${key}="…"`)}`,
		),
		...missing.map((key) => {
			const home = key === 'id' ? idHomes[name] : contents[key];
			return `tag <${name}> belum punya ${key}. Perbaiki: tulis ${key}="…" di dalam tag itu${home ? `, dengan ${home}` : ''}.`;
		}),
	];
}
