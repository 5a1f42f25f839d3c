import fc from 'fast-check';
import { planOutcomes } from '../../src/core/codes/plan-outcome.ts';
import { type Evidence, evidenceLimits } from '../../src/core/device/evidence.ts';
import {
	type Finding,
	type PortraitAction,
	type PortraitActions,
	type Promised,
	findingPlaces,
	keyOf,
	textLimits,
} from '../../src/core/device/portrait-actions.ts';
import { addDays } from '../../src/core/device/days.ts';
import { tidyLine } from '../../src/core/device/tidy-line.ts';
import { portraitThemeIds } from '../../src/core/values/portrait-themes.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { anyDay } from './commitments.ts';

/** What a team has promised, with one finding in its own words. */
export const promised = {
	id: 'satu',
	savedAt: '2026-12-07T02:14:00.000Z',
	findings: [
		{ theme: 'adaptif', place: 'ours' },
		{ theme: 'menunggu-arahan', place: 'above' },
		{ words: 'Alat tersimpan di bagian lain', place: 'outside' },
	],
	chosen: 0,
	act: 'Setiap seksi mencoba satu cara baru selama dua minggu.',
	owner: 'Tim layanan depan',
	start: '2026-12-07',
	review: '2027-03-01',
} satisfies Promised;

/** Two practices, of two values. */
export const practices: Evidence[] = [
	{
		id: 'satu',
		value: 'akuntabel',
		practice: 'Buku kas diisi setiap sore',
		place: 'Map biru di loket 2',
		since: 'Maret 2026',
		renewedBy: 'Pengurus kas',
		savedAt: '2026-12-07T02:14:00.000Z',
	},
	{
		id: 'dua',
		value: 'adaptif',
		practice: 'Tanda terima kertas ketika aplikasi macet',
		place: 'Laci meja depan',
		since: '2025',
		renewedBy: 'Tim layanan depan',
		savedAt: '2026-12-08T02:14:00.000Z',
	},
];

const moments = fc
	.date({ min: new Date('2023-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString());
const lines = (limit: number) =>
	fc.string({ maxLength: limit + 20, unit: 'binary' }).map((text) => tidyLine(text, limit));

const anyFinding: fc.Arbitrary<Finding> = fc
	.tuple(
		fc.oneof(
			fc.constantFrom(...portraitThemeIds).map((theme) => ({ theme })),
			lines(textLimits.words)
				.filter((words) => words !== '')
				.map((words) => ({ words })),
		),
		fc.option(fc.constantFrom(...findingPlaces)),
	)
	.map(([finding, place]) => ({ ...finding, ...(place && { place }) }));

const anyFindings = fc.uniqueArray(anyFinding, { selector: keyOf, minLength: 1, maxLength: 6 });

/** Any promise with all that belongs to it. */
export const anyPromised: fc.Arbitrary<Promised> = fc
	.tuple(
		anyFindings,
		fc.nat(),
		fc.record(
			{
				id: fc.uuid(),
				savedAt: moments,
				act: lines(textLimits.act).map((text) => text || 'Mencoba.'),
				owner: lines(textLimits.owner).map((text) => text || 'Tim'),
				outcome: fc.constantFrom(...planOutcomes),
			},
			{ requiredKeys: ['id', 'savedAt', 'act', 'owner'] },
		),
		anyDay,
		fc.integer({ min: 0, max: 400 }),
	)
	.map(([findings, chosen, rest, start, days]) => ({
		...rest,
		findings,
		chosen: chosen % findings.length,
		start,
		review: addDays(start, days),
	}));

/** Any that is still being worked out. */
const anyUnfinished: fc.Arbitrary<PortraitAction> = fc.record(
	{
		id: fc.uuid(),
		savedAt: moments,
		findings: fc.uniqueArray(anyFinding, { selector: keyOf, maxLength: 4 }),
		act: lines(textLimits.act),
		owner: lines(textLimits.owner),
		start: anyDay,
		review: anyDay,
	},
	{ requiredKeys: ['id', 'savedAt', 'findings', 'act', 'owner'] },
);

/** Anything that a device can hold of a portrait. */
export const anyPortraitActions: fc.Arbitrary<PortraitActions> = fc.record(
	{
		current: fc.oneof(anyPromised, anyUnfinished),
		past: fc.array(anyPromised, { maxLength: 3 }),
	},
	{ requiredKeys: ['past'] },
);

/** Any list of evidence. */
export const anyEvidence: fc.Arbitrary<readonly Evidence[]> = fc.uniqueArray(
	fc.record({
		id: fc.uuid(),
		value: fc.constantFrom(...valueIds),
		practice: lines(evidenceLimits.practice),
		place: lines(evidenceLimits.place),
		since: lines(evidenceLimits.since),
		renewedBy: lines(evidenceLimits.renewedBy),
		savedAt: moments,
	}),
	{ selector: ({ id }) => id, maxLength: 6 },
);
