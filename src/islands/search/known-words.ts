/** The single words of a query. */
export function wordsOf(query: string): string[] {
	return [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu))];
}

/**
 * Whether a word that Pagefind found is what was asked for. Where no word of the index begins with the one asked for,
 * Pagefind makes do with one that is its beginning, be it the "X" of a web address for "xyzzy". Forms of one word
 * share at least its stem: "menyapu" and "sapu", "melayani" and "pelayanan".
 */
export function isFormOf(asked: string, found: string): boolean {
	const least = Math.min(asked.length, Math.max(3, Math.ceil(asked.length * 0.4)));
	const starts = Array.from({ length: asked.length - least + 1 }, (_, start) => start);
	const word = found.toLowerCase();
	return starts.some((start) => word.includes(asked.slice(start, start + least)));
}
