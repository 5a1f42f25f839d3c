/*
 * Which figures of one cell may be published together, from counts alone.
 *
 * A cell is a class, or the classes too small to stand alone taken as one (`Panel.cells` in core/survey/panel.ts): its people are in no other cell, so
 * that figures of different cells never share a person and can only be added, never subtracted to fewer people. Within a
 * cell one measure (a value, or the overall score) has these figures:
 *
 *   level of a wave       the mean score of everybody who has a score in that wave
 *   change of two waves   the mean difference of everybody who has a score in both
 *
 * Each is a sum over people. Whoever sees several of them may add and subtract them with any factors, so the question is
 * whether some combination concerns one to four people only. People who have a score in the same waves always occur
 * together; there are seven such groups for three waves. A set of figures is safe if, for every union of groups that holds
 * one to four people, no combination of the figures concerns that union and nobody else: a question of ranks of small
 * matrices, answered exactly.
 *
 * Figures are admitted in order, each if the set stays safe with it: the earliest level first, then changes from it, then
 * later levels, then changes between later waves.
 *
 *   before only, both, after only      published                          suppressed
 *   2, 12, 0                           level before, change               level after (it would give the 2 away)
 *   0, 12, 0                           level before, change, level after
 *   2, 12, 3                           level before, change, level after  (the difference concerns 5 people)
 *   5, 12, 0                           level before, change, level after
 *   8, 4, 8                            level before, level after          change (4 people)
 *   0, 4, 0                                                               everything (4 people)
 */
import { minimumCellSize } from './disclosure.ts';

/** The level of one wave, or the change from an earlier to a later one; waves by their place in time, from 0. */
export type Figure = readonly [wave: number] | readonly [from: number, to: number];

/** How many people have a score in exactly these waves: bit `w` of the index stands for wave `w`. Index 0 is not used. */
export type PresenceCounts = ArrayLike<number>;

/** All figures of so many waves, in the order in which they are admitted. */
export function figuresOf(waveCount: number): Figure[] {
	const waves = Array.from({ length: waveCount }, (_, wave) => wave);
	return waves.flatMap((from): Figure[] => [
		[from],
		...waves.filter((to) => to > from).map((to): Figure => [from, to]),
	]);
}

/** The figures of one cell and one measure that may be published together, in the order of `figuresOf`. */
export function publishableFigures(counts: PresenceCounts, waveCount: number): Figure[] {
	const published: Figure[] = [];
	for (const figure of figuresOf(waveCount)) {
		if (peopleIn(figure, counts) === 0) continue;
		if (isSafeTogether([...published, figure], counts, waveCount)) published.push(figure);
	}
	return published;
}

/**
 * Of each cell, which figures may be published together: bit `i` is set for the figure at place `i` of `figuresOf`. The
 * presence counts of all cells stand one after another, `2 ** waveCount` of each. Counts of five and more are all alike
 * here, so cells that differ in nothing else are worked out once.
 */
export function publishableByCell(counts: Uint32Array, waveCount: number): Uint8Array {
	const groups = 2 ** waveCount;
	const known = new Map<number, number>();
	const cells = new Uint8Array(counts.length / groups);
	for (let cell = 0; cell < cells.length; cell += 1) {
		let key = 0;
		for (let group = 1; group < groups; group += 1)
			key =
				key * (minimumCellSize + 1) + Math.min(counts[cell * groups + group] ?? 0, minimumCellSize);
		if (key === 0) continue;
		let bits = known.get(key);
		if (bits === undefined) {
			const own = counts.subarray(cell * groups, (cell + 1) * groups);
			bits = publishableFigures(own, waveCount).reduce(
				(sum, figure) => sum | (1 << placeOfFigure(figure, waveCount)),
				0,
			);
			known.set(key, bits);
		}
		cells[cell] = bits;
	}
	return cells;
}

/** The place of a figure in `figuresOf`. Throws where it has a wave that is not there. */
export function placeOfFigure([first, second]: Figure, waveCount: number): number {
	const place = figuresOf(waveCount).findIndex(([from, to]) => from === first && to === second);
	if (place < 0) throw new RangeError(`There is no figure of the waves ${first} and ${second}.`);
	return place;
}

/** Whether no sum or difference of these figures, with any factors, concerns one to four people only. */
export function isSafeTogether(
	figures: readonly Figure[],
	counts: PresenceCounts,
	waveCount: number,
): boolean {
	const groups = Array.from({ length: counts.length }, (_, group) => group).filter(
		(group) => (counts[group] ?? 0) > 0,
	);
	const rows = (within: readonly number[]) =>
		figures.map((figure) => within.flatMap((group) => weightsIn(figure, group, waveCount)));
	const unions = unionsOfFew(groups, counts);
	if (unions.length === 0) return true;
	const all = rank(rows(groups));
	return unions.every((few) => rank(rows(groups.filter((group) => !few.includes(group)))) === all);
}

/** How many people a figure rests on; of counts of several cells one after another, those of a cell alone. */
export function peopleIn(
	[first, second = first]: Figure,
	counts: PresenceCounts,
	cell = 0,
	groups = counts.length,
): number {
	const waves = (1 << first) | (1 << second);
	let people = 0;
	for (let group = 1; group < groups; group += 1)
		if ((group & waves) === waves) people += counts[cell * groups + group] ?? 0;
	return people;
}

/** With what factor each wave's score of a person of this group enters a figure. */
function weightsIn(figure: Figure, group: number, waveCount: number): number[] {
	const weights = new Array<number>(waveCount).fill(0);
	if (!figure.every((wave) => ((group >> wave) & 1) === 1)) return weights;
	const [first, second] = figure;
	weights[second ?? first] = 1;
	if (second !== undefined) weights[first] = -1;
	return weights;
}

/** Every union of groups that holds at least one person and fewer than the minimum cell size. */
function unionsOfFew(groups: readonly number[], counts: PresenceCounts): number[][] {
	let unions: { groups: number[]; people: number }[] = [{ groups: [], people: 0 }];
	for (const group of groups) {
		const larger = unions.map((union) => ({
			groups: [...union.groups, group],
			people: union.people + (counts[group] ?? 0),
		}));
		unions = [...unions, ...larger.filter(({ people }) => people < minimumCellSize)];
	}
	return unions.map((union) => union.groups).filter(({ length }) => length > 0);
}

/** The rank of a small matrix of whole numbers, by elimination with fractions cleared. */
function rank(matrix: readonly (readonly number[])[]): number {
	const rows = matrix.map((row) => [...row]);
	const width = rows[0]?.length ?? 0;
	let done = 0;
	for (let column = 0; column < width && done < rows.length; column += 1) {
		const found = rows.findIndex((row, index) => index >= done && row[column] !== 0);
		const pivot = rows[found];
		if (!pivot) continue;
		rows[found] = rows[done] ?? [];
		rows[done] = pivot;
		for (const row of rows.slice(done + 1)) {
			const [own, factor] = [pivot[column] ?? 0, row[column] ?? 0];
			if (factor !== 0)
				for (let at = 0; at < width; at += 1)
					row[at] = (row[at] ?? 0) * own - (pivot[at] ?? 0) * factor;
		}
		done += 1;
	}
	return done;
}
