/*
 * How many people gave which of three answers that have an order, of one class and of several together, from counts alone.
 *
 * A distribution needs ten people: fewer cannot be parted into two groups of five, and would be shown only where all gave
 * the same answer. Neighbouring answers are taken together until nobody, or at least five people, gave each; where all three
 * would be, nothing is told. Cells of five to nine people are told only with others, where they are ten together.
 *
 * Of several classes the same must hold for what is left when all that is seen of single ones is subtracted:
 *
 *   class A   class B   alone                           together
 *   7, 5, 0   6, 5, 5   A 7, 5, 0      B 6, 5, 5        13, 10, 5
 *   7, 3, 2   6, 5, 5   A 7 and 5      B 6, 5, 5        13 and 15 (7 in the last, less B's 5, would leave 2 of A)
 *   7, 5, 0   2, 9, 1   A 7, 5, 0      B nothing        nothing (9 in the first, less A's 7, would leave 2 of B)
 */
import { minimumCellSize, minimumDistributionSize } from './disclosure.ts';
import {
	type CellCounts,
	type CountedGroup,
	type Grouping,
	pooledGroups,
} from './pooled-groups.ts';

const untold: Grouping = [{ first: 0, last: 2 }];
/** From the most to the least that is told. */
const groupings: readonly Grouping[] = [
	[
		{ first: 0, last: 0 },
		{ first: 1, last: 1 },
		{ first: 2, last: 2 },
	],
	[
		{ first: 0, last: 0 },
		{ first: 1, last: 2 },
	],
	[
		{ first: 0, last: 1 },
		{ first: 2, last: 2 },
	],
];

/** What may be told of these cells together; nothing where too few answered or all answers would be one group. */
export function pooledAnswers(cells: readonly CellCounts[]): CountedGroup[] {
	const seen = cellsTold(cells).map(({ counts, standsAlone }) => {
		const isSeen = standsAlone && sum(counts) >= minimumDistributionSize;
		const alone = isSeen ? pooledGroups([{ counts, seen: untold }], () => groupings) : undefined;
		return { counts, seen: alone ?? untold };
	});
	return (seen.length > 0 && pooledGroups(seen, () => groupings)) || [];
}

/** The cells that are told: those of ten people or more, and all smaller ones if they are ten together. */
function cellsTold(cells: readonly CellCounts[]): CellCounts[] {
	const sizeOf = ({ counts }: CellCounts) => sum(counts);
	const enough = cells.filter((cell) => sizeOf(cell) >= minimumCellSize);
	const large = enough.filter((cell) => sizeOf(cell) >= minimumDistributionSize);
	const small = sum(enough.map(sizeOf)) - sum(large.map(sizeOf));
	return small >= minimumDistributionSize ? enough : large;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
