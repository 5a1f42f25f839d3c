import type { Page } from '@playwright/test';

/** The user agent of the browser inside WhatsApp on Android. */
export const inAppAgent =
	'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 WA4A/2.25.20.79';

/**
 * Takes from a page what the browsers inside messengers lack: sharing, printing, the clipboard, downloads, the camera, full
 * screen, a second window and speech.
 */
export async function limitToInApp(page: Page) {
	await page.addInitScript(() => {
		for (const [owner, name] of [
			[Navigator.prototype, 'share'],
			[Navigator.prototype, 'clipboard'],
			[Navigator.prototype, 'mediaDevices'],
			[Element.prototype, 'requestFullscreen'],
			[window, 'speechSynthesis'],
			[window, 'print'],
		] as const)
			Reflect.deleteProperty(owner, name);
		window.open = () => null;
		// A file is downloaded by a link that a script clicks.
		HTMLAnchorElement.prototype.click = () => undefined;
	});
}
