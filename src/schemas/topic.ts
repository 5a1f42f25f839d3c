import { z } from 'astro/zod';
import { valueIds } from '../core/values/values.ts';
import { articleSchema } from './article.ts';
import { diagramSchema } from './diagram.ts';

const phoneNumber = z
	.string()
	.regex(
		/^[\d-]{3,}$/,
		"ini bukan nomor telepon. Perbaiki: tulis angkanya saja di antara tanda kutip, misalnya '129'.",
	);

/** What a topic says in short, and the parts that most readers come for. */
const shortSchema = z.strictObject({
	text: z
		.string()
		.max(420)
		.refine((text) => [2, 3, 4].includes(sentencesIn(text)), {
			error: ({ input }) =>
				`isian "text" berisi ${sentencesIn(String(input))} kalimat, seharusnya 2 sampai 4. Perbaiki: tulis ringkasannya dalam dua sampai empat kalimat.`,
		}),
	tasks: z
		.array(
			z.strictObject({
				label: z.string().max(40),
				/** A part of the page, such as `#ke-mana-melapor`. */
				href: z
					.string()
					.regex(
						/^#[a-z0-9-]+$/,
						'tautan ini tidak menuju bagian di halaman yang sama. Perbaiki: tulis # lalu nama bagiannya, misalnya "#ke-mana-melapor".',
					),
			}),
		)
		.min(1)
		.max(4),
	/** Whom a reader who needs help reaches at once, by numbers that the text gives with their source. */
	calls: z
		.strictObject({
			/** Who answers, and for whom: "SAPA 129, bagi perempuan dan anak". */
			text: z.string().max(60),
			phone: phoneNumber,
			whatsapp: phoneNumber,
		})
		.optional(),
});

/** A sentence ends with its sign, which a quotation mark may follow. */
function sentencesIn(text: string): number {
	return text.match(/[.!?]["”]?(?=\s|$)/g)?.length ?? 0;
}

/** A long text on one subject. */
export const topicSchema = articleSchema.extend({
	/** What readers come for who need it; the list of topics has a heading for each group. */
	group: z.enum(['first-days', 'pressure', 'citizens', 'culture']),
	/** Its place among all topics. */
	order: z.int().positive(),
	/** A name among Tabler's outline icons: https://tabler.io/icons. */
	icon: z.string(),
	/** For whom it is, as the list of topics says. */
	audience: z.string().max(90),
	/** The value whose hue the page has. */
	value: z.enum(valueIds).optional(),
	short: shortSchema,
	/** What its pictures show, each drawn where <Skema> names it. */
	diagrams: z.array(diagramSchema).optional(),
});

export type Topic = z.infer<typeof topicSchema>;
