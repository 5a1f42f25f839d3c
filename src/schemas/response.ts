import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** One entry of content/jika.yaml: what may happen in a session, and what the trainer does and says then. */
export const responseSchema = z.strictObject({
	id: idSchema,
	/** Follows "Jika": "semua diam". */
	title: z.string().max(80),
	/** What is done before anything is said. */
	first: z.string().optional(),
	/** Exact words. */
	say: z.array(z.string()).optional(),
	/** What is done after that. */
	then: z.string().optional(),
	/** True where the session stops at this point and the matter is referred. */
	stop: z.boolean(),
});

export type Response = z.infer<typeof responseSchema>;
