/*
 * Codes gathered in one place, in columns: a national survey is a million of them, and as objects they would not fit in
 * a browser tab. A dataset is plain data that a worker can post and IndexedDB can keep.
 */
import { withRoom } from './column.ts';
import { type InstrumentId, itemIdsOf, traitsOf } from '../assessment/instrument.ts';
import { type Respondents, createRespondents, respondentOf, sessionOf } from './respondents.ts';
import { noValue } from '../codes/result-scores.ts';
import { type Responses, notGiven } from './responses.ts';
import { type ResultCode } from '../codes/result-code.ts';
import { type Wave, waves } from '../codes/session-link.ts';
import { behaviourIds, valueIds } from '../values/values.ts';

/** One mirror, taken by one class in one wave. */
export interface CohortKey {
	session: string;
	instrument: InstrumentId;
	revision: number;
	wave: Wave;
}

/** A cohort with how many people it holds, and how many of them told every answer. */
export interface Cohort extends CohortKey {
	n: number;
	full: number;
}

/** A result that two codes told differently: whose it is, and what it counts as now. */
export interface Conflict extends CohortKey {
	participant: number;
}

/** Made by `createDataset` and changed by `addCode` alone. */
export interface Dataset {
	people: Respondents;
	/** How many results there are: rows, one for each person, instrument and wave. */
	size: number;
	cohorts: CohortKey[];
	cohortNumbers: Map<number, number>;
	/** Of each person, the latest row plus 1. */
	latest: Uint32Array;
	/** Of each row: whose it is, the same person's row before it plus 1, and its cohort. */
	person: Uint32Array;
	earlier: Uint32Array;
	cohort: Uint32Array;
	/** Of the rows that a later code told differently: the values before it, so that an old chat read anew overrules nothing. */
	superseded: Map<number, Set<string>>;
	/** Of each row, the seven values. */
	values: Uint8Array;
	/** Of each row, as many items as there can be; the first is `notGiven` where there are none. */
	items: Uint8Array;
}

const width = { values: valueIds.length, items: behaviourIds.length };

/** A dataset with nothing in it. */
export function createDataset(): Dataset {
	return {
		people: createRespondents(),
		size: 0,
		cohorts: [],
		cohortNumbers: new Map(),
		latest: new Uint32Array(256),
		person: new Uint32Array(256),
		earlier: new Uint32Array(256),
		cohort: new Uint32Array(256),
		superseded: new Map(),
		values: new Uint8Array(256 * width.values),
		items: new Uint8Array(256 * width.items),
	};
}

/**
 * Adds a code and says how it stands to what was there: nothing of this person, instrument and wave; the same scores,
 * which are counted once; the same with the answers that were missing, which are kept; or different ones, of which the
 * last to be added counts. One that was overruled before says nothing new.
 */
export function addCode(
	dataset: Dataset,
	code: ResultCode,
): 'new' | 'same' | 'fuller' | 'conflict' {
	const session = sessionOf(dataset.people, code.session);
	const cohort = cohortOf(dataset, session, code);
	const person = respondentOf(dataset.people, session, code.participant);
	const row = rowOf(dataset, person, code);
	if (row === undefined) {
		write(dataset, addRow(dataset, person), cohort, code);
		return 'new';
	}
	if (dataset.cohort[row] === cohort && tellsSame(dataset, row, code)) {
		if (!code.items || dataset.items[row * width.items] !== notGiven) return 'same';
		write(dataset, row, cohort, code);
		return 'fuller';
	}
	const old = dataset.superseded.get(row) ?? new Set();
	if (old.has(inWords(cohort, code.values))) return 'same';
	const values = dataset.values.subarray(row * width.values, (row + 1) * width.values);
	dataset.superseded.set(row, old.add(inWords(dataset.cohort[row] ?? 0, values)));
	write(dataset, row, cohort, code);
	return 'conflict';
}

/** The values of a result in one of the cohorts, to know them by. */
function inWords(cohort: number, values: Iterable<number>): string {
	return [cohort, ...values].join(' ');
}

