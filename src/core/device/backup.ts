/*
 * Everything stored on a device, as one file a person can keep or carry to another device:
 *
 * {"format":"cermin-berakhlak","version":1,"exportedAt":"2026-11-23T02:20:00.000Z",
 *  "drafts":{"diri":{…}},"attempts":[{…}],"progress":{…},"participations":[{…}],"sessions":[{…}],"codes":["cb1…"],
 *  "sentences":{…},"commitments":{"current":{…},"past":[{…}]},"paths":{…},"portraitActions":{"current":{…},"past":[{…}]},
 *  "evidence":[{…}]}
 *
 * The parts are those of draft.ts, attempt.ts, reading-progress.ts, enrolment.ts, my-sessions.ts, unit-sentences.ts,
 * commitment.ts, path-progress.ts, portrait-actions.ts and evidence.ts, and the result codes a trainer has collected. Migration: `version` rises with any
 * change that old readers would misread; `decodeBackup` goes on
 * reading every version ever written. Parts added since the first files (`progress` and all after it) may be absent, which
 * means that there is nothing of theirs. They did not raise the version, because older readers rightly take the rest.
 */
import { type Attempt, readAttempts, storedAttempts } from './attempt.ts';
import { type BackupError, openBackup, writeBackup } from './backup-file.ts';
import {
	type Commitments,
	mergeCommitments,
	noCommitments,
	readCommitments,
} from './commitment.ts';
import { type Decoded, isRecord } from '../decoded.ts';
import { type Draft, readDraft, writePriorities } from './draft.ts';
import { type InstrumentId, isInstrumentId } from '../assessment/instrument.ts';
import {
	type MySession,
	mergeMySessions,
	readMySessions,
	storedMySessions,
} from './my-sessions.ts';
import { type Enrolment, mergeEnrolments, readEnrolments, storedEnrolments } from './enrolment.ts';
import { type Evidence, mergeEvidence, noEvidence, readEvidence } from './evidence.ts';
import { mergePaths } from './merge-paths.ts';
import { type PathsProgress, noPaths, readPaths } from './path-progress.ts';
import {
	type PortraitActions,
	mergePortraitActions,
	noPortraitActions,
	readPortraitActions,
} from './portrait-actions.ts';
import {
	type ReadingProgress,
	mergeReadingProgress,
	noReadingProgress,
	readReadingProgress,
} from './reading-progress.ts';
import {
	type UnitSentences,
	mergeUnitSentences,
	noSentences,
	readUnitSentences,
} from './unit-sentences.ts';
import { decodeResult, tidyCode } from '../codes/result-code.ts';

/** The draft of each instrument that has one. */
export type Drafts = Partial<Record<InstrumentId, Draft>>;

/** Everything stored on a device, the choice of theme and a running kiosk apart. */
export interface Backup {
	drafts: Drafts;
	attempts: Attempt[];
	/** What was decided and read on it. */
	readingProgress: ReadingProgress;
	/** Sessions this device took part in. */
	enrolments: Enrolment[];
	/** Sessions a trainer made on it. */
	sessions: MySession[];
	/** Result codes collected on it. */
	codes: string[];
	/** How a unit words the behaviours. */
	unitSentences: UnitSentences;
	/** What the person has resolved to do. */
	commitments: Commitments;
	/** The learning paths begun on it. */
	paths: PathsProgress;
	/** What a team makes of its portrait. */
	portraitActions: PortraitActions;
	/** The practices in which a unit shows the values. */
	evidence: readonly Evidence[];
}

/** The text of a backup file made at `exportedAt` (ISO 8601, in UTC). */
export function encodeBackup(backup: Backup, exportedAt: string): string {
	const drafts = Object.entries(backup.drafts).map(([id, draft]) => [id, writePriorities(draft)]);
	const parts = {
		drafts: Object.fromEntries(drafts) as unknown,
		attempts: storedAttempts(backup.attempts),
		progress: backup.readingProgress,
		participations: storedEnrolments(backup.enrolments),
		sessions: storedMySessions(backup.sessions),
		codes: backup.codes,
		sentences: backup.unitSentences,
		commitments: backup.commitments,
		paths: backup.paths,
		portraitActions: backup.portraitActions,
		evidence: backup.evidence,
	};
	return writeBackup(parts, exportedAt);
}

