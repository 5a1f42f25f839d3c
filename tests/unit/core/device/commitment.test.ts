import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanOutcome } from '../../../../src/core/codes/plan-outcome.ts';
import type { RatingAttempt } from '../../../../src/core/device/attempt.ts';
import {
	type CheckDay,
	type Commitment,
	type Started,
	attemptsAround,
	beginAnew,
	changeCurrent,
	checkDays,
	createCommitment,
	decodeCommitments,
	dueCheck,
	endCurrent,
	hasStart,
	mergeCommitments,
	nextCheck,
	noCommitments,
	noteCheck,
	noteRehearsal,
	pastLimit,
	planOutcomeOf,
	startOn,
	stepsDone,
	steps,
	textLimit,
	tidyText,
	writeSentence,
} from '../../../../src/core/device/commitment.ts';
import { addDays } from '../../../../src/core/device/days.ts';
import { anyCommitments, anyDay, anyStarted, plan, started } from '../../../support/commitments.ts';

const today = '2026-11-25';
const check = (day: CheckDay, ...outcomes: PlanOutcome[]) => ({
	day,
	on: addDays(started.startedOn, day),
	answers: outcomes.map((outcome) => ({ outcome })),
});
const withChecks = (...days: CheckDay[]): Started => ({
	...started,
	checks: days.map((day) => check(day, 'done')),
});

describe('decodeCommitments', () => {
	test('reads back what was stored', () => {
		fc.assert(
			fc.property(anyCommitments, (all) => {
				expect(decodeCommitments(JSON.stringify(all))).toEqual({ ok: true, value: all });
			}),
		);
	});

	test('reads the example of the first version', () => {
		const text =
			'{"current":{"id":"5b1c","savedAt":"2026-12-07T02:14:00.000Z","startedOn":"2026-11-30","rehearsed":true,' +
			'"plans":[{"behaviour":"harmonis-3","obstacle":"Agenda rapat padat","when":"rekan tidak sependapat","then":"menunggu sampai ia selesai"}],' +
			'"checks":[{"day":7,"on":"2026-12-07","answers":[{"outcome":"partly","obstacle":"forgot"}]}]},"past":[]}';
		const read = decodeCommitments(text);
		expect(read.ok && read.value.current?.checks[0]?.answers[0]).toEqual({
			outcome: 'partly',
			obstacle: 'forgot',
		});
	});

	test('never throws', () => {
		const anything = fc.oneof(
			fc.string(),
			fc.json(),
			fc.constantFrom('', 'null', '[]', '{{broken'),
		);
		fc.assert(fc.property(anything, (text) => typeof decodeCommitments(text).ok === 'boolean'));
	});

	test('reads texts that were kept with direction and invisible marks, and drops those', () => {
		const current = { ...started, plans: [{ ...plan, when: '\u202erapat \u200b' }] };
		const read = decodeCommitments(JSON.stringify({ current, past: [] }));
		expect(read.ok && read.value.current?.plans[0]?.when).toBe('rapat');
	});

	const broken: Record<string, object> = {
		'an unknown behaviour': { plans: [{ ...plan, behaviour: 'ramah-1' }] },
		'no plan': { plans: [] },
		'three plans': {
			plans: ['adaptif-1', 'adaptif-2', 'adaptif-3'].map((behaviour) => ({ ...plan, behaviour })),
		},
		'one behaviour twice': { plans: [plan, plan] },
		'a text that is too long': { plans: [{ ...plan, when: 'a'.repeat(textLimit + 1) }] },
		'a text of two lines': { plans: [{ ...plan, when: 'satu\ndua' }] },
		'a start without a sentence': { plans: [{ ...plan, then: '' }] },
		'a day that the calendar lacks': { startedOn: '2026-02-30' },
		'a check of no such day': { checks: [{ ...check(7, 'done'), day: 8 }] },
		'a check made twice': { checks: [check(7, 'done'), check(7, 'done')] },
		'a check with an answer too many': { checks: [check(7, 'done', 'done')] },
		'an unknown outcome': { checks: [{ ...check(7), answers: [{ outcome: 'failed' }] }] },
		'an unknown obstacle': {
			checks: [{ ...check(7), answers: [{ outcome: 'partly', obstacle: 'atasan' }] }],
		},
		'an empty note': { checks: [{ ...check(7), answers: [{ outcome: 'partly', note: '' }] }] },
		'a note of two lines': {
			checks: [{ ...check(7), answers: [{ outcome: 'partly', note: 'satu\ndua' }] }],
		},
		'an id with markup': { id: '<b>' },
		'no moment': { savedAt: '2026-11-25' },
	};
	test.each(Object.entries(broken))('refuses %s', (_, change) => {
		const current = { ...started, ...change };
		const refused = { ok: false, reason: 'malformed' };
		expect(decodeCommitments(JSON.stringify({ current, past: [] }))).toEqual(refused);
		expect(decodeCommitments(JSON.stringify({ past: [current] }))).toEqual(refused);
	});
});

