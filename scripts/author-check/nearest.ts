/** The words most like a misspelt one, or none when none comes near. */
export function nearest(word: string, words: readonly string[]): string[] {
	const rated = words.map((other) => ({ other, steps: distance(word, other) }));
	const best = Math.min(...rated.map(({ steps }) => steps));
	if (best > Math.max(1, word.length / 3)) return [];
	return rated.filter(({ steps }) => steps === best).map(({ other }) => other);
}

/** How many letters must be added, left out or changed to make one word of another (Levenshtein). */
function distance(from: string, to: string): number {
	let row = [...Array(to.length + 1).keys()];
	for (const [i, letter] of from.split('').entries()) {
		const next = [i + 1];
		for (let j = 1; j <= to.length; j++)
			next[j] = Math.min(
				(next[j - 1] ?? 0) + 1,
				(row[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + (letter === to[j - 1] ? 0 : 1),
			);
		row = next;
	}
	return row[to.length] ?? 0;
}

/** How to mend an unknown word: what was probably meant, what there is to choose from, or else another way. */
export function remedyFor(word: string, words: readonly string[], otherwise = 'periksa ejaannya') {
	const meant = nearest(word, words);
	if (meant.length > 0) return `Perbaiki: mungkin maksudnya ${meant.join(' atau ')}.`;
	return `Perbaiki: ${words.length > 12 || words.length === 0 ? otherwise : `pilih dari ${words.join(', ')}`}.`;
}
