/*
 * The practices in which a unit shows the values, as stored on the device under `cermin:evidence:v1`, in the order they
 * were written:
 *
 * [{"id":"5b1c…","value":"akuntabel","practice":"Buku kas diisi setiap sore","place":"Map biru di loket 2",
 *   "since":"Maret 2026","renewedBy":"Pengurus kas","savedAt":"2026-12-07T02:14:00.000Z"}]
 *
 * Texts may be empty while an entry is being written. `since` is as people say it: a day, a month or a year. `renewedBy` is
 * an office, and a name of a person has no place here.
 * Migration: a change that old text cannot express gets a new key (`…:v2`) and a decoder here that still reads v1. A file
 * of this list alone is a backup (backup.ts) whose other parts are empty.
 */
import { writeBackup } from './backup-file.ts';
import { type Decoded, isMoment, isRecord, parseJson, readList } from '../decoded.ts';
import { type ValueId, valueIds } from '../values/values.ts';
import { isTidyLine, tidyLine } from './tidy-line.ts';

/** The most characters of each text of an entry. */
export const evidenceLimits = { practice: 140, place: 100, since: 40, renewedBy: 80 } as const;
/** The most entries of a list: ten for each value. */
export const mostEvidence = 70;

export type EvidenceField = keyof typeof evidenceLimits;
export const evidenceFields = Object.keys(evidenceLimits) as EvidenceField[];

/** A practice in which a value shows. */
export interface Evidence extends Record<EvidenceField, string> {
	id: string;
	value: ValueId;
	/** When it was last changed: ISO 8601, in UTC. */
	savedAt: string;
}

export const noEvidence: readonly Evidence[] = [];

/** Reads a stored list. If an entry cannot be read none is, so that the whole text can be set aside rather than lost. */
export function decodeEvidence(text: string): Decoded<readonly Evidence[], 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readEvidence(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readEvidence(input: unknown): Decoded<readonly Evidence[], 'malformed'> {
	const all = readList(input, readEntry);
	return all && all.length <= mostEvidence && new Set(all.map(({ id }) => id)).size === all.length
		? { ok: true, value: all }
		: { ok: false, reason: 'malformed' };
}

function readEntry(input: unknown): Evidence | undefined {
	if (!isRecord(input)) return undefined;
	const { id, savedAt, practice, place, since, renewedBy } = input;
	const value = valueIds.find((one) => one === input['value']);
	return typeof id === 'string' &&
		/^[\w-]{1,64}$/.test(id) &&
		value &&
		isMoment(savedAt) &&
		isTidyLine(practice, evidenceLimits.practice) &&
		isTidyLine(place, evidenceLimits.place) &&
		isTidyLine(since, evidenceLimits.since) &&
		isTidyLine(renewedBy, evidenceLimits.renewedBy)
		? { id, value, practice, place, since, renewedBy, savedAt }
		: undefined;
}

/** The list with a new entry of a value, still empty; the same list where it is full. */
export function addEvidence(
	all: readonly Evidence[],
	{ id, value, savedAt }: Pick<Evidence, 'id' | 'value' | 'savedAt'>,
): readonly Evidence[] {
	if (all.length >= mostEvidence) return all;
	return [...all, { id, value, practice: '', place: '', since: '', renewedBy: '', savedAt }];
}

/** The list after a text of an entry was typed. */
export function writeEvidence(
	all: readonly Evidence[],
	id: string,
	{ field, text, savedAt }: { field: EvidenceField; text: string; savedAt: string },
): readonly Evidence[] {
	return all.map((entry) =>
		entry.id === id ? { ...entry, [field]: tidyLine(text, evidenceLimits[field]), savedAt } : entry,
	);
}

/** The list without an entry. */
export function removeEvidence(all: readonly Evidence[], id: string): readonly Evidence[] {
	return all.filter((entry) => entry.id !== id);
}

/** Whether an entry says anything worth listing. */
export const isEvidence = ({ practice }: Evidence): boolean => practice !== '';

/** Both in one: of two versions of an entry the one changed last, in our order, then those that only they have, as many as fit. */
export function mergeEvidence(
	ours: readonly Evidence[],
	theirs: readonly Evidence[],
): readonly Evidence[] {
	const latest = new Map(ours.map((entry) => [entry.id, entry]));
	for (const entry of theirs)
		if (entry.savedAt > (latest.get(entry.id)?.savedAt ?? '')) latest.set(entry.id, entry);
	return [...latest.values()].slice(0, mostEvidence);
}

/** The text of a backup file of this list alone, made at `exportedAt` (ISO 8601, in UTC). */
export function encodeEvidenceFile(all: readonly Evidence[], exportedAt: string): string {
	return writeBackup({ drafts: {}, attempts: [], evidence: all }, exportedAt);
}