describe('tidyText', () => {
	test.each([
		['  rapat   dimulai\n pukul 8. ', 'rapat dimulai pukul 8'],
		['bertanya, “Ada lagi?”', 'bertanya, “Ada lagi?”'],
		['a'.repeat(textLimit + 9), 'a'.repeat(textLimit)],
		['. , ', ''],
		[`${'a'.repeat(textLimit - 1)}😀`, 'a'.repeat(textLimit - 1)],
	])('makes %j %j', (text, tidy) => {
		expect(tidyText(text)).toBe(tidy);
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
				const tidy = tidyText(text);
				expect(tidyText(tidy)).toBe(tidy);
				expect(tidy.length).toBeLessThanOrEqual(textLimit);
			}),
		);
	});
});

describe('writing the sentences', () => {
	const created = createCommitment('satu', ['adaptif-3', 'harmonis-3'], started.savedAt);

	test('starts the thirty days once the last of them is written', () => {
		const one = writeSentence(created, 0, plan, today);
		expect(hasStart(one)).toBe(false);
		const both = writeSentence(one, 1, plan, today);
		expect(both).toMatchObject({ startedOn: today, plans: [{ when: plan.when }, plan] });
	});

	test('anew, weeks later, starts nothing anew', () => {
		const changed = writeSentence(started, 0, { ...plan, when: 'apel selesai.' }, '2026-12-20');
		expect(changed).toMatchObject({
			startedOn: started.startedOn,
			plans: [{ when: 'apel selesai' }],
		});
	});

	test('changes nothing where a half is missing', () => {
		expect(writeSentence(created, 0, { ...plan, then: ' . ' }, today)).toBe(created);
	});

	test('comes before all else: nothing is rehearsed, moved or looked back on without them', () => {
		expect(noteRehearsal(created)).toBe(created);
		expect(startOn(created, today)).toBe(created);
		expect(noteCheck(created, check(7, 'done', 'done'))).toBe(created);
	});
});

describe('startOn', () => {
	test('moves the start only until somebody has looked back', () => {
		expect(startOn(started, '2026-12-07').startedOn).toBe('2026-12-07');
		expect(startOn(withChecks(7), '2026-12-07').startedOn).toBe(started.startedOn);
	});
});

describe('noteCheck', () => {
	test('tidies what a person wrote, and keeps nothing where that is empty', () => {
		const noted = noteCheck(started, {
			...check(7, 'partly'),
			answers: [{ outcome: 'partly', note: ' Rapat\nditunda. ' }],
		});
		expect(noted.checks[0]?.answers).toEqual([{ outcome: 'partly', note: 'Rapat ditunda' }]);
		const empty = noteCheck(started, {
			...check(7, 'partly'),
			answers: [{ outcome: 'partly', note: ' . ' }],
		});
		expect(empty.checks[0]?.answers).toEqual([{ outcome: 'partly' }]);
	});

	test('keeps one check a day, in the order of the days', () => {
		const noted = [check(14, 'done'), check(7, 'partly'), check(14, 'not-yet')].reduce<Commitment>(
			noteCheck,
			started,
		);
		expect(noted.checks).toEqual([check(7, 'partly'), check(14, 'not-yet')]);
	});

	test('takes one answer for each plan and no other number', () => {
		expect(noteCheck(started, check(7, 'done', 'done'))).toBe(started);
	});
});

