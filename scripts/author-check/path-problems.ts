import { basename, matchesGlob } from 'node:path/posix';
import { kinds } from '../../src/schemas/kinds.ts';
import type { LearningPath, LearningStep } from '../../src/schemas/learning-path.ts';
import { stepKey } from '../../src/site/step-key.ts';
import { type AuthoredFile, type Problem, type Problems, placeOf } from './authored-file.ts';
import { plainName } from './name-problems.ts';
import { remedyFor } from './nearest.ts';

/** Steps of a learning path that lead to what nobody wrote, or twice to the same. */
export function* pathProblems(file: AuthoredFile, files: readonly AuthoredFile[]): Problems {
	if (!matchesGlob(file.path, kinds.paths.path)) return;
	// What does not fit the schema is another matter.
	const read = kinds.paths.schema.safeParse(file.data?.toJS());
	if (read.success) yield* problemsOf(file, read.data, files);
}

function* problemsOf(
	file: AuthoredFile,
	{ parts }: LearningPath,
	files: readonly AuthoredFile[],
): Problems {
	const seen = new Set<string>();
	for (const [part, { steps }] of parts.entries())
		for (const [index, step] of steps.entries()) {
			const place = (field: string) => placeOf(file, ['parts', part, 'steps', index, field]);
			yield* missing(step, place, files);
			const key = stepKey(step);
			if (seen.has(key) && !step.mirror)
				yield [
					place('minutes'),
					`langkah ini menuju tempat yang sama dengan langkah sebelumnya, yaitu ${key}. Perbaiki: hapus salah satunya.`,
				];
			seen.add(key);
		}
}

function* missing(
	step: LearningStep,
	place: (field: string) => number,
	files: readonly AuthoredFile[],
): Generator<Problem, void> {
	const named = [
		['topic', 'topik', step.topic],
		['case', 'kasus', step.case],
		['page', 'halaman', step.page],
	] as const;
	for (const [field, folder, id] of named) {
		if (id === undefined) continue;
		const path = `content/${folder}/${id}.mdx`;
		const target = files.find((candidate) => candidate.path === path);
		const ids = files
			.filter((candidate) => candidate.path.startsWith(`content/${folder}/`))
			.map((candidate) => basename(candidate.path, '.mdx'));
		if (!target)
			yield [
				place(field),
				`${folder} "${id}" tidak ada di content/${folder}. ${remedyFor(id, ids)}`,
			];
		else if (step.section !== undefined && !sectionsOf(target).includes(step.section))
			yield [
				place('section'),
				`bagian "${step.section}" tidak ada di ${path}. ${remedyFor(step.section, sectionsOf(target))}`,
			];
	}
}

/** The ids of the headings of a page. */
function sectionsOf({ prose }: AuthoredFile): string[] {
	return [...prose.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => plainName(heading));
}
