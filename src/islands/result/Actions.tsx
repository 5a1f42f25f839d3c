import { useState } from 'preact/hooks';
import type { Attempt } from '../../core/device/attempt.ts';
import type { ValueScores } from '../../core/assessment/score.ts';
import { fill } from '../../ui/text.ts';
import { removeAttempt } from '../../stores/attempts.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { fileDay, formatDay } from '../../ui/format.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { ResultProps } from './props.ts';
import styles from './result.module.css';

interface Props extends ResultProps {
	attempt: Attempt;
	/** The scores to draw, absent where there is no profile. */
	scores?: ValueScores;
}

/** What can be done with a result: print it, keep its picture, go again, erase it. */
export function Actions({ attempt, instruments, values, labels, links, scores }: Props) {
	const [confirming, setConfirming] = useState(false);
	const [failed, setFailed] = useState(false);
	const date = formatDay(attempt.finishedAt);

	async function download(profile: ValueScores) {
		const title = fill(labels.heading, { title: instruments[attempt.instrument].title });
		const note = `${date}. ${labels.greyscaleNote}`;
		const picture = await import('../../ui/draw-letter-profile.ts').then(
			({ drawLetterProfile }) => drawLetterProfile(profile, values, title, note),
			// The drawing is fetched only when asked for; the connection may be gone by then.
			() => null,
		);
		setFailed(!picture);
		if (picture)
			saveFile(picture, fill(labels.pngFile, { date: fileDay(new Date(attempt.finishedAt)) }));
	}

	return (
		<div class={`${styles['actions']} screen-only`}>
			<div class="actions">
				<button class="button" type="button" onClick={() => print()}>
					{labels.print}
				</button>
				{scores && (
					<button class="button quiet" type="button" onClick={() => void download(scores)}>
						{labels.png}
					</button>
				)}
				<a class="button quiet" href={links.mirrors[attempt.instrument]}>
					{labels.again}
				</a>
				<button class="button quiet" type="button" onClick={() => setConfirming(true)}>
					{labels.erase}
				</button>
			</div>
			<p role="status">{failed && labels.pngFailed}</p>
			{confirming && (
				<Confirm
					question={fill(labels.eraseConfirm, { date })}
					yes={labels.eraseYes}
					cancel={labels.cancel}
					onYes={() => removeAttempt(attempt.id)}
					onCancel={() => setConfirming(false)}
				/>
			)}
		</div>
	);
}
