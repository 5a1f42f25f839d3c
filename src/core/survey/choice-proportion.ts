import type { Interval } from './statistics.ts';
import { normal975 } from './student-t.ts';

/** So many of so many people; the latter at least one. */
export interface Proportion {
	count: number;
	n: number;
}

/**
 * Wilson's 95 % score interval of a proportion (Wilson 1927, Journal of the American Statistical Association 22, 209-212),
 * without correction for continuity, both ends within 0 to 1. With p = count / n and z = 1.96:
 * (p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n). It holds the true share in about 95 % of groups of five
 * people and more (`npm run bench -- potret`), and is never without width, not even where all or nobody chose. It takes the
 * people as a sample of the people like them. Throws where there is nobody.
 */
export function wilsonInterval({ count, n }: Proportion): Interval {
	if (!(n > 0) || count < 0 || count > n)
		throw new RangeError(`There are no ${count} of ${n} people.`);
	const share = count / n;
	const square = normal975 ** 2 / n;
	const reach = normal975 * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
	const end = (sign: number) => (share + square / 2 + sign * reach) / (1 + square);
	// The formula gives exactly 0 and 1 here; floating point need not.
	return [count === 0 ? 0 : end(-1), count === n ? 1 : end(1)];
}

/**
 * Newcombe's 95 % interval of the difference, second less first, between two proportions of different people, −1 to 1: the two
 * Wilson intervals squared and added (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10).
 */
export function differenceInterval(first: Proportion, second: Proportion): Interval {
	const [p1, p2] = [first.count / first.n, second.count / second.n];
	const [[low1, high1], [low2, high2]] = [wilsonInterval(first), wilsonInterval(second)];
	const difference = p2 - p1;
	return [
		Math.max(-1, difference - Math.hypot(p2 - low2, high1 - p1)),
		Math.min(1, difference + Math.hypot(high2 - p2, p1 - low1)),
	];
}

/**
 * 95 % interval of the difference, second less first, between two proportions of the same people, −1 to 1, after Bonett and Price
 * (2012, Journal of Educational and Behavioral Statistics 37, 479-488): with b people who chose only first and c only second,
 * p = (b + 1) / (n + 2), q = (c + 1) / (n + 2) and z = 1.96 it is q − p ± z √((p + q − (q − p)²) / (n + 2)). It follows from who
 * changed alone, so that it tells nothing of how many chose in either set (see `ShareOverTime`). Throws where more changed than
 * there are people.
 */
export function pairedDifferenceInterval(
	{ onlyFirst, onlySecond }: { onlyFirst: number; onlySecond: number },
	n: number,
): Interval {
	if (onlyFirst + onlySecond > n) throw new RangeError(`More changed than ${n} people.`);
	const [p, q] = [(onlyFirst + 1) / (n + 2), (onlySecond + 1) / (n + 2)];
	const reach = normal975 * Math.sqrt((p + q - (q - p) ** 2) / (n + 2));
	return [Math.max(-1, q - p - reach), Math.min(1, q - p + reach)];
}
