import { useState } from 'preact/hooks';
import type { FlowProps, StartActions } from './props.ts';
import { type Step, resumeStep } from './step.ts';
import { stepInAddress, useStep } from './use-step.ts';

/** The way through a mirror: which screen is up, and what each of its buttons leads to. */
export function useFlow({ instrument, draft, hasResult, asksPriorities, onFinish }: FlowProps) {
	const questions = instrument.items.length;
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

	function finish() {
		onFinish();
		setFinished(true);
		go('result', { replace: true });
	}

	function next(number: number) {
		if (!editing && number < questions) {
			go(number + 1);
			return;
		}
		setEditing(false);
		go('review');
	}

	function change(number: number) {
		setEditing(true);
		go(number);
	}

	function start(at: Step) {
		setFinished(false);
		go(at);
	}

	const startActions: StartActions = {
		onStart: () => start(1),
		onResume: () => start(resumeStep(asked, instrument, draft.answers)),
		onResult: () => start('result'),
	};
	return {
		/** The step that the address named as the page was opened. */
		asked,
		/** The step that it names now. */
		step,
		/** The screen to show for it. */
		shown: finished && step !== 'result' ? ('start' as const) : step,
		editing,
		go,
		startActions,
		back: (number: number) => goBack(editing ? 'review' : number === 1 ? 'start' : number - 1),
		next,
		change,
		proceed: () => (asksPriorities ? go('priorities') : finish()),
		finish,
	};
}
