import { z } from 'astro/zod';
import { bandOf } from '../core/assessment/official-index.ts';
import { valueIds } from '../core/values/values.ts';
import { idSchema, sourcesSchema } from './ids.ts';

const score = z.number().min(0).max(100);

/** One published result of the official survey. Nothing of our own reckoning stands here. */
export const figureSchema = z
	.strictObject({
		id: idSchema,
		agency: z.string(),
		year: z.int(),
		/**
		 * Results that are never put on one line with others: those of the surveys of 2022 and 2023, those since 2024, when an
		 * instrument was added (that they belong apart is our reading), and an agency's own surveys since then. Absent where
		 * no source names the instrument.
		 */
		series: z.enum(['act', 'since-2024', 'act-own']).optional(),
		respondents: z.int().nullable(),
		/** Scores of single values, as far as published. */
		values: z.partialRecord(z.enum(valueIds), score).optional(),
		/** The value that the source calls the lowest where it does not give the scores of all seven. */
		lowest: z.enum(valueIds).optional(),
		/** Indeks Implementasi BerAKHLAK. */
		implementation: score.nullable(),
		/** Total Indeks Kesehatan Budaya Organisasi, another figure altogether. */
		totalHealth: score.nullable(),
		/** The category of the implementation index, where given. */
		category: z.enum(['A', 'B', 'C']).nullable(),
		sources: sourcesSchema,
		certainty: z.enum(['pasti', 'satu-sumber']),
		/** True where the source rounds its scores to whole numbers; they are then shown without a decimal. */
		rounded: z.boolean().optional(),
		note: z.string().optional(),
	})
	.superRefine(({ year, series }, context) => {
		if (series ? year <= 2023 === (series === 'act') : year > 2023) return;
		context.addIssue({
			code: 'custom',
			path: ['series'],
			message:
				series === undefined
					? `isian "series" belum ada, padahal year berisi ${year}. Perbaiki: tulis series: act, yaitu alat ukur 2022 dan 2023, atau betulkan year.`
					: series === 'act'
						? `series act hanya untuk survei 2022 dan 2023, sedangkan year berisi ${year}. Perbaiki: tulis since-2024, act-own untuk survei milik instansi sendiri, atau betulkan year.`
						: `series ${series} baru ada sejak 2024, sedangkan year berisi ${year}. Perbaiki: tulis act, atau betulkan year.`,
		});
	})
	.superRefine(({ implementation, category }, context) => {
		if (implementation === null || category === null) return;
		const band = bandOf(implementation);
		if (band === category) return;
		context.addIssue({
			code: 'custom',
			path: ['category'],
			message: `category berisi ${category}, padahal implementation ${implementation} termasuk ${band}. Perbaiki: tulis ${band === 'D' ? 'null' : band}, atau betulkan implementation.`,
		});
	});

export type Figure = z.infer<typeof figureSchema>;
