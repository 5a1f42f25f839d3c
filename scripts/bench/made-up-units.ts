// Units that are made up, so that the truth about them is known. Persons choose after Plackett (1975) and Luce (1959), a phrase's
// popularity being log-normal: each phrase arrives after an exponential time of its popularity's rate, and the ten that arrive first
// are chosen.
import { valueGroups } from '../../src/core/survey/choice-counts.ts';
import { behaviourCount, choiceCount, phraseCount } from '../../src/core/survey/choice-sets.ts';

/** So many people like those of a unit; what they say together is the truth about it. */
const peopleCount = 1000;
/** How much of what makes a phrase popular now makes it wished for, as a correlation of logarithms. */
const likeness = 0.7;

export type Random = () => number;
/** The ten phrases of a person in each of two rounds. */
export type Person = readonly [now: readonly number[], wished: readonly number[]];

export interface Unit {
	people: readonly Person[];
	/** The share of all people who chose at least one of each value, and each phrase, now. */
	reach: readonly number[];
	shares: readonly number[];
	/** Means over all people, of ten. */
	overlap: number;
	behaviours: number;
	/** How many phrases the ten most chosen of both rounds have in common. */
	topOverlap: number;
}

/** A unit whose popularities lie so far apart, as the standard deviation of their logarithm. */
export function makeUnit(random: Random, spread: number): Unit {
	const normals = Array.from(
		{ length: phraseCount },
		() => [normal(random), normal(random)] as const,
	);
	const now = normals.map(([own]) => Math.exp(spread * own));
	const wished = normals.map(([own, other]) =>
		Math.exp(spread * (likeness * own + Math.sqrt(1 - likeness ** 2) * other)),
	);
	const people = Array.from({ length: peopleCount }, (): Person => [
		choose(now, random),
		choose(wished, random),
	]);
	const counts = countsOf(people, 0);
	return {
		people,
		reach: valueGroups.map((value) => countOf(people, (own) => chose(own, value)) / peopleCount),
		shares: counts.map((count) => count / peopleCount),
		behaviours: mean(people.map(([now]) => now.filter((phrase) => phrase < behaviourCount).length)),
		overlap: mean(people.map(([one, other]) => common(one, other))),
		topOverlap: common(topTen(counts), topTen(countsOf(people, 1))),
	};
}

/** Ten phrases after Plackett and Luce. */
function choose(popularity: readonly number[], random: Random): number[] {
	const arrivals = popularity.map((rate, phrase) => ({
		phrase,
		time: -Math.log(1 - random()) / rate,
	}));
	return arrivals
		.sort((a, b) => a.time - b.time)
		.slice(0, choiceCount)
		.map(({ phrase }) => phrase);
}

/** A normal deviate (Box & Muller 1958). */
function normal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function countsOf(people: readonly Person[], round: 0 | 1): number[] {
	const counts = new Array<number>(phraseCount).fill(0);
	for (const person of people)
		for (const phrase of person[round]) counts[phrase] = (counts[phrase] ?? 0) + 1;
	return counts;
}

/** Ten phrases, a tie at tenth place cut as the list happens to stand. */
export function topTen(counts: readonly number[]): number[] {
	return [...counts.keys()]
		.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
		.slice(0, choiceCount);
}

export function countOf(
	people: readonly Person[],
	does: (now: readonly number[]) => boolean,
): number {
	return people.filter(([now]) => does(now)).length;
}

export function chose(set: readonly number[], group: readonly number[]): boolean {
	return group.some((phrase) => set.includes(phrase));
}

export function common(one: readonly number[], other: readonly number[]): number {
	return one.filter((phrase) => other.includes(phrase)).length;
}

export function pick<T>(list: readonly T[], random: Random): T {
	return list[Math.floor(random() * list.length)] as T;
}

export function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
