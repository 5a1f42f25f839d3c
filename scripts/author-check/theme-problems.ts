import { basename, matchesGlob } from 'node:path/posix';
import { portraitThemeIds } from '../../src/core/values/portrait-themes.ts';
import { behavioursOf, valueIds } from '../../src/core/values/values.ts';
import { kinds } from '../../src/schemas/kinds.ts';
import { habitIds } from '../../src/core/assessment/phrases.ts';
import { type AuthoredFile, type Problems, placeOf } from './authored-file.ts';
import { remedyFor } from './nearest.ts';

/** A theme of the portrait that nobody can choose, whose phrases are those of another, or that leads to what nobody wrote. */
export function* themeProblems(file: AuthoredFile, files: readonly AuthoredFile[]): Problems {
	if (!matchesGlob(file.path, kinds.portraitThemes.path)) return;
	const id = idOf(file);
	if (!portraitThemeIds.some((known) => known === id))
		yield [0, `tema "${id}" tidak dikenal. ${remedyFor(id, portraitThemeIds)}`];
	const read = kinds.portraitThemes.schema.safeParse(file.data?.toJS());
	// What does not fit the schema is another matter.
	if (!read.success) return;
	const { phrases, topics, cases } = read.data;
	yield* strayPhrases(file, phrases, files);
	for (const [field, folder, ids] of [
		['topics', 'topik', topics],
		['cases', 'kasus', cases],
	] as const) {
		const known = files
			.filter(({ path }) => path.startsWith(`content/${folder}/`))
			.map((each) => basename(each.path, '.mdx'));
		for (const [index, named] of ids.entries())
			if (!known.includes(named))
				yield [
					placeOf(file, [field, index]),
					`${folder} "${named}" tidak ada di content/${folder}. ${remedyFor(named, known)}`,
				];
	}
}

/** A value's theme has its own three behaviours, and each habit stands in one theme alone. */
function* strayPhrases(
	file: AuthoredFile,
	phrases: readonly string[],
	files: readonly AuthoredFile[],
): Problems {
	const value = valueIds.find((each) => each === idOf(file));
	const allowed: readonly string[] = value ? behavioursOf(value) : habitIds;
	for (const [index, phrase] of phrases.entries()) {
		const place = placeOf(file, ['phrases', index]);
		if (!allowed.includes(phrase))
			yield [place, `frasa "${phrase}" bukan milik tema ini. ${remedyFor(phrase, allowed)}`];
		const other = files.find((each) => each.path < file.path && phrasesOf(each).includes(phrase));
		if (other || phrases.indexOf(phrase) < index)
			yield [
				place,
				`frasa "${phrase}" sudah ada di ${(other ?? file).path}. Perbaiki: hapus dari salah satunya.`,
			];
	}
}

const idOf = ({ path }: AuthoredFile) => basename(path, '.yaml');

function phrasesOf({ path, data }: AuthoredFile): readonly string[] {
	if (!matchesGlob(path, kinds.portraitThemes.path)) return [];
	const { phrases } = (data?.toJS() ?? {}) as { phrases?: unknown };
	return Array.isArray(phrases) ? (phrases as string[]) : [];
}
