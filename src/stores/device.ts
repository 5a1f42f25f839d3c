import {
	type Backup,
	type BackupError,
	decodeBackup,
	encodeBackup,
	mergeBackups,
} from '../core/backup.ts';
import type { Decoded } from '../core/decoded.ts';
import type { Draft } from '../core/draft.ts';
import { isInstrumentId } from '../core/instrument.ts';
import { attempts } from './attempts.ts';
import { drafts, noDraft } from './draft.ts';
import { progress as keptProgress } from './progress.ts';
import { followed } from './storage.ts';
import { forgetTheme } from './theme.ts';

/** What was decided and read, for islands to follow. */
export const progress = followed(keptProgress);

/** Whether there is anything in a draft. */
export const isBegun = (draft: Draft) => draft.savedAt !== noDraft.savedAt;

/** Everything this site has stored on the device. A draft with nothing in it is absent. */
export function readDevice(): Backup {
	const begun = Object.entries(drafts)
		.map(([id, { $value }]) => [id, $value.get()] as const)
		.filter(([, draft]) => isBegun(draft));
	return {
		drafts: Object.fromEntries(begun),
		attempts: attempts.$value.get(),
		progress: progress.$value.get(),
	};
}

/** The text of a backup file of everything on the device. */
export function exportDevice(): string {
	return encodeBackup(readDevice(), new Date().toISOString());
}

/** Joins a backup file with what is on the device. A file that cannot be read changes nothing. */
export function importDevice(text: string): Decoded<Backup, BackupError> {
	const decoded = decodeBackup(text);
	if (!decoded.ok) return decoded;
	const merged = mergeBackups(readDevice(), decoded.value);
	attempts.update(() => merged.attempts);
	progress.update(() => merged.progress);
	for (const [id, draft] of Object.entries(merged.drafts))
		if (isInstrumentId(id)) drafts[id].update(() => draft);
	return decoded;
}

const allStored = [attempts, progress, ...Object.values(drafts)];

/** Texts that could not be read and were set aside. */
export function unreadableTexts(): string[] {
	return allStored.map(({ readAside }) => readAside()).filter((text) => text !== undefined);
}

/** Removes every answer, result and mark, and the choice of theme, one key at a time. */
export function eraseDevice() {
	for (const { erase } of allStored) erase();
	forgetTheme();
}
