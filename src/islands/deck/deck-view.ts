import { elementIn } from '../../ui/element-in.ts';
import { type DeckState, clock } from './deck-state.ts';
import { showVerdicts } from './verdicts.ts';

/** A page to read, slides one a screen, or their notes. */
export type Mode = 'page' | 'show' | 'notes';

/** The parts of a deck on its page. */
export interface DeckParts {
	bar: HTMLElement;
	slides: readonly HTMLElement[];
	/** Whether each slide holds something back until it is asked for. */
	reveals: readonly boolean[];
}

export function partsOf(area: HTMLElement): DeckParts {
	const slides = [...elementIn(area, '[data-slides]').children] as HTMLElement[];
	return {
		bar: elementIn(area, '[data-bar]'),
		slides,
		reveals: slides.map((slide) => slide.querySelector('[data-choice]') !== null),
	};
}

/** Draws what is shown of a deck; the style sheet does the rest. */
export function draw({ bar, slides, reveals }: DeckParts, mode: Mode, state: DeckState) {
	const { place, revealed, black } = state;
	const root = document.documentElement;
	if (mode === 'page') delete root.dataset['deck'];
	else root.dataset['deck'] = mode;
	root.toggleAttribute('data-black', mode === 'show' && black);
	for (const [index, slide] of slides.entries()) {
		slide.toggleAttribute('data-now', mode !== 'page' && index === place);
		slide.toggleAttribute('data-next', mode === 'notes' && index === place + 1);
		showVerdicts(slide, index === place && revealed);
	}
	const notes = slides[place]?.querySelector('details');
	if (mode === 'notes' && notes) notes.open = true;
	elementIn(bar, '[data-do=previous]').ariaDisabled = String(place === 0);
	elementIn(bar, '[data-do=next]').ariaDisabled = String(place === slides.length - 1);
	const asking = elementIn(bar, '[data-do=reveal]');
	asking.hidden = !reveals[place];
	asking.ariaPressed = String(revealed);
	elementIn(bar, 'output').textContent =
		(black ? bar.dataset['black'] : slides[place]?.dataset['place']) ?? '';
}

/** Shows how long ago a deck was begun, in milliseconds since 1970. */
export function drawTime({ bar }: DeckParts, since: number) {
	elementIn(bar, '[role=timer]').textContent = clock(Date.now() - since);
}
