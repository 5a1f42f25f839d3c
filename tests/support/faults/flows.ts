import { rating } from '../../../src/core/assessment/rating.ts';
import type { Answer } from '../../../src/core/assessment/instrument.ts';
import { attemptsOfKind } from '../../../src/core/device/attempt.ts';
import { encodeBackup } from '../../../src/core/device/backup.ts';
import { encodeResult } from '../../../src/core/codes/result-code.ts';
import { encodeSession } from '../../../src/core/codes/session-link.ts';
import { type ItemId, valueIds } from '../../../src/core/values/values.ts';
import { backup, codes, savedAt, session } from '../fuzz/seeds.ts';
import { plan } from '../commitments.ts';
import { readInstrument } from '../mirrors.ts';
import type { Flow, Say } from './run.ts';
import type { Tab } from './tab.ts';

const [diri, kilat] = [readInstrument('diri'), readInstrument('kilat')];
const invited = { ...session, instrument: 'kilat' as const };

/** Whether the page says nothing of a storage that keeps nothing. */
const isQuiet = ({ storage }: Tab) => storage.$storageWorks.get();

/** Where it does not matter what is said, because the person takes it back. */
const unsaid: Say = () => undefined;

/** An answer is kept while it stands in the draft, or has become part of a result. */
function isAnswered({ draft, attempts }: Tab, id: ItemId, answer: Answer) {
	const { scores } = rating.evaluate(kilat, { [id]: answer });
	return (
		draft.drafts.kilat.read().answers[id] === answer ||
		attemptsOfKind('rating', attempts.attempts.read()).some((one) => one.scores[id] === scores[id])
	);
}

function answer(tab: Tab, say: Say, id: ItemId, given: Answer) {
	tab.draft.saveAnswers(tab.draft.drafts.kilat, kilat, { [id]: given }, 3);
	say(isQuiet(tab), `the answer to ${id}`, (later) => isAnswered(later, id, given));
}

function finish(tab: Tab, say: Say) {
	const { id } = tab.finish.finishMirror(kilat);
	say(isQuiet(tab), 'the result', ({ attempts }) =>
		attempts.attempts.read().some((one) => one.id === id),
	);
}

const mirror: Flow = {
	name: 'a mirror filled in twice',
	steps: [
		...valueIds.slice(0, 3).map((id) => (tab: Tab, say: Say) => answer(tab, say, id, 3)),
		(tab, say) => {
			tab.draft.togglePriority(tab.draft.drafts.diri, diri, 'adaptif-1');
			say(isQuiet(tab), 'the choice', ({ draft }) =>
				draft.drafts.diri.read().priorities.includes('adaptif-1'),
			);
		},
		finish,
		(tab, say) => answer(tab, say, 'loyal', 1),
		finish,
	],
	elsewhere(tab, say) {
		answer(tab, say, 'harmonis', 2);
		tab.draft.togglePriority(tab.draft.drafts.diri, diri, 'loyal-1');
		say(isQuiet(tab), 'the choice', ({ draft }) =>
			draft.drafts.diri.read().priorities.includes('loyal-1'),
		);
	},
};

const removed: Flow = {
	name: 'a result removed',
	steps: [
		(tab) => answer(tab, unsaid, 'loyal', 1),
		(tab) => finish(tab, unsaid),
		(tab, say) => {
			const [first] = tab.attempts.attempts.read();
			if (first) tab.attempts.removeAttempt(first.id);
			say(
				first !== undefined && isQuiet(tab),
				'that a result is gone',
				({ attempts }) => !attempts.attempts.read().some(({ id }) => id === first?.id),
			);
		},
	],
	elsewhere: (tab, say) => reading.elsewhere(tab, say),
};

function finishInSession(tab: Tab, say: Say, wave: 'before' | 'after') {
	answer(tab, say, 'adaptif', 4);
	const attempt = tab.finish.finishMirror(kilat);
	say(isQuiet(tab), 'the result', ({ attempts }) =>
		attempts.attempts.read().some((one) => one.id === attempt.id),
	);
	tab.enrolments.enrol({ ...invited, wave }, attempt);
	const shown = tab.enrolments.enrolments.read().find((one) => one.wave === wave)?.participant;
	say(isQuiet(tab), `the tag of the code of wave ${wave}`, ({ enrolments }) =>
		enrolments.enrolments
			.read()
			.some((one) => one.session === session.id && one.wave === wave && one.participant === shown),
	);
}

