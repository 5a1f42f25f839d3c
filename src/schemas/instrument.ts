import { z } from 'astro/zod';
import type { InstrumentId, KindOf } from '../core/assessment/instrument.ts';
import { phraseIds } from '../core/assessment/phrases.ts';
import { behaviourIds, valueIds } from '../core/values/values.ts';

const itemSchema = z.strictObject({
	/** A behaviour (`adaptif-1`), or a value (`adaptif`) in an instrument of seven. */
	id: z.enum([...behaviourIds, ...valueIds]),
	text: z.string().endsWith('.'),
	/** True where "Selalu" is the worst answer. */
	reversed: z.boolean(),
});

const common = {
	title: z.string(),
	/** Raised by one whenever an item or a phrase changes its meaning; results of different revisions are never compared. */
	revision: z.int().positive(),
	minutes: z.int().positive(),
};

/** A mirror of statements, each answered on a scale: its items, in the order they are asked. */
const ratingSchema = z.strictObject({
	...common,
	kind: z.literal('rating'),
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

const roundSchema = z.strictObject({
	/** What the round is called, as a heading. */
	title: z.string(),
	/** The opening of a sentence that every phrase goes on with. */
	stem: z.string().endsWith(' …'),
});

/** A mirror of phrases, of which ten are chosen, twice. */
const choiceSchema = z.strictObject({
	...common,
	kind: z.literal('choice'),
	rounds: z.strictObject({ now: roundSchema, wished: roundSchema }),
	/** All 35, in the order in which codes hold them. Everybody sees them in another order. */
	phrases: z
		.array(
			z.strictObject({
				id: z.enum(phraseIds),
				/** Opens with a capital, as it stands in a list; 22 to 33 letters, so that the length tells nothing. */
				text: z.string().regex(/^\p{Lu}.{20,31}[\p{L}\d]$/u),
			}),
		)
		.refine((phrases) => phrases.map(({ id }) => id).join() === phraseIds.join(), {
			message: `frasa belum lengkap atau tidak berurutan. Perbaiki: tulis ke-35 id menurut urutan ${phraseIds.join(', ')}.`,
		}),
});

/** A mirror, by how it is answered. */
export const instrumentSchema = z.discriminatedUnion('kind', [ratingSchema, choiceSchema]);

/** A mirror as it is authored, by its kind. */
export interface Authored {
	rating: z.infer<typeof ratingSchema>;
	choice: z.infer<typeof choiceSchema>;
}

/** A mirror as it is authored, with its id. */
export type AuthoredOf<I extends InstrumentId> = { [J in I]: Authored[KindOf<J>] & { id: J } }[I];
