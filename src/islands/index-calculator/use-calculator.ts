import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type IndexScores, decodeScores } from '../../core/assessment/official-index.ts';
import { type ValueId, valueIds } from '../../core/values/values.ts';
import { type ScoreProblems, firstProblem, readScores } from './read-scores.ts';

interface State {
	/** False until the browser has taken over the page's HTML. */
	ready: boolean;
	/** The scores whose result is shown. */
	scores?: IndexScores | undefined;
	problems: ScoreProblems;
	/** Whether the address holds scores that cannot be read. */
	badLink: boolean;
}

/**
 * What the calculator shows, and its actions, for a form with seven inputs in the law's order. The inputs keep their own
 * text, so that what was typed before hydration stays.
 */
export function useCalculator(form: RefObject<HTMLFormElement>) {
	const [state, setState] = useState<State>({ ready: false, problems: {}, badLink: false });
	const inputs = () => [...(form.current?.querySelectorAll('input') ?? [])];
	const show = (shown: Partial<State>) =>
		setState({ ready: true, problems: {}, badLink: false, ...shown });

	/** Fills the inputs with known scores and shows their result. */
	function fillIn(scores: IndexScores) {
		for (const [place, input] of inputs().entries()) {
			const id = valueIds[place];
			if (id) input.value = String(scores[id]).replace('.', ',');
		}
		show({ scores });
	}

	/** Shows the result of what was typed, or what is wrong with it, and moves to the field to mend first. */
	function calculate() {
		const read = readScores(inputs().map(({ value }) => value));
		show(read.ok ? { scores: read.value } : { problems: read.problems });
		if (!read.ok) inputs()[firstProblem(read.problems)]?.focus();
	}

	function clear() {
		for (const input of inputs()) input.value = '';
		show({});
	}

	/** Takes back the problem of a field that was changed, and the result, which no longer holds. */
	function change(id: ValueId) {
		setState(({ problems, ...others }) => ({
			...others,
			scores: undefined,
			problems: { ...problems, [id]: undefined },
		}));
	}

	useEffect(() => {
		const follow = () => {
			const read = decodeScores(location.hash);
			if (read.ok) fillIn(read.value);
			else setState((now) => ({ ...now, ready: true, badLink: read.reason === 'malformed' }));
		};
		follow();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	return { ...state, fillIn, calculate, clear, change };
}
