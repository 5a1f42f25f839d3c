import { countWords } from '../../src/site/citations.ts';
import { type AuthoredFile, type Problems, placeOf } from './authored-file.ts';

/** The least words of feedback that tell what comes of a choice. */
const leastFeedback = 30;

/** Regulations and sums beside the law of the values: they change, and a case does not know when. */
const changing = /\bPP\b|UU Tipikor|KPK|UU 2[47]\/20|Rp ?\d/;

/** A case whose choices end too soon, or whose rule is told as if it could not change. */
export function* caseProblems(file: AuthoredFile): Problems {
	if (!file.path.startsWith('content/kasus/')) return;
	const { choices, rule } = (file.data?.toJS() ?? {}) as { choices?: unknown; rule?: unknown };
	for (const [index, choice] of (Array.isArray(choices) ? choices : []).entries()) {
		const { feedback } = (choice ?? {}) as { feedback?: unknown };
		const words = typeof feedback === 'string' ? countWords(feedback) : leastFeedback;
		if (words < leastFeedback)
			yield [
				placeOf(file, ['choices', index, 'feedback']),
				`isian "feedback" berisi ${words} kata, sedikitnya ${leastFeedback}. Perbaiki: ceritakan lebih lengkap apa akibat pilihan ini.`,
			];
	}
	const [figure] = (typeof rule === 'string' && changing.exec(rule)) || [];
	if (figure && !/periksa kembali/i.test(String(rule)))
		yield [
			placeOf(file, ['rule']),
			`isian "rule" menyebut aturan atau angka yang bisa berubah (${figure}). Perbaiki: ajak pembaca memeriksanya, dengan kata "periksa kembali".`,
		];
}
