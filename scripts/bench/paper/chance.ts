import { fractionsFrom } from '../../../src/core/seeded-random.ts';

/** Numbers by chance, the same ones for the same seed. */
export interface Chance {
	/** From `least` up to `most`. */
	between: (least: number, most: number) => number;
	/** Whether something happens that does in this share of cases. */
	happens: (share: number) => boolean;
	/** One of a list. */
	oneOf: <T>(list: readonly T[]) => T;
	/** Normally distributed around 0 (Box and Muller 1958). */
	normal: (deviation: number) => number;
}

export function chanceFrom(seed: number): Chance {
	const next = fractionsFrom(seed);
	return {
		between: (least, most) => least + next() * (most - least),
		happens: (share) => next() < share,
		oneOf: (list) => {
			const one = list[Math.floor(next() * list.length)];
			if (one === undefined) throw new Error('There is nothing to choose from.');
			return one;
		},
		normal: (deviation) =>
			deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
	};
}
