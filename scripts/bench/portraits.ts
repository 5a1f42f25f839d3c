// The simulation behind what may be said of a small unit's portraits: how often each interval holds the truth, and how often what
// is tempting does not.
import { countChoices, valueGroups } from '../../src/core/survey/choice-counts.ts';
import { meanBehaviours, meanOverlap } from '../../src/core/survey/choice-figures.ts';
import { wilsonInterval } from '../../src/core/survey/choice-proportion.ts';
import { choiceCount } from '../../src/core/survey/choice-sets.ts';
import { fractionsFrom } from '../../src/core/seeded-random.ts';
import {
	type Person,
	type Random,
	chose,
	common,
	countOf,
	countsOf,
	makeUnit,
	mean,
	pick,
	topTen,
} from './made-up-units.ts';

const seed = 20_261_126;
/** How far popularities lie apart, as the standard deviation of their logarithm. */
export const spreads = [0.5, 0.75, 1];
const sizes = [5, 8, 12, 20];
const unitCount = 120;
const samplesPerUnit = 12;
const resamples = 300;

/** Rows of a table: how often intervals hold the truth, in per cent, and what a cut top ten shows. */
export function simulatePortraits(spread: number): object[] {
	const random = fractionsFrom(seed);
	const units = Array.from({ length: unitCount }, () => makeUnit(random, spread));
	return sizes.map((n) => {
		const seen = { wilsonReach: 0, bootstrapReach: 0, wilsonPhrase: 0, bootstrapPhrase: 0 };
		const means = { overlap: 0, bootstrap: 0, behaviours: 0, choices: 0 };
		const tops: number[] = [];
		let [ties, samples] = [0, 0];
		for (const unit of units)
			for (let turn = 0; turn < samplesPerUnit; turn += 1) {
				const sample = Array.from({ length: n }, () => pick(unit.people, random));
				samples += 1;
				const reached = valueGroups.map((value) => countOf(sample, (now) => chose(now, value)));
				seen.wilsonReach += held(reached, unit.reach, (count) => wilsonInterval({ count, n }));
				seen.bootstrapReach += held(reached, unit.reach, (count) => bootstrapShare(count, n));
				const counts = countsOf(sample, 0);
				seen.wilsonPhrase += held(counts, unit.shares, (count) => wilsonInterval({ count, n }));
				seen.bootstrapPhrase += held(counts, unit.shares, (count) => bootstrapShare(count, n));
				const all = counted(sample);
				means.overlap += Number(holds(meanOverlap(all).interval, unit.overlap));
				means.bootstrap += Number(holds(bootstrapMean(sample, random), unit.overlap));
				const { mean: own, interval } = meanBehaviours(all, 'first');
				means.behaviours += Number(holds(interval, unit.behaviours));
				// As if the ten choices of each were as many people's.
				const choices = wilsonInterval({ count: Math.round(own * n), n: n * choiceCount });
				means.choices += Number(holds(choices, unit.behaviours / choiceCount));
				const [tenth, next] = counts.toSorted((a, b) => b - a).slice(choiceCount - 1);
				ties += Number(tenth === next);
				if (unit.topOverlap === 7) tops.push(common(topTen(counts), topTen(countsOf(sample, 1))));
			}
		const percent = (count: number, of = samples) => Math.round((1000 * count) / of) / 10;
		return {
			people: n,
			'reach, Wilson': percent(seen.wilsonReach),
			'reach, bootstrap': percent(seen.bootstrapReach),
			'phrase, Wilson': percent(seen.wilsonPhrase),
			'phrase, bootstrap': percent(seen.bootstrapPhrase),
			'overlap, t': percent(means.overlap),
			'overlap, bootstrap': percent(means.bootstrap),
			'behaviours, t': percent(means.behaviours),
			'behaviours, as choices': percent(means.choices),
			'top tens share (truly 7)': Math.round(10 * mean(tops)) / 10,
			'tie at tenth place': percent(ties),
		};
	});
}

/** The share of these figures whose interval holds the truth. */
function held(
	counts: readonly number[],
	truths: readonly number[],
	intervalOf: (count: number) => readonly [number, number],
): number {
	return mean(counts.map((count, at) => Number(holds(intervalOf(count), truths[at] ?? NaN))));
}

/**
 * The percentile bootstrap of a share without drawing: the share in a resample is binomial, so the ends are its 2.5 and 97.5 per cent
 * quantiles.
 */
function bootstrapShare(count: number, n: number): readonly [number, number] {
	const share = count / n;
	const quantile = (level: number) => {
		let [below, binomial] = [0, 1];
		for (let people = 0; people <= n; people += 1) {
			below += binomial * share ** people * (1 - share) ** (n - people);
			if (below >= level - 1e-12) return people / n;
			binomial *= (n - people) / (people + 1);
		}
		return 1;
	};
	return [quantile(0.025), quantile(0.975)];
}

/** The percentile bootstrap of the mean overlap, by drawing. */
function bootstrapMean(sample: readonly Person[], random: Random): readonly [number, number] {
	const own = sample.map(([now, wished]) => common(now, wished));
	const means = Array.from({ length: resamples }, () =>
		mean(own.map(() => pick(own, random))),
	).sort((a, b) => a - b);
	const at = (level: number) => means[Math.round(level * (resamples - 1))] ?? NaN;
	return [at(0.025), at(0.975)];
}

function counted(people: readonly Person[]) {
	const columns = [0, 1].map((round) =>
		Array.from({ length: 5 }, (_, column) =>
			Uint8Array.from(people, (person) =>
				(person[round] ?? [])
					.filter((phrase) => phrase >> 3 === column)
					.reduce((byte, phrase) => byte | (1 << (phrase % 8)), 0),
			),
		),
	);
	return countChoices(columns[0] ?? [], columns[1] ?? []);
}

function holds([low, high]: readonly [number, number], truth: number): boolean {
	return low - 1e-12 <= truth && truth <= high + 1e-12;
}
