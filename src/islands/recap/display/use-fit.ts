import { useRef } from 'preact/hooks';

/** Steps of type there are, from the full size down; the style sheet says how large each is. */
const steps = 5;

/**
 * A ref for an element whose type is made as much smaller as it takes for everything in it to be seen: whenever it is
 * drawn or changes its size, and before it is painted. What is too much even for the smallest is left to scrolling.
 */
export function useFit() {
	const watch = useRef<ResizeObserver>(null);
	return (element: HTMLElement | null) => {
		watch.current ??= new ResizeObserver(([entry]) => {
			if (entry?.target instanceof HTMLElement) fit(entry.target);
		});
		watch.current.disconnect();
		if (element) watch.current.observe(element);
	};
}

function fit(element: HTMLElement) {
	for (let step = 0; step < steps; step += 1) {
		element.dataset['fit'] = `${step}`;
		if (!overflows(element)) return;
	}
}

/** Up and down, or to the side: a table that would have to be pushed is as good as cut off on a wall. */
function overflows(element: HTMLElement): boolean {
	return [element, ...element.querySelectorAll<HTMLElement>('[role=region]')].some(
		({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
			scrollHeight > clientHeight || scrollWidth > clientWidth,
	);
}
