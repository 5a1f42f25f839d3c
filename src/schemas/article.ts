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

/** What can be read of a value guide in one minute. */
const minuteSchema = z.strictObject({
	/** What the value asks, in two or three sentences. */
	text: z.string().max(260),
	/** An act for each of the three behaviours, in the law's order. */
	acts: z
		.array(z.string().max(80))
		.length(3, 'satu tindakan untuk tiap perilaku. Perbaiki: tulis tepat tiga, urut.'),
	/** The habit of the week in a sentence; the guide tells it whole. */
	habit: z.string().max(140),
});

/** Lines of a picture, as long as its boxes are wide. */
const linesSchema = z
	.array(
		z.string().max(22, 'terlalu panjang untuk kotaknya. Perbaiki: bagi dua baris, atau pendekkan.'),
	)
	.min(1)
	.max(2);

/** A scene of the guide as a picture: a moment under pressure, the way that was taken, and the one that was not. */
const forkSchema = z.strictObject({
	start: linesSchema,
	pressure: linesSchema,
	taken: linesSchema,
	/** What came of it, below the way taken. */
	outcome: linesSchema,
	refused: linesSchema,
	cost: linesSchema,
	/** Says the same in words. */
	caption: z.string().max(160),
});

/** A value guide. */
export const guideSchema = articleSchema.extend({ minute: minuteSchema, picture: forkSchema });

export type Guide = z.infer<typeof guideSchema>;
