import { type AuthoredFile, type ContentFile, readAuthored } from './authored-file.ts';
import { guideProblems, uncitedSections } from './guide-problems.ts';
import { type KnownTags, signProblems, tagProblems } from './prose-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { idsIn, repeatedIds, schemaProblems } from './schema-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';

/** Sentences for authors on all that is wrong in content, each with file, line and remedy. */
export function contentProblems(contents: ContentFile[], tags: KnownTags): string[] {
	const files = contents.map(readAuthored);
	const known = {
		sources: knownIn(files, 'content/sumber.yaml'),
		terms: knownIn(files, 'content/istilah.yaml'),
		pages: files.map(({ path }) => path.replace(/^content(\/halaman)?|\.mdx$/g, '') + '/'),
	};
	return files.flatMap((file) => {
		const unreadable = syntaxProblems(file);
		return [
			...(unreadable.length > 0
				? unreadable
				: [
						...schemaProblems(file),
						...repeatedIds(file),
						...referenceProblems(file, known),
					]),
			...tagProblems(file, tags),
			...signProblems(file),
			...guideProblems(file),
			...uncitedSections(file),
		];
	});
}

function knownIn(files: AuthoredFile[], path: string): string[] | undefined {
	const file = files.find((candidate) => candidate.path === path);
	if (!file || syntaxProblems(file).length > 0) return undefined;
	return [...new Set(idsIn(file).map(({ id }) => id))];
}
