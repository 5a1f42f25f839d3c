import { isInAppBrowser } from './in-app-browser.ts';

/** What is known of a file that was handed to the browser. Whether it lies on the disk by now no page can tell. */
export interface Saved {
	name: string;
	/** Whether the browser is one that downloads. */
	downloads: boolean;
	/** What the file holds, where that is a text a person can copy instead. */
	text?: string;
}

/** In characters: a longer text would block a phone that shows it in a field. */
const longestShown = 500_000;

/** Hands a file made on the page to the browser to download it. */
export function saveFile(content: Blob, name: string): Saved {
	try {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(content);
		link.download = name;
		link.click();
		// Some browsers begin reading only after the click has been handled.
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	} catch {
		// No downloads from memory.
		return { name, downloads: false };
	}
	return { name, downloads: !isInAppBrowser(navigator.userAgent) };
}

/** The same for a text, which can be copied where it cannot be downloaded. */
export function saveText(text: string, type: string, name: string): Saved {
	const saved = saveFile(new Blob([text], { type }), name);
	return text.length > longestShown ? saved : { ...saved, text };
}
