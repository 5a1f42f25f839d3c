import { countByClass, disclosureControlFor, beforeSelection } from './class-counts.ts';
import {
	type Suppressed,
	minimumDistributionSize,
	subtractCounts,
} from '../disclosure/disclosure.ts';
import { type Responses, notGiven } from './responses.ts';
import { type Score, extremes } from '../assessment/score.ts';
import { meanOf, totalOf, frequencyTable } from './frequency-table.ts';
import { type BehaviourId, behaviourIds } from '../values/values.ts';

/** The mean of one behaviour over the people who had an opportunity for it. */
export interface BehaviourMean {
	published: true;
	n: number;
	mean: number;
}

export interface BehaviourRecap {
	published: true;
	/** The people whose codes hold their answers to each item. */
	n: number;
	means: Record<BehaviourId, Suppressed | BehaviourMean>;
	/** Behaviours with the highest mean as shown, ties all named. */
	highest: BehaviourId[];
	/** Behaviours with the lowest mean as shown, ties all named. */
	lowest: BehaviourId[];
}

/** An item has four quarters; above it there is no answer. */
const maximum = 4;

/**
 * The 21 behaviours of a group, once ten people sent their items; each of them once ten of those answered it. Nothing where
 * one to four did not send theirs: the values of all less those of the senders would be what these few kept back.
 */
export function recapBehaviours(responses: Responses): Suppressed | BehaviourRecap {
	const all = beforeSelection(responses);
	const control = disclosureControlFor(responses);
	const sent = sendersIn(responses);
	const n = sent.reduce((sum, score) => sum + Number(score === 0), 0);
	if (n < minimumDistributionSize) return { published: false, n };
	const senders = countByClass(all, sendersIn(all));
	if (
		!control.publishes(senders, minimumDistributionSize) ||
		!control.publishesDifference(subtractCounts(countByClass(all), senders))
	)
		return { published: false, n, complementary: true };
	const means = Object.fromEntries(
		behaviourIds.map((id) => {
			const table = frequencyTable(itemIn(responses, id), maximum);
			const answered = totalOf(table);
			if (answered < minimumDistributionSize) return [id, { published: false, n: answered }];
			return control.publishes(countByClass(all, itemIn(all, id), maximum), minimumDistributionSize)
				? [id, { published: true, n: answered, mean: meanOf(table) }]
				: [id, { published: false, n: answered, complementary: true }];
		}),
	) as Record<BehaviourId, Suppressed | BehaviourMean>;
	const shown = Object.fromEntries(
		behaviourIds.map((id) => [id, means[id].published ? means[id].mean : null]),
	) as Record<BehaviourId, Score>;
	return { published: true, n, means, ...extremes(shown) };
}

function itemIn({ items, n }: Responses, id: BehaviourId): Uint8Array {
	return items[id]?.subarray(0, n) ?? new Uint8Array();
}

/** A column with 0 for who sent their items and 255 for who did not. */
function sendersIn(responses: Responses): Uint8Array {
	const first = itemIn(responses, 'berorientasi-pelayanan-1');
	const senders = new Uint8Array(responses.n);
	for (let row = 0; row < senders.length; row += 1)
		senders[row] = (first[row] ?? notGiven) === notGiven ? 255 : 0;
	return senders;
}
