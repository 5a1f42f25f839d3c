import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

let leaving: Promise<void> = Promise.resolve();

/** Asks for full screen and resolves once the browser has given or refused it; refused, the page goes on in its window. */
export async function enterFullScreen() {
	// Asked for while the browser is still leaving it, it would be left again at once.
	await leaving;
	const page = document.documentElement;
	// Absent on iPhones, though its type says otherwise.
	if (document.fullscreenElement || !('requestFullscreen' in page)) return;
	await page.requestFullscreen().catch(() => undefined);
}

/** Ends full screen, if there is any. */
export function leaveFullScreen() {
	if (document.fullscreenElement) leaving = document.exitFullscreen().catch(() => undefined);
}

/**
 * Opens a modal dialog for as long as it is rendered; it covers the window where the browser does not give the full screen.
 * Escape closes it either way: in full screen the browser takes that key for itself, so the dialog closes with the full screen.
 */
export function useFullScreenDialog(dialog: RefObject<HTMLDialogElement>) {
	useEffect(() => {
		dialog.current?.showModal();
		let isFull = Boolean(document.fullscreenElement);
		const follow = () => {
			if (isFull && !document.fullscreenElement) dialog.current?.close();
			isFull = Boolean(document.fullscreenElement);
		};
		document.addEventListener('fullscreenchange', follow);
		return () => {
			document.removeEventListener('fullscreenchange', follow);
			leaveFullScreen();
		};
	}, []);
}
