import fc from 'fast-check';
import { planOutcomes } from '../../src/core/codes/plan-outcome.ts';
import {
	type Check,
	type Commitment,
	type Commitments,
	type Plan,
	checkDays,
	obstacles,
	tidyText,
} from '../../src/core/device/commitment.ts';
import { addDays } from '../../src/core/device/days.ts';
import { type BehaviourId, behaviourIds } from '../../src/core/values/values.ts';

/** A plan as a person may have written it. */
export const plan: Plan = {
	behaviour: 'harmonis-3',
	obstacle: 'Agenda rapat padat',
	when: 'rekan menyampaikan pendapat yang berbeda',
	then: 'menunggu sampai ia selesai',
};

/** A commitment that started on a Monday, with nothing looked back on. */
export const started = {
	id: 'satu',
	savedAt: '2026-11-25T02:00:00.000Z',
	startedOn: '2026-11-30',
	plans: [plan],
	rehearsed: true,
	checks: [],
} satisfies Commitment;

/** Any day of a hundred years. */
export const anyDay = fc
	.integer({ min: 0, max: 36_524 })
	.map((days) => addDays('2000-01-01', days));

const moments = fc
	.date({ min: new Date('2023-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString());
const texts = fc.string({ maxLength: 300, unit: 'binary' }).map(tidyText);
const written = texts.filter((text) => text !== '');

const answers = fc.record(
	{
		outcome: fc.constantFrom(...planOutcomes),
		obstacle: fc.constantFrom(...obstacles),
		note: written,
	},
	{ requiredKeys: ['outcome'] },
);

/** Any commitment whose sentences are written. */
export const anyStarted: fc.Arbitrary<Commitment> = fc
	.uniqueArray(fc.constantFrom<BehaviourId>(...behaviourIds), { minLength: 1, maxLength: 2 })
	.chain((behaviours) =>
		fc.record({
			id: fc.uuid(),
			savedAt: moments,
			startedOn: anyDay,
			plans: fc.tuple(
				...behaviours.map((behaviour) =>
					fc.record({
						behaviour: fc.constant(behaviour),
						obstacle: texts,
						when: written,
						then: written,
					}),
				),
			),
			rehearsed: fc.boolean(),
			checks: fc.subarray([...checkDays]).chain(
				(days) =>
					fc.tuple(
						...days.map((day) =>
							fc.record({
								day: fc.constant(day),
								on: anyDay,
								answers: fc.tuple(...behaviours.map(() => answers)),
							}),
						),
					) as fc.Arbitrary<Check[]>,
			),
		}),
	);

/** Any commitment of which not every sentence is written. */
const anyUnwritten: fc.Arbitrary<Commitment> = anyStarted.map(({ id, savedAt, plans }) => ({
	id,
	savedAt,
	plans: plans.map(({ behaviour }) => ({ behaviour, obstacle: '', when: '', then: '' })),
	rehearsed: false,
	checks: [],
}));

/** Any commitments that a device can hold. */
export const anyCommitments: fc.Arbitrary<Commitments> = fc.record(
	{
		current: fc.oneof(anyStarted, anyUnwritten),
		past: fc.array(anyStarted, { maxLength: 4 }),
	},
	{ requiredKeys: ['past'] },
);
