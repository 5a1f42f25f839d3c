/*
 * Result codes a trainer has collected, in IndexedDB: database `cermin-recap`, store `codes`, records of some
 * thousands in the order they came:
 *
 * { "codes": "cb1q…\ncb1p…", "at": "2026-11-24T02:00:00.000Z", "from": "paper" }
 *
 * Nothing but the codes is kept, when they came to this device, and that they were made from paper sheets, where they were:
 * answers and results of the group are calculated from them each time. Migration: records written before 2026-11-26 have
 * no `at`, and those from anything but paper no `from`; a site that does not know `from` leaves it as it is. Another shape gets
 * the next database version, whose upgrade rewrites the old records.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CodeRecord } from '../core/survey/code-list.ts';

interface RecapDatabase extends DBSchema {
	codes: { key: number; value: CodeRecord };
}

/**
 * Why the codes cannot be reached: a newer site has rewritten the database, the browser does not answer, or it refuses (no
 * database in private mode, a disk that is full or broken).
 */
export type DatabaseProblem = 'newer-version' | 'no-answer' | 'refused';

let opened: Promise<IDBPDatabase<RecapDatabase>> | undefined;

/** How long a browser may take to open the database, and to do one thing in it: milliseconds. */
const patience = { open: 5000, act: 30_000 };

class NoAnswer extends Error {}

/** The answer, or a `NoAnswer` where none comes: a browser's database may keep one waiting for ever. */
async function answered<T>(answer: Promise<T>, milliseconds = patience.act): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new NoAnswer()), milliseconds);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}

function database() {
	opened ??= openDB<RecapDatabase>('cermin-recap', 1, {
		upgrade(db) {
			db.createObjectStore('codes', { autoIncrement: true });
		},
		// A newer site in another tab waits for this page to let go of it.
		blocking(_, __, event) {
			(event.target as IDBDatabase).close();
			opened = undefined;
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
	return answered(opened, patience.open);
}

/** What is wrong with the database, undefined where it opens. Settles within some seconds. */
export async function databaseProblem(): Promise<DatabaseProblem | undefined> {
	try {
		await database();
		return undefined;
	} catch (error) {
		if (error instanceof NoAnswer) return 'no-answer';
		return error instanceof DOMException && error.name === 'VersionError'
			? 'newer-version'
			: 'refused';
	}
}

type Durability = 'strict' | 'relaxed';

/** Writes codes, a line each, as one record. Resolves with its key once it is written; undefined where the browser refuses. */
async function add(
	codes: string,
	durability: Durability,
	from?: CodeRecord['from'],
): Promise<number | undefined> {
	try {
		const transaction = (await database()).transaction('codes', 'readwrite', { durability });
		const at = new Date().toISOString();
		const key = await answered(transaction.store.add({ codes, at, ...(from && { from }) }));
		await answered(transaction.done);
		return key;
	} catch {
		// No database, a full one or a silent one; the caller tells the reader.
		return undefined;
	}
}

/**
 * Keeps codes for the recap. Resolves once they are on the disk, so that a power cut after it loses nothing. False where
 * the browser refuses (private mode, full storage).
 */
export async function keepCodes(codes: readonly string[]): Promise<boolean> {
	return (await add(codes.join('\n'), 'strict')) !== undefined;
}

/** Writes codes in records while more are being read, so that a long text is not held in memory. */
export interface Keeper {
	keep: (code: string) => void;
	/** Resolves once all are on the disk, with those the browser refused, a text for each record. */
	done: () => Promise<string[]>;
	/** Removes what was written. */
	undo: () => Promise<void>;
}

/** Codes in one record. */
const recordLength = 8192;

/** A keeper with nothing written yet, for codes that come from there. */
export function keeper(from?: CodeRecord['from']): Keeper {
	let codes: string[] = [];
	const written: Promise<{ key: number } | { refused: string }>[] = [];

	function flush(durability: Durability) {
		const text = codes.join('\n');
		codes = [];
		// Once it is written, nothing holds the text any longer.
		written.push(
			add(text, durability, from).then((key) => (key === undefined ? { refused: text } : { key })),
		);
	}

	return {
		keep(code) {
			if (codes.length === recordLength) flush('relaxed');
			codes.push(code);
		},
		async done() {
			// The last record is written strictly, which flushes those before it to the disk too.
			if (codes.length > 0) flush('strict');
			return (await Promise.all(written)).flatMap((one) => ('refused' in one ? one.refused : []));
		},
		async undo() {
			codes = [];
			for (const one of await Promise.all(written))
				if ('key' in one) await answered((await database()).delete('codes', one.key));
		},
	};
}

/** The records that are kept, oldest first. Empty where `databaseProblem` says why. */
export async function keptRecords(): Promise<CodeRecord[]> {
	try {
		return await answered((await database()).getAll('codes'));
	} catch {
		// What cannot be read is not there for this page, which says so.
		return [];
	}
}

/** The codes of these records, a text for each. */
export async function keptCodes(): Promise<string[]> {
	return (await keptRecords()).map(({ codes }) => codes);
}

/** Every code that is kept, each once, in the order they came. */
export async function collectedCodes(): Promise<string[]> {
	return [...new Set((await keptCodes()).flatMap((codes) => codes.split('\n')))];
}

/**
 * Removes one code wherever it is kept, and leaves the others in their order. Resolves with true once it was read back that
 * the code is gone; false where the browser refuses.
 */
export async function dropCode(code: string): Promise<boolean> {
	try {
		const transaction = (await database()).transaction('codes', 'readwrite', {
			durability: 'strict',
		});
		const { store } = transaction;
		const [keys, records] = await answered(Promise.all([store.getAllKeys(), store.getAll()]));
		for (const [place, record] of records.entries()) {
			const key = keys[place];
			if (key === undefined || !record.codes.includes(code)) continue;
			const left = record.codes.split('\n').filter((one) => one !== code);
			if (left.length === 0) await store.delete(key);
			else await store.put({ ...record, codes: left.join('\n') }, key);
		}
		await answered(transaction.done);
		return !(await keptCodes()).some((codes) => codes.split('\n').includes(code));
	} catch {
		// The caller tells the reader.
		return false;
	}
}

/** Erases every collected code. False where the browser refuses. */
export async function forgetCodes(): Promise<boolean> {
	try {
		await answered((await database()).clear('codes'));
		return true;
	} catch {
		// Whether there is anything in it nobody knows.
		return false;
	}
}
