import {
	type AuthoredFile,
	type ContentFile,
	type Problem,
	type Problems,
	garbled,
	lineOf,
	readAuthored,
} from './authored-file.ts';
import { attributeProblems } from './attribute-problems.ts';
import { caseProblems } from './case-problems.ts';
import { dateCheck } from './date-problems.ts';
import { guideProblems, uncitedSections } from './guide-problems.ts';
import { diagramProblems } from './diagram-problems.ts';
import { lengthProblems } from './length-problems.ts';
import { nameProblems, strayProblems } from './name-problems.ts';
import { isPicture, missingPictures, pictureProblems } from './picture-problems.ts';
import { plainProblems } from './plain-problems.ts';
import { signProblems, tagProblems } from './prose-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { idsIn, repeatedIds, schemaProblems } from './schema-problems.ts';
import { missingFiles, shapeProblems } from './shape-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import type { KnownTags } from './tags.ts';

/** Sentences for authors on all that is wrong in content, each with file, line and remedy. */
export function contentProblems(
	contents: ContentFile[],
	tags: KnownTags,
	now = new Date(),
): string[] {
	const pictures = contents.filter(isPicture).map(({ path }) => path);
	const files = contents.filter((content) => !isPicture(content)).map(readAuthored);
	const paths = files.map(({ path }) => path);
	const known = {
		sources: idsOf(files, 'content/sumber.yaml'),
		terms: idsOf(files, 'content/istilah.yaml'),
		pages: paths.map((path) => path.replace(/^content(\/halaman)?|\.mdx$/g, '') + '/'),
	};
	const dateProblems = dateCheck(files, now);
	const told = (check: (file: AuthoredFile) => Iterable<Problem>) =>
		files.flatMap((file) =>
			[...check(file)].map(
				([place, sentence]) => `${file.path}:${lineOf(file.text, place)}: ${sentence}`,
			),
		);
	return [
		...missingFiles(files),
		...told(problemsIn),
		...pictureProblems(pictures, files),
		...told(dateProblems),
	];

	function* problemsIn(file: AuthoredFile): Problems {
		const stray = [...strayProblems(file)];
		if (stray.length > 0) return yield* stray;
		yield* nameProblems(file, paths);
		const unreadable = readingProblems(file);
		if (unreadable.length > 0) {
			yield* unreadable;
			if (garbled.test(file.text) || file.prose.trim() === '') return;
		} else {
			yield* schemaProblems(file);
			yield* repeatedIds(file);
			yield* referenceProblems(file, known);
			yield* plainProblems(file);
			yield* caseProblems(file);
			yield* diagramProblems(file);
		}
		yield* tagProblems(file, tags);
		yield* attributeProblems(file, tags);
		yield* signProblems(file);
		yield* missingPictures(file, pictures);
		yield* lengthProblems(file);
		yield* guideProblems(file);
		yield* uncitedSections(file);
	}
}

/** What keeps a file from being read: only the first fault, for others would follow from it. */
function readingProblems(file: AuthoredFile): Problem[] {
	const faults = [...syntaxProblems(file)];
	return faults.length > 0 ? faults : [...shapeProblems(file)];
}

function idsOf(files: AuthoredFile[], path: string): string[] | undefined {
	const file = files.find((candidate) => candidate.path === path);
	if (!file || readingProblems(file).length > 0) return undefined;
	return [...new Set(idsIn(file).map(({ id }) => id))];
}
