import { z } from 'astro/zod';
import { longestSentence } from '../core/device/unit-sentences.ts';
import { type BehaviourId, behaviourIds } from '../core/values/values.ts';

const sentenceSchema = z
	.string()
	.max(longestSentence)
	.regex(
		/^Kami .+\.$/,
		'contoh ini bukan satu kalimat unit. Perbaiki: awali dengan "Kami" dan akhiri dengan titik.',
	);

/** How a unit might word each of the 21 behaviours as an act of its own. Every behaviour has one. */
export const exampleSentencesSchema = z.strictObject(
	Object.fromEntries(behaviourIds.map((id) => [id, sentenceSchema])) as Record<
		BehaviourId,
		typeof sentenceSchema
	>,
);

export type ExampleSentences = z.infer<typeof exampleSentencesSchema>;
