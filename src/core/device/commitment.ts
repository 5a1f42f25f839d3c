/*
 * What a person has resolved to do for thirty days, as stored on the device under `cermin:commitment:v1`:
 *
 * {"current":{"id":"5b1c…","savedAt":"2026-12-07T02:14:00.000Z","startedOn":"2026-11-30","rehearsed":true,
 *   "plans":[{"behaviour":"harmonis-3","obstacle":"Agenda rapat padat.","when":"rekan tidak sependapat","then":"menunggu sampai ia selesai"}],
 *   "checks":[{"day":7,"on":"2026-12-07","answers":[{"outcome":"partly","obstacle":"forgot"}]}]},
 *  "past":[]}
 *
 * `current` is absent where there is none. A plan whose sentence is not written yet has empty texts, and `startedOn` is absent
 * until all are written. An answer may have a `note`, what came in between in the person's own words: in no code, and not before
 * 2026-11-26. `on` is the day on which a check was made, which may be later than the one it is named after.
 * Days are those of the calendar where the person was. A name and what was typed from memory are never stored.
 * Migration: a change that old text cannot express gets a new key (`…:v2`) and a decoder here that still reads v1. The ids of
 * behaviours, outcomes and obstacles are never given another meaning.
 */
import { type PlanOutcome, planOutcomes } from '../codes/plan-outcome.ts';
import { type Decoded, isMoment, isRecord, parseJson, readList } from '../decoded.ts';
import { type BehaviourId, isBehaviourId } from '../values/values.ts';
import type { RatingAttempt } from './attempt.ts';
import { type Day, addDays, daysBetween, isDay } from './days.ts';
import { latestVersions } from './latest-versions.ts';

/** At most so many behaviours at once, so that there is time for them beside the work. */
export const planLimit = 2;
/** The most characters of each part of a sentence. */
export const textLimit = 200;
/** How many past commitments are kept. */
export const pastLimit = 10;
/** On which days after the start a person looks back. */
export const checkDays = [7, 14, 30] as const;
/** What may have come in between, as a person chooses it. */
export const obstacles = ['no-occasion', 'forgot', 'otherwise', 'alone'] as const;

export type CheckDay = (typeof checkDays)[number];
export type Obstacle = (typeof obstacles)[number];

/** Three parts of an if-then sentence; all empty before it is written. */
export interface Sentence {
	/** What usually stands in the way. */
	obstacle: string;
	/** Follows "Kalau", without a full stop. */
	when: string;
	/** Follows "maka saya", without a full stop. */
	then: string;
}

export interface Plan extends Sentence {
	behaviour: BehaviourId;
}

/** What came of one plan, and what came in between if the person said so. */
export interface CheckAnswer {
	outcome: PlanOutcome;
	obstacle?: Obstacle;
	/** What came in between in the person's own words, tidy; absent where nothing was written. */
	note?: string;
}

export interface Check {
	day: CheckDay;
	/** When it was made. */
	on: Day;
	/** One for each plan, in their order. */
	answers: CheckAnswer[];
}

export interface Commitment {
	id: string;
	/** When it was last changed: ISO 8601, in UTC. */
	savedAt: string;
	/** The day that the thirty days count from; absent until every sentence is written. */
	startedOn?: Day;
	/** One or two. */
	plans: Plan[];
	/** Whether its sentences were said or typed from memory. */
	rehearsed: boolean;
	/** In the order of their days, each day once. */
	checks: Check[];
}

/** All commitments of a person, the past ones in the order they ended. */
export interface Commitments {
	current?: Commitment;
	past: Commitment[];
}

export const noCommitments: Commitments = { past: [] };

