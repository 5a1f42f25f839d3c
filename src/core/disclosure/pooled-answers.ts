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
import { isDisclosiveResidual, minimumCellSize, minimumDistributionSize } from './disclosure.ts';

/** How many people of a cell gave each answer. */
export interface AnswerCounts {
	counts: readonly number[];
	/** Whether it can also be looked at alone, as a class can and the classes too small for it cannot. */
	standsAlone: boolean;
}

/** Neighbouring answers, `first` to `last` counted from 0, and the people who gave one of them. */
export interface AnswerGroup {
	first: number;
	last: number;
	count: number;
}

/** Answers that are told apart from the others, each of one or more places. */
type Grouping = readonly (readonly number[])[];

const untold: Grouping = [[0, 1, 2]];
/** From the most to the least that is told. */
const groupings: readonly Grouping[] = [[[0], [1], [2]], [[0], [1, 2]], [[0, 1], [2]], untold];

/** What may be told of these cells together; nothing where too few answered or all answers would be one group. */
export function pooledAnswers(cells: readonly AnswerCounts[]): AnswerGroup[] {
	const pool = cellsTold(cells);
	const grouping = groupingOf(
		pool.map(({ counts, standsAlone }) => {
			const isSeen = standsAlone && sum(counts) >= minimumDistributionSize;
			return { counts, seen: isSeen ? groupingOf([{ counts, seen: untold }]) : untold };
		}),
	);
	if (pool.length === 0 || grouping === untold) return [];
	return grouping.map((answers) => ({
		first: Math.min(...answers),
		last: Math.max(...answers),
		count: sum(pool.map(({ counts }) => countIn(counts, answers))),
	}));
}

/** The cells that are told: those of ten people or more, and all smaller ones if they are ten together. */
function cellsTold(cells: readonly AnswerCounts[]): AnswerCounts[] {
	const sizeOf = ({ counts }: AnswerCounts) => sum(counts);
	const enough = cells.filter((cell) => sizeOf(cell) >= minimumCellSize);
	const large = enough.filter((cell) => sizeOf(cell) >= minimumDistributionSize);
	const small = sum(enough.map(sizeOf)) - sum(large.map(sizeOf));
	return small >= minimumDistributionSize ? enough : large;
}

/** The most that may be told of cells together of which so much is seen of each alone. */
function groupingOf(cells: readonly { counts: readonly number[]; seen: Grouping }[]): Grouping {
	/** Whether nobody is left who gave one of these answers, or enough are, once what is seen of them is subtracted. */
	const isSafe = (answers: readonly number[]) => {
		const left = cells.map(({ counts, seen }) => {
			const whole = seen.filter((group) => group.every((answer) => answers.includes(answer)));
			return countIn(counts, answers) - countIn(counts, whole.flat());
		});
		return !isDisclosiveResidual(sum(left));
	};
	const isOpen = (grouping: Grouping) =>
		grouping.every((answers) => {
			const others = untold.flat().filter((answer) => !answers.includes(answer));
			return isSafe(answers) && isSafe(others);
		});
	return groupings.find(isOpen) ?? untold;
}

function countIn(counts: readonly number[], answers: readonly number[]): number {
	return sum(answers.map((answer) => counts[answer] ?? 0));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
