import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** Lines in a drawing, at most so many and so long that they fit their box. */
const lines = (most: number, longest: number) =>
	z
		.array(
			z
				.string()
				.max(longest, 'terlalu panjang untuk gambarnya. Perbaiki: bagi dua baris, atau pendekkan.'),
		)
		.min(1)
		.max(most);

/** Whatever it shows. */
const common = {
	id: idSchema,
	/** What it shows, in a few words. */
	label: z.string().max(90),
	/** Says the same in sentences. */
	caption: z.string().max(260),
};

/** What may happen, and where to turn with it. */
const waysSchema = z.strictObject({
	...common,
	kind: z.literal('ways'),
	/** What stands over the two sides. */
	heads: z.tuple([z.string().max(18), z.string().max(20)]),
	rows: z
		.array(
			z.strictObject({
				happened: lines(2, 17),
				ways: z
					.array(z.strictObject({ name: lines(2, 20), note: z.string().max(22).optional() }))
					.min(1)
					.max(2),
			}),
		)
		.min(2)
		.max(4),
});

/** Amounts that a rule allows, before and since it was changed. */
const limitsSchema = z.strictObject({
	...common,
	kind: z.literal('limits'),
	rows: z
		.array(
			z.strictObject({
				label: z.string().max(44),
				/** In rupiah. */
				before: z.int().positive(),
				since: z.int().positive(),
			}),
		)
		.min(1)
		.max(4),
	/** What no amount allows. */
	never: z.strictObject({ label: z.string().max(44), text: z.string().max(44) }),
});

/** Four steps that come round again, about what must stay as it is. */
const loopSchema = z.strictObject({
	...common,
	kind: z.literal('loop'),
	steps: z.array(lines(3, 20)).length(4),
	middle: lines(3, 22),
});

/** The minutes of a meeting. */
const clockSchema = z.strictObject({
	...common,
	kind: z.literal('clock'),
	/** In the order of the minutes; each lasts from the end of the one before. */
	parts: z
		.array(
			z.strictObject({
				until: z.int().positive(),
				text: lines(2, 21),
				/** What the meeting is for. */
				main: z.literal(true).optional(),
			}),
		)
		.min(2)
		.max(7),
});

/** A picture that explains, by its kind. */
export const diagramSchema = z.discriminatedUnion('kind', [
	waysSchema,
	limitsSchema,
	loopSchema,
	clockSchema,
]);

export type Diagram = z.infer<typeof diagramSchema>;
export type DiagramOf<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>;
