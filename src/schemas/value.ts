import { z } from 'astro/zod';
import { valueIds } from '../core/values/values.ts';

const behaviourSchema = z.strictObject({
	/** Our own short name, used as a heading and in results. */
	short: z.string().max(40),
	/** The words of UU 20/2023 Pasal 4 ayat (2), verbatim. */
	law: z.string(),
	/** The words of SE Menteri PANRB 20/2021, only where they differ from the law's. */
	circular: z.string().optional(),
});

/** One of the seven core values, as the law words it. */
export const valueSchema = z.strictObject({
	id: z.enum(valueIds),
	name: z.string(),
	/** What its tile in the wordmark shows: Ber, A, K, H or L. */
	tile: z.enum(['Ber', 'A', 'K', 'H', 'L']),
	/** Three letters of its name that no other value has, for where its letter stands alone. */
	short: z.string().length(3),
	/** The letter of Pasal 4 ayat (2) that defines it. */
	article: z.string().length(1),
	/** The law's definition, verbatim. */
	definition: z.string(),
	behaviours: z
		.array(behaviourSchema)
		.length(
			3,
			'setiap nilai memiliki tepat tiga perilaku (UU 20/2023 Pasal 4 ayat (2)). Perbaiki: kembalikan ketiganya seperti dalam undang-undang.',
		),
});

export type Value = z.infer<typeof valueSchema>;
