import { useEffect, useRef } from 'preact/hooks';

/** Longer than this on one question is a pause, not thinking; it does not count as time spent. */
const longestPause = 60;

/** Gives the seconds since this question came up, or since they were last taken. */
export function useSeconds(number: number): () => number {
	const since = useRef(0);
	useEffect(() => {
		since.current = performance.now();
	}, [number]);
	return () => {
		const now = performance.now();
		const seconds = Math.min((now - since.current) / 1000, longestPause);
		since.current = now;
		return seconds;
	};
}
