import { traitsOf } from '../../../core/assessment/instrument.ts';
import { scoreValues } from '../../../core/assessment/score.ts';
import {
	attemptBeforeChange,
	attemptsOfKind,
	previousAttempt,
} from '../../../core/device/attempt.ts';
import { formatDay } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import { Bars } from './Bars.tsx';
import { NotOfficial } from './NotOfficial.tsx';
import { OrderResult } from './OrderResult.tsx';
import { Steps } from './Steps.tsx';
import { Overall, Summary } from './Summary.tsx';
import type { BodyProps } from '../props.ts';
import styles from '../result.module.css';

/** What ratings say: in a sentence, as bars, and what to do first; without levels only the order of the values. */
export function RatingResult(props: BodyProps<'rating'>) {
	const { attempt, labels, links } = props;
	const all = attemptsOfKind('rating', props.all);
	const scores = scoreValues(attempt.scores);
	if (!traitsOf(attempt.instrument).hasLevels) return <OrderResult {...props} scores={scores} />;
	const previous = previousAttempt(all, attempt);
	const changed = previous ? undefined : attemptBeforeChange(all, attempt);
	return (
		<>
			<Summary {...props} scores={scores} />
			<div class={styles['columns']}>
				<div class={styles['profile']}>
					<Bars
						{...props}
						scores={scores}
						previous={previous}
						hrefOf={(id) => `${links.guides}${id}/`}
					/>
					<Overall {...props} scores={scores} />
					{changed && (
						<p class="soft">{fill(labels.changed, { date: formatDay(changed.finishedAt) })}</p>
					)}
					<NotOfficial {...props} />
				</div>
				<Steps {...props} />
			</div>
		</>
	);
}
