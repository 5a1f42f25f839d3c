import {
	type IndexScores,
	type ScoreProblem,
	parseScore,
} from '../../core/assessment/official-index.ts';
import { type ValueId, valueIds } from '../../core/values/values.ts';

/** What is wrong with the score of a value; a value without a problem is absent or undefined. */
export type ScoreProblems = Partial<Record<ValueId, ScoreProblem | undefined>>;

/** The seven scores typed in the law's order, or every problem in them. */
export function readScores(
	texts: readonly string[],
): { ok: true; value: IndexScores } | { ok: false; problems: ScoreProblems } {
	const read = valueIds.map((id, place) => ({ id, score: parseScore(texts[place] ?? '') }));
	const wrong = read.flatMap(({ id, score }) => (score.ok ? [] : [[id, score.reason]]));
	if (wrong.length > 0) return { ok: false, problems: Object.fromEntries(wrong) as ScoreProblems };
	const scores = read.flatMap(({ id, score }) => (score.ok ? [[id, score.value]] : []));
	return { ok: true, value: Object.fromEntries(scores) as IndexScores };
}

/** The place in the law's order of the field to mend first: a wrong number before one that is empty; -1 without a problem. */
export function firstProblem(problems: ScoreProblems): number {
	const wrong = valueIds.findIndex((id) => problems[id] && problems[id] !== 'empty');
	return wrong < 0 ? valueIds.findIndex((id) => problems[id]) : wrong;
}
