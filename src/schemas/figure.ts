import { z } from 'astro/zod';
import { valueIds } from '../core/values.ts';
import { idSchema, sourcesSchema } from './ids.ts';

const score = z.number().min(0).max(100);

/** One published result of the official survey. Nothing of our own reckoning stands here. */
export const figureSchema = z.strictObject({
	id: idSchema,
	agency: z.string(),
	year: z.int(),
	/** The measuring instrument: figures of different series are never put on one line. */
	series: z.enum(['act', 'brin', 'act-own']),
	respondents: z.int().nullable(),
	/** Scores of single values, as far as published. */
	values: z.partialRecord(z.enum(valueIds), score).optional(),
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
});

export type Figure = z.infer<typeof figureSchema>;