const inSession: Flow = {
	name: 'a session with its earlier code',
	steps: [
		(tab, say) => {
			const isKept = tab.enrolments.takeUpTag(invited, { participant: 77, wave: 'before' });
			say(isKept, 'the tag of the earlier code', ({ enrolments }) =>
				enrolments.enrolments.read().some(({ participant }) => participant === 77),
			);
		},
		(tab, say) => finishInSession(tab, say, 'after'),
		(tab, say) => answer(tab, say, 'kompeten', 0),
	],
	elsewhere: (tab, say) => answer(tab, say, 'harmonis', 2),
};

async function kioskTurn(tab: Tab, say: Say, participant: number) {
	tab.kiosk.beginTurn(session.id, { participant, detail: 'full' });
	tab.draft.saveAnswers(tab.kiosk.kioskDrafts.kilat, kilat, { loyal: 3, adaptif: 1 }, 9);
	const outcome = rating.evaluate(kilat, tab.kiosk.kioskDrafts.kilat.read().answers);
	const code = encodeResult({
		session: session.id,
		participant,
		wave: 'before',
		detail: 'full',
		instrument: 'kilat',
		revision: kilat.revision,
		...outcome,
	});
	const isKept = await tab.codes.keepCodes([code]);
	say(isKept, `the code of participant ${participant}`, async ({ codes }) =>
		(await codes.collectedCodes()).includes(code),
	);
	if (isKept) tab.kiosk.endTurn();
}

const kiosk: Flow = {
	name: 'a kiosk',
	steps: [
		(tab) => tab.kiosk.openKiosk(session.id),
		(tab, say) => kioskTurn(tab, say, 1),
		(tab, say) => kioskTurn(tab, say, 2),
		(tab) => tab.kiosk.closeKiosk(),
	],
	async elsewhere(tab, say) {
		const [code = ''] = codes;
		say(await tab.codes.keepCodes([code]), 'a code from another tab', async (later) =>
			(await later.codes.collectedCodes()).includes(code),
		);
	},
};

async function collect(tab: Tab, say: Say, some: readonly string[]) {
	const keeper = tab.codes.keeper();
	for (const code of some) keeper.keep(code);
	const refused = new Set((await keeper.done()).flatMap((text) => text.split('\n')));
	for (const code of some)
		say(!refused.has(code), 'a code', async (later) =>
			(await later.codes.collectedCodes()).includes(code),
		);
}

const recap: Flow = {
	name: 'the codes of a recap',
	steps: [
		(tab, say) => collect(tab, say, codes.slice(0, 3)),
		(tab, say) => collect(tab, say, codes.slice(3, 6)),
		async (tab, say) => {
			// What is taken out is no longer asked for by the person.
			const code = codes[6] ?? '';
			await tab.codes.keepCodes([code, codes[7] ?? '']);
			const isGone = await tab.codes.dropCode(code);
			say(
				isGone,
				'that a code is gone',
				async (later) => !(await later.codes.collectedCodes()).includes(code),
			);
		},
		async (tab) => {
			const keeper = tab.codes.keeper();
			keeper.keep(codes[8] ?? '');
			await keeper.undo();
		},
	],
	elsewhere: (tab, say) => collect(tab, say, codes.slice(9, 11)),
};

const recapErased: Flow = {
	name: 'the codes of a recap, erased',
	steps: [
		(tab) => collect(tab, unsaid, codes.slice(0, 3)),
		async (tab, say) => {
			say(
				await tab.codes.forgetCodes(),
				'that all codes are gone',
				async (later) => (await later.codes.collectedCodes()).length === 0,
			);
		},
	],
	elsewhere: () => undefined,
};

const commitment: Flow = {
	name: 'a commitment',
	steps: [
		(tab, say) => {
			const isKept = tab.commitment.begin(['harmonis-3']);
			const id = tab.commitment.commitments.read().current?.id;
			say(
				isKept,
				'what was chosen',
				(later) => all(later).some((one) => one.id === id) || all(later).length > 0,
			);
		},
		(tab, say) => {
			const id = idOf(tab);
			const isKept = tab.commitment.write(id, 0, plan);
			say(isKept, 'the sentence', (later) =>
				all(later).some((one) => one.id === id && one.plans[0]?.when === plan.when),
			);
		},
		(tab, say) => {
			const id = idOf(tab);
			say(tab.commitment.rehearse(id), 'that it was rehearsed', (later) =>
				all(later).some((one) => one.id === id && one.rehearsed),
			);
		},
		...([7, 14] as const).map((day) => (tab: Tab, say: Say) => {
			const id = idOf(tab);
			const isKept = tab.commitment.lookBack(id, { day, answers: [{ outcome: 'partly' }] });
			say(isKept, `what came of it by day ${day}`, (later) =>
				all(later).some((one) => one.id === id && one.checks.some((check) => check.day === day)),
			);
		}),
		(tab, say) => {
			const id = idOf(tab);
			say(tab.commitment.end(id), 'that it has ended', (later) =>
				later.commitment.commitments.read().past.some((one) => one.id === id),
			);
		},
	],
	elsewhere(tab, say) {
		const isKept = tab.commitment.begin(['adaptif-1']);
		const id = idOf(tab);
		say(isKept && tab.commitment.write(id, 0, plan), 'the sentence in another tab', (later) =>
			all(later).some((one) => one.id === id && one.plans[0]?.when === plan.when),
		);
	},
};

