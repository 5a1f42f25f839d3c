/*
 * How the people of a unit word the behaviours of the law as acts of their own, as stored under `cermin:unit-sentences:v1`:
 *
 * {"berorientasi-pelayanan-2":"Kami menyebutkan jam selesai kepada setiap pemohon.","adaptif-3":"Kami …"}
 *
 * A behaviour without a sentence is absent, and so is the name of the unit: what stands here is no report about anybody.
 * Migration: as for attempts. A file of sentences alone is a backup (backup.ts) whose other parts are empty.
 */
import { type BackupError, openBackup, writeBackup } from './backup-file.ts';
import { type Decoded, isRecord, parseJson } from '../decoded.ts';
import { type BehaviourId, behaviourIds, isBehaviourId } from '../values/values.ts';
import { tidyLine } from './tidy-line.ts';

/** The sentence of each behaviour that has one, in the law's order. */
export type UnitSentences = Partial<Record<BehaviourId, string>>;

/** In characters, as a field counts them: two lines of the poster. */
export const longestSentence = 140;

/** No behaviour has a sentence. */
export const noSentences: UnitSentences = {};

/** Reads stored sentences. If one cannot be read none is, so that the whole text can be set aside rather than lost. */
export function decodeUnitSentences(text: string): Decoded<UnitSentences, 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readUnitSentences(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readUnitSentences(input: unknown): Decoded<UnitSentences, 'malformed'> {
	if (!isRecord(input)) return { ok: false, reason: 'malformed' };
	const isSentence = ([id, text]: [string, unknown]) =>
		isBehaviourId(id) && typeof text === 'string' && text !== '' && tidySentence(text) === text;
	return Object.entries(input).every(isSentence)
		? { ok: true, value: inOrder(input) }
		: { ok: false, reason: 'malformed' };
}

/** The text of a backup file of sentences alone, made at `exportedAt` (ISO 8601, in UTC). */
export function encodeSentencesFile(sentences: UnitSentences, exportedAt: string): string {
	return writeBackup({ drafts: {}, attempts: [], sentences }, exportedAt);
}

/** The sentences in a backup file, whatever else it holds, or why they cannot be read. */
export function decodeSentencesFile(text: string): Decoded<UnitSentences, BackupError> {
	const opened = openBackup(text);
	if (!opened.ok) return opened;
	const read = readUnitSentences(opened.value['sentences'] ?? noSentences);
	return read.ok ? read : { ok: false, reason: 'damaged' };
}

/** A sentence as it is kept (tidy-line.ts), no longer than `longestSentence`. */
export function tidySentence(text: string): string {
	return tidyLine(text, longestSentence);
}

/** The sentences with that of one behaviour as it was typed; without it where that is empty. */
export function writeSentence(
	all: UnitSentences,
	behaviour: BehaviourId,
	text: string,
): UnitSentences {
	return inOrder({ ...all, [behaviour]: tidySentence(text) });
}

/** Both in one: a sentence of `over` stands in the place of that of `under`, and none is lost that only one has. */
export function mergeUnitSentences(under: UnitSentences, over: UnitSentences): UnitSentences {
	return inOrder({ ...under, ...over });
}

/** The behaviours for which both have a sentence, and not the same. */
export function contested(ours: UnitSentences, theirs: UnitSentences): BehaviourId[] {
	return behaviourIds.filter((id) => ours[id] && theirs[id] && ours[id] !== theirs[id]);
}

function inOrder(all: UnitSentences): UnitSentences {
	return Object.fromEntries(behaviourIds.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
}
