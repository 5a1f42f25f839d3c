/** Resolves once the browser has nothing else to do, or a second later. */
export const idle = () =>
	new Promise<unknown>((resolve) =>
		// Safari has no such callback, though its type says otherwise.
		'requestIdleCallback' in window
			? requestIdleCallback(resolve, { timeout: 1000 })
			: setTimeout(resolve, 1000),
	);