/** The number of a cohort, given anew to one not met before. */
function cohortOf(dataset: Dataset, sessionNumber: number, key: CohortKey): number {
	const name = nameOf(sessionNumber, key);
	let number = dataset.cohortNumbers.get(name);
	if (number === undefined) {
		const { session, instrument, revision, wave } = key;
		number = dataset.cohorts.push({ session, instrument, revision, wave }) - 1;
		dataset.cohortNumbers.set(name, number);
	}
	return number;
}

/** A cohort as one number, which is found far more quickly than a string made for each code. */
function nameOf(session: number, { instrument, revision, wave }: CohortKey): number {
	const mirror = traitsOf(instrument).number * waves.length + waves.indexOf(wave);
	return (session * 256 + revision) * 256 + mirror;
}

function rowOf(dataset: Dataset, person: number, code: ResultCode): number | undefined {
	for (
		let row = (dataset.latest[person] ?? 0) - 1;
		row >= 0;
		row = (dataset.earlier[row] ?? 0) - 1
	) {
		const cohort = dataset.cohorts[dataset.cohort[row] ?? 0];
		if (cohort?.wave === code.wave && cohort.instrument === code.instrument) return row;
	}
	return undefined;
}

function addRow(dataset: Dataset, person: number): number {
	const row = dataset.size++;
	dataset.latest = withRoom(dataset.latest, dataset.people.size);
	dataset.person = withRoom(dataset.person, dataset.size);
	dataset.earlier = withRoom(dataset.earlier, dataset.size);
	dataset.cohort = withRoom(dataset.cohort, dataset.size);
	dataset.values = withRoom(dataset.values, dataset.size * width.values);
	dataset.items = withRoom(dataset.items, dataset.size * width.items);
	dataset.person[row] = person;
	dataset.earlier[row] = dataset.latest[person] ?? 0;
	dataset.latest[person] = row + 1;
	return row;
}

function write(dataset: Dataset, row: number, cohort: number, { values, items }: ResultCode): void {
	dataset.cohort[row] = cohort;
	for (let index = 0; index < values.length; index++)
		dataset.values[row * width.values + index] = values[index] ?? noValue;
	const start = row * width.items;
	if (!items) {
		dataset.items[start] = notGiven;
		return;
	}
	for (let index = 0; index < items.length; index++)
		dataset.items[start + index] = items[index] ?? notGiven;
}

function tellsSame(dataset: Dataset, row: number, { values, items }: ResultCode): boolean {
	const start = row * width.items;
	return (
		values.every((value, index) => dataset.values[row * width.values + index] === value) &&
		(!items ||
			dataset.items[start] === notGiven ||
			items.every((item, index) => dataset.items[start + index] === item))
	);
}

/** What the dataset holds, cohort by cohort in the order they were first met. */
export function listCohorts(dataset: Dataset): Cohort[] {
	const cohorts = dataset.cohorts.map((key): Cohort => ({ ...key, n: 0, full: 0 }));
	for (let row = 0; row < dataset.size; row++) {
		const cohort = cohorts[dataset.cohort[row] ?? 0];
		if (!cohort) continue;
		cohort.n++;
		if (dataset.items[row * width.items] !== notGiven) cohort.full++;
	}
	// One may have lost its last person to a conflicting code of another revision.
	return cohorts.filter(({ n }) => n > 0);
}

/** The results that codes told differently. */
export function listConflicts(dataset: Dataset): Conflict[] {
	const conflicts: Conflict[] = [];
	for (const row of dataset.superseded.keys()) {
		const cohort = dataset.cohorts[dataset.cohort[row] ?? 0];
		const participant = dataset.people.participant[dataset.person[row] ?? 0] ?? 0;
		if (cohort) conflicts.push({ ...cohort, participant });
	}
	return conflicts;
}

/**
 * The people of one or several cohorts, as several classes are one group. Throws where these are not of one instrument,
 * revision and wave, whose scores cannot be put together.
 * With those of several classes come, as `beforeSelection`, all they were chosen from.
 */
