import { type Few, smallestDistribution } from './disclosure.ts';
import type { Responses } from './responses.ts';
import { type Score, extremes } from './score.ts';
import { meanOf, sizeOf, tallyOf } from './tally.ts';
import { type BehaviourId, behaviourIds } from './values.ts';

/** The mean of one behaviour over the people who had an opportunity for it. */
export interface BehaviourMean {
	enough: true;
	n: number;
	mean: number;
}

export interface BehaviourRecap {
	enough: true;
	/** The people whose codes hold their answers to each item. */
	n: number;
	means: Record<BehaviourId, Few | BehaviourMean>;
	/** Behaviours with the highest mean as shown, ties all named. */
	highest: BehaviourId[];
	/** Behaviours with the lowest mean as shown, ties all named. */
	lowest: BehaviourId[];
}

/** What the code of someone who sent values only says of an item. */
const notInCode = 254;

/** The 21 behaviours of a group, once ten people sent their items; each of them once ten of those answered it. */
export function recapBehaviours({ items, n }: Responses): Few | BehaviourRecap {
	const columns = behaviourIds.map((id) => items[id]?.subarray(0, n) ?? new Uint8Array());
	const sent = columns[0]?.filter((level) => level !== notInCode).length ?? 0;
	if (sent < smallestDistribution) return { enough: false, n: sent };
	const means = Object.fromEntries(
		behaviourIds.map((id, place) => [id, recapBehaviour(columns[place] ?? new Uint8Array())]),
	) as Record<BehaviourId, Few | BehaviourMean>;
	const shown = Object.fromEntries(
		behaviourIds.map((id) => [id, means[id].enough ? means[id].mean : null]),
	) as Record<BehaviourId, Score>;
	return { enough: true, n: sent, means, ...extremes(shown) };
}

function recapBehaviour(levels: Uint8Array): Few | BehaviourMean {
	const tally = tallyOf(levels, 4);
	const n = sizeOf(tally);
	return n < smallestDistribution ? { enough: false, n } : { enough: true, n, mean: meanOf(tally) };
}
