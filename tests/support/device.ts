import type { Answer } from '../../src/core/assessment/instrument.ts';
import { type Attempt, storedAttempts } from '../../src/core/device/attempt.ts';
import { type Draft, writePriorities } from '../../src/core/device/draft.ts';
import { type MySession, storedMySessions } from '../../src/core/device/my-sessions.ts';
import type { Evidence } from '../../src/core/device/evidence.ts';
import type { PortraitActions } from '../../src/core/device/portrait-actions.ts';
import type { PathsProgress } from '../../src/core/device/path-progress.ts';
import type { ReadingProgress } from '../../src/core/device/reading-progress.ts';
import type { UnitSentences } from '../../src/core/device/unit-sentences.ts';
import { behaviourIds, valueIds } from '../../src/core/values/values.ts';
import { homes } from './homes.ts';
import { readInstrument } from './mirrors.ts';

/** What a device may hold before a page is opened. */
export interface Device {
	attempts?: Attempt[];
	draft?: Draft;
	progress?: ReadingProgress;
	sessions?: MySession[];
	sentences?: UnitSentences;
	paths?: PathsProgress;
	portrait?: PortraitActions;
	evidence?: readonly Evidence[];
	theme?: 'light' | 'dark';
}

/** A browser's storage that holds this and nothing else, for `test.use({ storageState })` or a new context. */
export function deviceWith({
	attempts,
	draft,
	progress,
	sessions,
	sentences,
	paths,
	portrait,
	evidence,
	theme,
}: Device) {
	const localStorage = [
		...(attempts
			? [{ name: 'cermin:attempts:v1', value: JSON.stringify(storedAttempts(attempts)) }]
			: []),
		...(draft
			? [{ name: 'cermin:draft:diri:v1', value: JSON.stringify(writePriorities(draft)) }]
			: []),
		...(progress ? [{ name: 'cermin:progress:v1', value: JSON.stringify(progress) }] : []),
		...(sessions
			? [{ name: 'cermin:my-sessions:v1', value: JSON.stringify(storedMySessions(sessions)) }]
			: []),
		...(sentences ? [{ name: 'cermin:unit-sentences:v1', value: JSON.stringify(sentences) }] : []),
		...(paths ? [{ name: 'cermin:paths:v1', value: JSON.stringify(paths) }] : []),
		...(portrait ? [{ name: 'cermin:portrait-actions:v1', value: JSON.stringify(portrait) }] : []),
		...(evidence ? [{ name: 'cermin:evidence:v1', value: JSON.stringify(evidence) }] : []),
		...(theme ? [{ name: 'cermin:theme:v1', value: theme }] : []),
	];
	return {
		cookies: [],
		origins: homes.map((home) => ({ origin: new URL(home).origin, localStorage })),
	};
}

const diri = readInstrument('diri');
const scores = [25, 50, 75, 100] as const;

/** Three finished mirrors whose results show all there is: levels, a gap, a change, folded ties, an order. */
export const attempts: Attempt[] = [
	{
		id: 'kilat',
		instrument: 'kilat',
		revision: readInstrument('kilat').revision,
		finishedAt: '2026-09-01T02:00:00.000Z',
		scores: {
			...Object.fromEntries(valueIds.map((id, index) => [id, scores[index % 3] ?? null])),
			kolaboratif: null,
		},
		priorities: [],
	},
	{
		id: 'diri-sebelum',
		instrument: 'diri',
		revision: diri.revision,
		finishedAt: '2026-09-15T02:00:00.000Z',
		scores: Object.fromEntries(behaviourIds.map((id) => [id, 50])),
		priorities: [],
	},
	{
		id: 'diri-sesudah',
		instrument: 'diri',
		revision: diri.revision,
		finishedAt: '2026-10-20T02:00:00.000Z',
		scores: {
			...Object.fromEntries(behaviourIds.map((id, index) => [id, scores[index % 4] ?? null])),
			'loyal-2': null,
			'loyal-3': null,
		},
		priorities: ['adaptif-2', 'kompeten-1'],
	},
];

/** Cermin Diri with these answers to its questions, in order, and nothing chosen yet. */
export const draftOf = (answers: readonly (Answer | undefined)[]): Draft => ({
	revision: diri.revision,
	answers: Object.fromEntries(
		behaviourIds
			.map((id, place) => [id, answers[place]] as const)
			.filter(([, given]) => given !== undefined),
	),
	priorities: [],
	seconds: 200,
	savedAt: '2026-11-01T02:00:00.000Z',
});

/** Cermin Diri all answered but for its fifth and twelfth question, with three behaviours chosen. */
export const draft: Draft = {
	...draftOf(
		behaviourIds.map((_, place) => ([4, 11].includes(place) ? undefined : ((place % 5) as Answer))),
	),
	priorities: ['adaptif-1', 'adaptif-2', 'loyal-1'],
};

/** A session of each mirror that a trainer has made. */
export const sessions: MySession[] = (['diri', 'kilat'] as const).map((instrument, index) => ({
	id: `q7k3m9x${index === 0 ? 'q' : 'p'}`,
	name: `Orientasi CPNS ${2026 + index}`,
	instrument,
	wave: 'before',
	detail: 'summary',
	savedAt: '2026-11-01T02:00:00.000Z',
}));

/** Sentences of a unit, of two values. */
export const unitSentences: UnitSentences = {
	'berorientasi-pelayanan-2': 'Kami menyebutkan jam selesai di loket ketika menerima berkas.',
	'adaptif-1': 'Kami memberi tanda terima kertas begitu aplikasi macet.',
	'adaptif-3': 'Kami menghitung persediaan blangko pada Kamis siang.',
};
