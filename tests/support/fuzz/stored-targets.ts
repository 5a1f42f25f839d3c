import { instrumentIds } from '../../../src/core/assessment/instrument.ts';
import { decodeAttempts, storedAttempts } from '../../../src/core/device/attempt.ts';
import { decodeBackup, encodeBackup, mergeBackups } from '../../../src/core/device/backup.ts';
import { decodeCommitments } from '../../../src/core/device/commitment.ts';
import { decodeDraft, writePriorities } from '../../../src/core/device/draft.ts';
import { decodeEnrolments, storedEnrolments } from '../../../src/core/device/enrolment.ts';
import { decodeEvidence } from '../../../src/core/device/evidence.ts';
import { decodeKiosk } from '../../../src/core/device/kiosk.ts';
import { decodeMySessions, storedMySessions } from '../../../src/core/device/my-sessions.ts';
import { decodePaths } from '../../../src/core/device/path-progress.ts';
import { finishedMirrors } from '../../../src/core/device/path-state.ts';
import { decodePortraitActions } from '../../../src/core/device/portrait-actions.ts';
import { decodeReadingProgress } from '../../../src/core/device/reading-progress.ts';
import {
	decodeSentencesFile,
	decodeUnitSentences,
	encodeSentencesFile,
} from '../../../src/core/device/unit-sentences.ts';
import { myDataCopy } from '../../../src/copy/my-data.ts';
import { backup, savedAt } from './seeds.ts';
import { assert, assertSame, roundTrip } from './checks.ts';
import type { Target } from './fuzz.ts';
import { spoilJson } from './spoil.ts';

const malformed = ['malformed'];
const backupReasons = Object.keys(myDataCopy.importErrors);

/** A target that reads JSON, spoilt from JSON of these values. */
const json = (
	name: string,
	values: readonly unknown[],
	check: (text: string) => boolean,
): Target<string> => ({
	name,
	seeds: values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
	spoil: spoilJson,
	check,
});

const file = encodeBackup(backup, savedAt);
const sentences = encodeSentencesFile(backup.unitSentences, savedAt);

const [firstAttempts, ...otherAttempts] = backup.attempts.map((one) => storedAttempts([one]));

/** What is stored on a device, and the files it is carried in. */
export const storedTargets: Target<string>[] = [
	...instrumentIds.map((id) =>
		json(
			`stored draft of ${id}`,
			[backup.drafts[id]].flatMap((draft) => (draft ? writePriorities(draft) : [])),
			roundTrip(
				(text) => decodeDraft(id, text),
				(draft) => JSON.stringify(writePriorities(draft)),
				malformed,
			),
		),
	),
	json(
		'stored attempts',
		[storedAttempts(backup.attempts), firstAttempts, ...otherAttempts],
		(text) => {
			const read = decodeAttempts(text);
			// What it sets aside must be JSON that can be looked at later.
			if (read.unread !== undefined) JSON.parse(read.unread);
			return roundTrip(
				decodeAttempts,
				(all) => JSON.stringify(storedAttempts(all)),
				malformed,
			)(text);
		},
	),
	json('mirrors finished, for a path', [storedAttempts(backup.attempts)], (text) => {
		const finished = finishedMirrors(text);
		for (const { finishedAt } of finished) new Date(finishedAt).toISOString();
		return finished.length > 0;
	}),
	json(
		'stored reading progress',
		[backup.readingProgress],
		roundTrip(decodeReadingProgress, JSON.stringify, malformed),
	),
	json(
		'stored enrolments',
		[storedEnrolments(backup.enrolments)],
		roundTrip(decodeEnrolments, (all) => JSON.stringify(storedEnrolments(all)), malformed),
	),
	json(
		'stored sessions of a trainer',
		[storedMySessions(backup.sessions)],
		roundTrip(decodeMySessions, (all) => JSON.stringify(storedMySessions(all)), malformed),
	),
	json(
		'stored sentences of a unit',
		[backup.unitSentences],
		roundTrip(decodeUnitSentences, JSON.stringify, malformed),
	),
	json(
		'what follows from a portrait',
		[backup.portraitActions],
		roundTrip(decodePortraitActions, JSON.stringify, malformed),
	),
	json('stored evidence', [backup.evidence], roundTrip(decodeEvidence, JSON.stringify, malformed)),
	json(
		'stored commitments',
		[backup.commitments],
		roundTrip(decodeCommitments, JSON.stringify, malformed),
	),
	json('stored paths', [backup.paths], roundTrip(decodePaths, JSON.stringify, malformed)),
	json(
		'stored kiosk',
		[
			{ session: 'q7k3m9xw', turn: { participant: 48_201_733_105_342, detail: 'summary' } },
			{ session: 'q7k3m9xw' },
		],
		roundTrip(decodeKiosk, JSON.stringify, malformed),
	),
	json('file of sentences', [sentences, file], (text) =>
		roundTrip(decodeSentencesFile, (all) => encodeSentencesFile(all, savedAt), backupReasons)(text),
	),
	json('backup file', [file, sentences], (text) => {
		const isRead = roundTrip(
			decodeBackup,
			(all) => encodeBackup(all, savedAt),
			backupReasons,
		)(text);
		const theirs = decodeBackup(text);
		if (!theirs.ok) return isRead;
		for (const merged of [mergeBackups(backup, theirs.value), mergeBackups(theirs.value, backup)]) {
			const read = decodeBackup(encodeBackup(merged, savedAt));
			assert(read.ok, 'What two devices come to cannot be read.');
			assertSame(read.value, merged, 'What two devices come to is read otherwise');
		}
		return isRead;
	}),
];
