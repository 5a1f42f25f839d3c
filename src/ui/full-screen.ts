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
