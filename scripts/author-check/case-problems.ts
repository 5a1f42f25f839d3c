import { countWords } from '../../src/site/citations.ts';
import { type AuthoredFile, type Problems, placeOf } from './authored-file.ts';

/** The least words of feedback that tell what comes of a choice. */
const leastFeedback = 30;

/** A case whose choices end too soon. */
export function* caseProblems(file: AuthoredFile): Problems {
	if (!file.path.startsWith('content/kasus/')) return;
	const { choices } = (file.data?.toJS() ?? {}) as { choices?: unknown };
	for (const [index, choice] of (Array.isArray(choices) ? choices : []).entries()) {
		const { feedback } = (choice ?? {}) as { feedback?: unknown };
		const words = typeof feedback === 'string' ? countWords(feedback) : leastFeedback;
		if (words < leastFeedback)
			yield [
				placeOf(file, ['choices', index, 'feedback']),
				`isian "feedback" berisi ${words} kata, sedikitnya ${leastFeedback}. Perbaiki: ceritakan lebih lengkap apa akibat pilihan ini.`,
			];
	}
}