describe('the check of a day', () => {
	test.each<
		[made: CheckDay[], days: number, due: CheckDay | undefined, next: CheckDay | undefined]
	>([
		[[], -400, undefined, 7],
		[[], 0, undefined, 7],
		[[], 6, undefined, 7],
		[[], 7, 7, 14],
		[[], 13, 7, 14],
		[[], 14, 14, 30],
		[[], 30, 30, undefined],
		[[], 4000, 30, undefined],
		[[7], 7, undefined, 14],
		[[7], 20, 14, 30],
		[[7], 40, 30, undefined],
		[[7, 14], 29, undefined, 30],
		[[14], 14, undefined, 30],
		[[14], 8, undefined, 30],
		[[30], 30, undefined, undefined],
		// A clock set back asks for nothing twice.
		[[7, 14], 3, undefined, 30],
		[[30], 9, undefined, undefined],
	])('with %j made, %i days after the start, is due: %s, and next: %s', (made, days, due, next) => {
		const day = addDays(started.startedOn, days);
		expect(dueCheck(withChecks(...made), day)).toBe(due);
		expect(nextCheck(withChecks(...made), day)).toBe(next);
	});

	test('is never one that was made, nor one whose day is yet to come', () => {
		fc.assert(
			fc.property(anyStarted.filter(hasStart), anyDay, (commitment, day) => {
				const due = dueCheck(commitment, day);
				if (due === undefined) return;
				expect(commitment.checks.map((made) => made.day)).not.toContain(due);
				expect(addDays(commitment.startedOn, due) <= day).toBe(true);
			}),
		);
	});

	test('once made leaves nothing due that day', () => {
		fc.assert(
			fc.property(anyStarted.filter(hasStart), anyDay, (commitment, day) => {
				const due = dueCheck(commitment, day);
				if (due === undefined) return;
				const answers = commitment.plans.map(() => ({ outcome: 'done' as const }));
				const noted = noteCheck(commitment, { day: due, on: day, answers });
				expect(hasStart(noted) && dueCheck(noted, day)).toBe(undefined);
			}),
		);
	});

	test('is none where the clock tells no day', () => {
		expect(dueCheck(started, '')).toBe(undefined);
	});
});

describe('planOutcomeOf', () => {
	test.each<[answers: PlanOutcome[], outcome: PlanOutcome]>([
		[['done'], 'done'],
		[['not-yet', 'not-yet'], 'not-yet'],
		[['done', 'not-yet'], 'partly'],
		[['done', 'partly'], 'partly'],
		[['partly', 'partly'], 'partly'],
	])('is, of answers %j, %s', (answers, outcome) => {
		const plans = answers.map(() => plan);
		expect(planOutcomeOf({ ...started, plans, checks: [check(30, ...answers)] })).toBe(outcome);
	});

	test('is that of the last check, and nothing before the first', () => {
		const checks = [check(7, 'not-yet'), check(14, 'done')];
		expect(planOutcomeOf({ ...started, checks })).toBe('done');
		expect(planOutcomeOf(started)).toBeUndefined();
	});
});

describe('stepsDone', () => {
	test('fills the seven segments as the steps are done, and leaves a missed day empty', () => {
		expect(stepsDone(createCommitment('a', ['loyal-1'], started.savedAt), false)).toEqual([
			'chosen',
		]);
		expect(stepsDone({ ...started, rehearsed: false }, false)).toEqual(['chosen', 'written']);
		expect(stepsDone(withChecks(14), false)).toEqual(['chosen', 'written', 'rehearsed', 'day-14']);
		expect(stepsDone(withChecks(...checkDays), true)).toEqual(steps);
	});
});

