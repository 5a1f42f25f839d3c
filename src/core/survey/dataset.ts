/*
 * The results of many codes, in columns: a national survey is a million of them, and as objects they would not fit in a
 * browser tab. A dataset lives in memory only; what a device stores is the codes (stores/collected-codes.ts), from which
 * the dataset is filled anew.
 */
import { withRoom } from './column.ts';
import { type InstrumentId, traitsOf } from '../assessment/instrument.ts';
import { type Respondents, createRespondents, respondentOf, sessionOf } from './respondents.ts';
import { noValue } from '../codes/result-scores.ts';
import { notGiven } from './responses.ts';
import { type ResultCode } from '../codes/result-code.ts';
import { type Wave, waves } from '../codes/session-link.ts';
import { behaviourIds, valueIds } from '../values/values.ts';

/** What sets a cohort apart: one instrument in one revision, answered by one class (session) in one wave. */
export interface CohortKey {
	session: string;
	instrument: InstrumentId;
	revision: number;
	wave: Wave;
}

/** Whether both are the same cohort. */
export function isSameCohort(one: CohortKey, other: CohortKey): boolean {
	return (
		one.session === other.session &&
		one.instrument === other.instrument &&
		one.revision === other.revision &&
		one.wave === other.wave
	);
}

/** A cohort and its size. */
export interface Cohort extends CohortKey {
	/** How many people are in it, and how many of them sent every answer and not only the values. */
	n: number;
	full: number;
}

/** A result that has two codes with different scores: whose it is, and the cohort it is in now. */
export interface Conflict extends CohortKey {
	participant: number;
}

/**
 * Results in rows, one for each person, instrument and wave, numbered from 0. Made by `createDataset` and changed only by
 * `addCode`. Columns may be longer than there are rows.
 */
export interface Dataset {
	people: Respondents;
	/** How many rows there are. */
	size: number;
	/** Every cohort in the order they were met; its place is its number, which `cohortNumbers` finds by `numberKeyOf`. */
	cohorts: CohortKey[];
	cohortNumbers: Map<number, number>;
	/** Of each person, the number of their last row plus 1; 0 for none. */
	latest: Uint32Array;
	/** Of each row: the number of its person, that of the same person's row before it plus 1 (0 for none), and of its cohort. */
	person: Uint32Array;
	earlier: Uint32Array;
	cohort: Uint32Array;
	/** Of each row that was overwritten, its older results as `fingerprint` writes them: such a code, read again, changes nothing. */
	superseded: Map<number, Set<string>>;
	/** Of each row, seven values in 24ths, 0 to 24, or `noValue`. */
	values: Uint8Array;
	/** Of each row, the number of its items in `items` plus 1; 0 where its code held values only. */
	itemSet: Uint32Array;
	/** How many rows have items, and these items in quarters, 0 to 4, or `noOpportunity`; 21 for each, though some instruments have fewer. */
	itemSets: number;
	items: Uint8Array;
}

/** How many values and items are kept of each row. */
export const width = { values: valueIds.length, items: behaviourIds.length };

/** A dataset without results. */
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
		itemSet: new Uint32Array(256),
		itemSets: 0,
		items: new Uint8Array(256 * width.items),
	};
}

/**
 * Adds the result of a code, as `decodeResult` gives it, and says what that changed.
 * `new`: there was no result of this person, instrument and wave.
 * `same`: there was one with these scores, or one that had replaced them; nothing has changed.
 * `fuller`: there was one with these values but without the items, which are added.
 * `conflict`: there was one with other scores, or of another revision, which this one replaces.
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
	if (dataset.cohort[row] === cohort && hasScores(dataset, row, code)) {
		if (!code.items || dataset.itemSet[row] !== 0) return 'same';
		write(dataset, row, cohort, code);
		return 'fuller';
	}
	const old = dataset.superseded.get(row) ?? new Set();
	if (old.has(fingerprint(cohort, code.values))) return 'same';
	const values = dataset.values.subarray(row * width.values, (row + 1) * width.values);
	dataset.superseded.set(row, old.add(fingerprint(dataset.cohort[row] ?? 0, values)));
	write(dataset, row, cohort, code);
	return 'conflict';
}

/** A cohort's number and a row's values as a text, the same for the same result. */
function fingerprint(cohort: number, values: Iterable<number>): string {
	return [cohort, ...values].join(' ');
}

