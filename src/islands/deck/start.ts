import { runDeck } from './run-deck.ts';

for (const area of document.querySelectorAll<HTMLElement>('[data-deck-area]')) runDeck(area);
