import { valueIds } from './values.ts';

/**
 * The decks of slides in the order of their list: those that follow a session plan, those for a session, then one for each
 * value in the law's order.
 */
export const deckIds = [
	'rencana-45-menit',
	'rencana-60-menit-potret',
	'orientasi',
	'anti-pungli',
	'budaya-adaptif',
	'bangga-melayani-bangsa',
	...valueIds,
] as const;

export type DeckId = (typeof deckIds)[number];
