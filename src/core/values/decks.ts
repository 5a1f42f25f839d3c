import { valueIds } from './values.ts';

/** The decks of slides in the order of their list: those for a session first, then one for each value in the law's order. */
export const deckIds = [
	'orientasi',
	'anti-pungli',
	'budaya-adaptif',
	'bangga-melayani-bangsa',
	...valueIds,
] as const;

export type DeckId = (typeof deckIds)[number];
