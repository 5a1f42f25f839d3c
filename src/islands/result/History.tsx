import { type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import { type Score, overallScore, scoreValues } from '../../core/assessment/score.ts';
import type { Attempt, RatingAttempt } from '../../core/device/attempt.ts';
import { fill } from '../../ui/text.ts';
import { $shownAttemptId } from '../../stores/attempts.ts';
import { formatMoment, formatScore } from '../../ui/format.ts';
import type { ResultProps } from './props.ts';
import linkButton from '../../ui/link-button.module.css';
import styles from './result.module.css';

interface Props extends ResultProps {
	all: readonly Attempt[];
	shownId: string | undefined;
}

/** The one score that stands beside a result of each kind, null where there is none. */
const overalls = {
	rating: ({ instrument, scores }: RatingAttempt): Score =>
		traitsOf(instrument).hasLevels ? overallScore(scoreValues(scores)) : null,
} satisfies Record<Kind, unknown>;

/** Every attempt on the device, latest first, each one click from being shown. */
export function History({ instruments, labels, links, all, shownId }: Props) {
	return (
		<section class={`${styles['history']} screen-only`}>
			<h3>{labels.historyTitle}</h3>
			<p class={styles['soft']}>
				{labels.historyText} <a href={links.data}>{labels.dataLink}</a>
			</p>
			<ol role="list">
				{all.toReversed().map((attempt) => {
					const { title } = instruments[attempt.instrument];
					const overall = overalls[traitsOf(attempt.instrument).kind](attempt);
					return (
						<li key={attempt.id}>
							<button
								class={linkButton['link']}
								type="button"
								aria-current={attempt.id === shownId ? 'true' : undefined}
								onClick={() => $shownAttemptId.set(attempt.id)}
							>
								{fill(labels.historyEntry, { title, date: formatMoment(attempt.finishedAt) })}
							</button>
							<span class={styles['soft']}>
								{overall !== null && fill(labels.historyScore, { score: formatScore(overall) })}
							</span>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
