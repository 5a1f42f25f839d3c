import { useState } from 'preact/hooks';
import { type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import type { FlowProps } from './props.ts';
import { type Step, resumeStep } from './step.ts';
import { stepInAddress, useStep } from './use-step.ts';

/** The way through a mirror: which screen is up, and what the buttons of each screen do. */
export function useFlow<K extends Kind>(props: FlowProps<K>) {
	const { kind, instrument, draft, hasResult, asksPriorities, onFinish } = props;
	const questions = kind.screensOf(instrument);
	const [asked] = useState(() => stepInAddress(questions));
	// Where to begin: the result if it was asked for and exists, else the start, which offers to resume.
	const { step, go, goBack } = useStep(
		questions,
		asked === 'result' && hasResult ? 'result' : 'start',
	);
	// After "Change" on the review page, the next step is the review again.
	const [editing, setEditing] = useState(false);
	// Once finished, the screens behind Back belong to a draft that is gone: they lead to the start.
	const [finished, setFinished] = useState(false);

	function start(at: Step) {
		setFinished(false);
		go(at);
	}

	function finish() {
		onFinish();
		setFinished(true);
		go('result', { replace: true });
	}

	return {
		/** The step that the address named as the page was opened. */
		asked,
		/** The step that it names now. */
		step,
		/** The screen to show for it. */
		shown: finished && step !== 'result' ? ('start' as const) : step,
		go,
		editing,
		onStart: () => start(1),
		onResume: () => start(resumeStep(asked, kind.firstBlank(instrument, draft.answers))),
		onResult: () => start('result'),
		onBack: (number: number) => goBack(editing ? 'review' : number === 1 ? 'start' : number - 1),
		onNext(number: number) {
			const isLast = editing || number === questions;
			setEditing(false);
			go(isLast ? 'review' : number + 1);
		},
		onChange(number: number) {
			setEditing(true);
			go(number);
		},
		onProceed: () =>
			asksPriorities && traitsOf(instrument.id).hasLevels ? go('priorities') : finish(),
		onFinish: finish,
	};
}
