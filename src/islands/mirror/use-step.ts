import { useEffect, useState } from 'preact/hooks';
import { type Step, decodeStep, encodeStep } from './step.ts';

const parameter = 'langkah';

/** The step the address names right now. */
export function stepInAddress(questions: number): Step {
	return decodeStep(new URLSearchParams(location.search).get(parameter), questions);
}

/**
 * The current step, kept in the address so that the browser's Back goes back a question. The fragment
 * stays as it is: it may carry a session.
 */
export function useStep(questions: number, first: Step) {
	const [step, setStep] = useState<Step>(first);

	useEffect(() => {
		const follow = () => setStep(stepInAddress(questions));
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	}, [questions]);

	/** Goes to a step; with `replace`, the browser's Back does not lead to the present one. */
	function go(next: Step, { replace = false } = {}) {
		const url = new URL(location.href);
		const word = encodeStep(next);
		if (word) url.searchParams.set(parameter, word);
		else url.searchParams.delete(parameter);
		if (replace) history.replaceState(history.state, '', url);
		else history.pushState({ from: step }, '', url);
		setStep(next);
	}

	/** Goes back to a step, by the browser's own Back where that leads to it. */
	function goBack(previous: Step) {
		const { from } = (history.state ?? {}) as { from?: Step };
		if (from === previous) history.back();
		else go(previous, { replace: true });
	}

	return { step, go, goBack };
}
