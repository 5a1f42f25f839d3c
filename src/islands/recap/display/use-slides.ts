import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** How many slides each key turns; what a presenter's remote sends is among them. */
const turns: Partial<Record<string, number>> = {
	ArrowRight: 1,
	PageDown: 1,
	ArrowLeft: -1,
	PageUp: -1,
	Home: -Infinity,
	End: Infinity,
};
/** How far these move what does not fit even in small type, in lines of it. */
const scrolls: Partial<Record<string, number>> = { ArrowDown: 3, ArrowUp: -3 };

/** Which of so many slides is shown, and the keys that turn them or scroll what does not fit in one of these elements. */
export function useSlides(count: number, scrollable: readonly RefObject<HTMLElement>[]) {
	const [wanted, setWanted] = useState(0);
	const last = count - 1;
	const place = Math.min(wanted, last);
	const turn = (by: number) => setWanted(Math.min(last, Math.max(0, place + by)));

	function onKeyDown(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const { key, target } = event;
		// A button that was reached by Tab is pressed by Space, as any button.
		if (key === ' ' && target instanceof HTMLButtonElement) return;
		const by = key === ' ' ? (event.shiftKey ? -1 : 1) : turns[key];
		const lines = scrolls[key];
		if (by === undefined && lines === undefined) return;
		event.preventDefault();
		if (by !== undefined) turn(by);
		else if (lines !== undefined) scrollLines(scrollable, lines);
	}
	return { place, last, turn, onKeyDown };
}

/** Scrolls the first of the elements that has more than it shows. */
function scrollLines(elements: readonly RefObject<HTMLElement>[], lines: number) {
	const element = elements
		.map(({ current }) => current)
		.find((one) => one && one.scrollHeight > one.clientHeight);
	element?.scrollBy(0, lines * parseFloat(getComputedStyle(element).fontSize));
}
