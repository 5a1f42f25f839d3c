import { useLayoutEffect, useRef } from 'preact/hooks';

/** Steps of type there are, from the full size down; the style sheet says how large each is. */
const steps = 5;

/**
 * An element whose type is made as much smaller as it takes for everything in it to be seen, anew for each slide and
 * whenever it changes its size. What is too much even for the smallest is left to scrolling.
 */
export function useFit(slide: unknown) {
	const element = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const { current } = element;
		if (!current) return;
		const watch = new ResizeObserver(() => fit(current));
		watch.observe(current);
		return () => watch.disconnect();
	}, [slide]);
	return element;
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
