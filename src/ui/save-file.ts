/** Downloads a file made in the browser. */
export function saveFile(content: Blob, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// Some browsers begin reading only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
