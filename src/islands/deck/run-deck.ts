import { elementIn } from '../../ui/element-in.ts';
import { enterFullScreen, leaveFullScreen } from '../../ui/full-screen.ts';
import { type DeckState, asked, at, darkened, pressed, turned } from './deck-state.ts';
import { type Mode, draw, drawTime, partsOf } from './deck-view.ts';
import { onTouch } from './on-touch.ts';
import { printDeck } from './print-deck.ts';

/** The fragment that opens the notes of a deck instead of its slides. */
const notesId = 'catatan';

/** What keys do besides turning. */
const keys: Partial<Record<string, string>> = {
	escape: 'leave',
	f: 'full',
	n: 'notes',
	r: 'recap',
	t: 'again',
};

/** What one window of a deck tells the other. One that has just opened asks, and says nothing of itself. */
type Message = 'asks' | { state: DeckState; since: number };

/**
 * Makes slides out of a page: one a screen, with keys, swipes and a bar; and in a second window their notes. Which slide is
 * shown stands in the address, so that a link leads to it and the browser's Back to the page.
 */
export function runDeck(area: HTMLElement) {
	const parts = partsOf(area);
	const { bar, slides, reveals } = parts;
	const channel = new BroadcastChannel(`cermin:deck:${location.pathname}`);
	let mode: Mode = 'page';
	let state = at(0);
	let since = Date.now();

	const tell = (message: Message) => channel.postMessage(message);
	const focusHeading = () => slides[state.place]?.querySelector('h2')?.focus();

	/** Shows a state of the deck, whoever brought it about. */
	function show(next: DeckState) {
		const moved = next.place !== state.place;
		state = next;
		draw(parts, mode, state);
		drawTime(parts, since);
		if (mode !== 'show') return;
		history.replaceState(history.state, '', `#${slides[state.place]?.id}`);
		// A button that was pressed by key keeps the focus, to be pressed again.
		if (moved && !bar.contains(document.activeElement)) focusHeading();
	}

	function change(next: DeckState) {
		show(next);
		tell({ state, since });
	}

	/** Shows what the address says. */
	function follow() {
		const before = mode;
		const id = location.hash.slice(1);
		const place = slides.findIndex((slide) => slide.id === id);
		mode = id === notesId ? 'notes' : place >= 0 ? 'show' : 'page';
		if (before === 'page') since = Date.now();
		if (mode === 'show') {
			change(place === state.place ? state : at(place));
			if (before !== 'show') focusHeading();
			return;
		}
		show(mode === 'notes' ? state : at(state.place));
		if (mode === 'notes') tell('asks');
		if (before === 'show') focusHeading();
	}

	function start() {
		history.pushState({ deck: true }, '', `#${slides[0]?.id}`);
		follow();
	}

	function leave() {
		leaveFullScreen();
		if (mode === 'notes') window.close();
		// Where the deck was begun on its page, Back leads there; a link straight to a slide has nothing behind it.
		else if ((history.state as { deck?: true } | null)?.deck) history.back();
		else {
			history.replaceState(null, '', location.pathname + location.search);
			follow();
		}
	}

	const actions: Partial<Record<string, () => void>> = {
		start,
		leave,
		previous: () => change(turned(state, -1, reveals)),
		next: () => change(turned(state, 1, reveals)),
		reveal: () => change(asked(state, reveals)),
		black: () => change(darkened(state)),
		full: () => {
			if (document.fullscreenElement) leaveFullScreen();
			else void enterFullScreen();
		},
		notes: () => {
			const opened = open(
				`#${notesId}`,
				`${notesId}:${location.pathname}`,
				'popup,width=900,height=700',
			);
			// A browser without a second window, as those inside messengers, shows them in this one.
			if (!opened) location.hash = notesId;
		},
		recap: () => {
			elementIn(bar, '[data-recap]').click();
		},
		again: () => {
			since = Date.now();
			change(state);
		},
		'print-notes': () => printDeck(area, false),
		'print-bare': () => printDeck(area, true),
	};

	document.addEventListener('keydown', (event) => {
		if (mode === 'page' || event.altKey || event.ctrlKey || event.metaKey) return;
		const { key, target } = event;
		// A button or fold that was reached by Tab is pressed by Space, as any.
		if (key === ' ' && target instanceof Element && target.closest('a, button, summary')) return;
		const next = pressed(state, event, reveals);
		const action = actions[keys[key.toLowerCase()] ?? ''];
		if (!next && !action) return;
		event.preventDefault();
		if (next) change(next);
		else action?.();
	});
	for (const button of area.querySelectorAll<HTMLElement>('[data-do]'))
		button.addEventListener('click', ({ detail }) => {
			actions[button.dataset['do'] ?? '']?.();
			// After a click the next key belongs to the slides again.
			if (mode === 'show' && detail > 0) focusHeading();
		});
	onTouch(area, (by) => {
		if (mode === 'show' && (by !== 0 || state.black)) change(turned(state, by, reveals));
	});
	channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
		if (data !== 'asks') {
			if (mode === 'page') return;
			({ since } = data);
			show(data.state);
		} else if (mode === 'show') tell({ state, since });
	});
	addEventListener('popstate', follow);
	setInterval(() => drawTime(parts, since), 1000);
	document.documentElement.dataset['deckReady'] = '';
	follow();
}
