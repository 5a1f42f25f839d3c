import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type RatingAttempt,
	attemptBeforeChange,
	decodeAttempts,
	finishDraft,
	previousAttempt,
	storedAttempts,
} from '../../../../src/core/device/attempt.ts';
import {
	decodeBackup,
	encodeBackup,
	mergeAttempts,
	mergeBackups,
} from '../../../../src/core/device/backup.ts';
import {
	type Draft,
	decodeDraft,
	fitDraft,
	writePriorities,
} from '../../../../src/core/device/draft.ts';
import { type BehaviourId, behaviourIds } from '../../../../src/core/values/values.ts';
import type { MySession } from '../../../../src/core/device/my-sessions.ts';
import { noReadingProgress } from '../../../../src/core/device/reading-progress.ts';
import { encodeResult } from '../../../../src/core/codes/result-code.ts';
import { waves } from '../../../../src/core/codes/session-link.ts';
import { noCommitments } from '../../../../src/core/device/commitment.ts';
import { noPortraitActions } from '../../../../src/core/device/portrait-actions.ts';
import {
	answersTo,
	anyPaths,
	anyReadingProgress,
	anyUnitSentences,
} from '../../../support/arbitrary.ts';
import { anyCommitments } from '../../../support/commitments.ts';
import { anyEvidence, anyPortraitActions } from '../../../support/portrait-actions.ts';
import { results } from '../../../support/results.ts';
import { answersWorth, readInstrument } from '../../../support/mirrors.ts';

const diri = readInstrument('diri');

const moments = fc
	.date({ min: new Date('2023-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString());
const priorities = fc.uniqueArray(fc.constantFrom<BehaviourId>(...behaviourIds), { maxLength: 3 });
const drafts: fc.Arbitrary<Draft<'rating'>> = fc.record({
	revision: fc.integer({ min: 1, max: 99 }),
	answers: answersTo(diri),
	priorities,
	seconds: fc.integer({ min: 0, max: 10_000 }),
	savedAt: moments,
});
const attempts: fc.Arbitrary<RatingAttempt> = fc
	.tuple(drafts, fc.uuid(), moments)
	.map(([draft, id, finishedAt]) => {
		const { revision } = draft;
		return finishDraft({ ...diri, revision }, draft, id, finishedAt);
	});

const anything = fc.oneof(
	fc.string(),
	fc.json(),
	fc.constantFrom('', 'null', '[]', '{}', '{{broken', '"text"', '[{}]', '{"answers":[]}'),
	drafts.map((draft) => JSON.stringify(draft).slice(0, -3)),
);

describe('decodeDraft', () => {
	test('reads back what was stored', () => {
		fc.assert(
			fc.property(drafts, (draft) => {
				expect(decodeDraft('diri', JSON.stringify(writePriorities(draft)))).toEqual({
					ok: true,
					value: draft,
				});
			}),
		);
	});

	test('reads what was stored while priorities were still called focus', () => {
		const text =
			'{"revision":1,"answers":{"loyal-1":4},"focus":["adaptif-1"],"seconds":48,"savedAt":"2026-11-23T02:10:00.000Z"}';
		const decoded = decodeDraft('diri', text);
		expect(decoded).toMatchObject({ ok: true, value: { priorities: ['adaptif-1'] } });
		expect(decoded.ok && writePriorities(decoded.value)).toEqual(JSON.parse(text));
	});

	test('never throws, and gives only answers that can be scored', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const decoded = decodeDraft('diri', text);
				if (decoded.ok)
					expect(() => finishDraft(diri, decoded.value as Draft<'rating'>, 'x', '')).not.toThrow();
			}),
		);
	});

	test('keeps the good answers among bad ones', () => {
		const text = '{"revision":1,"answers":{"loyal-1":4,"loyal-2":9,"x":1,"__proto__":2}}';
		expect(decodeDraft('diri', text)).toMatchObject({
			ok: true,
			value: { answers: { 'loyal-1': 4 } },
		});
	});

	test('takes seconds without end for none, since they could not be stored again', () => {
		expect(decodeDraft('diri', '{"revision":1,"answers":{},"seconds":1e999}')).toMatchObject({
			value: { seconds: 0 },
		});
	});

	test('calls text that is no draft malformed', () => {
		for (const text of ['', 'null', '[]', '{}', '{"revision":0,"answers":{}}', 'x'.repeat(5000)])
			expect(decodeDraft('diri', text)).toEqual({ ok: false, reason: 'malformed' });
	});
});

