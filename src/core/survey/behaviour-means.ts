import {
	type Suppressed,
	isDisclosiveResidual,
	minimumDistributionSize,
	suppressed,
} from '../disclosure/disclosure.ts';
import { type Score, extremes } from '../assessment/score.ts';
import { type BehaviourId, behaviourIds } from '../values/values.ts';
import { meanOf, totalOf } from './frequency-table.ts';
import { type Measure, answeredIn, measureFigures } from './measure.ts';
import { type Panel, cellSizes } from './panel.ts';
import { type Responses, notGiven } from './responses.ts';

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

/**
 * The 21 behaviours of one wave of a panel, given by its place, over the classes whose results may be published: each
 * behaviour once ten people answered it. A class in which one to four people sent only their values is left out: the
 * results of the senders subtracted from those of the class would give theirs.
 */
export function recapBehaviours(panel: Panel, place: number): Suppressed | BehaviourRecap {
	const sent: Measure = { columns: panel.responses.map(senders), maximum: 0 };
	const isPublished = answeredIn(panel)(place).cells;
	const sizes = cellSizes(panel, place, () => true);
	const sentSizes = cellSizes(panel, place, (row) => sent.columns[place]?.[row] === 0);
	const isExcluded = (cell: number) =>
		!isPublished[cell] || isDisclosiveResidual((sizes[cell] ?? 0) - (sentSizes[cell] ?? 0));
	const of = (measure: Measure) => measureFigures(panel, measure, isExcluded)(place);
	const all = of(sent);
	const n = totalOf(all.distributionTable);
	if (n === 0) return suppressed(all.n, minimumDistributionSize);
	const means = Object.fromEntries(
		behaviourIds.map((id, item) => {
			const columns = panel.responses.map(({ full }) => full[item] ?? new Uint8Array());
			const { n: answered, distributionTable } = of({ columns, maximum: 4 });
			const shown = totalOf(distributionTable);
			return [
				id,
				shown === 0
					? suppressed(answered, minimumDistributionSize)
					: { published: true, n: shown, mean: meanOf(distributionTable) },
			];
		}),
	) as Record<BehaviourId, Suppressed | BehaviourMean>;
	const scores = Object.fromEntries(
		behaviourIds.map((id) => [id, means[id].published ? means[id].mean : null]),
	) as Record<BehaviourId, Score>;
	return { published: true, n, means, ...extremes(scores) };
}

/** A column with 0 for who sent their items and 255 for who did not. */
function senders({ full, n }: Responses): Uint8Array {
	const first = full[0] ?? new Uint8Array(n).fill(notGiven);
	return first.map((item) => (item === notGiven ? 255 : 0));
}
