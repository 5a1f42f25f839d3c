/** The records of the database, and whether the browser refuses everything, holds that of a newer site, or never answers. */
export const database = {
	records: new Map<number, { codes: string }>(),
	refused: false,
	newer: false,
	silent: false,
};
let lastKey = 0;

/** An empty database that works. */
export function startDatabase() {
	database.records.clear();
	Object.assign(database, { refused: false, newer: false, silent: false });
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
	const add = (record: { codes: string }) =>
		whenAllowed(() => {
			records.set(++lastKey, record);
			return lastKey;
		});
	return whenAllowed(() => ({
		transaction: () => ({ store: { add }, done: Promise.resolve() }),
		getAll: () => whenAllowed(() => [...records.values()]),
		delete: (_: string, key: number) => whenAllowed(() => records.delete(key)),
		clear: () => whenAllowed(() => records.clear()),
	}));
}
