/*
 * Finished mirrors, as stored on the device under `cermin:attempts:v1`, in the order they were finished
 * here, whatever the clock said then:
 *
 * [{"id":"5b1c…","instrument":"diri","revision":1,"finishedAt":"2026-11-23T02:14:00.000Z",
 *   "scores":{"adaptif-1":75,"adaptif-2":null,…},"focus":["adaptif-1"]}]
 *
 * The outcome is that of the instrument's kind (assessment/outcome.ts). Scores stand as scored under the instrument and
 * revision named, reversed items already turned round, so an attempt can be read long after its questions have changed. One that cannot be read is set aside, and the others are kept.
 * Migration: a change that old text cannot express gets a new key (`…:v2`) and a decoder here that still reads v1.
 */
import { type Decoded, isMoment, isRecord, isRevision, parseJson } from '../decoded.ts';
import { type Draft, fitDraft, readPriorities, writePriorities } from './draft.ts';
import { type Instrument, type InstrumentId, isInstrumentId } from '../assessment/instrument.ts';
import { type Outcome, type Outcomes, evaluationOf } from '../assessment/outcome.ts';
import type { BehaviourId } from '../values/values.ts';

/** What every finished mirror has beside its outcome. Stored text calls its priorities `focus`, their name until 2026-11. */
interface AttemptShell {
	id: string;
	instrument: InstrumentId;
	revision: number;
	/** ISO 8601, in UTC. */
	finishedAt: string;
	/** Up to three behaviours the person wants to strengthen. */
	priorities: BehaviourId[];
}

/** A finished mirror of any kind. */
export type Attempt = AttemptShell & Outcome;
export type RatingAttempt = AttemptShell & Outcomes['rating'];

/**
 * The attempt that a draft becomes: what its answers come to, whether or not all are given. Those given to another revision
 * come to nothing.
 */
export function finishDraft(
	instrument: Instrument,
	draft: Draft,
	id: string,
	finishedAt: string,
): Attempt {
	const { answers, priorities } = fitDraft(draft, instrument);
	return {
		id,
		instrument: instrument.id,
		revision: instrument.revision,
		finishedAt,
		...evaluationOf(instrument.id).evaluate(instrument, answers),
		priorities,
	};
}

/** Attempts that could be read, and those that could not as the JSON text of a list, absent where there are none. */
export type ReadAttempts = Decoded<Attempt[], 'malformed'> & { unread?: string };

/** Reads stored attempts, each by itself: one that cannot be read takes no other with it. */
export function decodeAttempts(text: string): ReadAttempts {
	const parsed = parseJson(text);
	return parsed.ok ? readAttempts(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readAttempts(input: unknown): ReadAttempts {
	if (!Array.isArray(input)) return { ok: false, reason: 'malformed' };
	const unread: unknown[] = [];
	const value = input.flatMap((entry: unknown) => {
		const attempt = readAttempt(entry);
		if (!attempt) unread.push(entry);
		return attempt ?? [];
	});
	if (unread.length === 0) return { ok: true, value };
	try {
		return { ok: true, value, unread: JSON.stringify(unread) };
	} catch {
		// Nested so deep that it can be read as JSON but not written: then the whole text is to be set aside.
		return { ok: false, reason: 'malformed' };
	}
}

function readAttempt(input: unknown): Attempt | undefined {
	if (!isRecord(input)) return undefined;
	const { id, instrument, revision, finishedAt, focus } = input;
	const known =
		typeof id === 'string' &&
		/^[\w-]{1,64}$/.test(id) &&
		isInstrumentId(instrument) &&
		isRevision(revision) &&
		isMoment(finishedAt);
	const outcome = known && evaluationOf(instrument).readOutcome(input);
	if (!outcome) return undefined;
	return { id, instrument, revision, finishedAt, ...outcome, priorities: readPriorities(focus) };
}

/** The attempts as they are stored, to be written as JSON. */
export function storedAttempts(all: readonly Attempt[]) {
	return all.map(writePriorities);
}

/**
 * The attempt that came before this one in the list, with the same instrument and revision; undefined where there is none.
 * Others cannot be compared with it. Times play no part: a clock may have been set back in between.
 */
export function previousAttempt(
	attempts: readonly Attempt[],
	current: Attempt,
): Attempt | undefined {
	return before(attempts, current).findLast(({ revision }) => revision === current.revision);
}

/**
 * The attempt right before this one, with the same instrument, where it answered statements of another revision; undefined
 * where the statements are the same or there is none before it.
 */
export function attemptBeforeChange(
	attempts: readonly Attempt[],
	current: Attempt,
): Attempt | undefined {
	const last = before(attempts, current).at(-1);
	return last?.revision === current.revision ? undefined : last;
}

/** The attempts at the same instrument that stand before this one in the list. */
function before(attempts: readonly Attempt[], { id, instrument }: Attempt): Attempt[] {
	const place = attempts.findIndex((attempt) => attempt.id === id);
	return attempts
		.slice(0, place < 0 ? attempts.length : place)
		.filter((attempt) => attempt.instrument === instrument);
}
