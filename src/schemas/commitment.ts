import { z } from 'astro/zod';
import { textLimit } from '../core/device/commitment.ts';
import { behaviourIds } from '../core/values/values.ts';
import { idSchema } from './ids.ts';

/** Half of a sentence, which stands within it: no full stop at its end. */
const half = z
	.string()
	.min(10)
	.max(textLimit)
	.regex(/[^.]$/, 'potongan kalimat ini berakhir dengan titik. Perbaiki: hapus titiknya.');

const exampleSchema = z.strictObject({
	/** What usually stands in the way. */
	obstacle: z.string().min(10).max(textLimit),
	/** Follows "Kalau": a moment that is easy to notice. */
	when: half,
	/** Follows "maka saya": something done, which others could see. */
	then: half.regex(
		/^(?!(tidak|jangan)\b)/i,
		'tindakan ini diawali “tidak” atau “jangan”. Perbaiki: tulis yang akan dilakukan, bukan yang akan dihindari.',
	),
});

/** One entry of content/komitmen.yaml: what helps to resolve on one behaviour and to remember it. */
export const commitmentSchema = z.strictObject({
	id: z.enum(behaviourIds),
	/** Whole sentences to begin from. */
	examples: z.array(exampleSchema).length(3),
	/** Questions to be answered from memory, on day 7, 14 and 30. */
	recall: z
		.array(
			z
				.string()
				.max(160)
				.regex(
					/[?.]$/,
					'pertanyaan ini tidak berakhir dengan tanda tanya atau titik. Perbaiki: akhiri dengan salah satunya.',
				),
		)
		.length(3),
	/** A case to try on each of these days, as names of files in content/kasus. */
	cases: z.array(idSchema).length(3),
});

export type CommitmentHelp = z.infer<typeof commitmentSchema>;
