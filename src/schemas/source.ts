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
	publisher: z.string(),
	url: z.url(),
	/** Year, month or day of publication as the source gives it, or "tanpa tanggal". */
	date: z.string(),
	/** What it is, by which the list of all sources is grouped. */
	kind: z.enum(sourceKinds),
	/** `pasti`: two independent sources or the law itself. */
	certainty: z.enum(['pasti', 'satu-sumber', 'belum-terkonfirmasi']),
	/** What a careful reader should know about it. */
	note: z.string().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