describe('fitDraft', () => {
	test('leaves a draft of the same revision as it is', () => {
		expect(fitDraft(fitted(), diri)).toEqual(fitted());
	});

	test.each([diri.revision - 1, diri.revision + 1])(
		'takes nothing from revision %i',
		(revision) => {
			const { savedAt } = fitted();
			expect(fitDraft({ ...fitted(), revision }, diri)).toEqual({
				...{ revision: diri.revision, answers: {}, priorities: [], seconds: 0, savedAt },
			});
		},
	);
});

describe('finishDraft', () => {
	test('scores no answer that was given to another revision', () => {
		const old = { ...fitted(), revision: diri.revision - 1 };
		const { scores, priorities: chosen, revision } = finishDraft(diri, old, 'x', '');
		expect(new Set(Object.values(scores))).toEqual(new Set([null]));
		expect([chosen, revision]).toEqual([[], diri.revision]);
	});
});

describe('decodeAttempts', () => {
	test('reads back what was stored', () => {
		fc.assert(
			fc.property(fc.array(attempts), (all) => {
				expect(decodeAttempts(JSON.stringify(storedAttempts(all)))).toEqual({
					ok: true,
					value: all,
				});
			}),
		);
	});

	test('reads what was stored while priorities were still called focus', () => {
		const text =
			'[{"id":"5b1c","instrument":"diri","revision":1,"finishedAt":"2026-11-23T02:14:00.000Z","scores":{"adaptif-1":75,"adaptif-2":null},"focus":["adaptif-1"]}]';
		const decoded = decodeAttempts(text);
		expect(decoded).toMatchObject({ ok: true, value: [{ priorities: ['adaptif-1'] }] });
		expect(decoded.ok && storedAttempts(decoded.value)).toEqual(JSON.parse(text));
	});

	test('never throws', () => {
		fc.assert(fc.property(anything, (text) => typeof decodeAttempts(text).ok === 'boolean'));
	});

	test.each([
		['an unknown instrument', { instrument: 'lain' }],
		['a score off the scale', { scores: { 'loyal-1': 60 } }],
		['an unknown item', { scores: { jujur: 50 } }],
		['no moment', { finishedAt: 'kemarin' }],
		['a hostile id', { id: '<img src=x>' }],
	])('gives an attempt with %s as unread, and the others', (_, change) => {
		const good = finishDraft(diri, fitted(), 'a1', '2026-11-23T00:00:00.000Z');
		const [kept] = storedAttempts([good]);
		const bad = { ...kept, ...change };
		expect(decodeAttempts(JSON.stringify([kept]))).toEqual({ ok: true, value: [good] });
		expect(decodeAttempts(JSON.stringify([kept, bad, kept]))).toEqual({
			ok: true,
			value: [good, good],
			unread: JSON.stringify([bad]),
		});
	});

	test('calls text malformed that is nested too deep to be set aside by itself', () => {
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		expect(decodeAttempts(`[${deep}]`)).toEqual({ ok: false, reason: 'malformed' });
	});

	test('calls text that is no list malformed', () => {
		for (const text of ['', '{{broken', 'null', '{}', '"text"'])
			expect(decodeAttempts(text)).toEqual({ ok: false, reason: 'malformed' });
	});
});

describe('previousAttempt', () => {
	const at = (id: string, finishedAt: string, change: Partial<RatingAttempt> = {}) => ({
		...finishDraft(diri, fitted(), id, finishedAt),
		...change,
	});
	const first = at('a', '2026-01-01T00:00:00.000Z');
	const second = at('b', '2026-02-01T00:00:00.000Z');
	const third = at('c', '2026-03-01T00:00:00.000Z');

	test('is the one that came before, whatever the clock said', () => {
		expect(previousAttempt([first, third, second], second)).toEqual(third);
		expect(previousAttempt([first, third, second], first)).toBeUndefined();
		expect(previousAttempt([first, second], third)).toEqual(second);
	});

	test('is never of another instrument or revision', () => {
		const others = [
			{ ...second, instrument: 'kilat' as const },
			{ ...second, revision: diri.revision + 1 },
		];
		expect(previousAttempt([...others, first], third)).toEqual(first);
	});
});

