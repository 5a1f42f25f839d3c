import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** A kind of problem, and whom to turn to with it. */
export const whomToAskSchema = z.strictObject({
	id: idSchema,
	/** Its place in the list. */
	order: z.int().positive(),
	/** What happens. */
	problem: z.string().max(70),
	/** Whom to ask or tell. */
	whom: z.string().max(150),
	/** Where this is told with its sources. */
	href: z.string().regex(/^\/.*\/(#[a-z0-9-]+)?$/, 'Tulis alamat seperti /topik/anti-pungli/.'),
});

export type WhomToAsk = z.infer<typeof whomToAskSchema>;
