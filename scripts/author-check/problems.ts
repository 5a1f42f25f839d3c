import { type AuthoredFile, type ContentFile, garbled, readAuthored } from './authored-file.ts';
import { attributeProblems } from './attribute-problems.ts';
import { caseProblems } from './case-problems.ts';
import { dateProblems } from './date-problems.ts';
import { guideProblems, uncitedSections } from './guide-problems.ts';
import { lengthProblems } from './length-problems.ts';
import { nameProblems, strayProblems } from './name-problems.ts';
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
	const files = contents.map(readAuthored);
	const paths = files.map(({ path }) => path);
	const known = {
		sources: idsOf(files, 'content/sumber.yaml'),
		terms: idsOf(files, 'content/istilah.yaml'),
		pages: paths.map((path) => path.replace(/^content(\/halaman)?|\.mdx$/g, '') + '/'),
	};
	const problems = files.flatMap((file) => {
		const stray = strayProblems(file);
		if (stray.length > 0) return stray;
		const unreadable = readingProblems(file);
		const named = nameProblems(file, paths);
		if (unreadable.length > 0 && (garbled.test(file.text) || file.prose.trim() === ''))
			return [...named, ...unreadable];
		return [
			...named,
			...(unreadable.length > 0
				? unreadable
				: [
						...schemaProblems(file),
						...repeatedIds(file),
						...referenceProblems(file, known),
						...plainProblems(file),
						...caseProblems(file),
					]),
			...tagProblems(file, tags),
			...attributeProblems(file, tags),
			...signProblems(file),
			...lengthProblems(file),
			...guideProblems(file),
			...uncitedSections(file),
		];
	});
	return [...missingFiles(files), ...problems, ...dateProblems(files, now)];
}

/** What keeps a file from being read: only the first fault, for others would follow from it. */
function readingProblems(file: AuthoredFile): string[] {
	const faults = syntaxProblems(file);
	return faults.length > 0 ? faults : shapeProblems(file);
}

function idsOf(files: AuthoredFile[], path: string): string[] | undefined {
	const file = files.find((candidate) => candidate.path === path);
	if (!file || readingProblems(file).length > 0) return undefined;
	return [...new Set(idsIn(file).map(({ id }) => id))];
}
