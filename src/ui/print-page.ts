/**
 * Asks the browser to print the page. False where it has no printing or shows no sign of it: the browsers inside messengers
 * lack `print`, or have one that does nothing.
 */
export function printPage(): boolean {
	let begun = false;
	const note = () => {
		begun = true;
	};
	addEventListener('beforeprint', note);
	try {
		print();
	} catch {
		// Absent or forbidden.
	}
	removeEventListener('beforeprint', note);
	return begun;
}
