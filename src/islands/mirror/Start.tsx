import { useState } from 'preact/hooks';
import type { Draft } from '../../core/device/draft.ts';
import { fill } from '../../ui/text.ts';
import { drafts } from '../../stores/draft.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { MirrorProps, StartActions } from './props.ts';

interface Props extends MirrorProps, StartActions {
	draft: Draft;
	/** Whether there is an earlier result to look at. */
	hasResult: boolean;
}

/** The first screen: begin, or go on with what was left unfinished. */
export function Start(props: Props) {
	const { instrument, labels, draft, hasResult, onStart, onResume, onResult } = props;
	const [confirming, setConfirming] = useState(false);
	const answered = Object.keys(draft.answers).length;

	if (answered === 0)
		return (
			<div class="actions">
				<button class="button" type="button" data-start onClick={onStart}>
					{labels.start}
				</button>
				{hasResult && (
					<button class="button quiet" type="button" onClick={onResult}>
						{labels.lastResult}
					</button>
				)}
			</div>
		);
	return (
		<section aria-labelledby="lanjutkan">
			<Notice>
				<h2 id="lanjutkan" tabIndex={-1} data-start>
					{labels.resumeTitle}
				</h2>
				<p>{fill(labels.resumeText, { n: answered, total: instrument.items.length })}</p>
				{draft.revision !== instrument.revision && <p>{labels.resumeChanged}</p>}
				{confirming ? (
					<Confirm
						question={fill(labels.restartConfirm, { n: answered })}
						yes={labels.restartYes}
						cancel={labels.cancel}
						onYes={() => {
							drafts[instrument.id].clear();
							onStart();
						}}
						onCancel={() => setConfirming(false)}
					/>
				) : (
					<div class="actions">
						<button class="button" type="button" onClick={onResume}>
							{labels.resume}
						</button>
						<button class="button quiet" type="button" onClick={() => setConfirming(true)}>
							{labels.restart}
						</button>
					</div>
				)}
			</Notice>
		</section>
	);
}
