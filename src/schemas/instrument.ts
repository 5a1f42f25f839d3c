import { z } from 'astro/zod';
import { behaviourIds, valueIds } from '../core/values/values.ts';

const itemSchema = z.strictObject({
	/** A behaviour (`adaptif-1`), or a value (`adaptif`) in an instrument of seven. */
	id: z.enum([...behaviourIds, ...valueIds]),
	text: z.string().endsWith('.'),
	/** True where "Selalu" is the worst answer. */
	reversed: z.boolean(),
});

/** A mirror: its items, in the order they are asked. */
export const instrumentSchema = z.strictObject({
	title: z.string(),
	/** Raised by one whenever an item changes its meaning; results of different revisions are never compared. */
	revision: z.int().positive(),
	minutes: z.int().positive(),
	/** The span of time every item asks about, in words that stand within a sentence: "dalam …". */
	period: z.string(),
	/** The question that stands above every item. */
	leads: z.string(),
	/** Five labels, from never (0) to always (100). */
	scale: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
	notApplicable: z.string(),
	items: z
		.array(itemSchema)
		.refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
			message:
				'ada id yang muncul dua kali. Perbaiki: sisakan satu pernyataan untuk setiap perilaku atau nilai.',
		}),
});

export type AuthoredInstrument = z.infer<typeof instrumentSchema>;
