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
});

export type Term = z.infer<typeof termSchema>;

/** What the agency adds to the definition of a term that all have. */
export const termNoteSchema = z.strictObject({
	/** The term's id in content/istilah.yaml. */
	id: idSchema,
	text: z.string(),
	/** Ids of sources that back it. */
	sources: z.array(z.string()),
});