/** The number of a cohort. One not met before gets the next. */
function cohortOf(dataset: Dataset, sessionNumber: number, key: CohortKey): number {
	const numberKey = numberKeyOf(sessionNumber, key);
	let number = dataset.cohortNumbers.get(numberKey);
	if (number === undefined) {
		const { session, instrument, revision, wave } = key;
		number = dataset.cohorts.push({ session, instrument, revision, wave }) - 1;
		dataset.cohortNumbers.set(numberKey, number);
	}
	return number;
}

/** A cohort as one whole number below 2^53: as a key of a `Map` far quicker than a string made for each code. */
function numberKeyOf(session: number, { instrument, revision, wave }: CohortKey): number {
	const instrumentAndWave = traitsOf(instrument).number * waves.length + waves.indexOf(wave);
	return (session * 256 + revision) * 256 + instrumentAndWave;
}

/** The row of a person for the instrument and wave of a code, if there is one. */
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

/** Makes a row for a person, in no cohort and without scores yet, and gives its number. */
function addRow(dataset: Dataset, person: number): number {
	const row = dataset.size++;
	dataset.latest = withRoom(dataset.latest, dataset.people.size);
	dataset.person = withRoom(dataset.person, dataset.size);
	dataset.earlier = withRoom(dataset.earlier, dataset.size);
	dataset.cohort = withRoom(dataset.cohort, dataset.size);
	dataset.values = withRoom(dataset.values, dataset.size * width.values);
	dataset.itemSet = withRoom(dataset.itemSet, dataset.size);
	dataset.person[row] = person;
	dataset.earlier[row] = dataset.latest[person] ?? 0;
	dataset.latest[person] = row + 1;
	return row;
}

/** Writes the cohort and the scores of a code into a row. */
function write(dataset: Dataset, row: number, cohort: number, { values, items }: ResultCode): void {
	dataset.cohort[row] = cohort;
	for (let index = 0; index < values.length; index++)
		dataset.values[row * width.values + index] = values[index] ?? noValue;
	if (!items) {
		dataset.itemSet[row] = 0;
		return;
	}
	dataset.itemSet[row] ||= ++dataset.itemSets;
	dataset.items = withRoom(dataset.items, dataset.itemSets * width.items);
	const start = itemsAt(dataset, row);
	for (let index = 0; index < items.length; index++)
		dataset.items[start + index] = items[index] ?? notGiven;
}

/** Where the items of a row begin in `items`; below 0 where it has none. */
export function itemsAt(dataset: Dataset, row: number): number {
	return ((dataset.itemSet[row] ?? 0) - 1) * width.items;
}

/** Whether a row holds these values and, where both have items, these items. */
function hasScores(dataset: Dataset, row: number, { values, items }: ResultCode): boolean {
	return (
		values.every((value, index) => dataset.values[row * width.values + index] === value) &&
		(!items ||
			dataset.itemSet[row] === 0 ||
			items.every((item, index) => dataset.items[itemsAt(dataset, row) + index] === item))
	);
}

/** The cohorts of a dataset with their sizes, in the order they were first met. One that holds nobody any more is left out. */
export function listCohorts(dataset: Dataset): Cohort[] {
	const cohorts = dataset.cohorts.map((key): Cohort => ({ ...key, n: 0, full: 0 }));
	for (let row = 0; row < dataset.size; row++) {
		const cohort = cohorts[dataset.cohort[row] ?? 0];
		if (!cohort) continue;
		cohort.n++;
		if (dataset.itemSet[row] !== 0) cohort.full++;
	}
	// A conflicting code of another revision may have moved its last person to another cohort.
	return cohorts.filter(({ n }) => n > 0);
}

/** The results that have two codes with different scores, in the order the conflicts were met. */
export function listConflicts(dataset: Dataset): Conflict[] {
	const conflicts: Conflict[] = [];
	for (const row of dataset.superseded.keys()) {
		const cohort = dataset.cohorts[dataset.cohort[row] ?? 0];
		const participant = dataset.people.participant[dataset.person[row] ?? 0] ?? 0;
		if (cohort) conflicts.push({ ...cohort, participant });
	}
	return conflicts;
}
