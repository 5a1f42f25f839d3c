import { gammaln } from 'simple-statistics';

/**
 * The two-sided probability (0 to 1) of a division at least as uneven as this one, if each of the people who changed had gone
 * either way with even chance: the exact sign test, min(1, 2 · P(X ≤ min(up, down))) with X binomial over up + down at ½; on pairs
 * of yes and no it is McNemar's exact test (McNemar 1947, Psychometrika 12, 153-157). Whoever did not change says nothing of the
 * direction. 1 where nobody changed, and at least 0.0625 where five people did. Throws for what is no number of people.
 */
export function signTest(up: number, down: number): number {
	const changed = up + down;
	const fewer = Math.min(up, down);
	if (!Number.isInteger(changed) || !Number.isInteger(up) || fewer < 0)
		throw new RangeError(`${up} and ${down} are no numbers of people.`);
	if (up === down) return 1;
	// From the largest term of the tail down, each from the one before, until a term adds nothing any more.
	let term = Math.exp(logProbability(fewer, changed));
	let tail = 0;
	for (let count = fewer; count >= 0 && tail + term !== tail; count -= 1) {
		tail += term;
		term *= count / (changed - count + 1);
	}
	return Math.min(1, 2 * tail);
}

/** The logarithm of the probability of so many heads among so many throws of a coin. */
function logProbability(heads: number, throws: number): number {
	if (throws < 1000) {
		let log = -throws * Math.LN2;
		for (let head = 1; head <= heads; head += 1) log += Math.log((throws - heads + head) / head);
		return log;
	}
	return gammaln(throws + 1) - gammaln(heads + 1) - gammaln(throws - heads + 1) - throws * Math.LN2;
}

/**
 * Probabilities of several tests at once, adjusted so that the chance of calling any gap news that is none stays below the level
 * each is held against (Holm 1979, Scandinavian Journal of Statistics 6, 65-70): in ascending order the i-th of m is multiplied by
 * m − i + 1, never below the one before it and never above 1. In the order given.
 */
export function holmAdjusted(probabilities: readonly number[]): number[] {
	const order = [...probabilities.keys()].sort(
		(a, b) => (probabilities[a] ?? 1) - (probabilities[b] ?? 1),
	);
	const adjusted = [...probabilities];
	let least = 0;
	for (const [rank, place] of order.entries()) {
		least = Math.max(least, Math.min(1, (probabilities[place] ?? 1) * (order.length - rank)));
		adjusted[place] = least;
	}
	return adjusted;
}
