import { useState } from 'preact/hooks';
import type { Attempt } from '../../core/device/attempt.ts';
import { fill } from '../../ui/text.ts';
import { removeAttempt } from '../../stores/attempts.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { formatDay } from '../../ui/format.ts';
import { printPage } from '../../ui/print-page.ts';
import type { Kept } from './keep/keep.tsx';
import { kindOf } from './kinds.ts';
import type { ResultProps } from './props.ts';
import linkButton from '../../ui/link-button.module.css';
import styles from './result.module.css';

interface Props extends ResultProps {
	attempt: Attempt;
}

/** What can be done with a result: print it, keep its picture, go again, erase it. */
export function Actions(props: Props) {
	const { attempt, labels, links } = props;
	const [confirming, setConfirming] = useState(false);
	const [kept, setKept] = useState<Kept>();

	/** The words are fetched only when asked for; where the connection is gone by then, `failed` is all there is to say. */
	async function keep(how: 'savePicture' | 'withoutPaper', failed: string) {
		setKept(
			await import('./keep/keep.tsx').then(
				(ways) => ways[how](props),
				() => ({ said: failed }),
			),
		);
	}

	function toPrint() {
		if (printPage()) setKept(undefined);
		else void keep('withoutPaper', labels.notPrinted);
	}

	return (
		<div class={`${styles['actions']} screen-only`}>
			<div class="actions">
				<button class={linkButton['link']} type="button" onClick={toPrint}>
					{labels.print}
				</button>
				{kindOf(attempt.instrument).hasPicture(attempt.instrument) && (
					<button
						class={linkButton['link']}
						type="button"
						onClick={() => void keep('savePicture', labels.pngFailed)}
					>
						{labels.png}
					</button>
				)}
				<a class={linkButton['link']} href={links.mirrors[attempt.instrument]}>
					{labels.again}
				</a>
			</div>
			<p role="status">{kept?.said}</p>
			{kept?.text}
			<button class={linkButton['danger']} type="button" onClick={() => setConfirming(true)}>
				{labels.erase}
			</button>
			{confirming && (
				<Confirm
					question={fill(labels.eraseConfirm, { date: formatDay(attempt.finishedAt) })}
					yes={labels.eraseYes}
					cancel={labels.cancel}
					onYes={() => removeAttempt(attempt.id)}
					onCancel={() => setConfirming(false)}
				/>
			)}
		</div>
	);
}
