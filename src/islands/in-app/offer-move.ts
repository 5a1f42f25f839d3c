import { isInAppBrowser } from '../../ui/in-app-browser.ts';

/**
 * Fills the place for the note, where the page has one, in the browser inside a messenger: what is stored stays in that
 * browser, and a link takes it along. No other browser fetches any of this.
 */
export function offerMove() {
	const place = document.querySelector<HTMLElement>('[data-in-app]');
	if (place && isInAppBrowser(navigator.userAgent))
		// Without a connection the page goes on without it.
		import('./show-note.tsx').then(
			({ showNote }) => showNote(place),
			() => undefined,
		);
}
