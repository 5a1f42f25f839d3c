import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseIds, rounds } from '../../../../src/core/assessment/phrases.ts';
import { compareWaves } from '../../../../src/core/survey/comparison.ts';
import { type GroupRecap, recap } from '../../../../src/core/survey/recap.ts';
import { valueIds } from '../../../../src/core/values/values.ts';
import { type Chooser, anyPortrait, choicePanelOf } from '../../../support/portrait-panels.ts';

/** How many people of a class answered in the first of two waves alone, in the second alone, and in both. */
type Answering = readonly [first: number, second: number, both: number];

const count = fc.oneof(fc.constant(0), fc.nat(4), fc.integer({ min: 4, max: 11 }), fc.nat(16));
const classes = fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 3 });
const portraits = fc.array(anyPortrait, { minLength: 7, maxLength: 7 });

/** People of these classes; what they choose is taken from a few portraits in turn. */
function peopleOf(sizes: readonly Answering[], some: readonly Chooser['waves'][number][]) {
	const at = (place: number) => some[place % some.length];
	return sizes.flatMap(([first, second, both], number) => [
		...Array.from({ length: first }, (_, i) => ({ class: number, waves: [at(i), undefined] })),
		...Array.from({ length: second }, (_, i) => ({ class: number, waves: [undefined, at(i + 1)] })),
		...Array.from({ length: both }, (_, i) => ({ class: number, waves: [at(i), at(3 * i + 2)] })),
	]);
}

const isDisclosing = (people: number) => people > 0 && people < 5;

/** How many people a recap's figures of values rest on, and those of single phrases; nothing where they are not shown. */
function sizesOf(panel: ReturnType<typeof choicePanelOf>) {
	const found = recap(panel, 'before');
	if (!found.published) return { values: 0, phrases: 0 };
	return { values: sizeIn(found), phrases: found.phrases.published ? found.phrases.n : 0 };
}

/** The one number of people that all figures of values must agree on. */
function sizeIn({ reaches, overlap, behavioursOfTen, n }: GroupRecap<'choice'>): number {
	const all = [
		...valueIds.flatMap((id) => rounds.map((round) => reaches[id][round].n)),
		...rounds.map((round) => behavioursOfTen[round].n),
		overlap.n,
	];
	expect(new Set(all)).toEqual(new Set([n]));
	return n;
}

describe('what is shown of choices', () => {
	test('of all classes, less any classes that can be seen alone, leaves nobody or at least five', () => {
		fc.assert(
			fc.property(classes, portraits, (sizes, some) => {
				const inFirst = sizes.map(([first, , both]): Answering => [first + both, 0, 0]);
				const people = peopleOf(inFirst, some);
				const all = sizesOf(choicePanelOf(people));
				const alone = inFirst.map((_, number) =>
					sizesOf(choicePanelOf(people.filter((one) => one.class === number))),
				);
				for (const of of ['values', 'phrases'] as const)
					for (let bits = 0; bits < 2 ** alone.length; bits += 1) {
						const taken = alone.filter((_, number) => (bits >> number) & 1);
						const left = all[of] - taken.reduce((sum, one) => sum + one[of], 0);
						expect(isDisclosing(left), `${of}: ${JSON.stringify(inFirst)} leaves ${left}`).toBe(
							false,
						);
					}
			}),
		);
	});

	test('of two waves, and of the change between them, leaves nobody or at least five who answered once', () => {
		let shown = 0;
		let withheld = 0;
		fc.assert(
			fc.property(fc.tuple(count, count, count), portraits, (size, some) => {
				const [first, second, both] = size;
				const panel = choicePanelOf(peopleOf([size], some), 2);
				if (first + both === 0 || second + both === 0) return;
				const { isPaired, earlier, later, reaches } = compareWaves(panel, 'before', 'after');
				if (!isPaired) return;
				const isChangeShown = valueIds.some((id) => reaches.now[id].published);
				if (!isChangeShown) return;
				const known = [earlier, later].filter(({ published }) => published).length;
				if (known < 2) withheld += 1;
				else shown += 1;
				// One wave beside the change leaves no difference. Both, less the change, leave all who answered once together.
				if (known === 2) expect(isDisclosing(first + second)).toBe(false);
			}),
		);
		expect(Math.min(shown, withheld)).toBeGreaterThan(0);
	});

	test('of people who answered twice is the change alone, never how many chose it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 5, max: 14 }), portraits, (both, some) => {
				const panel = choicePanelOf(peopleOf([[3, 0, both]], some), 2);
				const { reaches, phrases } = compareWaves(panel, 'before', 'after');
				for (const round of rounds) {
					for (const id of valueIds)
						expect(reaches[round][id]).toMatchObject({ published: true, counts: null });
					for (const id of phraseIds) {
						const change = phrases[round][id];
						expect(change.published).toBe(both >= 10);
						if (change.published) expect(change.counts).toBeNull();
					}
				}
			}),
		);
	});
});
