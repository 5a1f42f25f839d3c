import { z } from 'astro/zod';
import { behaviourIds } from '../core/values/values.ts';

/** What to do about one behaviour. */
export const adviceSchema = z.strictObject({
	id: z.enum(behaviourIds),
	/** One thing to do this week. */
	action: z.string(),
	/** A line for the SKP column "Ekspektasi Khusus Pimpinan". */
	expectation: z.string(),
});

export type Advice = z.infer<typeof adviceSchema>;