describe('attemptsAround', () => {
	const attempt = (id: string, finishedAt: string, revision = 2): RatingAttempt => ({
		...{ id, revision, instrument: 'diri', scores: {}, priorities: [] },
		finishedAt: `${finishedAt}T02:00:00.000Z`,
	});
	const around = (...all: RatingAttempt[]) => {
		const found = attemptsAround(all, started);
		return found && [found.before.id, found.after.id];
	};

	test('are the last before the start and the last at least three weeks later', () => {
		expect(
			around(
				attempt('a', '2026-10-01'),
				attempt('b', '2026-11-30'),
				attempt('c', '2026-12-10'),
				attempt('d', '2026-12-21'),
				attempt('e', '2027-02-01'),
			),
		).toEqual(['b', 'e']);
	});

	test('are none where one is missing, too early, or answers other statements', () => {
		expect(around(attempt('a', '2026-11-01'))).toBeUndefined();
		expect(around(attempt('a', '2027-01-01'))).toBeUndefined();
		expect(around(attempt('a', '2026-11-01'), attempt('b', '2026-12-20'))).toBeUndefined();
		expect(around(attempt('a', '2026-11-01', 1), attempt('b', '2027-01-01'))).toBeUndefined();
	});

	test('are of Cermin Diri alone', () => {
		const kilat = { ...attempt('a', '2026-11-01'), instrument: 'kilat' } as const;
		expect(around(kilat, attempt('b', '2027-01-01'))).toBeUndefined();
	});
});

describe('past commitments', () => {
	const created = createCommitment('baru', ['loyal-1'], started.savedAt);

	test('are those whose sentences were written; what was only chosen is gone', () => {
		expect(endCurrent({ current: started, past: [] })).toEqual({ past: [started] });
		expect(endCurrent({ current: created, past: [] })).toEqual({ past: [] });
		expect(beginAnew({ current: started, past: [] }, created)).toEqual({
			current: created,
			past: [started],
		});
	});

	test('are at most ten, the latest', () => {
		const past = Array.from({ length: pastLimit }, (_, n) => ({ ...started, id: `${n}` }));
		const ended = endCurrent({ current: started, past });
		expect(ended.past).toHaveLength(pastLimit);
		expect(ended.past.at(-1)).toEqual(started);
	});
});

test('changeCurrent leaves alone what another tab has put in its place', () => {
	const all = { current: started, past: [] };
	expect(changeCurrent(all, 'satu', noteRehearsal).current?.rehearsed).toBe(true);
	expect(changeCurrent(all, 'lain', noteRehearsal)).toBe(all);
	expect(changeCurrent(noCommitments, 'satu', noteRehearsal)).toBe(noCommitments);
});

describe('mergeCommitments', () => {
	const later = (commitment: Commitment): Commitment => ({
		...commitment,
		savedAt: '2026-12-25T02:00:00.000Z',
	});

	test('loses no sentence that was written, and doubles none', () => {
		fc.assert(
			fc.property(anyCommitments, anyCommitments, (ours, theirs) => {
				const merged = mergeCommitments(ours, theirs);
				const idsOf = ({ current, past }: typeof ours) =>
					[...past, ...(current && hasStart(current) ? [current] : [])].map(({ id }) => id);
				expect(new Set(idsOf(merged))).toEqual(new Set([...idsOf(ours), ...idsOf(theirs)]));
				expect(idsOf(merged)).toHaveLength(new Set(idsOf(merged)).size);
				expect(mergeCommitments(merged, theirs)).toEqual(merged);
				expect(mergeCommitments(merged, ours)).toEqual(merged);
			}),
		);
	});

	test('takes the version changed last, on whichever side it is', () => {
		const checked = later(withChecks(7));
		const [early, late] = [
			{ current: started, past: [] },
			{ current: checked, past: [] },
		];
		expect(mergeCommitments(early, late)).toEqual(late);
		expect(mergeCommitments(late, early)).toEqual(late);
	});

	test('leaves ended what has ended on one device', () => {
		const ended = { past: [started] };
		expect(mergeCommitments({ current: started, past: [] }, ended)).toEqual(ended);
	});

	test('keeps the current one that was changed last and ends the other', () => {
		const other = later({ ...started, id: 'dua' });
		expect(mergeCommitments({ current: other, past: [] }, { current: started, past: [] })).toEqual({
			current: other,
			past: [started],
		});
	});
});
