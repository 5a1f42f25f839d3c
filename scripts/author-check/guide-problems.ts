import { behavioursOf, valueIds } from '../../src/core/values/values.ts';
import type { AuthoredFile, Problems } from './authored-file.ts';
import { remedyFor } from './nearest.ts';

/** The sections of a value guide, in order. The law's own words and the minute stand above them. */
const anatomy = ['Tiga perilaku', 'Cerita singkat', 'Baca lebih dalam'];

/** What is folded under the last of them, in order. */
const folds = [
	'Artinya dalam kerja sehari-hari',
	'Jangan tertukar dengan',
	'Kaitan dengan nilai lain',
	'Renungan',
];

/** A value guide that is not built like the other six: a section or a behaviour missing, foreign or out of order. */
export function* guideProblems({ path, prose }: AuthoredFile): Problems {
	const [, name = ''] = /^content\/nilai\/(.*)\.mdx$/.exec(path) ?? [];
	if (!name) return;
	const value = valueIds.find((id) => id === name);
	if (!value) {
		yield [0, `nama berkas "${name}" bukan id nilai. ${remedyFor(name, valueIds)}`];
		return;
	}
	yield* disorder(prose, /<Perilaku\s+id="([^"]*)"/g, 'tag <Perilaku>', behavioursOf(value));
	yield* disorder(prose, /^<(Kebiasaan)>$/gm, 'tag <Kebiasaan>', ['Kebiasaan']);
	yield* disorder(prose, /^## (.+)$/gm, 'judul bagian (##)', anatomy);
	yield* disorder(prose, /<Lipat\s+judul="([^"]*)"/g, 'tag <Lipat>', folds);
}

/** The first place where what a guide holds is not what it must hold. */
function* disorder(prose: string, pattern: RegExp, what: string, wanted: string[]): Problems {
	const found = [...prose.matchAll(pattern)];
	const at = wanted.findIndex((words, index) => found[index]?.[1]?.trim() !== words);
	const index = at < 0 && found.length > wanted.length ? wanted.length : at;
	if (index < 0) return;
	const words = wanted[index];
	const fault = !words
		? 'ini berlebih'
		: found[index]
			? `di sini harus "${words}"`
			: `kurang: sesudah ini harus ada "${words}"`;
	yield [
		(found[index] ?? found.at(-1))?.index ?? 0,
		`${what} ${fault}. Perbaiki: susun tepat begini: ${wanted.join(' · ')}.`,
	];
}

/** Sections of a topic that cite nothing. */
export function* uncitedSections({ path, prose }: AuthoredFile): Problems {
	if (!path.startsWith('content/topik/')) return;
	for (const { 0: section, 1: heading = '', index } of prose.matchAll(
		/^## (.+)$(?:(?!^## )[^])*/gm,
	))
		if (!section.includes('<Kutip '))
			yield [
				index,
				`bagian "${heading.trim()}" tidak mengutip sumber. Perbaiki: tambahkan sedikitnya satu <Kutip id="…" />.`,
			];
}
