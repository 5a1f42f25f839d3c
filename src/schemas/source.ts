import { z } from 'astro/zod';

/** One entry of the source registry, content/sumber.yaml. */
export const sourceSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/, 'Pakai huruf kecil, angka, dan tanda hubung saja.'),
	/** How prose names it: "UU 20/2023". */
	short: z.string(),
	title: z.string(),
	publisher: z.string(),
	url: z.url(),
	/** Year, month or day of publication as the source gives it, or "tanpa tanggal". */
	date: z.string(),
	/** `pasti`: two independent sources or the law itself. */
	certainty: z.enum(['pasti', 'satu-sumber', 'belum-terkonfirmasi']),
	/** What a careful reader should know about it. */
	note: z.string().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
