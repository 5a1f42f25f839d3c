/** Asks for full screen and resolves once the browser has given or refused it; refused, the page goes on in its window. */
export async function enterFullScreen() {
	const page = document.documentElement;
	// Absent on iPhones, though its type says otherwise.
	if (document.fullscreenElement || !('requestFullscreen' in page)) return;
	await page.requestFullscreen().catch(() => undefined);
}

/** Ends full screen, if there is any. */
export function leaveFullScreen() {
	if (document.fullscreenElement) void document.exitFullscreen();
}
