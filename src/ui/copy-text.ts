/** Puts text on the clipboard; false where there is no permission, or a plain-HTTP address where there is no clipboard. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// The browser has no other way to say no; the caller says it in words.
		return false;
	}
}
