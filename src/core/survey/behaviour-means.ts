import { countByClass, discretionFor, everybody, without } from './class-counts.ts';
import { type Few, smallestDistribution } from '../disclosure/disclosure.ts';
import { type Responses, notGiven } from './responses.ts';
import { type Score, extremes } from '../assessment/score.ts';
import { meanOf, sizeOf, tallyOf } from './frequency-table.ts';
import { type BehaviourId, behaviourIds } from '../values/values.ts';

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

/** An item has four quarters; above it there is no answer. */
const full = 4;

/**
 * The 21 behaviours of a group, once ten people sent their items; each of them once ten of those answered it. Nothing where
 * one to four did not send theirs: the values of all less those of the senders would be what these few kept back.
 */
export function recapBehaviours(responses: Responses): Few | BehaviourRecap {
	const all = everybody(responses);
	const discretion = discretionFor(responses);
	const sent = sendersIn(responses);
	const n = sent.reduce((sum, level) => sum + Number(level === 0), 0);
	if (n < smallestDistribution) return { enough: false, n };
	const senders = countByClass(all, sendersIn(all));
	if (
		!discretion.allows(senders, smallestDistribution) ||
		!discretion.allowsRest(without(countByClass(all), senders))
	)
		return { enough: false, n, withheld: true };
	const means = Object.fromEntries(
		behaviourIds.map((id) => {
			const tally = tallyOf(itemIn(responses, id), full);
			const answered = sizeOf(tally);
			if (answered < smallestDistribution) return [id, { enough: false, n: answered }];
			return discretion.allows(countByClass(all, itemIn(all, id), full), smallestDistribution)
				? [id, { enough: true, n: answered, mean: meanOf(tally) }]
				: [id, { enough: false, n: answered, withheld: true }];
		}),
	) as Record<BehaviourId, Few | BehaviourMean>;
	const shown = Object.fromEntries(
		behaviourIds.map((id) => [id, means[id].enough ? means[id].mean : null]),
	) as Record<BehaviourId, Score>;
	return { enough: true, n, means, ...extremes(shown) };
}

function itemIn({ items, n }: Responses, id: BehaviourId): Uint8Array {
	return items[id]?.subarray(0, n) ?? new Uint8Array();
}

/** A column with nought for who sent their items and 255 for who did not. */
function sendersIn(responses: Responses): Uint8Array {
	const first = itemIn(responses, 'berorientasi-pelayanan-1');
	const senders = new Uint8Array(responses.n);
	for (let row = 0; row < senders.length; row += 1)
		senders[row] = (first[row] ?? notGiven) === notGiven ? 255 : 0;
	return senders;
}
