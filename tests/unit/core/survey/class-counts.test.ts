import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type MethodResult, compare } from '../../../../src/core/survey/comparison.ts';
import type { Cohort } from '../../../../src/core/survey/dataset.ts';
import { judge } from '../../../../src/core/survey/selection.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { scoreKeys } from '../../../../src/core/survey/score-columns.ts';
import { type Wave, waves } from '../../../../src/core/codes/session-link.ts';
import { behaviourIds, valueIds } from '../../../../src/core/values/values.ts';
import { type Row, groupOf, withItems } from '../../../support/groups.ts';

// Every selection of every dataset is looked at beside every other.
vi.setConfig({ testTimeout: 120_000 });

/** Everybody, by wave. A person has the same number in each. */
type Dataset = Record<Wave, Row[]>;

/** Classes of up to 13 people, of whom most come each time, most have every score and most send their items. */
const datasets: fc.Arbitrary<Dataset> = fc
	.array(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 3 })
	.chain((sizes) => {
		const one = fc.record({
			comes: fc.record({ before: often(0.9), after: often(0.85), later: often(0.8) }),
			gap: fc.tuple(often(0.85), fc.nat(6)),
			full: often(0.85),
			level: fc.nat(4),
		});
		const all = sizes.reduce((sum, size) => sum + size, 0);
		return fc.array(one, { minLength: all, maxLength: all }).map((people) => {
			const classes = sizes.flatMap((size, number) => Array<number>(size).fill(number));
			const rowsIn = (wave: Wave): Row[] =>
				people.flatMap(({ comes, gap: [whole, missing], full, level }, person) => {
					if (!comes[wave]) return [];
					const items = behaviourIds.map((_, item) =>
						!whole && Math.floor(item / 3) === missing ? 255 : (level + item) % 5,
					);
					const { values } = withItems(person, items);
					return [{ person, class: classes[person] ?? 0, values, ...(full ? { items } : {}) }];
				});
			return { before: rowsIn('before'), after: rowsIn('after'), later: rowsIn('later') };
		});
	});

function often(share: number): fc.Arbitrary<boolean> {
	return fc.double({ min: 0, max: 1, noNaN: true }).map((drawn) => drawn < share);
}

/** A figure that is on view and the people it rests on; figures of one name are of one thing. */
interface Figure {
	name: string;
	smallest: number;
	people: ReadonlySet<number>;
}

const slicesOf = (dataset: Dataset): Cohort[] =>
	waves.flatMap((wave) => {
		const sizes = Map.groupBy(dataset[wave], (row) => row.class ?? 0);
		return [...sizes].map(([number, rows]) => ({
			session: String(number),
			instrument: 'diri' as const,
			revision: 1,
			wave,
			n: rows.length,
			full: 0,
		}));
	});

const hasScore = (key: (typeof scoreKeys)[number]) => (row: Row) =>
	key === 'overall'
		? row.values.every((value) => value <= 24)
		: (row.values[valueIds.indexOf(key)] ?? 255) <= 24;
const peopleIn = (rows: readonly Row[], has: (row: Row) => boolean) =>
	new Set(rows.filter(has).map(({ person }) => person));

/** Everything that may be shown of a dataset, whatever is chosen. */
function figuresOf(dataset: Dataset): Figure[] {
	const cohorts = slicesOf(dataset);
	const classes = [...new Set(cohorts.map(({ session }) => session))];
	const selections = Array.from(
		{ length: 2 ** classes.length },
		(_, bits) => new Set(classes.filter((_, index) => (bits >> index) & 1)),
	);
	return selections.flatMap((sessions) => {
		const rowsIn = (wave: Wave) =>
			dataset[wave].filter((row) => sessions.has(String(row.class ?? 0)));
		const choice = { instrument: 'diri', revision: 1, sessions } as const;
		const take = (wave: Wave) =>
			groupOf(rowsIn(wave), sessions.size > 1 ? { beforeSelection: groupOf(dataset[wave]) } : {});
		const single = waves
			.filter((wave) => judge(cohorts, { ...choice, wave }) === 'safe')
			.flatMap((wave) => recapFigures(wave, rowsIn(wave), take(wave)));
		const against = (['after', 'later'] as const)
			.filter((wave) => judge(cohorts, { ...choice, wave: 'before', against: wave }) === 'safe')
			.flatMap((wave) => {
				const other = wave === 'later' && rowsIn('after').length > 0 ? take('after') : undefined;
				const comparison = compare(take('before'), take(wave), other);
				if (!comparison.comparable) throw new Error(comparison.reason);
				return [
					...pairFigures(comparison.paired, wave, rowsIn('before'), rowsIn(wave)),
					...groupFigures(comparison.unpaired, wave, rowsIn('before'), rowsIn(wave)),
				];
			});
		return [...single, ...against];
	});
}

