import { traitsOf } from '../../core/assessment/instrument.ts';
import { type Attempt, previousAttempt } from '../../core/device/attempt.ts';
import { scoreValues } from '../../core/assessment/score.ts';
import { fill } from '../../ui/text.ts';
import { formatMoment } from '../../ui/format.ts';
import { Actions } from './Actions.tsx';
import { Lowest, Priorities } from './Advice.tsx';
import { CodeSlot } from './CodeSlot.tsx';
import { ResultProfile } from './ResultProfile.tsx';
import { Order } from './Order.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { Summary } from './Summary.tsx';
import type { ResultProps } from './props.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './result.module.css';

interface Props extends ResultProps {
	attempt: Attempt;
	/** Every attempt on the device, to find the one before. */
	all: readonly Attempt[];
}

/** One finished mirror: what it says in a sentence, as letters, as a table, and what to do about it. */
export function AttemptResult(props: Props) {
	const { attempt, all, instruments, labels, links } = props;
	const { title } = instruments[attempt.instrument];
	const { hasLevels } = traitsOf(attempt.instrument);
	const scores = scoreValues(attempt.scores);
	const heading = (
		<header>
			<h2 tabIndex={-1} data-start>
				{fill(labels.heading, { title })}
			</h2>
			<p class={styles['soft']}>
				{fill(labels.finishedAt, { date: formatMoment(attempt.finishedAt) })}
			</p>
		</header>
	);
	const notice = (
		<Notice class={styles['honest']}>
			<p>
				{labels.notice} <a href={links.why}>{labels.why}</a>
			</p>
		</Notice>
	);
	if (!hasLevels)
		return (
			<article>
				{heading}
				<CodeSlot {...props} />
				<Order {...props} scores={scores} />
				{notice}
				<Actions {...props} />
			</article>
		);
	const previous = previousAttempt(all, attempt);
	return (
		<article>
			{heading}
			<CodeSlot {...props} />
			<Summary {...props} scores={scores} />
			{notice}
			<ResultProfile {...props} scores={scores} />
			<ScoreTable {...props} scores={scores} previous={previous} />
			<Lowest {...props} />
			<Priorities {...props} />
			<Actions {...props} />
		</article>
	);
}
