/** The records of the database, and whether the browser refuses everything. */
export const database = { records: new Map<number, { codes: string }>(), refused: false };
let lastKey = 0;

/** An empty database that works. */
export function startDatabase() {
	database.records.clear();
	database.refused = false;
}

/** Stands in for `openDB` of idb, as far as collected codes use it: one store with keys that count up. */
export function openDB() {
	const { records } = database;
	const whenAllowed = <T>(value: () => T): Promise<T> =>
		database.refused ? Promise.reject(new DOMException('refused')) : Promise.resolve(value());
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
