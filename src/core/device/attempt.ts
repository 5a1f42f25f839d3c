/*
 * Finished mirrors, as stored on the device under `cermin:attempts:v1`, in the order they were finished
 * here, whatever the clock said then:
 *
 * [{"id":"5b1c…","instrument":"diri","revision":1,"finishedAt":"2026-11-23T02:14:00.000Z",
 *   "scores":{"adaptif-1":75,"adaptif-2":null,…},"focus":["adaptif-1"]},
 *  {"id":"7e02…","instrument":"unit","revision":1,"finishedAt":"…","portrait":{"now":["akuntabel-1",…],"wished":[…]},
 *   "seed":48201733,"focus":[]}]
 *
 * The outcome is that of the instrument's kind (assessment/outcome.ts). Scores stand as scored under the instrument and
 * revision named, reversed items already turned round, so an attempt can be read long after its questions have changed. One that cannot be read is set aside, and the others are kept.
 * Migration: a change that old text cannot express gets a new key (`…:v2`) and a decoder here that still reads v1.
 */
import { type Decoded, isMoment, isRecord, isRevision, parseJson } from '../decoded.ts';
import { type Draft, fitDraft, readPriorities, writePriorities } from './draft.ts';
import {
	type IdOf,
	type InstrumentId,
	type Instruments,
	type Kind,
	type KindOf,
	isInstrumentId,
	isOfKind,
} from '../assessment/instrument.ts';
import { type Outcomes, evaluationOf } from '../assessment/outcome.ts';
import type { BehaviourId } from '../values/values.ts';

/** What every finished mirror has beside its outcome. Stored text calls its priorities `focus`, their name until 2026-11. */
interface AttemptShell<K extends Kind> {
	id: string;
	instrument: IdOf<K>;
	revision: number;
	/** ISO 8601, in UTC. */
	finishedAt: string;
	/** Up to three behaviours the person wants to strengthen. */
	priorities: BehaviourId[];
}

/** A finished mirror, by the kind of its instrument. */
export type AttemptOf = { [K in Kind]: AttemptShell<K> & Outcomes[K] };

/** A finished mirror of any kind. */
export type Attempt = AttemptOf[Kind];
export type RatingAttempt = AttemptOf['rating'];
export type ChoiceAttempt = AttemptOf['choice'];

/** The attempts at instruments of a kind. */
export function attemptsOfKind<K extends Kind>(kind: K, all: readonly Attempt[]): AttemptOf[K][] {
	return all.filter((attempt): attempt is AttemptOf[K] => isOfKind(kind, attempt.instrument));
}

/**
 * The attempt that a draft becomes: what its answers come to. Those given to another revision come to nothing. Throws a
 * RangeError where the answers are too few to come to anything, as `Evaluation` says.
 */
export function finishDraft<I extends InstrumentId>(
	instrument: Instruments[KindOf<I>] & { id: I },
	draft: Draft<KindOf<I>>,
	id: string,
	finishedAt: string,
): AttemptOf[KindOf<I>] {
	const { answers, priorities } = fitDraft(draft, instrument);
	// The outcome is that of the instrument, which the compiler cannot follow through the table of kinds.
	return {
		id,
		instrument: instrument.id,
		revision: instrument.revision,
		finishedAt,
		...evaluationOf(instrument.id).evaluate(instrument, answers),
		priorities,
	} as unknown as AttemptOf[KindOf<I>];
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
	const priorities = readPriorities(focus);
	return { id, instrument, revision, finishedAt, ...outcome, priorities } as Attempt;
}

/** The attempts as they are stored, to be written as JSON. */
export function storedAttempts(all: readonly Attempt[]) {
	return all.map(writePriorities);
}

/**
 * The attempt that came before this one in the list, with the same instrument and revision; undefined where there is none.
 * Others cannot be compared with it. Times play no part: a clock may have been set back in between.
 */
export function previousAttempt<A extends Attempt>(
	attempts: readonly A[],
	current: A,
): A | undefined {
	return before(attempts, current).findLast(({ revision }) => revision === current.revision);
}

/**
 * The attempt right before this one, with the same instrument, where it answered statements of another revision; undefined
 * where the statements are the same or there is none before it.
 */
export function attemptBeforeChange<A extends Attempt>(
	attempts: readonly A[],
	current: A,
): A | undefined {
	const last = before(attempts, current).at(-1);
	return last?.revision === current.revision ? undefined : last;
}

/** The attempts at the same instrument that stand before this one in the list. */
function before<A extends Attempt>(attempts: readonly A[], { id, instrument }: A): A[] {
	const place = attempts.findIndex((attempt) => attempt.id === id);
	return attempts
		.slice(0, place < 0 ? attempts.length : place)
		.filter((attempt) => attempt.instrument === instrument);
}
