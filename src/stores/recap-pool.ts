/*
 * Result codes a trainer has collected, in IndexedDB: database `cermin-recap`, store `codes`, one record an intake in the
 * order they came:
 *
 * { "codes": "cb1q…\ncb1p…" }
 *
 * Nothing but the codes is kept: who had answered what and how the group did is worked out from them each time.
 * Migration: another shape gets the next database version, whose upgrade rewrites the old records.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface RecapDatabase extends DBSchema {
	codes: { key: number; value: { codes: string } };
}

let opened: Promise<IDBPDatabase<RecapDatabase>> | undefined;

function database() {
	opened ??= openDB<RecapDatabase>('cermin-recap', 1, {
		upgrade(db) {
			db.createObjectStore('codes', { autoIncrement: true });
		},
		// The browser may close it, for instance when its data are cleared from outside.
		terminated() {
			opened = undefined;
		},
	}).catch((error: unknown) => {
		// A refusal may be for now only.
		opened = undefined;
		throw error;
	});
	return opened;
}

/**
 * Keeps codes for the recap and comes back once they are safely written, so that a power cut after it loses nothing.
 * False where the browser refuses (private mode, full storage).
 */
export async function keepCodes(codes: readonly string[]): Promise<boolean> {
	try {
		const transaction = (await database()).transaction('codes', 'readwrite', {
			durability: 'strict',
		});
		await transaction.store.add({ codes: codes.join('\n') });
		await transaction.done;
		return true;
	} catch {
		// No database to be had: whoever asked says so in words.
		return false;
	}
}

/** The codes of every intake, one text each, oldest first. Empty where there is no database. */
export async function keptCodes(): Promise<string[]> {
	try {
		return (await (await database()).getAll('codes')).map(({ codes }) => codes);
	} catch {
		// No database to be had, so nothing was ever kept.
		return [];
	}
}

/** Erases every collected code. False where the browser refuses. */
export async function forgetCodes(): Promise<boolean> {
	try {
		await (await database()).clear('codes');
		return true;
	} catch {
		// No database to be had, so there is nothing to erase.
		return false;
	}
}
