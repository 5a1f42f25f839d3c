/** What is shown of a deck, the same in the window for the wall and in the one with the notes. */
export interface DeckState {
	/** Which slide, from 0. */
	place: number;
	/** Whether the slide shows what it holds back until it is asked for. */
	revealed: boolean;
	/** Whether the wall is dark. */
	black: boolean;
}

/** How far a key turns; what a presenter's remote sends is among them. */
const turns: Partial<Record<string, number>> = {
	ArrowRight: 1,
	PageDown: 1,
	ArrowLeft: -1,
	PageUp: -1,
	Home: -Infinity,
	End: Infinity,
};

/**
 * The deck after a turn by so many slides. `reveals` says of each slide whether it holds something back: one step forward
 * shows that first, and one step back hides it. In the dark a turn only brings the light back.
 */
export function turned(state: DeckState, by: number, reveals: readonly boolean[]): DeckState {
	const { place, revealed, black } = state;
	if (black) return { ...state, black: false };
	if (reveals[place] && ((by === 1 && !revealed) || (by === -1 && revealed)))
		return { ...state, revealed: !revealed };
	const next = Math.min(reveals.length - 1, Math.max(0, place + by));
	return next === place ? state : { place: next, revealed: false, black };
}

/** The deck at a certain slide, as it first shows. */
export const at = (place: number): DeckState => ({ place, revealed: false, black: false });

/** The deck after its verdicts were asked for, or put away. */
export const asked = (state: DeckState, reveals: readonly boolean[]): DeckState =>
	reveals[state.place] ? { ...state, revealed: !state.revealed } : state;

/** The deck with the light out, or on again. */
export const darkened = (state: DeckState): DeckState => ({ ...state, black: !state.black });

/** The deck after a key; undefined for a key that means nothing to it. */
export function pressed(
	state: DeckState,
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	reveals: readonly boolean[],
): DeckState | undefined {
	const by = key === ' ' ? (shiftKey ? -1 : 1) : turns[key];
	if (by !== undefined) return turned(state, by, reveals);
	switch (key.toLowerCase()) {
		// What remotes send to darken the wall.
		case '.':
		case 'b':
			return darkened(state);
		case 'p':
			return asked(state, reveals);
		default:
			return undefined;
	}
}

/** How far a finger's way turns, in pixels to the right and down: one on, one back, or not at all. */
export function swiped(right: number, down: number): number {
	return Math.abs(right) > 50 && Math.abs(right) > 2 * Math.abs(down) ? -Math.sign(right) : 0;
}

/** A time in milliseconds as a clock shows it: `04:10`, and `1:04:10` from an hour on. */
export function clock(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	const two = (number: number) => String(number % 60).padStart(2, '0');
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds)}`;
}