/** The commitment that the page of a tab shows: that of its memory, until it reads the storage anew. */
const shownIn = new WeakMap<Tab, string>();
function idOf(tab: Tab) {
	const id = tab.commitment.commitments.read().current?.id ?? shownIn.get(tab) ?? '';
	shownIn.set(tab, id);
	return id;
}
const all = ({ commitment }: Tab) => {
	const { current, past } = commitment.commitments.read();
	return current ? [...past, current] : past;
};

const paths: Flow = {
	name: 'a learning path',
	steps: [
		(tab, say) =>
			say(tab.paths.begin('orientasi'), 'that it was begun', (later) => path(later) !== undefined),
		...['nilai/loyal#satu-menit', 'renungan/pelayanan-terbaik'].map(
			(key) => (tab: Tab, say: Say) =>
				say(
					tab.paths.tick('orientasi', key, true),
					`the tick at ${key}`,
					(later) => path(later)?.ticked.includes(key) === true,
				),
		),
		(tab, say) => {
			const link = encodeSession(session);
			say(
				tab.paths.join('orientasi', link),
				'its session',
				(later) => path(later)?.session === link,
			);
		},
		(tab, say) => {
			const isKept = tab.paths.finish('orientasi', true);
			// The page shows the record of a path that is begun, and no other.
			const isShown = path(tab)?.finishedAt !== undefined;
			say(isKept && isShown, 'that it is done', (later) => path(later)?.finishedAt !== undefined);
		},
	],
	elsewhere: (tab, say) =>
		say(
			tab.paths.tick('asn-baru', 'kasus/a', true),
			'a tick in another tab',
			(later) => later.paths.pathsProgress.read()['asn-baru']?.ticked.length === 1,
		),
};
const path = ({ paths: { pathsProgress } }: Tab) => pathsProgress.read()['orientasi'];

const sentence = 'Kami menyebutkan jam selesai kepada setiap pemohon.';
const sentences: Flow = {
	name: 'the sentences of a unit',
	steps: (['adaptif-1', 'loyal-2'] as const)
		.map(
			(id) => (tab: Tab, say: Say) =>
				say(
					tab.sentences.saveSentence(id, sentence),
					`the sentence for ${id}`,
					(later) => later.sentences.unitSentences.read()[id] === sentence,
				),
		)
		.concat((tab, say) =>
			say(
				tab.sentences.addSentences({ 'kompeten-1': sentence }),
				'a sentence of a file',
				(later) => later.sentences.unitSentences.read()['kompeten-1'] === sentence,
			),
		),
	elsewhere: (tab, say) =>
		say(
			tab.sentences.saveSentence('harmonis-1', sentence),
			'a sentence in another tab',
			(later) => later.sentences.unitSentences.read()['harmonis-1'] === sentence,
		),
};

const portrait: Flow = {
	name: 'what follows from a portrait',
	steps: [
		(tab, say) =>
			say(tab.portrait.add([{ theme: 'adaptif' }]), 'a finding', (later) =>
				(later.portrait.portraitActions.read().current?.findings ?? []).some(
					(one) => 'theme' in one && one.theme === 'adaptif',
				),
			),
		(tab, say) =>
			say(
				tab.portrait.write({ act: sentence }),
				'what is promised',
				(later) => later.portrait.portraitActions.read().current?.act === sentence,
			),
		(tab, say) =>
			say(
				tab.evidence.begin('loyal'),
				'an entry of evidence',
				(later) => later.evidence.evidence.read().length > 0,
			),
		(tab, say) => {
			const id = tab.evidence.evidence.read()[0]?.id ?? '';
			const isKept = tab.evidence.write(id, 'practice', sentence);
			say(id !== '' && isKept, 'the evidence', (later) =>
				later.evidence.evidence.read().some(({ practice }) => practice === sentence),
			);
		},
	],
	elsewhere: (tab, say) =>
		say(
			tab.portrait.write({ owner: 'Tim loket' }),
			'who does it, in another tab',
			(later) => later.portrait.portraitActions.read().current?.owner === 'Tim loket',
		),
};

