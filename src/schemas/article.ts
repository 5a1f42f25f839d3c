import { z } from 'astro/zod';
import { daySchema } from './day.ts';

/** What every page of prose says about itself: a value guide, or a page under content/halaman. */
export const articleSchema = z.strictObject({
	title: z.string(),
	/** One or two sentences for lists, search engines and link previews. */
	summary: z.string().min(90).max(160),
	/** The day its facts were last checked. */
	checked: daySchema,
	/** Paths of what to read next, such as `/kasus/uang-dalam-jabat-tangan/`; shown in this order. */
	related: z.array(z.string().regex(/^\/.*\/$/, 'Tulis alamat seperti /nilai/loyal/.')).optional(),
});

export type Article = z.infer<typeof articleSchema>;
