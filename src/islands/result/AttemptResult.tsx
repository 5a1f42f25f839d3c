import { type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import type { Attempt } from '../../core/device/attempt.ts';
import { fill } from '../../ui/text.ts';
import { formatMoment } from '../../ui/format.ts';
import { Actions } from './Actions.tsx';
import { CodeSlot } from './CodeSlot.tsx';
import { RatingResult } from './RatingResult.tsx';
import type { ResultProps } from './props.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './result.module.css';

interface Props extends ResultProps {
	attempt: Attempt;
	/** Every attempt on the device, to find the one before. */
	all: readonly Attempt[];
}

/** What a result of each kind says. What is fetched later has tables of its own: History, keep/ and code/. */
const bodies = { rating: RatingResult } satisfies Record<Kind, unknown>;

/** One finished mirror: what it says, the code for a session, and what can be done with it. */
export function AttemptResult(props: Props) {
	const { attempt, instruments, labels, links } = props;
	const { title } = instruments[attempt.instrument];
	const Body = bodies[traitsOf(attempt.instrument).kind];
	return (
		<article>
			<header>
				<h2 tabIndex={-1} data-start>
					{fill(labels.heading, { title })}
				</h2>
				<p class={styles['soft']}>
					{fill(labels.finishedAt, { date: formatMoment(attempt.finishedAt) })}
				</p>
			</header>
			<CodeSlot {...props} />
			<Body {...props}>
				<Notice class={styles['honest']}>
					<p>
						{labels.notice} <a href={links.why}>{labels.why}</a>
					</p>
				</Notice>
			</Body>
			<Actions {...props} />
		</article>
	);
}
