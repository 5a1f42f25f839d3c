/** Fills the screen. Phones that cannot, and browsers that will not, go on in their window. */
export function enterFullScreen() {
	const page = document.documentElement;
	// iPhones have no such thing, whatever the types say.
	if (!document.fullscreenElement && 'requestFullscreen' in page)
		page.requestFullscreen().catch(() => undefined);
}

/** Gives the rest of the screen back. */
export function leaveFullScreen() {
	if (document.fullscreenElement) void document.exitFullscreen();
}
