import { z } from 'astro/zod';
import { instrumentIds } from '../core/assessment/instrument.ts';
import { behaviourIds, valueIds } from '../core/values/values.ts';
import { idSchema } from './ids.ts';

/** What the one who speaks has before them while a slide is shown. */
const notesSchema = z.strictObject({
	/** What to say, as it is said. */
	say: z.string().max(420),
	/** What to ask the group. */
	ask: z.string().max(240).optional(),
	/** What they are likely to answer or to do, and what helps then. */
	expect: z.string().max(320).optional(),
});

/** A deck of a session plan needs none: what is said stands in the plan, to which its slides lead. */
const notes = { notes: notesSchema.optional() };
/** The value it is about, where the deck itself is of none or of another. */
const value = z.enum(valueIds).optional();
/** The first, the second and so on of what stands in the text. */
const place = z.int().positive();

/**
 * A slide by its kind. None has words of its own: they are taken from the text that the deck is made of, or from a value, a
 * behaviour or a case.
 */
const slideSchema = z.discriminatedUnion('kind', [
	/** The title, with the marks of the values. */
	z.strictObject({ kind: z.literal('title'), ...notes }),
	/** A value as the law words it, and its three behaviours. */
	z.strictObject({ kind: z.literal('value'), value, ...notes }),
	/** The three acts of a value's minute. */
	z.strictObject({ kind: z.literal('acts'), value, ...notes }),
	/** The picture of a value's guide. */
	z.strictObject({ kind: z.literal('picture'), value, ...notes }),
	/** A behaviour with the shortest of its examples and of their opposites. */
	z.strictObject({ kind: z.literal('behaviour'), behaviour: z.enum(behaviourIds), ...notes }),
	/** The habit of the week. */
	z.strictObject({ kind: z.literal('habit'), value, ...notes }),
	/** One of the questions to ask oneself. */
	z.strictObject({ kind: z.literal('reflection'), question: place, ...notes }),
	/** A sentence of what a topic says in short. */
	z.strictObject({ kind: z.literal('sentence'), sentence: place, ...notes }),
	/** A drawing of a topic. */
	z.strictObject({ kind: z.literal('diagram'), diagram: idSchema, ...notes }),
	/** The promise of the motto, drawn. */
	z.strictObject({ kind: z.literal('promise'), ...notes }),
	/** The list below a heading of the text or under a title in a plan, or the first lines of it. */
	z.strictObject({
		kind: z.literal('lines'),
		heading: z.string(),
		first: place.optional(),
		...notes,
	}),
	/** The roles that the motto is told for. */
	z.strictObject({ kind: z.literal('roles'), ...notes }),
	/** A case: what happens. */
	z.strictObject({ kind: z.literal('case'), case: idSchema, ...notes }),
	/** The choices of a case, by their short names; their verdicts are shown when asked for. */
	z.strictObject({ kind: z.literal('choices'), case: idSchema, ...notes }),
	/** The QR and the code of the trainer's session. */
	z.strictObject({ kind: z.literal('session'), ...notes }),
	/** The QR and the address of a mirror, where no session is made. */
	z.strictObject({ kind: z.literal('mirror'), mirror: z.enum(instrumentIds), ...notes }),
]);

/** Slides for a talk: their order, and the notes of the one who speaks. The file's name is its address. */
export const deckSchema = z
	.strictObject({
		title: z.string().max(50),
		/** For lists, and as the description of its page. */
		summary: z.string().min(60).max(160),
		/** The page whose text it is made of. */
		from: z
			.string()
			.regex(
				/^\/((nilai|topik|pelatih\/rencana)\/[a-z0-9-]+|bangga-melayani-bangsa)\/$/,
				'Perbaiki: tulis alamat panduan nilai, topik, rencana sesi, atau Bangga Melayani Bangsa, misalnya /nilai/loyal/.',
			),
		slides: z.array(slideSchema).min(5).max(16),
	})
	.superRefine(({ from, slides }, context) => {
		if (from.startsWith('/pelatih/')) return;
		for (const [index, { kind, notes }] of slides.entries())
			if (!notes)
				context.addIssue({
					code: 'custom',
					path: ['slides', index],
					message: `salindia "${kind}" belum punya catatan. Perbaiki: tulis notes dengan say.`,
				});
	});

export type Deck = z.infer<typeof deckSchema>;
export type AuthoredSlide = Deck['slides'][number];