/** Reads a backup file whole, or says why it cannot be read. */
export function decodeBackup(text: string): Decoded<Backup, BackupError> {
	const opened = openBackup(text);
	if (!opened.ok) return opened;
	const input = opened.value;
	const attempts = readAttempts(input['attempts']);
	const drafts = readDrafts(input['drafts']);
	const readingProgress = readReadingProgress(input['progress'] ?? noReadingProgress);
	const enrolments = readEnrolments(input['participations'] ?? []);
	const sessions = readMySessions(input['sessions'] ?? []);
	const codes = readCodes(input['codes'] ?? []);
	const unitSentences = readUnitSentences(input['sentences'] ?? noSentences);
	const commitments = readCommitments(input['commitments'] ?? noCommitments);
	const paths = readPaths(input['paths'] ?? noPaths);
	const portraitActions = readPortraitActions(input['portraitActions'] ?? noPortraitActions);
	const evidence = readEvidence(input['evidence'] ?? noEvidence);
	if (
		!attempts.ok ||
		attempts.unread !== undefined ||
		!drafts ||
		!readingProgress.ok ||
		!enrolments.ok ||
		!sessions.ok ||
		!codes ||
		!unitSentences.ok ||
		!commitments.ok ||
		!paths.ok ||
		!portraitActions.ok ||
		!evidence.ok
	)
		return { ok: false, reason: 'damaged' };
	return {
		ok: true,
		value: {
			drafts,
			attempts: attempts.value,
			readingProgress: readingProgress.value,
			enrolments: enrolments.value,
			sessions: sessions.value,
			codes,
			unitSentences: unitSentences.value,
			commitments: commitments.value,
			paths: paths.value,
			portraitActions: portraitActions.value,
			evidence: evidence.value,
		},
	};
}

function readCodes(input: unknown): string[] | undefined {
	const isCode = (code: unknown): code is string =>
		typeof code === 'string' && decodeResult(code).ok;
	return Array.isArray(input) && input.every(isCode) ? input.map(tidyCode) : undefined;
}

function readDrafts(input: unknown): Drafts | undefined {
	if (!isRecord(input)) return undefined;
	const drafts: Drafts = {};
	for (const [id, stored] of Object.entries(input)) {
		const draft = isInstrumentId(id) && readDraft(id, stored);
		if (!draft || !draft.ok) return undefined;
		drafts[id] = draft.value;
	}
	return drafts;
}

/**
 * What is on the device joined with what a backup holds: every entry once, of two drafts the one of the newer revision, or
 * of the same one the draft changed last, and of two sentences for a behaviour ours.
 */
export function mergeBackups(ours: Backup, theirs: Backup): Backup {
	const drafts: Drafts = { ...ours.drafts };
	for (const [id, draft] of Object.entries(theirs.drafts) as [InstrumentId, Draft][]) {
		const own = drafts[id];
		if (!own || isNewer(draft, own)) drafts[id] = draft;
	}
	return {
		drafts,
		attempts: mergeAttempts(ours.attempts, theirs.attempts),
		readingProgress: mergeReadingProgress(ours.readingProgress, theirs.readingProgress),
		enrolments: mergeEnrolments(ours.enrolments, theirs.enrolments),
		sessions: mergeMySessions(ours.sessions, theirs.sessions),
		codes: [...new Set([...ours.codes, ...theirs.codes])],
		unitSentences: mergeUnitSentences(theirs.unitSentences, ours.unitSentences),
		commitments: mergeCommitments(ours.commitments, theirs.commitments),
		paths: mergePaths(ours.paths, theirs.paths),
		portraitActions: mergePortraitActions(ours.portraitActions, theirs.portraitActions),
		evidence: mergeEvidence(ours.evidence, theirs.evidence),
	};
}

/** Whether one draft counts where there are two of a mirror: the one of the newer revision, else the one changed last. */
export function isNewer(one: Draft, other: Draft): boolean {
	return one.revision === other.revision
		? one.savedAt > other.savedAt
		: one.revision > other.revision;
}

/**
 * Both lists in one, each attempt once; of two with the same id, ours. Ours stay in their order, and so do those that only
 * they have, each before the first of ours that was finished later.
 */
export function mergeAttempts(ours: readonly Attempt[], theirs: readonly Attempt[]): Attempt[] {
	const known = new Set(ours.map(({ id }) => id));
	const added = theirs.filter(({ id }) => !known.has(id));
	const merged: Attempt[] = [];
	let taken = 0;
	for (const attempt of ours) {
		for (
			let next = added[taken];
			next && next.finishedAt < attempt.finishedAt;
			next = added[++taken]
		)
			merged.push(next);
		merged.push(attempt);
	}
	return [...merged, ...added.slice(taken)];
}
