/** The words of a text in lower case, each once, without punctuation. */
export function wordsOf(query: string): string[] {
	return [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu))];
}

/**
 * Whether a word that Pagefind found is a form of the word searched for: some 40 % of the letters asked for, and at least
 * three, stand in it in a row, as in "menyapu" and "sapu" or "melayani" and "pelayanan". Without this check "xyzzy" finds the
 * "X" of a web address: where no word begins with the one asked for, Pagefind gives one that is its beginning.
 */
export function isFormOf(asked: string, found: string): boolean {
	const least = Math.min(asked.length, Math.max(3, Math.ceil(asked.length * 0.4)));
	const starts = Array.from({ length: asked.length - least + 1 }, (_, start) => start);
	const word = found.toLowerCase();
	return starts.some((start) => word.includes(asked.slice(start, start + least)));
}
