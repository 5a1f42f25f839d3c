import { useEffect, useRef, useState } from 'preact/hooks';

/** Seconds without a touch before the warning, and from the warning to the wipe. */
export const idleSeconds = 90;
export const warningSeconds = 30;

/**
 * Watches for a device left alone. Gives the seconds left once the warning is due, and calls `onLeft` when they
 * have run out. `since` is when it was last touched, so that hours without power count too.
 */
export function useIdle(active: boolean, since: number, onLeft: () => void) {
	const [left, setLeft] = useState<number>();
	const touched = useRef(since);

	function stay() {
		touched.current = Date.now();
		setLeft(undefined);
	}

	useEffect(() => {
		if (!active) return;
		touched.current = since;
		// Once the warning is due, only an answer to it counts.
		const touch = () => {
			if (Date.now() - touched.current < idleSeconds * 1000) touched.current = Date.now();
		};
		const events = ['pointerdown', 'keydown', 'input', 'wheel'];
		for (const event of events) addEventListener(event, touch);
		const timer = setInterval(() => {
			const idle = Math.floor((Date.now() - touched.current) / 1000);
			const remaining = idleSeconds + warningSeconds - idle;
			setLeft(remaining > 0 && remaining <= warningSeconds ? remaining : undefined);
			if (remaining <= 0) onLeft();
		}, 1000);
		return () => {
			clearInterval(timer);
			for (const event of events) removeEventListener(event, touch);
			setLeft(undefined);
		};
	}, [active, since]);

	return { left, stay };
}
