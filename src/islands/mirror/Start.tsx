import { useState } from 'preact/hooks';
import type { Kind } from '../../core/assessment/instrument.ts';
import { evaluationOf } from '../../core/assessment/outcome.ts';
import type { Draft } from '../../core/device/draft.ts';
import { fill } from '../../ui/text.ts';
import { drafts } from '../../stores/draft.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Advancing, MirrorKind, MirrorProps, StartActions } from './props.ts';
import styles from './mirror.module.css';

interface Props<K extends Kind> extends MirrorProps<K>, StartActions, Advancing {
	kind: MirrorKind<K>;
	draft: Draft<K>;
	/** Whether there is an earlier result to look at. */
	hasResult: boolean;
}

/** The first screen: begin, or go on with what was left unfinished. */
export function Start<K extends Kind>(props: Props<K>) {
	const { kind, instrument, labels, draft, hasResult, onStart, onResume, onResult } = props;
	const [confirming, setConfirming] = useState(false);
	const { Settings } = kind;
	const answered = evaluationOf(instrument.id).countAnswers(draft.answers);
	const isChanged = draft.revision !== instrument.revision;

	if (answered === 0 || isChanged)
		return (
			<div class={styles['start']}>
				{answered > 0 && <Notice>{fill(labels.resumeChanged, { n: answered })}</Notice>}
				{Settings && <Settings {...props} />}
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
			</div>
		);
	return (
		<section class={styles['start']} aria-labelledby="lanjutkan">
			<Notice>
				<h2 id="lanjutkan" tabIndex={-1} data-start>
					{labels.resumeTitle}
				</h2>
				<p>{fill(labels.resumeText, { n: answered, total: kind.totalOf(instrument) })}</p>
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
			{Settings && <Settings {...props} />}
		</section>
	);
}