const other = { ...session, id: 'q7k3m9xp', name: 'Kelas B' };
const has = (later: Tab, id: string) =>
	later.sessions.mySessions.read().some((one) => one.id === id);
const sessions: Flow = {
	name: 'the sessions of a trainer',
	steps: [
		(tab, say) => {
			tab.sessions.saveMySession(session);
			say(tab.sessions.savedStateOf(session) === 'saved', 'a session', (later) =>
				has(later, session.id),
			);
		},
		(tab, say) => {
			tab.present.setPresent(session, 30);
			say(
				tab.present.presentIn(session)?.state === 'kept',
				'how many are present',
				(later) => later.present.presentIn(session)?.present === 30,
			);
		},
		(tab, say) => {
			say(tab.sessions.saveMySession(other), 'another session', () => true);
			say(tab.sessions.removeMySession(other), 'that it is gone', (later) => !has(later, other.id));
		},
	],
	elsewhere: (tab, say) => {
		const third = { ...session, id: 'q7k3m9xz', name: 'Kelas C' };
		say(tab.sessions.saveMySession(third), 'a session in another tab', (later) =>
			has(later, third.id),
		);
	},
};

const reading: Flow = {
	name: 'cases decided and guides read',
	steps: [
		(tab, say) =>
			say(
				tab.reading.decide('iuran-kado', 1),
				'the choice',
				(later) => later.reading.readingProgress.read().cases['iuran-kado'] !== undefined,
			),
		(tab, say) =>
			say(tab.reading.setRead('nilai/adaptif', true), 'the mark', (later) =>
				later.reading.readingProgress.read().read.includes('nilai/adaptif'),
			),
	],
	elsewhere: (tab, say) =>
		say(tab.reading.setRead('nilai/loyal', true), 'a mark in another tab', (later) =>
			later.reading.readingProgress.read().read.includes('nilai/loyal'),
		),
};

const file = encodeBackup(backup, savedAt);
const imported: Flow = {
	name: 'a backup taken in',
	steps: [
		(tab, say) => answer(tab, say, 'loyal', 2),
		(tab, say) =>
			say(
				tab.sentences.saveSentence('harmonis-1', sentence),
				'the own sentence',
				(later) => later.sentences.unitSentences.read()['harmonis-1'] === sentence,
			),
		async (tab, say) => {
			const { ok } = await tab.device.importDevice(file);
			say(ok, 'all of the file', async (later) => {
				const now = await later.device.readDevice();
				return (
					backup.attempts.every(({ id }) => now.attempts.some((one) => one.id === id)) &&
					backup.codes.every((code) => now.codes.includes(code)) &&
					backup.sessions.every(({ id }) => now.sessions.some((one) => one.id === id)) &&
					backup.enrolments.every(({ wave }) => now.enrolments.some((one) => one.wave === wave)) &&
					backup.readingProgress.read.every((page) => now.readingProgress.read.includes(page)) &&
					Object.keys(backup.unitSentences).every((id) => id in now.unitSentences) &&
					now.commitments.current?.id === backup.commitments.current?.id &&
					Object.keys(backup.paths).every((id) => id in now.paths) &&
					now.drafts.diri !== undefined
				);
			});
		},
	],
	elsewhere: sentences.elsewhere,
};

/** Whether there is nothing in any list or record of a value. */
const isNothing = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && Object.values(value).every(isNothing);

const erased: Flow = {
	name: 'everything erased',
	steps: [
		async (tab) => {
			await tab.device.importDevice(file);
			tab.kiosk.openKiosk(session.id);
			tab.kiosk.beginTurn(session.id, { participant: 3, detail: 'summary' });
			tab.draft.saveAnswers(tab.kiosk.kioskDrafts.diri, diri, { 'loyal-1': 3 }, 9);
		},
		async (tab, say) => {
			say((await tab.device.eraseDevice()) === 'erased', 'that all is gone', async (later) => {
				const left = await later.device.readDevice();
				return (
					isNothing(left) &&
					later.kiosk.kiosk.read() === undefined &&
					Object.keys(later.kiosk.kioskDrafts.diri.read().answers).length === 0
				);
			});
		},
	],
	elsewhere: () => undefined,
};

/** Everything that keeps something for a person. */
export const flows: Flow[] = [
	mirror,
	removed,
	inSession,
	kiosk,
	recap,
	recapErased,
	commitment,
	paths,
	sentences,
	portrait,
	sessions,
	reading,
	imported,
	erased,
];
