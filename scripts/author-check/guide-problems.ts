import { behavioursOf, valueIds } from '../../src/core/values/values.ts';
import type { AuthoredFile } from './authored-file.ts';
import { remedyFor } from './nearest.ts';

/** The sections of a value guide, in order. The law's own words stand above them. */
const anatomy = [
	'Artinya dalam kerja sehari-hari',
	'Tiga perilaku',
	'Dua kasus singkat',
	'Jangan tertukar dengan',
	'Kaitan dengan nilai lain',
	'Renungan',
	'Kebiasaan minggu ini',
];

/** A value guide that is not built like the other six: a section or a behaviour missing, foreign or out of order. */
export function guideProblems(file: AuthoredFile): string[] {
	const [, name = ''] = /^content\/nilai\/(.*)\.mdx$/.exec(file.path) ?? [];
	if (!name) return [];
	const value = valueIds.find((id) => id === name);
	if (!value)
		return [file.problem(0, `nama berkas "${name}" bukan id nilai. ${remedyFor(name, valueIds)}`)];
	return [
		...disorder(file, /<Perilaku\s+id="([^"]*)"/g, 'tag <Perilaku>', behavioursOf(value)),
		...disorder(file, /^## (.+)$/gm, 'judul bagian (##)', anatomy),
	];
}

/** The first place where what a guide holds is not what it must hold. */
function disorder(file: AuthoredFile, pattern: RegExp, what: string, wanted: string[]): string[] {
	const found = [...file.prose.matchAll(pattern)];
	const at = wanted.findIndex((words, index) => found[index]?.[1]?.trim() !== words);
	const index = at < 0 && found.length > wanted.length ? wanted.length : at;
	if (index < 0) return [];
	const words = wanted[index];
	const fault = !words
		? 'ini berlebih'
		: found[index]
			? `di sini harus "${words}"`
			: `kurang: sesudah ini harus ada "${words}"`;
	return [
		file.problem(
			(found[index] ?? found.at(-1))?.index ?? 0,
			`${what} ${fault}. Perbaiki: susun tepat begini: ${wanted.join(' · ')}.`,
		),
	];
}

/** Sections of a long guide that cite nothing. */
export function uncitedSections(file: AuthoredFile): string[] {
	if (!file.path.startsWith('content/panduan/')) return [];
	return [...file.prose.matchAll(/^## (.+)$(?:(?!^## )[^])*/gm)]
		.filter(([section]) => !section.includes('<Kutip '))
		.map(({ 1: heading = '', index }) =>
			file.problem(
				index,
				`bagian "${heading.trim()}" tidak mengutip sumber. Perbaiki: tambahkan sedikitnya satu <Kutip id="…" />.`,
			),
		);
}
