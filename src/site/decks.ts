/** The decks of slides that have a page, `/paparan/{id}/`. */
export const deckIds: readonly string[] = [];
