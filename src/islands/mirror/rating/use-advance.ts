import { useLayoutEffect, useRef } from 'preact/hooks';

/** Long enough to see what was chosen, in milliseconds. */
const pause = 300;
/** Long enough for a thumb that was on its way to the next question to land, in milliseconds. */
const settling = 1000;

/**
 * Goes on by itself a moment after an answer was tapped; `act` does it. It is called off when another question has come up in
 * the meantime, or by `stop`.
 */
export function useAdvance(question: number, act: () => void) {
	const timer = useRef<ReturnType<typeof setTimeout>>();
	const movedAt = useRef(-Infinity);
	const stop = () => clearTimeout(timer.current);
	useLayoutEffect(() => stop, [question]);
	return {
		stop,
		start() {
			stop();
			timer.current = setTimeout(() => {
				movedAt.current = performance.now();
				act();
			}, pause);
		},
		/** Whether it has only just gone on, so that a press was meant for the question before. */
		hasJustMoved: () => performance.now() - movedAt.current < settling,
	};
}