export function takeResponses(
	dataset: Dataset,
	keys: readonly CohortKey[],
	byCohort = rowsByCohort(dataset),
): Responses {
	const [first] = keys;
	if (!first) throw new RangeError('No cohort to take responses from.');
	const { instrument, revision, wave } = first;
	for (const key of keys)
		if (key.instrument !== instrument || key.revision !== revision || key.wave !== wave)
			throw new RangeError('Cohorts of several instruments, revisions or waves are not one group.');
	const all = dataset.cohorts.filter(
		(cohort) =>
			cohort.instrument === instrument && cohort.revision === revision && cohort.wave === wave,
	);
	const rows = rowsOf(dataset, keys, byCohort);
	// One class is told of or not by its own numbers alone.
	if (keys.every(({ session }) => session === first.session))
		return responsesIn(dataset, first, rows);
	const everybody = responsesIn(dataset, first, rowsOf(dataset, all, byCohort));
	return rows.length === everybody.n
		? everybody
		: { ...responsesIn(dataset, first, rows), beforeSelection: everybody };
}

function responsesIn(
	dataset: Dataset,
	{ instrument, revision }: CohortKey,
	rows: Uint32Array,
): Responses {
	const people = rows.map((row) => dataset.person[row] ?? 0);
	return {
		instrument,
		revision,
		n: rows.length,
		people,
		classes: people.map((person) => dataset.people.session[person] ?? 0),
		classCount: dataset.people.sessions.size,
		values: valuesOf(dataset, rows),
		items: itemsIn(dataset, instrument, rows),
	};
}

/** The rows of each cohort. Whoever takes the responses of one class after another looks them up once. */
export function rowsByCohort(dataset: Dataset): readonly Uint32Array[] {
	const starts = new Uint32Array(dataset.cohorts.length + 1);
	const cohortOfRow = dataset.cohort.subarray(0, dataset.size);
	for (const cohort of cohortOfRow) starts[cohort + 1] = (starts[cohort + 1] ?? 0) + 1;
	for (let cohort = 1; cohort < starts.length; cohort++)
		starts[cohort] = (starts[cohort] ?? 0) + (starts[cohort - 1] ?? 0);
	const filled = starts.slice();
	const rows = new Uint32Array(dataset.size);
	for (const [row, cohort] of cohortOfRow.entries()) {
		const place = filled[cohort] ?? 0;
		rows[place] = row;
		filled[cohort] = place + 1;
	}
	return dataset.cohorts.map((_, cohort) => rows.subarray(starts[cohort], starts[cohort + 1]));
}

function rowsOf(
	dataset: Dataset,
	keys: readonly CohortKey[],
	byCohort: readonly Uint32Array[],
): Uint32Array {
	const numbers = new Set(
		keys.flatMap((key) => {
			const session = dataset.people.sessions.get(key.session);
			return session === undefined ? [] : (dataset.cohortNumbers.get(nameOf(session, key)) ?? []);
		}),
	);
	const found = [...numbers].map((number) => byCohort[number] ?? new Uint32Array());
	const rows = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const some of found) {
		rows.set(some, filled);
		filled += some.length;
	}
	return rows;
}

function valuesOf(dataset: Dataset, rows: Uint32Array): Responses['values'] {
	const columns = valueIds.map((id, index) => {
		const column = new Uint8Array(rows.length);
		rows.forEach(
			(row, place) => (column[place] = dataset.values[row * width.values + index] ?? noValue),
		);
		return [id, column];
	});
	return Object.fromEntries(columns) as Responses['values'];
}

function itemsIn(
	dataset: Dataset,
	instrument: InstrumentId,
	rows: Uint32Array,
): Responses['items'] {
	const isFull = (row: number) => dataset.items[row * width.items] !== notGiven;
	if (!rows.some(isFull)) return {};
	const columns = itemIdsOf(instrument).map((id, index) => {
		const column = new Uint8Array(rows.length);
		rows.forEach((row, place) => {
			column[place] =
				(isFull(row) ? dataset.items[row * width.items + index] : undefined) ?? notGiven;
		});
		return [id, column];
	});
	return Object.fromEntries(columns) as Responses['items'];
}
