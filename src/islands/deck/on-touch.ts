import { swiped } from './deck-state.ts';

/** Calls back after each touch with one finger: how far it turns, 0 for a tap or a scroll. */
export function onTouch(area: HTMLElement, act: (by: number) => void) {
	let from: Touch | undefined;
	area.addEventListener(
		'touchstart',
		({ touches }) => {
			from = touches.length === 1 ? touches[0] : undefined;
		},
		{ passive: true },
	);
	area.addEventListener('touchend', ({ changedTouches: [to] }) => {
		if (from && to) act(swiped(to.clientX - from.clientX, to.clientY - from.clientY));
	});
}
