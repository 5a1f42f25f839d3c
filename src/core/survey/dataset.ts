/*
 * Codes gathered in one place, in columns: a national survey is a million of them, and as objects they would not fit in
 * a browser tab. A pool is plain data that a worker can post and IndexedDB can keep.
 */
import { withRoom } from './column.ts';
import { type InstrumentId, instrumentIds } from '../assessment/instrument.ts';
import { type People, createPeople, personOf, sessionOf } from './respondents.ts';
import { noValue } from '../codes/result-scores.ts';
import { type Responses, notGiven } from './responses.ts';
import { type ResultCode, itemsOf } from '../codes/result-code.ts';
import { type Phase, phases } from '../codes/session-link.ts';
import { behaviourIds, valueIds } from '../values/values.ts';

/** One mirror, taken by one class in one phase. */
export interface SliceKey {
	session: string;
	instrument: InstrumentId;
	revision: number;
	phase: Phase;
}

/** A slice with how many people it holds, and how many of them told every answer. */
export interface Slice extends SliceKey {
	n: number;
	full: number;
}

/** A result that two codes told differently: whose it is, and what it counts as now. */
export interface Conflict extends SliceKey {
	participant: number;
}

/** Made by `createPool` and changed by `addCode` alone. */
export interface Pool {
	people: People;
	/** How many results there are: rows, one for each person, instrument and phase. */
	size: number;
	slices: SliceKey[];
	sliceNumbers: Map<number, number>;
	/** Of each person, the latest row plus 1. */
	latest: Uint32Array;
	/** Of each row: whose it is, the same person's row before it plus 1, and its slice. */
	person: Uint32Array;
	earlier: Uint32Array;
	slice: Uint32Array;
	/** Of the rows that a later code told differently: the values before it, so that an old chat read anew overrules nothing. */
	superseded: Map<number, Set<string>>;
	/** Of each row, the seven values. */
	values: Uint8Array;
	/** Of each row, as many items as there can be; the first is `notGiven` where there are none. */
	items: Uint8Array;
}

const width = { values: valueIds.length, items: behaviourIds.length };

/** A pool with nothing in it. */
export function createPool(): Pool {
	return {
		people: createPeople(),
		size: 0,
		slices: [],
		sliceNumbers: new Map(),
		latest: new Uint32Array(256),
		person: new Uint32Array(256),
		earlier: new Uint32Array(256),
		slice: new Uint32Array(256),
		superseded: new Map(),
		values: new Uint8Array(256 * width.values),
		items: new Uint8Array(256 * width.items),
	};
}

/**
 * Adds a code and says how it stands to what was there: nothing of this person, instrument and phase; the same scores,
 * which are counted once; the same with the answers that were missing, which are kept; or different ones, of which the
 * last to be added counts. One that was overruled before says nothing new.
 */
export function addCode(pool: Pool, code: ResultCode): 'new' | 'same' | 'fuller' | 'conflict' {
	const session = sessionOf(pool.people, code.session);
	const slice = sliceOf(pool, session, code);
	const person = personOf(pool.people, session, code.participant);
	const row = rowOf(pool, person, code);
	if (row === undefined) {
		write(pool, addRow(pool, person), slice, code);
		return 'new';
	}
	if (pool.slice[row] === slice && tellsSame(pool, row, code)) {
		if (!code.items || pool.items[row * width.items] !== notGiven) return 'same';
		write(pool, row, slice, code);
		return 'fuller';
	}
	const old = pool.superseded.get(row) ?? new Set();
	if (old.has(inWords(slice, code.values))) return 'same';
	const values = pool.values.subarray(row * width.values, (row + 1) * width.values);
	pool.superseded.set(row, old.add(inWords(pool.slice[row] ?? 0, values)));
	write(pool, row, slice, code);
	return 'conflict';
}

/** The values of a result in one of the slices, to know them by. */
function inWords(slice: number, values: Iterable<number>): string {
	return [slice, ...values].join(' ');
}

/** The number of a slice, given anew to one not met before. */
function sliceOf(pool: Pool, sessionNumber: number, key: SliceKey): number {
	const name = nameOf(sessionNumber, key);
	let number = pool.sliceNumbers.get(name);
	if (number === undefined) {
		const { session, instrument, revision, phase } = key;
		number = pool.slices.push({ session, instrument, revision, phase }) - 1;
		pool.sliceNumbers.set(name, number);
	}
	return number;
}

/** A slice as one number, which is found far more quickly than a string made for each code. */
function nameOf(session: number, { instrument, revision, phase }: SliceKey): number {
	const mirror = instrumentIds.indexOf(instrument) * phases.length + phases.indexOf(phase);
	return (session * 256 + revision) * 256 + mirror;
}

function rowOf(pool: Pool, person: number, code: ResultCode): number | undefined {
	for (let row = (pool.latest[person] ?? 0) - 1; row >= 0; row = (pool.earlier[row] ?? 0) - 1) {
		const slice = pool.slices[pool.slice[row] ?? 0];
		if (slice?.phase === code.phase && slice.instrument === code.instrument) return row;
	}
	return undefined;
}

function addRow(pool: Pool, person: number): number {
	const row = pool.size++;
	pool.latest = withRoom(pool.latest, pool.people.size);
	pool.person = withRoom(pool.person, pool.size);
	pool.earlier = withRoom(pool.earlier, pool.size);
	pool.slice = withRoom(pool.slice, pool.size);
	pool.values = withRoom(pool.values, pool.size * width.values);
	pool.items = withRoom(pool.items, pool.size * width.items);
	pool.person[row] = person;
	pool.earlier[row] = pool.latest[person] ?? 0;
	pool.latest[person] = row + 1;
	return row;
}

