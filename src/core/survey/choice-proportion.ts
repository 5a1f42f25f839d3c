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
	return squareAndAdd(first, second, 0);
}

/**
 * Newcombe's 95 % interval of the difference, second less first, between two proportions of the same people, −1 to 1: as
 * `differenceInterval`, less what the correlation of both takes off (Newcombe 1998, Statistics in Medicine 17, 2635-2650,
 * method 10). With a, b, c, d people who chose both times, only first, only second and neither time, the correlation is
 * (ad − bc) / √((a + b)(c + d)(a + c)(b + d)), its numerator drawn in by n / 2 but not below 0 where it is positive, and 0 where
 * a factor is 0. Throws where the parts are more than all.
 */
export function pairedDifferenceInterval(
	{ onlyFirst, onlySecond, both }: { onlyFirst: number; onlySecond: number; both: number },
	n: number,
): Interval {
	const neither = n - onlyFirst - onlySecond - both;
	const [first, second] = [both + onlyFirst, both + onlySecond];
	const product = both * neither - onlyFirst * onlySecond;
	const numerator = product > 0 ? Math.max(0, product - n / 2) : product;
	const square = first * (n - first) * second * (n - second);
	const correlation = square === 0 ? 0 : numerator / Math.sqrt(square);
	if (neither < 0) throw new RangeError(`The parts are more than ${n} people.`);
	return squareAndAdd({ count: first, n }, { count: second, n }, correlation);
}

function squareAndAdd(first: Proportion, second: Proportion, correlation: number): Interval {
	const [p1, p2] = [first.count / first.n, second.count / second.n];
	const [[low1, high1], [low2, high2]] = [wilsonInterval(first), wilsonInterval(second)];
	const reach = (one: number, other: number) =>
		Math.sqrt(Math.max(0, one ** 2 - 2 * correlation * one * other + other ** 2));
	const difference = p2 - p1;
	return [
		Math.max(-1, difference - reach(p2 - low2, high1 - p1)),
		Math.min(1, difference + reach(high2 - p2, p1 - low1)),
	];
}
