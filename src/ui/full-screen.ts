/** Fills the screen, and comes back once it has or will not: phones that cannot go on in their window. */
export async function enterFullScreen() {
	const page = document.documentElement;
	// iPhones have no such thing, whatever the types say.
	if (document.fullscreenElement || !('requestFullscreen' in page)) return;
	await page.requestFullscreen().catch(() => undefined);
}

/** Gives the rest of the screen back. */
export function leaveFullScreen() {
	if (document.fullscreenElement) void document.exitFullscreen();
}
