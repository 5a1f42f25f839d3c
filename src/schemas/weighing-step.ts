import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** A step of TIMBANG, the word that helps to weigh a decision: the first letters of the names spell it. */
export const weighingStepSchema = z.strictObject({
	id: idSchema,
	/** Its place in the list. */
	order: z.int().positive(),
	name: z.string().max(24),
	/** What to ask oneself. */
	question: z.string().max(90),
});

export type WeighingStep = z.infer<typeof weighingStepSchema>;
