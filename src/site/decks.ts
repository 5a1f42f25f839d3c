/** The decks of content/paparan in the order of their list: those for a session first, then one for each value. */
export const deckIds: readonly string[] = [
	'orientasi',
	'anti-pungli',
	'budaya-adaptif',
	'bangga-melayani-bangsa',
	'berorientasi-pelayanan',
	'akuntabel',
	'kompeten',
	'harmonis',
	'loyal',
	'adaptif',
	'kolaboratif',
];
