import { basename, matchesGlob } from 'node:path/posix';
import { kinds } from '../../src/schemas/kinds.ts';
import { placesIn } from '../../src/site/passages.ts';
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
import { pathProblems } from './path-problems.ts';
import { isPicture, missingPictures, pictureProblems } from './picture-problems.ts';
import { plainProblems } from './plain-problems.ts';
import { signProblems, tagProblems } from './prose-problems.ts';
import { referenceProblems, sourcesNamedIn } from './reference-problems.ts';
import { idsIn, repeatedIds, schemaProblems } from './schema-problems.ts';
import { missingFiles, shapeProblems } from './shape-problems.ts';
import { sourceProblems } from './source-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { themeProblems } from './theme-problems.ts';
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
		sources: idsOf(files, kinds.sources.path),
		terms: idsOf(files, kinds.terms.path),
		responses: idsOf(files, kinds.responses.path),
		cases: paths
			.filter((path) => matchesGlob(path, kinds.cases.path))
			.map((path) => basename(path, '.mdx')),
		agencySources: idsOf(files, kinds.agencySources.path),
		agencyTerms: idsOf(files, kinds.agencyTerms.path),
		passages: files.flatMap(({ prose }) => placesIn(prose).map(({ id }) => id)),
		pages: paths.map(addressOf),
	};
	const dateProblems = dateCheck(files, now);
	const missing = [...missingFiles(files)];
	const isWhole = missing.length === 0 && files.every(isRead);
	const named = isWhole ? [...tags.named, ...files.flatMap(sourcesNamedIn)] : undefined;
	const told = (check: (file: AuthoredFile) => Iterable<Problem>) =>
		files.flatMap((file) =>
			[...check(file)].map(
				([place, sentence]) => `${file.path}:${lineOf(file.text, place)}: ${sentence}`,
			),
		);
	return [
		...missing,
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
			yield* sourceProblems(file, files, named);
			yield* plainProblems(file);
			yield* caseProblems(file);
			yield* diagramProblems(file);
			yield* pathProblems(file, files);
			yield* themeProblems(file, files);
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

/** The address of the page that a file of prose makes: `/nilai/loyal/`. */
function addressOf(path: string): string {
	return `${path.replace(/^content\/rencana/, '/pelatih/rencana').replace(/^content(\/halaman)?|\.mdx$/g, '')}/`;
}

/** What keeps a file from being read: only the first fault, for others would follow from it. */
function readingProblems(file: AuthoredFile): Problem[] {
	const faults = [...syntaxProblems(file)];
	return faults.length > 0 ? faults : [...shapeProblems(file)];
}

function isRead(file: AuthoredFile): boolean {
	return [...strayProblems(file)].length === 0 && readingProblems(file).length === 0;
}

function idsOf(files: AuthoredFile[], path: string): string[] | undefined {
	const file = files.find((candidate) => candidate.path === path);
	if (!file || readingProblems(file).length > 0) return undefined;
	return [...new Set(idsIn(file).map(({ id }) => id))];
}
