import { type Backup, decodeBackup, encodeBackup, mergeBackups } from '../core/device/backup.ts';
import type { BackupError } from '../core/device/backup-file.ts';
import type { Decoded } from '../core/decoded.ts';
import type { Draft } from '../core/device/draft.ts';
import { isInstrumentId } from '../core/assessment/instrument.ts';
import { attempts } from './attempts.ts';
import { commitments, isEmpty } from './commitment.ts';
import { evidence } from './evidence.ts';
import { portraitActions } from './portrait-actions.ts';
import { drafts, noDraft } from './draft.ts';
import { kiosk, kioskDrafts } from './kiosk.ts';
import { mySessions } from './my-sessions.ts';
import { enrolments } from './enrolments.ts';
import { unitSentences } from './unit-sentences.ts';
import { pathsProgress as keptPaths } from './path-progress.ts';
import { readingProgress as keptReadingProgress } from './reading-progress.ts';
import { collectedCodes, forgetCodes, keepCodes } from './collected-codes.ts';
import { asideKey, readText } from './kept.ts';
import { type Stored, followed } from './storage.ts';
import { forgetTheme } from './theme.ts';

/** The cases decided and the guides read, as a store that islands can follow. */
export const readingProgress = followed(keptReadingProgress);

/** The learning paths begun on this device, as such a store. */
export const pathsProgress = followed(keptPaths);

/** Why a backup file was not imported, or not wholly. */
export type ImportError = BackupError | 'not-kept';

/** Whether there is anything in a draft. */
export const isBegun = (draft: Draft) => draft.savedAt !== noDraft.savedAt;

/** Everything this site has stored on the device. A draft with nothing in it is absent. */
export async function readDevice(): Promise<Backup> {
	// What has to be waited for comes first: the rest is as it stands when this resolves.
	return readStored(await collectedCodes());
}

/** The same with these codes: all that can be read without waiting. */
export function readStored(codes: string[]): Backup {
	const begun = Object.entries(drafts)
		.map(([id, draft]) => [id, draft.read()] as const)
		.filter(([, draft]) => isBegun(draft));
	return {
		drafts: Object.fromEntries(begun),
		attempts: attempts.read(),
		readingProgress: readingProgress.read(),
		enrolments: enrolments.read(),
		sessions: mySessions.read(),
		codes,
		unitSentences: unitSentences.read(),
		commitments: commitments.read(),
		paths: pathsProgress.read(),
		portraitActions: portraitActions.read(),
		evidence: evidence.read(),
	};
}

/** The text of a backup file of everything on the device. */
export async function exportDevice(): Promise<string> {
	return encodeBackup(await readDevice(), new Date().toISOString());
}

/**
 * Joins a backup file with what is on the device. A file that cannot be read changes nothing; `not-kept` says that the
 * browser refused to store a part of it, which is gone once the page is left.
 */
export async function importDevice(text: string): Promise<Decoded<Backup, ImportError>> {
	const decoded = decodeBackup(text);
	if (!decoded.ok) return decoded;
	const ours = await readDevice();
	const merged = mergeBackups(ours, decoded.value);
	const added = merged.codes.slice(ours.codes.length);
	const writes = [
		attempts.update(() => merged.attempts),
		readingProgress.update(() => merged.readingProgress),
		// What no file and no device has is not written down as empty.
		merged.enrolments.length === 0 || enrolments.update(() => merged.enrolments),
		merged.sessions.length === 0 || mySessions.update(() => merged.sessions),
		Object.keys(merged.unitSentences).length === 0 ||
			unitSentences.update(() => merged.unitSentences),
		isEmpty(merged.commitments) || commitments.update(() => merged.commitments),
		Object.keys(merged.paths).length === 0 || pathsProgress.update(() => merged.paths),
		isEmpty(merged.portraitActions) || portraitActions.update(() => merged.portraitActions),
		merged.evidence.length === 0 || evidence.update(() => merged.evidence),
		...Object.entries(merged.drafts).map(
			([id, draft]) => !isInstrumentId(id) || (drafts[id] as Stored<Draft>).update(() => draft),
		),
		added.length === 0 || (await keepCodes(added)),
	];
	return writes.every(Boolean) ? decoded : { ok: false, reason: 'not-kept' };
}

const allStored = [
	attempts,
	readingProgress,
	enrolments,
	mySessions,
	unitSentences,
	commitments,
	pathsProgress,
	portraitActions,
	evidence,
	kiosk,
	...Object.values(drafts),
	...Object.values(kioskDrafts),
];

/** The stored texts that could not be read. */
export function unreadableTexts(): string[] {
	return allStored.map(({ readAside }) => readAside()).filter((text) => text !== undefined);
}

/** Whether there is no room to set one of them aside. As long as it stands, nothing is written in its place. */
export function isAsideFull(): boolean {
	return allStored.some(
		({ key, readAside }) => readAside() !== (readText(asideKey(key)) ?? undefined),
	);
}

/** What came of erasing a device: the codes are left, or something else is. */
export type Erasure = 'erased' | 'codes-left' | 'left';

/**
 * Removes every answer, result, mark, session, sentence, path, promise and collected code, all evidence and the choice of theme,
 * one key at a time.
 */
export async function eraseDevice(): Promise<Erasure> {
	const gone = [...allStored.map(({ erase }) => erase()), forgetTheme()];
	const areCodesGone = await forgetCodes();
	if (!gone.every(Boolean)) return 'left';
	return areCodesGone ? 'erased' : 'codes-left';
}
