/**
 * What the address asks for under these names, as far as it is among the words known. Anything else in it, from
 * whoever wrote it, asks for nothing.
 */
export function askedInAddress(known: Readonly<Record<string, readonly string[]>>) {
	const asked = new URLSearchParams(location.search);
	return Object.fromEntries(
		Object.entries(known).map(([name, words]) => [
			name,
			words.find((word) => word === asked.get(name)) ?? '',
		]),
	);
}

/** What is asked for as an address says it, `nilai=loyal&tempat=desa`, or nothing. */
export function inAddress(asked: Readonly<Record<string, string>>): string {
	return new URLSearchParams(Object.entries(asked).filter(([, word]) => word)).toString();
}

/** Whether an entry of a list has what is asked for: `data-tempat="loket"` for a `tempat` of `loket`. */
export function isAskedFor(entry: HTMLElement, asked: Readonly<Record<string, string>>): boolean {
	return Object.entries(asked).every(([name, word]) => !word || entry.dataset[name] === word);
}
