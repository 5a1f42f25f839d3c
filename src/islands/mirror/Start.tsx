import { useState } from 'preact/hooks';
import type { Draft } from '../../core/device/draft.ts';
import { fill } from '../../ui/text.ts';
import { drafts } from '../../stores/draft.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Advancing, MirrorProps, StartActions } from './props.ts';
import styles from './mirror.module.css';

interface Props extends MirrorProps, StartActions, Advancing {
	draft: Draft;
	/** Whether there is an earlier result to look at. */
	hasResult: boolean;
}

/** The first screen: begin, or go on with what was left unfinished. */
export function Start(props: Props) {
	const { instrument, labels, draft, hasResult, onStart, onResume, onResult } = props;
	const [confirming, setConfirming] = useState(false);
	const answered = Object.keys(draft.answers).length;
	const isChanged = draft.revision !== instrument.revision;

	if (answered === 0 || isChanged)
		return (
			<div class={styles['start']}>
				{answered > 0 && <Notice>{fill(labels.resumeChanged, { n: answered })}</Notice>}
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
				<AdvanceSwitch {...props} />
			</div>
		);
	return (
		<section class={styles['start']} aria-labelledby="lanjutkan">
			<Notice>
				<h2 id="lanjutkan" tabIndex={-1} data-start>
					{labels.resumeTitle}
				</h2>
				<p>{fill(labels.resumeText, { n: answered, total: instrument.items.length })}</p>
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
			<AdvanceSwitch {...props} />
		</section>
	);
}

/** Lets a tap on an answer lead on by itself, which saves a tap for each question. */
function AdvanceSwitch({ labels, advances, onAdvances }: Props) {
	return (
		<label class={styles['switch']}>
			<input
				type="checkbox"
				role="switch"
				checked={advances}
				onChange={({ currentTarget }) => onAdvances(currentTarget.checked)}
			/>
			<span>
				{labels.advance}
				<span class="soft">{labels.advanceHelp}</span>
			</span>
		</label>
	);
}
