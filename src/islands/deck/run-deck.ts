import { elementIn } from '../../ui/element-in.ts';
import { enterFullScreen, leaveFullScreen } from '../../ui/full-screen.ts';
import { printPage } from '../../ui/print-page.ts';
import { fill } from '../../ui/text.ts';
import {
	type DeckState,
	asked,
	at,
	clock,
	darkened,
	pressed,
	swiped,
	turned,
} from './deck-state.ts';
import { showVerdicts } from './verdicts.ts';

/** The fragment that opens the notes of a deck instead of its slides. */
const notesId = 'catatan';

/** What one window of a deck tells the other. One that has just opened asks, and says nothing of itself. */
type Message = 'asks' | { state: DeckState; since: number };

/**
 * Makes slides out of a page: one a screen, with keys, swipes and a bar; and in a second window their notes. Which slide is
 * shown stands in the address, so that a link leads to it and the browser's Back to the page.
 */
export function runDeck(area: HTMLElement) {
	const root = document.documentElement;
	const bar = elementIn(area, '[data-bar]');
	const slides = [...elementIn(area, '[data-slides]').children] as HTMLElement[];
	const reveals = slides.map((slide) => slide.querySelector('[data-choice]') !== null);
	const channel = new BroadcastChannel(`cermin:deck:${location.pathname}`);
	let mode: 'page' | 'show' | 'notes' = 'page';
	let state = at(0);
	let since = Date.now();

	const headingOf = (place: number) => slides[place]?.querySelector('h2');
	const tell = (message: Message) => channel.postMessage(message);

	function show(next: DeckState) {
		draw(next);
		tell({ state, since });
	}

	function draw(next: DeckState) {
		const moved = next.place !== state.place;
		state = next;
		for (const [index, slide] of slides.entries()) {
			slide.toggleAttribute('data-now', mode !== 'page' && index === state.place);
			slide.toggleAttribute('data-next', mode === 'notes' && index === state.place + 1);
			showVerdicts(slide, index === state.place && state.revealed);
		}
		root.toggleAttribute('data-black', mode === 'show' && state.black);
		const { place = '', black = '', reveal = '', conceal = '' } = bar.dataset;
		elementIn(bar, 'output').textContent = state.black
			? black
			: fill(place, { i: state.place + 1, n: slides.length });
		const button = elementIn(bar, '[data-do=reveal]');
		button.hidden = !reveals[state.place];
		button.textContent = state.revealed ? conceal : reveal;
		tick();
		if (mode === 'show') {
			history.replaceState(history.state, '', `#${slides[state.place]?.id}`);
			// A button that was pressed by key keeps the focus, to be pressed again.
			if (moved && !bar.contains(document.activeElement)) headingOf(state.place)?.focus();
		}
		const notes = slides[state.place]?.querySelector('details');
		if (mode === 'notes' && notes) notes.open = true;
	}

	function tick() {
		elementIn(bar, '[role=timer]').textContent = clock(Date.now() - since);
	}

	/** Shows what the address says. */
	function follow() {
		const before = mode;
		const id = location.hash.slice(1);
		const place = slides.findIndex((slide) => slide.id === id);
		mode = id === notesId ? 'notes' : place >= 0 ? 'show' : 'page';
		if (mode === 'page') delete root.dataset['deck'];
		else root.dataset['deck'] = mode;
		if (before === 'page' && mode !== 'page') since = Date.now();
		if (mode === 'notes') tell('asks');
		if (mode === 'show') {
			show(place === state.place ? state : at(place));
			if (before !== 'show') headingOf(place)?.focus();
		} else draw(mode === 'page' ? at(state.place) : state);
		if (before === 'show' && mode === 'page') {
			slides[state.place]?.scrollIntoView();
			headingOf(state.place)?.focus({ preventScroll: true });
		}
	}

	function start() {
		history.pushState({ deck: true }, '', `#${slides[0]?.id}`);
		follow();
	}

	function leave() {
		leaveFullScreen();
		if (mode === 'notes') return window.close();
		if ((history.state as { deck?: true } | null)?.deck) return history.back();
		history.replaceState(null, '', location.pathname + location.search);
		follow();
	}

	function print(bare: boolean) {
		root.toggleAttribute('data-bare', bare);
		const status = elementIn(area, '[data-not-printed]');
		status.textContent = printPage() ? '' : `${status.dataset['notPrinted']} ${location.href}`;
	}

	const actions: Record<string, () => void> = {
		start,
		leave,
		previous: () => show(turned(state, -1, reveals)),
		next: () => show(turned(state, 1, reveals)),
		reveal: () => show(asked(state, reveals)),
		black: () => show(darkened(state)),
		full: () => (document.fullscreenElement ? leaveFullScreen() : void enterFullScreen()),
		notes: () =>
			void open(`#${notesId}`, `catatan:${location.pathname}`, 'popup,width=900,height=700'),
		recap: () => elementIn(bar, '[data-recap]').click(),
		again: () => {
			since = Date.now();
			show(state);
		},
		'print-notes': () => print(false),
		'print-bare': () => print(true),
	};
	const keys: Record<string, string> = {
		escape: 'leave',
		f: 'full',
		n: 'notes',
		r: 'recap',
		t: 'again',
	};

	document.addEventListener('keydown', (event) => {
		if (mode === 'page' || event.altKey || event.ctrlKey || event.metaKey) return;
		const { key, target } = event;
		if (key === ' ' && target instanceof Element && target.closest('a, button, summary')) return;
		const next = pressed(state, event, reveals);
		const action = actions[keys[key.toLowerCase()] ?? ''];
		if (!next && !action) return;
		event.preventDefault();
		if (next) show(next);
		else action?.();
	});
	for (const button of area.querySelectorAll<HTMLElement>('[data-do]'))
		button.addEventListener('click', ({ detail }) => {
			actions[button.dataset['do'] ?? '']?.();
			// After a click the next key belongs to the slides again.
			if (mode === 'show' && detail > 0) headingOf(state.place)?.focus();
		});

	let from: Touch | undefined;
	area.addEventListener(
		'touchstart',
		({ touches }) => {
			from = touches.length === 1 ? touches[0] : undefined;
		},
		{ passive: true },
	);
	area.addEventListener('touchend', ({ changedTouches: [to] }) => {
		if (mode !== 'show' || !from || !to) return;
		const by = swiped(to.clientX - from.clientX, to.clientY - from.clientY);
		if (by !== 0 || state.black) show(turned(state, by, reveals));
	});

	channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
		if (mode === 'page') return;
		if (data === 'asks') {
			if (mode === 'show') tell({ state, since });
			return;
		}
		({ since } = data);
		draw(data.state);
	});
	addEventListener('popstate', follow);
	addEventListener('afterprint', () => root.removeAttribute('data-bare'));
	setInterval(tick, 1000);
	root.dataset['deckReady'] = '';
	follow();
}