describe('attemptBeforeChange', () => {
	const at = (id: string, revision: number, instrument: 'diri' | 'kilat' = 'diri') => ({
		...finishDraft(diri, fitted(), id, '2026-01-01T00:00:00.000Z'),
		...{ revision, instrument },
	});
	const all = [at('a', 1), at('b', 1), at('k', 1, 'kilat'), at('c', 2), at('d', 2)];
	const beforeChange = (id: string) => {
		const current = all.find((attempt) => attempt.id === id);
		return current && attemptBeforeChange(all, current)?.id;
	};

	test('is the last one with other statements, for the first one with the new', () => {
		expect(beforeChange('c')).toBe('b');
	});

	test('is nothing between attempts with the same statements, or where there is none before', () => {
		for (const id of ['a', 'b', 'k', 'd']) expect(beforeChange(id)).toBeUndefined();
	});
});

/** The parts that older files lack. */
const nothingElse = {
	readingProgress: noReadingProgress,
	enrolments: [],
	sessions: [],
	codes: [],
	unitSentences: {},
	commitments: noCommitments,
	paths: {},
	portraitActions: noPortraitActions,
	evidence: [],
};

const mine: MySession = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'diri',
	wave: 'before',
	detail: 'summary',
	savedAt: '2026-11-24T00:00:00.000Z',
};

