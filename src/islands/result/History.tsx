import { type Attempt, attemptBeforeChange } from '../../core/device/attempt.ts';
import { fill } from '../../ui/text.ts';
import { $shownAttemptId } from '../../stores/attempts.ts';
import { formatDay, formatMoment, formatScore } from '../../ui/format.ts';
import { kindOf } from './kinds.ts';
import type { ResultProps } from './props.ts';
import linkButton from '../../ui/link-button.module.css';
import styles from './result.module.css';

interface Props extends ResultProps {
	all: readonly Attempt[];
	shownId: string | undefined;
}

/** Every attempt on the device, latest first, each one click from being shown. */
export function History({ under, instruments, labels, links, all, shownId }: Props) {
	return (
		<details id="riwayat" class={`fold ${styles['history']} screen-only`} open={!under}>
			<summary>
				<h2>{labels.historyTitle}</h2>
			</summary>
			<p class="soft">
				{labels.historyText}{' '}
				{!import.meta.env.PACKAGE && (
					<>
						<a href={links.data}>{labels.dataLink}</a>.
					</>
				)}
			</p>
			<ol role="list">
				{all.toReversed().map((attempt) => {
					const { title } = instruments[attempt.instrument];
					const overall = kindOf(attempt.instrument).overall(attempt);
					const changed = attemptBeforeChange(all, attempt);
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
							<span class="soft">
								{[
									attempt.id === shownId && labels.historyShown,
									overall !== null && fill(labels.historyScore, { score: formatScore(overall) }),
								]
									.filter(Boolean)
									.join(' · ')}
							</span>
							{changed && (
								<p class="soft">{fill(labels.changed, { date: formatDay(changed.finishedAt) })}</p>
							)}
						</li>
					);
				})}
			</ol>
		</details>
	);
}
