import type { CodeRecord } from '../../src/core/survey/code-list.ts';

/** The records of the database, and whether the browser refuses everything, holds that of a newer site, or never answers. */
export const database = {
	records: new Map<number, CodeRecord>(),
	refused: false,
	newer: false,
	silent: false,
	/** Whether it says yes to everything that is written and keeps nothing of it. */
	forgetful: false,
};
let lastKey = 0;

/** An empty database that works. */
export function startDatabase() {
	database.records.clear();
	Object.assign(database, { refused: false, newer: false, silent: false, forgetful: false });
}

/** Stands in for `openDB` of idb, as far as collected codes use it: one store with keys that count up. */
export function openDB() {
	const { records } = database;
	function whenAllowed<T>(value: () => T): Promise<T> {
		if (database.silent) return new Promise(() => undefined);
		return database.refused
			? Promise.reject(new DOMException('refused'))
			: Promise.resolve(value());
	}
	if (database.newer) return Promise.reject(new DOMException('newer', 'VersionError'));
	const put = (record: CodeRecord, key = ++lastKey) =>
		whenAllowed(() => {
			if (!database.forgetful) records.set(key, record);
			return key;
		});
	const remove = (key: number) => whenAllowed(() => database.forgetful || records.delete(key));
	const store = {
		add: (record: CodeRecord) => put(record),
		put,
		delete: remove,
		getAll: () => whenAllowed(() => [...records.values()]),
		getAllKeys: () => whenAllowed(() => [...records.keys()]),
	};
	return whenAllowed(() => ({
		transaction: () => ({ store, done: Promise.resolve() }),
		getAll: store.getAll,
		delete: (_: string, key: number) => remove(key),
		clear: () => whenAllowed(() => records.clear()),
	}));
}