function recapFigures(wave: Wave, rows: Row[], responses: ReturnType<typeof groupOf>): Figure[] {
	const result = recap(responses);
	if (!result.published) return [];
	const { behaviours } = result;
	return [
		...scoreKeys.flatMap((key) => {
			const score = result.scores[key];
			// The mean of the seven values shown is no figure of its own.
			if (!score.published || !score.interval) return [];
			const people = peopleIn(rows, hasScore(key));
			const figure = { name: `${wave} ${key}`, smallest: 5, people };
			return score.bands
				? [figure, { name: `${wave} ${key} bands`, smallest: 10, people }]
				: [figure];
		}),
		...(behaviours?.published
			? behaviourIds.flatMap((id, item) =>
					behaviours.means[id].published
						? [
								{
									name: `${wave} ${id}`,
									smallest: 10,
									people: peopleIn(rows, ({ items }) => (items?.[item] ?? 255) <= 4),
								},
							]
						: [],
				)
			: []),
	];
}

/** Pairs tell of each side as beforeSelection's recap does, so they go by the same name. */
function pairFigures(told: MethodResult, wave: Wave, before: Row[], after: Row[]): Figure[] {
	if (!told.shown) return [];
	return scoreKeys
		.filter((key) => told.scores[key].published)
		.flatMap((key) => {
			const then = peopleIn(after, hasScore(key));
			const people = new Set(
				[...peopleIn(before, hasScore(key))].filter((person) => then.has(person)),
			);
			return [
				{ name: `before ${key}`, smallest: 5, people },
				{ name: `${wave} ${key}`, smallest: 5, people },
			];
		});
}

function groupFigures(told: MethodResult, wave: Wave, before: Row[], after: Row[]): Figure[] {
	if (!told.shown) return [];
	return scoreKeys
		.filter((key) => told.scores[key].published)
		.flatMap((key) => [
			{ name: `before ${key}`, smallest: 5, people: peopleIn(before, hasScore(key)) },
			{ name: `${wave} ${key}`, smallest: 5, people: peopleIn(after, hasScore(key)) },
		]);
}

describe('what may be shown', () => {
	test('rests on no few people, alone or less another figure of the same thing', () => {
		let figures = 0;
		fc.assert(
			fc.property(datasets, (dataset) => {
				for (const shown of Map.groupBy(figuresOf(dataset), ({ name }) => name).values())
					for (const one of shown) {
						figures += 1;
						expect(one.people.size).toBeGreaterThanOrEqual(one.smallest);
						for (const other of shown) {
							if (![...other.people].every((person) => one.people.has(person))) continue;
							const rest = one.people.size - other.people.size;
							if (rest > 0 && rest < one.smallest)
								throw new Error(`${one.name}: ${one.people.size} − ${other.people.size}`);
						}
					}
			}),
			{ numRuns: 150 },
		);
		// Were nothing ever shown, nothing would be proved.
		expect(figures).toBeGreaterThan(1000);
	});

	test('does not tell what one kept back from who kept nothing back', () => {
		let shown = 0;
		fc.assert(
			fc.property(datasets, (dataset) => {
				const rows = dataset.before;
				const result = recap(groupOf(rows));
				const isShown = result.published && result.behaviours?.published === true;
				if (isShown) shown += 1;
				const kept = rows.filter(({ items }) => !items).length;
				expect(!isShown || kept === 0 || kept >= 5).toBe(true);
			}),
			{ numRuns: 1000 },
		);
		// Were nothing ever shown, nothing would be proved.
		expect(shown).toBeGreaterThan(10);
	});
});
