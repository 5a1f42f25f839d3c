import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { $shownAttemptId, latestAttempt } from '../../stores/attempts.ts';
import { finishMirror } from '../../stores/finish-mirror.ts';
import type { Instrument, Kind } from '../../core/assessment/instrument.ts';
import type { Draft } from '../../core/device/draft.ts';
import { drafts, noDraft, saveAnswers } from '../../stores/draft.ts';
import { type Stored, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useAhead } from '../../ui/use-lazy.ts';
import type { ResultProps } from '../result/props.ts';
import { Start } from './Start.tsx';
import { Flow } from './Flow.tsx';
import type { MirrorKind, MirrorProps } from './props.ts';
import { useInvitation } from './use-invitation.tsx';

/** What stands in for the result where it could not be fetched. */
function WithoutResult({ labels }: ResultProps) {
	const shown = useStore($shownAttemptId);
	return shown ? <Notice role="alert">{labels.notLoaded}</Notice> : null;
}

/** Whether the device is held in the hand and touched, where a tap costs more than with a mouse. */
const isTouched = () =>
	'window' in globalThis && matchMedia('(hover: none) and (pointer: coarse)').matches;

/**
 * A mirror: a form of all its questions until the script starts, then one question a screen. The result takes
 * its place at the end, so that it needs no further page.
 */
export function MirrorOf<K extends Kind>(props: MirrorProps<K> & { kind: MirrorKind<K> }) {
	const { instrument, kind } = props;
	const { NoScriptForm } = kind;
	// A store is that of its instrument's kind, which the compiler cannot follow.
	const store = drafts[instrument.id] as unknown as Stored<Draft<K>>;
	const [ready, setReady] = useState(false);
	const form = useRef<HTMLDivElement>(null);
	const draft = useStore(store.$value, { ssr: () => noDraft });
	const invitation = useInvitation(ready);
	const [advances, setAdvances] = useState(isTouched);
	// Fetched before the first question, so that the result needs no network.
	const result = useAhead(() =>
		import('../result/Result.tsx').catch(() => ({ default: WithoutResult })),
	);

	// What was ticked on the form before the script started counts as answered.
	useLayoutEffect(() => {
		const early = form.current ? kind.tickedIn(form.current) : {};
		if (Object.keys(early).length > 0) saveAnswers(store, instrument, early, 0);
	}, [store, instrument]);

	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);

	// Whoever comes from a trainer's link is met by the invitation, which moves nothing when it comes.
	if (invitation === undefined)
		return (
			<div ref={form} data-early>
				<NoScriptForm {...props} />
			</div>
		);
	const hasResult = latestAttempt(instrument.id) !== undefined;
	return (
		<>
			<Flow
				{...props}
				draft={draft}
				store={store}
				hasResult={hasResult}
				asksPriorities
				advances={advances}
				start={(actions) => (
					<>
						{invitation && <invitation.Invitation {...props} />}
						<Start
							{...props}
							{...actions}
							draft={draft}
							hasResult={hasResult}
							advances={advances}
							onAdvances={setAdvances}
						/>
					</>
				)}
				onFinish={() => {
					const attempt = finishMirror(instrument as Instrument);
					invitation?.finishForSession(props, attempt);
				}}
				onStep={(step) => {
					// What was just finished is shown already, whatever the clock says of those before it.
					const shown = $shownAttemptId.get() ?? latestAttempt(instrument.id)?.id;
					$shownAttemptId.set(step === 'result' ? shown : undefined);
				}}
			/>
			{result && <result.default {...props.result} paths={props.paths} />}
		</>
	);
}
