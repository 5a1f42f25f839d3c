import type { Attempt } from '../../core/device/attempt.ts';
import { fill } from '../../ui/text.ts';
import { formatMoment } from '../../ui/format.ts';
import { Actions } from './Actions.tsx';
import { CodeSlot } from './CodeSlot.tsx';
import { kindOf } from './kinds.ts';
import type { ResultProps } from './props.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './result.module.css';

interface Props extends ResultProps {
	attempt: Attempt;
	/** Every attempt on the device, to find the one before. */
	all: readonly Attempt[];
}

/** One finished mirror: what it says, the code for a session, and what can be done with it. */
export function AttemptResult(props: Props) {
	const { attempt, instruments, labels, links } = props;
	const { title } = instruments[attempt.instrument];
	const { Body } = kindOf(attempt.instrument);
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
			<Body
				{...props}
				notice={
					<Notice class={styles['honest']}>
						<p>
							{labels.notice} <a href={links.why}>{labels.why}</a>
						</p>
					</Notice>
				}
			/>
			<Actions {...props} />
		</article>
	);
}
