/*
 * An unfinished mirror, as stored on the device under `cermin:draft:diri:v1`:
 *
 * {"revision":1,"answers":{"adaptif-1":3,"adaptif-2":"na"},"focus":["adaptif-1"],"seconds":48,"savedAt":"2026-11-23T02:10:00.000Z"}
 *
 * or of phrases to choose from, with the seed of the order they are shown in, under `cermin:draft:unit:v1`:
 *
 * {"revision":1,"answers":{"seed":48201733,"now":["adaptif-1","usual-ways"]},"focus":[],"seconds":48,"savedAt":"…"}
 *
 * Migration: a change that old text cannot express gets a new key (`…:v2`) and a decoder here that
 * still reads v1. Answers stand as they were given, so what they mean depends on the statements of their revision. A draft of
 * another revision stays on the device until the first new answer, but `fitDraft` takes nothing from it.
 */
import { type Decoded, isMoment, isRecord, isRevision, parseJson } from '../decoded.ts';
import type { AnswersTo, Instrument, InstrumentId, Kind } from '../assessment/instrument.ts';
import { evaluationOf } from '../assessment/outcome.ts';
import { type BehaviourId, isBehaviourId } from '../values/values.ts';

/** At most this many behaviours can be chosen to strengthen. */
export const priorityLimit = 3;

/** An unfinished mirror of a kind. Stored text calls its priorities `focus`, their name until 2026-11. */
export interface Draft<K extends Kind = Kind> {
	revision: number;
	answers: AnswersTo[K];
	/** Up to three behaviours the person wants to strengthen. */
	priorities: BehaviourId[];
	/** Seconds spent on the questions so far. */
	seconds: number;
	/** When it was last changed: ISO 8601, in UTC. */
	savedAt: string;
}

/** Reads a stored draft of an instrument. What can be no answer to it is left out and the other answers are kept. */
export function decodeDraft(instrument: InstrumentId, text: string): Decoded<Draft, 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readDraft(instrument, parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readDraft(instrument: InstrumentId, input: unknown): Decoded<Draft, 'malformed'> {
	if (!isRecord(input) || !isRecord(input['answers']) || !isRevision(input['revision']))
		return { ok: false, reason: 'malformed' };
	const { answers, focus, revision, savedAt, seconds } = input;
	return {
		ok: true,
		value: {
			revision,
			answers: evaluationOf(instrument).readAnswers(answers),
			priorities: readPriorities(focus),
			seconds: Number.isFinite(seconds) && (seconds as number) >= 0 ? (seconds as number) : 0,
			savedAt: isMoment(savedAt) ? savedAt : new Date(0).toISOString(),
		},
	};
}

/** The behaviours among any input, each once and at most three; none where it is no list. */
export function readPriorities(input: unknown): BehaviourId[] {
	const chosen = Array.isArray(input) ? input.filter(isBehaviourId) : [];
	return [...new Set(chosen)].slice(0, priorityLimit);
}

/** A draft or an attempt as it is stored, to be written as JSON: its priorities under their old name. */
export function writePriorities<T extends Pick<Draft, 'priorities'>>({ priorities, ...rest }: T) {
	return { ...rest, focus: priorities };
}

/**
 * The draft where it is of the instrument's revision, else an empty one: under the same id, another revision may ask the
 * opposite, so that not one of its answers can be taken over.
 */
export function fitDraft<K extends Kind>(
	draft: Draft<K>,
	{ revision }: Pick<Instrument, 'revision'>,
): Draft<K> {
	return draft.revision === revision
		? draft
		: { ...draft, revision, answers: {}, priorities: [], seconds: 0 };
}
