import type { Backup } from '../../../src/core/device/backup.ts';
import { finishDraft } from '../../../src/core/device/attempt.ts';
import type { Draft } from '../../../src/core/device/draft.ts';
import { repeatCommitment } from '../../../src/core/device/commitment.ts';
import { encodeResult } from '../../../src/core/codes/result-code.ts';
import type { Session } from '../../../src/core/codes/session-link.ts';
import { started } from '../commitments.ts';
import { answersWorth, readInstrument } from '../mirrors.ts';
import { practices, promised } from '../portrait-actions.ts';
import { randomChoice, randomFrom, randomPortrait, randomResult } from '../results.ts';

export const savedAt = '2026-11-24T02:00:00.000Z';

export const session: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS & PPPK 2026 👩\u200d🏫',
	instrument: 'diri',
	wave: 'after',
	detail: 'full',
	path: 'budaya-adaptif',
};

const random = randomFrom(2026);

/** A code of each instrument, wave and detail, half of them of one session. */
export const codes = [
	...Array.from({ length: 6 }, () => encodeResult(randomChoice(random))),
	...(['diri', 'kilat'] as const).flatMap((instrument) =>
		(['before', 'after', 'later'] as const).flatMap((wave) =>
			(['summary', 'full'] as const).flatMap((detail) => [
				encodeResult(randomResult(random, { instrument, wave, detail })),
				encodeResult(randomResult(random, { instrument, wave, detail, session: session.id })),
			]),
		),
	),
];

const [diri, kilat, unit] = [
	readInstrument('diri'),
	readInstrument('kilat'),
	readInstrument('unit'),
];
const chosen = { ...randomPortrait(random), seed: 20_261_126 };
const draft: Draft<'rating'> = {
	revision: diri.revision,
	answers: { ...answersWorth(diri, 75), 'adaptif-1': 'na' },
	priorities: ['adaptif-2', 'kompeten-1'],
	seconds: 200,
	savedAt,
};

/** A device with something of everything. */
export const backup: Backup = {
	drafts: {
		diri: draft,
		kilat: { ...draft, answers: { loyal: 3, adaptif: 'na' }, priorities: [] },
		unit: {
			...draft,
			revision: unit.revision,
			answers: { now: chosen.now, seed: chosen.seed },
			priorities: [],
		},
	},
	attempts: [
		finishDraft(
			kilat,
			{ ...draft, answers: answersWorth(kilat, 50), priorities: [] },
			'kilat',
			savedAt,
		),
		finishDraft(diri, draft, 'diri-sebelum', savedAt),
		finishDraft(
			unit,
			{ ...draft, revision: unit.revision, answers: chosen, priorities: [] },
			'unit',
			savedAt,
		),
		finishDraft(
			{ ...diri, revision: 1 },
			{ ...draft, revision: 1 },
			'diri-lama',
			'2026-10-20T02:00:00.000Z',
		),
	],
	readingProgress: {
		cases: { 'uang-dalam-jabat-tangan': 2, 'iuran-kado-pimpinan': 0 },
		read: ['nilai/adaptif', 'topik/anti-pungli'],
	},
	enrolments: [
		{
			session: session.id,
			name: session.name,
			wave: 'before',
			detail: 'summary',
			participant: 48_201_733_105_342,
			attempt: 'diri-sebelum',
		},
		{
			session: session.id,
			name: session.name,
			wave: 'later',
			detail: 'full',
			participant: 48_201_733_105_342,
			attempt: '',
		},
	],
	sessions: [
		{ ...session, savedAt, present: 30 },
		{
			id: 'q7k3m9xp',
			name: 'Kelas A',
			instrument: 'kilat',
			wave: 'before',
			detail: 'summary',
			savedAt,
		},
	],
	codes: codes.slice(0, 4),
	unitSentences: {
		'berorientasi-pelayanan-2': 'Kami menyebutkan jam selesai di loket ketika menerima berkas.',
		'adaptif-1': 'Kami memberi tanda terima kertas begitu aplikasi macet.',
	},
	commitments: {
		current: {
			...started,
			checks: [{ day: 7, on: '2026-12-07', answers: [{ outcome: 'partly', obstacle: 'forgot' }] }],
		},
		past: [repeatCommitment(started, 'dua', savedAt, '2026-09-01')],
	},
	paths: {
		orientasi: {
			begunAt: savedAt,
			ticked: ['nilai/loyal#satu-menit', 'renungan/pelayanan-terbaik'],
			session: '#sesi=1&nama=Kelas',
			finishedAt: savedAt,
		},
		'asn-baru': { begunAt: savedAt, ticked: [] },
	},
	portraitActions: { current: promised, past: [{ ...promised, id: 'dulu', outcome: 'partly' }] },
	evidence: practices,
};
