import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** Who runs this copy of the site. */
export const identitySchema = z.strictObject({
	/** The site's name, in titles and in the manifest. */
	name: z.string(),
	/** A name of at most 12 characters for a phone's home screen. */
	shortName: z.string().max(12),
	/** One sentence saying what the site is. */
	description: z.string().min(60).max(160),
	agency: z.string(),
	/** Where readers report mistakes and barriers. */
	contact: z.strictObject({ label: z.string(), url: z.url() }),
	/** A sentence at the foot of every page. */
	footer: z.string(),
	/** What the agency adds to the definitions of terms that all have, by their ids in content/istilah.yaml. */
	termNotes: z.array(
		z.strictObject({
			id: idSchema,
			text: z.string(),
			/** Ids of sources that back it. */
			sources: z.array(z.string()),
		}),
	),
});

export type Identity = z.infer<typeof identitySchema>;
