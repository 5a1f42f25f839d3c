import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** One entry of the glossary, content/istilah.yaml. */
export const termSchema = z.strictObject({
	id: idSchema,
	term: z.string(),
	/** The words an abbreviation stands for. */
	expansion: z.string().nullable(),
	/** One sentence that explains the term where it is used. */
	short: z.string(),
	definition: z.string(),
	/** Ids of content/sumber.yaml; empty only for a term explained in our own words. */
	sources: z.array(z.string()),
	/** Ids of related terms. */
	see: z.array(z.string()),
	/** Pages of this site that say more. */
	links: z.array(z.string().startsWith('/')),
	/** What readers may type instead of it. Shown nowhere: with it the search finds the term and the pages under `links`. */
	keywords: z.array(z.string().min(2)).min(1).optional(),
});

export type Term = z.infer<typeof termSchema>;
