import { z } from 'astro/zod';
import { phraseIds } from '../core/assessment/phrases.ts';
import { valueIds } from '../core/values/values.ts';
import { daySchema } from './day.ts';
import { idSchema, sourcesSchema } from './ids.ts';

const sentence = z
	.string()
	.max(240)
	.regex(/[.!?]["”]?$/, 'kalimat ini belum berakhir. Perbaiki: akhiri dengan titik.');

/** A form of address, which a name follows. */
const addressed = /\b(pak|bu|bapak|ibu|mas|mbak|sdr|saudara|kang|gus)\b/i;

const actionSchema = z.strictObject({
	/** What can be done within a month. */
	text: sentence,
	/** An office or a team. */
	owner: z
		.string()
		.min(4)
		.max(70)
		.refine((text) => !addressed.test(text), {
			error:
				'penanggung jawab ini menyebut orang. Perbaiki: tulis jabatan atau tim, misalnya Tim layanan depan.',
		}),
});

const tool = { title: z.string().max(60), how: sentence };

/** What a team can use in its meeting as it stands. */
const toolSchema = z.discriminatedUnion('kind', [
	/** Questions to go round with. */
	z.strictObject({ kind: z.literal('questions'), ...tool, items: z.array(sentence).min(4).max(6) }),
	/** Things to look at, ticked one by one. */
	z.strictObject({ kind: z.literal('checklist'), ...tool, items: z.array(sentence).min(4).max(6) }),
	/** A conversation to say aloud, in turns. */
	z.strictObject({
		kind: z.literal('script'),
		...tool,
		lines: z
			.array(z.strictObject({ who: z.string().max(24), text: sentence }))
			.min(4)
			.max(6),
	}),
	/** A table to fill in with a pen, with so many empty rows. */
	z.strictObject({
		kind: z.literal('table'),
		...tool,
		columns: z.array(z.string().max(44)).min(3).max(4),
		rows: z.int().min(3).max(8),
	}),
]);

/** What a team may do about one theme of its portrait. The file's name is the theme's id. */
export const portraitThemeSchema = z.strictObject({
	/** What is aimed at. */
	title: z.string().max(50),
	/** What a team sees in its portrait, as it stands in a list to be sorted. */
	finding: z.string().max(60),
	/** For lists, search engines and link previews. */
	summary: z.string().min(90).max(160),
	/** The day its facts were last checked. */
	checked: daySchema,
	/** The phrases of the portrait that belong to it. */
	phrases: z.array(z.enum(phraseIds)).min(2),
	/** Why it matters. */
	why: z.string().min(150).max(480),
	/** What can go wrong when it is tackled. */
	risks: z.array(sentence).min(2).max(3),
	actions: z
		.array(actionSchema)
		.length(3, 'harus ada tepat tiga tindakan. Perbaiki: tulis tiga butir di actions.'),
	tool: toolSchema,
	/** The value guides, topics and cases to read with it. */
	guides: z.array(z.enum(valueIds)).min(1),
	topics: z.array(idSchema),
	cases: z.array(idSchema).min(1),
	sources: sourcesSchema,
});

export type PortraitTheme = z.infer<typeof portraitThemeSchema>;
