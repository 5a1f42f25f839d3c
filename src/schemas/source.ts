import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** A law or regulation, a page or report of an agency, news, research, or anything else. */
export const sourceKinds = ['law', 'official', 'news', 'research', 'other'] as const;

/** One entry of the source registry, content/sumber.yaml. */
export const sourceSchema = z.strictObject({
	id: idSchema,
	/** How prose names it: "UU 20/2023". */
	short: z.string(),
	title: z.string(),
	/** The language of a title that is not Indonesian, so that it is read aloud in that language. */
	lang: z.literal('en').optional(),
	publisher: z.string(),
	url: z.url(),
	/** Year, month or day of publication as the source gives it, or "tanpa tanggal". */
	date: z.string(),
	/** What it is, by which the list of all sources is grouped. */
	kind: z.enum(sourceKinds),
	/** `pasti`: a law or regulation, or a source that another one confirms. */
	certainty: z.enum(['pasti', 'satu-sumber', 'belum-terkonfirmasi']),
	/** Entries of other publishers that say the same. */
	confirmedBy: z.array(z.string()).min(1).optional(),
	/** What a careful reader should know about it. */
	note: z.string().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
