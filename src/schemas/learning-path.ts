import { z } from 'astro/zod';
import { instrumentIds } from '../core/assessment/instrument.ts';
import { behaviourIds, valueIds } from '../core/values/values.ts';
import { idSchema } from './ids.ts';

/** What a step may lead to; a step names one of these. */
export const stepKinds = [
	'minute',
	'guide',
	'behaviour',
	'topic',
	'page',
	'case',
	'mirror',
	'commitment',
	'reflection',
] as const;

const stepSchema = z
	.strictObject({
		/** The value whose guide is read as far as its minute. */
		minute: z.enum(valueIds).optional(),
		/** The value whose guide is read whole. */
		guide: z.enum(valueIds).optional(),
		/** The behaviour whose part of its guide is read. */
		behaviour: z.enum(behaviourIds).optional(),
		/** The id of a topic, whole or one part of it. */
		topic: idSchema.optional(),
		page: z.enum(['bangga-melayani-bangsa']).optional(),
		/** A part of the topic or page: the id of its heading. */
		section: idSchema.optional(),
		/** The id of a case to decide. */
		case: idSchema.optional(),
		mirror: z.enum(instrumentIds).optional(),
		/** That an if-then plan is made. */
		commitment: z.literal(true).optional(),
		/** A question to think about or to write on. */
		reflection: z.string().max(220).optional(),
		/** What a reflection is called where it is kept as done: it stays when its words change. */
		id: idSchema.optional(),
		minutes: z.int().min(1),
	})
	.superRefine((step, context) => {
		const found = stepKinds.filter((kind) => step[kind] !== undefined);
		const say = (message: string) => context.addIssue({ code: 'custom', message });
		if (found.length !== 1)
			say(
				`langkah ini menyebut ${found.length} tujuan. Perbaiki: tulis tepat satu dari ${stepKinds.join(', ')} di setiap langkah.`,
			);
		if (step.section !== undefined && step.topic === undefined && step.page === undefined)
			say('section hanya berlaku di samping topic atau page. Perbaiki: hapus section.');
		if ((step.id === undefined) !== (step.reflection === undefined))
			say(
				'reflection dan id selalu ditulis berdua. Perbaiki: tambahkan yang belum ada, misalnya id: pelayanan-terbaik.',
			);
	});

/** A learning path: parts of steps, each of which leads to something that is written elsewhere. */
export const learningPathSchema = z
	.strictObject({
		title: z.string().max(50),
		/** One or two sentences for lists, search engines and link previews. */
		summary: z.string().min(90).max(160),
		/** For whom it is, as the list of paths says after "Untuk", so that it begins in lower case. */
		audience: z.string().max(90),
		/** Its place in the list of paths. */
		order: z.int().min(1),
		/** How long it takes as it promises: the sum of its steps. */
		minutes: z.int().min(10),
		parts: z
			.array(
				z.strictObject({
					title: z.string().max(50),
					/** What to know before its steps. */
					note: z.string().max(200).optional(),
					steps: z.array(stepSchema).min(1),
				}),
			)
			.min(2),
	})
	.superRefine(({ minutes, parts }, context) => {
		const sum = parts
			.flatMap(({ steps }) => steps)
			.reduce((total, step) => total + step.minutes, 0);
		if (sum !== minutes)
			context.addIssue({
				code: 'custom',
				path: ['minutes'],
				message: `langkah-langkahnya berjumlah ${sum} menit, padahal jalur ini menjanjikan ${minutes}. Perbaiki: tulis minutes: ${sum}, atau ubah menit salah satu langkah.`,
			});
	});

export type LearningPath = z.infer<typeof learningPathSchema>;
export type LearningStep = LearningPath['parts'][number]['steps'][number];