function write(pool: Pool, row: number, slice: number, { values, items }: ResultCode): void {
	pool.slice[row] = slice;
	for (let index = 0; index < values.length; index++)
		pool.values[row * width.values + index] = values[index] ?? noValue;
	const start = row * width.items;
	if (!items) {
		pool.items[start] = notGiven;
		return;
	}
	for (let index = 0; index < items.length; index++)
		pool.items[start + index] = items[index] ?? notGiven;
}

function tellsSame(pool: Pool, row: number, { values, items }: ResultCode): boolean {
	const start = row * width.items;
	return (
		values.every((value, index) => pool.values[row * width.values + index] === value) &&
		(!items ||
			pool.items[start] === notGiven ||
			items.every((item, index) => pool.items[start + index] === item))
	);
}

/** What the pool holds, slice by slice in the order they were first met. */
export function listSlices(pool: Pool): Slice[] {
	const slices = pool.slices.map((key): Slice => ({ ...key, n: 0, full: 0 }));
	for (let row = 0; row < pool.size; row++) {
		const slice = slices[pool.slice[row] ?? 0];
		if (!slice) continue;
		slice.n++;
		if (pool.items[row * width.items] !== notGiven) slice.full++;
	}
	// One may have lost its last person to a conflicting code of another revision.
	return slices.filter(({ n }) => n > 0);
}

/** The results that codes told differently. */
export function listConflicts(pool: Pool): Conflict[] {
	const conflicts: Conflict[] = [];
	for (const row of pool.superseded.keys()) {
		const slice = pool.slices[pool.slice[row] ?? 0];
		const participant = pool.people.participant[pool.person[row] ?? 0] ?? 0;
		if (slice) conflicts.push({ ...slice, participant });
	}
	return conflicts;
}

/**
 * The people of one or several slices, as several classes are one group. Throws where these are not of one instrument,
 * revision and phase, whose scores cannot be put together.
 * With those of several classes come, as `among`, all they were chosen from.
 */
export function takeResponses(
	pool: Pool,
	keys: readonly SliceKey[],
	bySlice = rowsBySlice(pool),
): Responses {
	const [first] = keys;
	if (!first) throw new RangeError('No slice to take responses from.');
	const { instrument, revision, phase } = first;
	for (const key of keys)
		if (key.instrument !== instrument || key.revision !== revision || key.phase !== phase)
			throw new RangeError('Slices of several instruments, revisions or phases are not one group.');
	const all = pool.slices.filter(
		(slice) =>
			slice.instrument === instrument && slice.revision === revision && slice.phase === phase,
	);
	const rows = rowsOf(pool, keys, bySlice);
	// One class is told of or not by its own numbers alone.
	if (keys.every(({ session }) => session === first.session)) return responsesIn(pool, first, rows);
	const among = responsesIn(pool, first, rowsOf(pool, all, bySlice));
	return rows.length === among.n ? among : { ...responsesIn(pool, first, rows), among };
}

function responsesIn(pool: Pool, { instrument, revision }: SliceKey, rows: Uint32Array): Responses {
	const people = rows.map((row) => pool.person[row] ?? 0);
	return {
		instrument,
		revision,
		n: rows.length,
		people,
		classes: people.map((person) => pool.people.session[person] ?? 0),
		classCount: pool.people.sessions.size,
		values: valuesOf(pool, rows),
		items: itemsIn(pool, instrument, rows),
	};
}

/** The rows of each slice. Whoever takes the responses of one class after another looks them up once. */
export function rowsBySlice(pool: Pool): readonly Uint32Array[] {
	const starts = new Uint32Array(pool.slices.length + 1);
	const sliceOfRow = pool.slice.subarray(0, pool.size);
	for (const slice of sliceOfRow) starts[slice + 1] = (starts[slice + 1] ?? 0) + 1;
	for (let slice = 1; slice < starts.length; slice++)
		starts[slice] = (starts[slice] ?? 0) + (starts[slice - 1] ?? 0);
	const filled = starts.slice();
	const rows = new Uint32Array(pool.size);
	for (const [row, slice] of sliceOfRow.entries()) {
		const place = filled[slice] ?? 0;
		rows[place] = row;
		filled[slice] = place + 1;
	}
	return pool.slices.map((_, slice) => rows.subarray(starts[slice], starts[slice + 1]));
}

function rowsOf(
	pool: Pool,
	keys: readonly SliceKey[],
	bySlice: readonly Uint32Array[],
): Uint32Array {
	const numbers = new Set(
		keys.flatMap((key) => {
			const session = pool.people.sessions.get(key.session);
			return session === undefined ? [] : (pool.sliceNumbers.get(nameOf(session, key)) ?? []);
		}),
	);
	const found = [...numbers].map((number) => bySlice[number] ?? new Uint32Array());
	const rows = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const some of found) {
		rows.set(some, filled);
		filled += some.length;
	}
	return rows;
}

function valuesOf(pool: Pool, rows: Uint32Array): Responses['values'] {
	const columns = valueIds.map((id, index) => {
		const column = new Uint8Array(rows.length);
		rows.forEach(
			(row, place) => (column[place] = pool.values[row * width.values + index] ?? noValue),
		);
		return [id, column];
	});
	return Object.fromEntries(columns) as Responses['values'];
}

function itemsIn(pool: Pool, instrument: InstrumentId, rows: Uint32Array): Responses['items'] {
	const isFull = (row: number) => pool.items[row * width.items] !== notGiven;
	if (!rows.some(isFull)) return {};
	const columns = itemsOf(instrument).map((id, index) => {
		const column = new Uint8Array(rows.length);
		rows.forEach((row, place) => {
			column[place] = (isFull(row) ? pool.items[row * width.items + index] : undefined) ?? notGiven;
		});
		return [id, column];
	});
	return Object.fromEntries(columns) as Responses['items'];
}
