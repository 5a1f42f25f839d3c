import { useLayoutEffect, useRef } from 'preact/hooks';

/** Long enough to see what was chosen, in milliseconds. */
const pause = 300;

/**
 * Goes on by itself a moment after an answer was tapped; `act` does it. It is called off when another question has come up in
 * the meantime, or by `stop`.
 */
export function useAdvance(question: number, act: () => void) {
	const timer = useRef<ReturnType<typeof setTimeout>>();
	const stop = () => clearTimeout(timer.current);
	useLayoutEffect(() => stop, [question]);
	return {
		stop,
		start() {
			stop();
			timer.current = setTimeout(act, pause);
		},
	};
}
