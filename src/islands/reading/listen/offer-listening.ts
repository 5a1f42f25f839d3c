import type { listenCopy } from '../../../copy/listen.ts';
import { drawIcon, icons } from './icons.ts';
import styles from './listen.css?inline';
import { type ReaderState, makeReader } from './reader.ts';

/**
 * Puts a button into the band at the top of the page that reads it aloud, and the controls that lie at the foot of the
 * screen meanwhile. Styles come with it, so that a page without a voice carries none.
 */
export function offerListening(words: typeof listenCopy) {
	const band = document.querySelector('.band');
	if (!band) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);

	const reader = makeReader(show);
	const start = button('button quiet start', reader.start);
	const main = button('button', () => (isReading() ? reader.pause() : reader.resume()));
	const stop = button('button quiet stop', reader.stop);
	const previous = button('button quiet step', reader.previous);
	const next = button('button quiet step', reader.next);
	label(start, 'volume', words.start);
	label(stop, 'stop', words.stop);
	label(previous, 'previous', words.previous);
	label(next, 'next', words.next);

	const problem = document.createElement('p');
	problem.setAttribute('role', 'alert');
	const note = document.createElement('p');
	note.className = 'soft';
	note.textContent = words.folds;
	const player = document.createElement('section');
	player.setAttribute('aria-label', words.region);
	player.hidden = true;
	player.append(problem, previous, main, next, stop, note);

	const area = document.createElement('div');
	area.className = 'screen-only';
	area.dataset['listen'] = 'off';
	area.append(start, player);
	band.append(area);
	addEventListener('pagehide', reader.stop);

	const isReading = () => area.dataset['listen'] === 'reading';

	function show(state: ReaderState) {
		const held = area.contains(document.activeElement);
		const isOff = state === 'off';
		area.dataset['listen'] = state;
		if (isReading()) label(main, 'pause', words.pause);
		else label(main, 'play', words.resume);
		problem.textContent = state === 'failed' ? words.failed : '';
		if (player.hidden === isOff) return;
		player.hidden = isOff;
		start.hidden = !isOff;
		// What had the focus is gone: its place is taken by what is there now.
		if (held) (isOff ? start : main).focus({ preventScroll: true });
	}
}

function button(name: string, press: () => unknown): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = name;
	made.addEventListener('click', press);
	return made;
}

function label(made: HTMLButtonElement, icon: keyof typeof icons, words: string) {
	const text = document.createElement('span');
	text.textContent = words;
	// Where there is room for the icon alone.
	made.setAttribute('aria-label', words);
	made.replaceChildren(drawIcon(icons[icon]), text);
}
