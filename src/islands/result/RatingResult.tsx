import type { VNode } from 'preact';
import { traitsOf } from '../../core/assessment/instrument.ts';
import { scoreValues } from '../../core/assessment/score.ts';
import { type RatingAttempt, previousAttempt } from '../../core/device/attempt.ts';
import { ValueOrder } from '../../ui/ValueOrder.tsx';
import { Lowest, Priorities } from './Advice.tsx';
import { ResultProfile } from './ResultProfile.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { Summary } from './Summary.tsx';
import type { ResultProps } from './props.ts';
import styles from './result.module.css';

interface Props extends ResultProps {
	attempt: RatingAttempt;
	all: readonly RatingAttempt[];
	/** Stands right under what comes first. */
	children: VNode;
}

/** What ratings say: in a sentence, as letters, as a table, and what to do about it; without levels only the order of the values. */
export function RatingResult(props: Props) {
	const { attempt, all, children, values, labels, links } = props;
	const scores = scoreValues(attempt.scores);
	if (!traitsOf(attempt.instrument).hasLevels)
		return (
			<>
				<section class={styles['order']} aria-label={labels.orderTitle}>
					<h3>{labels.orderTitle}</h3>
					<p>{labels.orderText}</p>
					<ValueOrder
						values={values}
						scores={scores}
						guides={links.guides}
						skippedText={labels.orderSkipped}
					/>
				</section>
				{children}
			</>
		);
	return (
		<>
			<Summary {...props} scores={scores} />
			{children}
			<ResultProfile {...props} scores={scores} />
			<ScoreTable {...props} scores={scores} previous={previousAttempt(all, attempt)} />
			<Lowest {...props} />
			<Priorities {...props} />
		</>
	);
}
