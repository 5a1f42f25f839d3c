import { countWords } from '../../src/site/citations.ts';
import { type AuthoredFile, type Problems, placeOf } from './authored-file.ts';

/** The least words of the parts of a case that tell what comes of it, by the list each stands in. */
const told = [
	{ list: 'choices', part: 'feedback', least: 30, remedy: 'apa akibat pilihan ini' },
	{ list: 'whatIf', part: 'then', least: 20, remedy: 'apa yang lalu dilakukan dan mengapa' },
] as const;

/** A case whose telling ends too soon. */
export function* caseProblems(file: AuthoredFile): Problems {
	if (!file.path.startsWith('content/kasus/')) return;
	const data = (file.data?.toJS() ?? {}) as Record<string, unknown>;
	for (const { list, part, least, remedy } of told)
		for (const [index, entry] of listIn(data[list]).entries()) {
			const text = (entry as Record<string, unknown> | null)?.[part];
			const words = typeof text === 'string' ? countWords(text) : least;
			if (words < least)
				yield [
					placeOf(file, [list, index, part]),
					`isian "${part}" berisi ${words} kata, sedikitnya ${least}. Perbaiki: ceritakan lebih lengkap ${remedy}.`,
				];
		}
}

const listIn = (input: unknown): unknown[] => (Array.isArray(input) ? input : []);
