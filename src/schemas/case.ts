import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { behaviourIds, valueIds, valueOf } from '../core/values/values.ts';
import { sourcesSchema } from './ids.ts';

/** Where a case is set. */
export const settings = ['loket', 'puskesmas', 'sekolah', 'desa', 'kantor', 'lapangan'] as const;

/** What presses on a decision. */
export const pressures = [
	'uang',
	'hadiah',
	'perintah',
	'waktu',
	'rekan',
	'warga',
	'sistem',
] as const;

const behaviours = z.array(z.enum(behaviourIds));

const choiceSchema = z.strictObject({
	text: z.string(),
	/** What it is called on a wall, where a slide shows the case. */
	short: z.string().max(42).optional(),
	/** `apt` for the one sound way, `partial` for what falls short, `wrong` for what betrays a behaviour. */
	rating: z.enum(['apt', 'partial', 'wrong']),
	/** Behaviours the choice serves, and those it betrays. */
	serves: behaviours,
	betrays: behaviours,
	/** What comes of it. */
	feedback: z.string(),
});

/** To whom words are said: someone above oneself, a colleague, or a citizen. */
export const listeners = ['superior', 'peer', 'citizen'] as const;

/** Words to rehearse aloud: the first sentence, what is likely said against it, and the reply. */
const speechSchema = z.strictObject({
	/** Who hears it, as it is said after “kepada”. */
	to: z.string().max(60),
	listener: z.enum(listeners),
	/** The moment to say it. */
	when: z.string().max(110),
	sentence: z.string().max(240),
	pushback: z.string().max(160),
	reply: z.string().max(280),
});

/** A change of one fact, and what then decides. */
const whatIfSchema = z.strictObject({
	change: z.string().max(170),
	/** Whether the apt choice no longer holds once the fact has changed. */
	flips: z.boolean(),
	/** The value that decides then. */
	value: z.enum(valueIds),
	then: z.string(),
});

/** A decision under pressure; the situation itself is the body of the file. */
export const caseSchema = z
	.strictObject({
		title: z.string().max(60),
		summary: z.string().min(90).max(160),
		/** The value it mainly trains. */
		value: z.enum(valueIds),
		/** One to three behaviours, the main one first. */
		behaviours: behaviours.min(1).max(3),
		setting: z.enum(settings),
		pressures: z.array(z.enum(pressures)).min(1),
		checked: daySchema,
		choices: z.array(choiceSchema).min(3).max(4),
		/** The rule behind it, in plain words. */
		rule: z.string(),
		sources: sourcesSchema,
		/** What to say, at least to two people. */
		say: z.array(speechSchema).min(2).max(4),
		/** Changes of fact, of which some flip the choice and some do not. */
		whatIf: z.array(whatIfSchema).min(3).max(5),
		/** Questions for a group. */
		discuss: z.array(z.string()).min(2).max(3),
	})
	.refine(({ whatIf }) => new Set(whatIf.map(({ flips }) => flips)).size === 2, {
		path: ['whatIf'],
		message:
			'sedikitnya satu perubahan mengubah pilihan (flips: true) dan satu tidak (flips: false). Perbaiki: ubah salah satunya.',
	})
	.superRefine(({ choices }, context) => {
		const apt = choices.flatMap(({ rating }, index) => (rating === 'apt' ? [index] : []));
		if (apt.length === 1) return;
		context.addIssue({
			code: 'custom',
			path: apt[1] === undefined ? ['choices'] : ['choices', apt[1], 'rating'],
			message: `harus ada tepat satu pilihan dengan rating: apt, sekarang ${apt.length}. Perbaiki: beri satu pilihan apt, yang lain partial atau wrong.`,
		});
	})
	.refine(({ value, behaviours: [main] }) => main !== undefined && valueOf(main) === value, {
		path: ['behaviours'],
		message:
			'perilaku pertama harus milik nilai yang ditulis di value. Perbaiki: dahulukan perilaku nilai itu, atau ganti value.',
	});

export type Case = z.infer<typeof caseSchema>;