describe('backups', () => {
	const backups = fc.record({
		drafts: fc.option(drafts).map((draft) => (draft ? { diri: draft } : {})),
		attempts: fc.uniqueArray(attempts, { selector: ({ id }) => id }),
		readingProgress: anyReadingProgress,
		enrolments: fc.uniqueArray(
			fc.record({
				session: fc.constantFrom('q7k3m9xw', 'zzzzqqqq'),
				name: fc.constantFrom('Orientasi CPNS', 'Rapat Senin'),
				wave: fc.constantFrom(...waves),
				detail: fc.constantFrom('summary' as const, 'full' as const),
				participant: fc.integer({ min: 0, max: 2 ** 50 - 1 }),
				attempt: fc.constantFrom('a', 'b'),
			}),
			{ selector: ({ session, wave }) => session + wave },
		),
		sessions: fc.constantFrom<MySession[]>([], [mine]),
		codes: fc.uniqueArray(results.map(encodeResult), { maxLength: 3 }),
		unitSentences: anyUnitSentences,
		commitments: anyCommitments,
		paths: anyPaths,
		portraitActions: anyPortraitActions,
		evidence: anyEvidence,
	});

	test('read back what was exported', () => {
		fc.assert(
			fc.property(backups, (backup) => {
				const text = encodeBackup(backup, '2026-11-23T00:00:00.000Z');
				expect(decodeBackup(text)).toEqual({ ok: true, value: backup });
			}),
		);
	});

	test('never throw', () => {
		fc.assert(fc.property(anything, (text) => typeof decodeBackup(text).ok === 'boolean'));
	});

	test.each([
		['not json', 'malformed'],
		['{"some":"file"}', 'other-format'],
		['[1,2,3]', 'other-format'],
		['{"format":"cermin-berakhlak","version":2}', 'newer-version'],
		['{"format":"cermin-berakhlak","version":"1"}', 'damaged'],
		['{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[{"id":1}]}', 'damaged'],
		['{"format":"cermin-berakhlak","version":1,"drafts":{"lain":{}},"attempts":[]}', 'damaged'],
		['{"format":"cermin-berakhlak","version":1,"attempts":[]}', 'damaged'],
		[
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[],"progress":[]}',
			'damaged',
		],
		[
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[],"commitments":{}}',
			'damaged',
		],
		[
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[],"codes":["cb1x"]}',
			'damaged',
		],
		[
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[],"sentences":{"jujur-1":"Kami"}}',
			'damaged',
		],
		[
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[],"paths":{"orientasi":{}}}',
			'damaged',
		],
		[
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[],"portraitActions":{}}',
			'damaged',
		],
		[
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[],"evidence":[{}]}',
			'damaged',
		],
	])('say of %s that it is %s', (text, reason) => {
		expect(decodeBackup(text)).toEqual({ ok: false, reason });
	});

	test('without what came later, as they were at first, are read as having none of it', () => {
		const text = '{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[]}';
		expect(decodeBackup(text)).toEqual({
			ok: true,
			value: { drafts: {}, attempts: [], ...nothingElse },
		});
	});

	test('merge without losing or doubling an attempt', () => {
		fc.assert(
			fc.property(backups, backups, (ours, theirs) => {
				const merged = mergeBackups(ours, theirs);
				const ids = merged.attempts.map(({ id }) => id);
				const all = [...ours.attempts, ...theirs.attempts].map(({ id }) => id);
				expect(new Set(ids)).toEqual(new Set(all));
				expect(ids).toHaveLength(new Set(ids).size);
				expect(mergeBackups(merged, theirs)).toEqual(merged);
			}),
		);
	});

	test('merge without writing over a sentence', () => {
		const ours = { 'adaptif-1': 'Kami menulis.', 'loyal-3': 'Kami menyimpan.' };
		const theirs = { 'adaptif-1': 'Kami menghapus.', 'kompeten-2': 'Kami mengajar.' };
		const merged = mergeBackups(
			{ drafts: {}, attempts: [], ...nothingElse, unitSentences: ours },
			{ drafts: {}, attempts: [], ...nothingElse, unitSentences: theirs },
		);
		expect(merged.unitSentences).toEqual({ ...theirs, ...ours });
	});

	test('merge to the later of two drafts', () => {
		const early = { ...fitted(), savedAt: '2026-01-01T00:00:00.000Z' };
		const late = { ...fitted(), savedAt: '2026-02-01T00:00:00.000Z', seconds: 1 };
		const merge = (ours: Draft, theirs: Draft) =>
			mergeBackups(
				{ drafts: { diri: ours }, attempts: [], ...nothingElse },
				{ drafts: { diri: theirs }, attempts: [], ...nothingElse },
			);
		expect(merge(early, late).drafts.diri).toEqual(late);
		expect(merge(late, early).drafts.diri).toEqual(late);
		// However late, a draft of an older revision cannot be gone on with.
		const old = { ...late, revision: diri.revision - 1 };
		expect(merge(early, old).drafts.diri).toEqual(early);
		expect(merge(old, early).drafts.diri).toEqual(early);
	});
});

describe('mergeAttempts', () => {
	test('keeps ours in their order and each attempt once', () => {
		fc.assert(
			fc.property(fc.array(attempts), fc.array(attempts), (ours, theirs) => {
				const own = [...new Map(ours.map((attempt) => [attempt.id, attempt])).values()];
				const ids = new Set(own.map(({ id }) => id));
				const merged = mergeAttempts(own, theirs);
				expect(merged.filter(({ id }) => ids.has(id))).toEqual(own);
				expect(new Set(merged.map(({ id }) => id)).size).toBe(
					new Set([...own, ...theirs].map(({ id }) => id)).size,
				);
			}),
		);
	});

	test('puts what only they have where its time falls', () => {
		const at = (id: string, day: string) =>
			finishDraft(diri, fitted(), id, `2026-01-${day}T00:00:00.000Z`);
		const merged = mergeAttempts(
			[at('b', '02'), at('d', '04')],
			[at('a', '01'), at('c', '03'), at('e', '05')],
		);
		expect(merged.map(({ id }) => id).join('')).toBe('abcde');
	});
});

function fitted(): Draft<'rating'> {
	return {
		revision: diri.revision,
		answers: answersWorth(diri, 50),
		priorities: ['loyal-1'],
		seconds: 60,
		savedAt: '2026-11-23T00:00:00.000Z',
	};
}
