import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { leaveFullScreen } from './full-screen.ts';

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