/** Reads stored commitments. If one cannot be read none is, so that the whole text can be set aside rather than lost. */
export function decodeCommitments(text: string): Decoded<Commitments, 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readCommitments(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readCommitments(input: unknown): Decoded<Commitments, 'malformed'> {
	if (!isRecord(input)) return { ok: false, reason: 'malformed' };
	const current = input['current'] === undefined ? undefined : readCommitment(input['current']);
	const past = readList(input['past'], readCommitment);
	if (!past?.every(hasStart) || (input['current'] !== undefined && !current))
		return { ok: false, reason: 'malformed' };
	return { ok: true, value: { ...(current && { current }), past: past.slice(-pastLimit) } };
}

function readCommitment(input: unknown): Commitment | undefined {
	if (!isRecord(input)) return undefined;
	const { id, savedAt, startedOn, rehearsed } = input;
	const plans = readList(input['plans'], readPlan);
	const checks = readList(input['checks'], readCheck);
	return typeof id === 'string' &&
		/^[\w-]{1,64}$/.test(id) &&
		isMoment(savedAt) &&
		typeof rehearsed === 'boolean' &&
		plans &&
		isChoice(plans.map(({ behaviour }) => behaviour)) &&
		(startedOn === undefined
			? !plans.every(isWritten)
			: isDay(startedOn) && plans.every(isWritten)) &&
		checks &&
		checks.every(({ answers }) => answers.length === plans.length) &&
		checks.every(({ day }, place) => day > (checks[place - 1]?.day ?? 0)) &&
		(startedOn !== undefined || (checks.length === 0 && !rehearsed))
		? { id, savedAt, ...(isDay(startedOn) && { startedOn }), plans, rehearsed, checks }
		: undefined;
}

function readPlan(input: unknown): Plan | undefined {
	if (!isRecord(input)) return undefined;
	const { behaviour, obstacle, when, then } = input;
	if (!isBehaviourId(behaviour) || !isText(obstacle) || !isText(when) || !isText(then))
		return undefined;
	return { behaviour, obstacle: tidyText(obstacle), when: tidyText(when), then: tidyText(then) };
}

function readCheck(input: unknown): Check | undefined {
	if (!isRecord(input)) return undefined;
	const { on } = input;
	const day = checkDays.find((one) => one === input['day']);
	const answers = readList(input['answers'], readAnswer);
	return day && isDay(on) && answers ? { day, on, answers } : undefined;
}

function readAnswer(input: unknown): CheckAnswer | undefined {
	if (!isRecord(input)) return undefined;
	const outcome = planOutcomes.find((one) => one === input['outcome']);
	const obstacle = obstacles.find((one) => one === input['obstacle']);
	const { note } = input;
	if (!outcome || (input['obstacle'] !== undefined && !obstacle)) return undefined;
	if (note !== undefined && (note === '' || !isText(note))) return undefined;
	return { outcome, ...(obstacle && { obstacle }), ...(note && { note }) };
}

const isText = (input: unknown): input is string =>
	typeof input === 'string' &&
	input.length <= textLimit &&
	// Until 2026-11-26 texts were kept with such marks in them.
	(tidyText(input) === input || marks.test(input));

/** Direction and invisible marks, other than the joiner inside emoji. */
const marks = /(?!\u200d)\p{Cf}/u;
const everyMark = new RegExp(marks, 'gu');

/** Whether these are one or two behaviours, none of them twice. */
export function isChoice(behaviours: readonly BehaviourId[]): boolean {
	return (
		behaviours.length >= 1 &&
		behaviours.length <= planLimit &&
		new Set(behaviours).size === behaviours.length
	);
}

/**
 * A part of a sentence in one line, as it is kept: no room around it, no full stop after it, not too long, without direction
 * and invisible marks other than the joiner inside emoji.
 */
export function tidyText(text: string): string {
	// Half a character, a surrogate, may be in the text or be left by cutting it.
	return text
		.replace(everyMark, '')
		.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
		.replace(/^ /, '')
		.slice(0, textLimit)
		.replace(/[ .,\p{Cs}]+$/u, '');
}

/** Whether a sentence can be said: an obstacle may be missing. */
export function isWritten({ when, then }: Sentence): boolean {
	return when !== '' && then !== '';
}

/** A commitment to these behaviours whose sentences are yet to be written. */
export function createCommitment(
	id: string,
	behaviours: readonly BehaviourId[],
	savedAt: string,
): Commitment {
	const plans = behaviours.map((behaviour) => ({ behaviour, obstacle: '', when: '', then: '' }));
	return { id, savedAt, plans, rehearsed: false, checks: [] };
}

/** A new commitment with the sentences of another, which starts `today` and is yet to be rehearsed. */
export function repeatCommitment(
	{ plans }: Commitment,
	id: string,
	savedAt: string,
	today: Day,
): Commitment {
	return { id, savedAt, startedOn: today, plans, rehearsed: false, checks: [] };
}

/**
 * The commitment with the sentence of one plan written, or written anew. Once all are written it starts `today`, unless it
 * has started. A sentence without its two halves changes nothing.
 */
export function writeSentence(
	commitment: Commitment,
	place: number,
	sentence: Sentence,
	today: Day,
): Commitment {
	const tidy = {
		obstacle: tidyText(sentence.obstacle),
		when: tidyText(sentence.when),
		then: tidyText(sentence.then),
	};
	if (!isWritten(tidy)) return commitment;
	const plans = commitment.plans.map((plan, at) => (at === place ? { ...plan, ...tidy } : plan));
	const { id, savedAt, rehearsed, checks } = commitment;
	const startedOn = commitment.startedOn ?? (plans.every(isWritten) ? today : undefined);
	return { id, savedAt, ...(startedOn !== undefined && { startedOn }), plans, rehearsed, checks };
}

/** The commitment with another day to start on, as long as nobody has looked back. */
export function startOn(commitment: Commitment, day: Day): Commitment {
	return hasStart(commitment) && commitment.checks.length === 0
		? { ...commitment, startedOn: day }
		: commitment;
}

/** The commitment with its sentences said from memory. */
export function noteRehearsal(commitment: Commitment): Commitment {
	return hasStart(commitment) ? { ...commitment, rehearsed: true } : commitment;
}

/** The commitment with a check, in place of an earlier one of the same day. */
export function noteCheck(commitment: Commitment, check: Check): Commitment {
	if (!hasStart(commitment) || check.answers.length !== commitment.plans.length) return commitment;
	const others = commitment.checks.filter(({ day }) => day !== check.day);
	const tidy = { ...check, answers: check.answers.map(tidyAnswer) };
	return { ...commitment, checks: [...others, tidy].sort((a, b) => a.day - b.day) };
}

function tidyAnswer({ note, ...answer }: CheckAnswer): CheckAnswer {
	const tidy = tidyText(note ?? '');
	return { ...answer, ...(tidy && { note: tidy }) };
}

/** A commitment whose sentences are all written. */
export type Started = Commitment & { startedOn: Day };

export function hasStart(commitment: Commitment): commitment is Started {
	return commitment.startedOn !== undefined;
}

/** The day of the calendar on which a person looks back. */
export function dayOfCheck({ startedOn }: Started, day: CheckDay): Day {
	return addDays(startedOn, day);
}

/**
 * Which check is to be made today: the last whose day has come, unless it was made. Earlier ones that were missed are let go.
 * It can be made however late; with a clock set back before its day it waits again, and none that was made is asked for twice.
 */
export function dueCheck(commitment: Started, today: Day): CheckDay | undefined {
	const last = checkDays.findLast((day) => daysBetween(dayOfCheck(commitment, day), today) >= 0);
	const made = commitment.checks.at(-1)?.day ?? 0;
	return last !== undefined && last > made ? last : undefined;
}

/** The first check that is neither made nor due; undefined after the last. */
export function nextCheck(commitment: Started, today: Day): CheckDay | undefined {
	const passed = Math.max(commitment.checks.at(-1)?.day ?? 0, dueCheck(commitment, today) ?? 0);
	return checkDays.find((day) => day > passed);
}

/** The check of a day, if it was made. */
export function checkOf({ checks }: Commitment, day: CheckDay): Check | undefined {
	return checks.find((check) => check.day === day);
}

/** What came of the whole commitment by its last check, undefined before the first; that is all that a code may say of it. */
export function planOutcomeOf({ checks }: Commitment): PlanOutcome | undefined {
	const outcomes = new Set(checks.at(-1)?.answers.map(({ outcome }) => outcome));
	if (outcomes.size === 0) return undefined;
	const [only] = outcomes;
	return outcomes.size === 1 ? only : 'partly';
}

/** The seven steps of the thirty days, one a segment of the pin. */
export const steps = [
	'chosen',
	'written',
	'rehearsed',
	'day-7',
	'day-14',
	'day-30',
	'compared',
] as const;

export type Step = (typeof steps)[number];

/** The steps that are done; whether the mirror was filled in again is for the attempts to say. */
export function stepsDone(commitment: Commitment, isCompared: boolean): Step[] {
	const done: Record<Step, boolean> = {
		chosen: true,
		written: hasStart(commitment),
		rehearsed: commitment.rehearsed,
		'day-7': checkOf(commitment, 7) !== undefined,
		'day-14': checkOf(commitment, 14) !== undefined,
		'day-30': checkOf(commitment, 30) !== undefined,
		compared: isCompared,
	};
	return steps.filter((step) => done[step]);
}

/** From this day after the start on, a mirror tells more of the time since than of the time before. */
export const compareFrom = 21;

/**
 * Cermin Diri as it was filled in last before the start, and last at least three weeks after it: undefined where one is
 * missing, or where they answer statements of different revisions. Days are compared as UTC has them, which is near enough.
 */
export function attemptsAround(
	attempts: readonly RatingAttempt[],
	{ startedOn }: Started,
): { before: RatingAttempt; after: RatingAttempt } | undefined {
	const mirrors = attempts.filter(({ instrument }) => instrument === 'diri');
	const since = ({ finishedAt }: RatingAttempt) => daysBetween(startedOn, finishedAt.slice(0, 10));
	const before = mirrors.findLast((attempt) => since(attempt) <= 0);
	const after = mirrors.findLast((attempt) => since(attempt) >= compareFrom);
	return before && after && before.revision === after.revision ? { before, after } : undefined;
}

/** The commitments with the current one ended: it moves to the past if its sentences were written, else it is gone. */
export function endCurrent({ current, past }: Commitments): Commitments {
	return { past: current && hasStart(current) ? [...past, current].slice(-pastLimit) : past };
}

/** The commitments with a new one, where there is no other; an earlier one is ended. */
export function beginAnew(all: Commitments, added: Commitment): Commitments {
	return { current: added, past: endCurrent(all).past };
}

/** The commitments with a change to the current one, unless another tab has replaced it meanwhile. */
export function changeCurrent(
	all: Commitments,
	id: string,
	change: (current: Commitment) => Commitment,
): Commitments {
	return all.current?.id === id ? { ...all, current: change(all.current) } : all;
}

/**
 * Both in one. Of two versions of a commitment the one changed last counts; of two current ones that changed last stays
 * current, and the other joins the past as though it had ended.
 */
export function mergeCommitments(ours: Commitments, theirs: Commitments): Commitments {
	return latestVersions(ours, theirs, { worthKeeping: hasStart, limit: pastLimit });
}
