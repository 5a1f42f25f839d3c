/*
 * Result codes a trainer has collected, in IndexedDB: database `cermin-recap`, store `codes`, records of some
 * thousands in the order they came:
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

type Durability = 'strict' | 'relaxed';

/** Writes codes, a line each, as one record and comes back, with its key, once they are there. Undefined where the browser refuses. */
async function add(codes: string, durability: Durability): Promise<number | undefined> {
	try {
		const transaction = (await database()).transaction('codes', 'readwrite', { durability });
		const key = await transaction.store.add({ codes });
		await transaction.done;
		return key;
	} catch {
		// No database to be had, or a full one: whoever asked says so in words.
		return undefined;
	}
}

/**
 * Keeps codes for the recap and comes back once they are safely written, so that a power cut after it loses nothing.
 * False where the browser refuses (private mode, full storage).
 */
export async function keepCodes(codes: readonly string[]): Promise<boolean> {
	return (await add(codes.join('\n'), 'strict')) !== undefined;
}

/** Writes codes down while more of them are being read. */
export interface Keeper {
	keep: (code: string) => void;
	/** Comes back once all are safely written, with those the browser refused, a text for each record. */
	done: () => Promise<string[]>;
	/** Removes what was written. */
	undo: () => Promise<void>;
}

/** As many codes as one record holds: few enough that a text being read is not held in memory for their sake. */
const recordLength = 8192;

/** A keeper with nothing written yet. */
export function keeper(): Keeper {
	let codes: string[] = [];
	const written: Promise<{ key: number } | { refused: string }>[] = [];

	function flush(durability: Durability) {
		const text = codes.join('\n');
		codes = [];
		// Once it is written, nothing holds the text any longer.
		written.push(
			add(text, durability).then((key) => (key === undefined ? { refused: text } : { key })),
		);
	}

	return {
		keep(code) {
			if (codes.length === recordLength) flush('relaxed');
			codes.push(code);
		},
		async done() {
			// What is written last and strictly takes with it what was written before.
			if (codes.length > 0) flush('strict');
			return (await Promise.all(written)).flatMap((one) => ('refused' in one ? one.refused : []));
		},
		async undo() {
			codes = [];
			for (const one of await Promise.all(written))
				if ('key' in one) await (await database()).delete('codes', one.key);
		},
	};
}

/** The codes that are kept, a text for each record, oldest first. Empty where there is no database. */
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
