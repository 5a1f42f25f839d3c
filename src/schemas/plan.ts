import { z } from 'astro/zod';
import { instrumentIds } from '../core/assessment/instrument.ts';
import { waves } from '../core/codes/session-link.ts';
import { articleSchema } from './article.ts';
import { idSchema } from './ids.ts';
import { minuteProblems } from './plan-minutes.ts';

/** What every plan is ready for, as ids of content/jika.yaml; a low level only where the mirror shows one. */
export const alwaysAnswered = ['diam', 'pimpinan', 'bercanda', 'sinis', 'pelanggaran'] as const;
const answeredWithLevels = 'skor-turun';

const sentence = z.string().min(1);
/** A page of the site: `/kasus/iuran-kado-pimpinan/`, with a part of it or a preset after it. */
const hrefSchema = z.string().regex(/^\/.*\/(#.+)?$/, 'Tulis alamat seperti /nilai/loyal/.');

/** What is put on the screen, with its page, or on the board. */
const showSchema = z.strictObject({ text: sentence, href: hrefSchema.optional() });

/** Things to have at hand, each with its page where it has one. */
const thingsSchema = z
	.array(z.strictObject({ label: sentence, href: hrefSchema.optional() }))
	.min(1);

/** The session of a mirror. */
const sessionSchema = z.strictObject({ instrument: z.enum(instrumentIds), wave: z.enum(waves) });

/** What each moment of a step may be; a moment is one of these. */
const momentKinds = ['say', 'story', 'choices', 'show', 'do', 'expect', 'list'] as const;

const momentSchema = z
	.strictObject({
		/** Exact words of the trainer, each in quotation marks of its own. */
		say: z.array(sentence).min(1).optional(),
		/** When that is said, such as "Setelah dua menit". */
		when: sentence.optional(),
		/** The id of a case whose story is read aloud, word for word as its page has it. */
		story: idSchema.optional(),
		/** The id of a case whose choices are read aloud in full; its slide shows their short names. */
		choices: idSchema.optional(),
		show: showSchema.optional(),
		/** What the group does. */
		do: sentence.optional(),
		/** Answers that usually come, with what to reply. */
		expect: z.array(sentence).min(1).optional(),
		/** Choices or lines to read, under a title; a slide of its deck takes them from here. */
		list: z.array(sentence).min(1).optional(),
		title: sentence.optional(),
	})
	.superRefine((moment, context) => {
		const found = momentKinds.filter((kind) => moment[kind] !== undefined);
		if (found.length !== 1)
			context.addIssue({
				code: 'custom',
				message: `bagian langkah ini memuat ${found.length} jenis isi. Perbaiki: tulis tepat satu dari ${momentKinds.join(', ')} di setiap butir.`,
			});
		if (moment.when !== undefined && moment.say === undefined)
			context.addIssue({
				code: 'custom',
				path: ['when'],
				message: 'when hanya berlaku di samping say. Perbaiki: hapus when, atau tulis say.',
			});
		if ((moment.title === undefined) !== (moment.list === undefined))
			context.addIssue({
				code: 'custom',
				message: 'list dan title selalu ditulis berdua. Perbaiki: tambahkan yang belum ada.',
			});
	});

/** A stretch of the session. */
const stepSchema = z.strictObject({
	/** Minutes from the start of the session. */
	from: z.int().min(0),
	to: z.int().min(1),
	title: z.string().max(60),
	/** Its name on the card of the desk; steps of one name count as one there. */
	part: z.string().max(24),
	/** True for what is left out last when time runs short. */
	core: z.boolean(),
	moments: z.array(momentSchema).min(1),
	/** What may happen here, as ids of content/jika.yaml. */
	ifs: z.array(idSchema).optional(),
});

/** What is done when less time is left: the minutes of each step in order, 0 for one that is left out. */
const cutSchema = z.strictObject({
	minutes: z.int().min(5),
	steps: z.array(z.int().min(0)),
	text: sentence,
});

/** A session plan, minute by minute. Its body says why it is made so, with sources. */
export const planSchema = articleSchema
	.extend({
		minutes: z.int().min(10),
		/** On the card of the desk: what one gets, and where it fits. Absent where the plan is led to from elsewhere. */
		card: z.strictObject({ title: z.string().max(50), setting: z.string().max(50) }).optional(),
		/** What the session makes possible. */
		purpose: z.string().max(220),
		audience: z.string().max(90),
		notFor: z.string().max(90),
		group: z.string().max(60),
		room: z.string().max(90),
		/** What is printed the day before, each with how many. */
		prints: thingsSchema,
		materials: thingsSchema,
		/** The session that it needs, if it needs one. */
		session: sessionSchema.optional(),
		before: z.array(sentence).min(2),
		/** A quarter of an hour before the start. */
		arrive: z.array(sentence).min(2),
		cuts: z.array(cutSchema).min(1),
		steps: z.array(stepSchema).min(3),
		traps: z.array(sentence).min(2),
		variations: z.strictObject({
			internet: sentence,
			devices: sentence,
			projector: sentence,
			crowd: sentence,
			online: sentence,
		}),
		/** What is written down, by when, by whom, and what happens after thirty days. */
		after: z.strictObject({
			record: sentence,
			date: sentence,
			owner: sentence,
			dayThirty: sentence,
			/** What is sent to the group that day, word for word. */
			message: sentence,
			/** The session that is made anew on that day, if one is. */
			session: sessionSchema.optional(),
		}),
	})
	.superRefine((plan, context) => {
		for (const { path, message } of minuteProblems(plan))
			context.addIssue({ code: 'custom', path, message });
		const answered = plan.steps.flatMap(({ ifs = [] }) => ifs);
		const wanted = [
			...alwaysAnswered,
			...(plan.session?.instrument === 'diri' ? [answeredWithLevels] : []),
		];
		for (const id of wanted.filter((each) => !answered.includes(each)))
			context.addIssue({
				code: 'custom',
				path: ['steps'],
				message: `belum ada jawaban untuk kejadian "${id}". Perbaiki: tambahkan "${id}" di ifs langkah tempat kejadian itu paling mungkin muncul.`,
			});
	});

export type Plan = z.infer<typeof planSchema>;
export type PlanStep = Plan['steps'][number];
export type PlanMoment = PlanStep['moments'][number];
