import type { RatingAttempt } from '../../../core/device/attempt.ts';
import {
	type ValueScores,
	extremes,
	levelOf,
	overallScore,
} from '../../../core/assessment/score.ts';
import { fill, listWords } from '../../../ui/text.ts';
import type { ValueId } from '../../../core/values/values.ts';
import { formatScore } from '../../../ui/format.ts';
import type { ResultProps } from '../props.ts';
import styles from '../result.module.css';

interface Props extends ResultProps {
	attempt: Pick<RatingAttempt, 'instrument'>;
	scores: ValueScores;
}

/** Names of some values, in the order in which they are shown. */
export const namesOf = (values: ResultProps['values'], ids: readonly ValueId[]) =>
	listWords(values.filter(({ id }) => ids.includes(id)).map(({ name }) => name));

/** The result in one sentence, ties all named. */
export function Summary({ attempt, instruments, values, labels, scores }: Props) {
	const { highest, lowest } = extremes<ValueId>(scores);
	const na = instruments[attempt.instrument].notApplicable;

	const names = (ids: ValueId[]) => {
		const score = scores[ids[0] as ValueId] ?? 0;
		return fill(labels.withScore, { name: namesOf(values, ids), score: formatScore(score) });
	};

	function sentence() {
		const first = highest[0];
		if (first === undefined) return fill(labels.summaryNone, { na });
		if (highest.length === values.length)
			return fill(labels.summaryEven, { score: formatScore(scores[first] ?? 0) });
		if (highest.join() === lowest.join())
			return fill(labels.summaryOne, { highest: names(highest) });
		return fill(labels.summary, { highest: names(highest), lowest: names(lowest) });
	}

	return <p class={styles['summary']}>{sentence()}</p>;
}

/** The mean of the seven values, or why there is none. */
export function Overall({ values, labels, scores }: Pick<Props, 'values' | 'labels' | 'scores'>) {
	const overall = overallScore(scores);
	const missing = values.filter(({ id }) => scores[id] === null).map(({ name }) => name);
	if (overall === null && missing.length === values.length) return null;
	return (
		<p>
			{overall === null
				? fill(labels.noOverall, { names: listWords(missing) })
				: fill(labels.overall, {
						score: formatScore(overall),
						level: labels.levels[levelOf(overall)],
					})}
		</p>
	);
}
