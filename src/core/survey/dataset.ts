/*
 * The results of many codes, in columns: a national survey is a million of them, and as objects they would not fit in a
 * browser tab. A dataset lives in memory only; what a device stores is the codes (stores/collected-codes.ts), from which
 * the dataset is filled anew.
 */
import { withRoom } from './column.ts';
import { type InstrumentId, traitsOf } from '../assessment/instrument.ts';
import { type Respondents, createRespondents, respondentOf, sessionOf } from './respondents.ts';
import { planOutcomes } from '../codes/plan-outcome.ts';
import type { ResultCode } from '../codes/result-code.ts';
import { type Rows, createRows, hasRow, startOf, writeRow } from './rows.ts';
import { type Detail, type Wave, waves } from '../codes/session-link.ts';

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
	/** How many people are in it, and how many of them sent every answer and not only a summary. */
	n: number;
	full: number;
}

/** A result that has two codes with different numbers: whose it is, and the cohort it is in now. */
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
	/** Of each row what came of the person's plan: its place in `planOutcomes` plus 1; 0 where no code of theirs tells. */
	plan: Uint8Array;
	/** Of each row that was overwritten, its older results as `fingerprint` writes them: such a code, read again, changes nothing. */
	superseded: Map<number, Set<string>>;
	/** Of each row its numbers, a summary for everybody and every answer where the code held them. */
	rows: Record<Detail, Rows>;
}

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
		plan: new Uint8Array(256),
		superseded: new Map(),
		rows: { summary: createRows(), full: createRows() },
	};
}

/**
 * Adds the result of a code, as `decodeResult` gives it, and says what that changed.
 * `new`: there was no result of this person, instrument and wave.
 * `same`: there was one with these numbers, or one that had replaced them; nothing has changed.
 * `fuller`: there was one with this summary but without every answer, or without what came of the plan, which is added.
 * `conflict`: there was one with other numbers, of another revision, or with another answer on the plan, which this one
 * replaces.
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
	const { summary, full } = code.rows;
	const { rows } = dataset;
	const plan = planNumberOf(code);
	const oldPlan = dataset.plan[row] ?? 0;
	const isSamePlan = plan === 0 || oldPlan === 0 || plan === oldPlan;
	if (dataset.cohort[row] === cohort && isSamePlan && hasNumbers(rows, row, code.rows)) {
		const addsAnswers = full !== undefined && startOf(rows.full, row) < 0;
		const addsPlan = plan > 0 && oldPlan === 0;
		if (addsAnswers) writeRow(rows.full, row, full);
		if (addsPlan) dataset.plan[row] = plan;
		return addsAnswers || addsPlan ? 'fuller' : 'same';
	}
	const old = dataset.superseded.get(row) ?? new Set();
	if (isAmong(old, cohort, summary, plan)) return 'same';
	const start = startOf(rows.summary, row);
	const before = rows.summary.numbers.subarray(start, start + summary.length);
	old.add(fingerprint(dataset.cohort[row] ?? 0, before, oldPlan));
	dataset.superseded.set(row, old);
	write(dataset, row, cohort, code);
	return 'conflict';
}

/** What a code tells of the plan, as it stands in the column. */
function planNumberOf({ plan }: ResultCode): number {
	return plan ? planOutcomes.indexOf(plan) + 1 : 0;
}

/** Whether a row has this summary and, where both have every answer, these answers. */
function hasNumbers(
	rows: Dataset['rows'],
	row: number,
	{ summary, full }: ResultCode['rows'],
): boolean {
	return (
		hasRow(rows.summary, row, summary) &&
		(!full || startOf(rows.full, row) < 0 || hasRow(rows.full, row, full))
	);
}

/** A cohort's number, a row's summary and what came of the plan as a text, the same for the same result. */
function fingerprint(cohort: number, summary: Iterable<number>, plan: number): string {
	return [cohort, ...summary, plan].join(' ');
}

/** Whether a result is among these older ones; one that says nothing of the plan, whatever they say of it. */
function isAmong(old: Set<string>, cohort: number, summary: readonly number[], plan: number) {
	const plans = plan > 0 ? [plan] : [0, ...planOutcomes.map((_, place) => place + 1)];
	return plans.some((one) => old.has(fingerprint(cohort, summary, one)));
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

/** Makes a row for a person, in no cohort and without numbers yet, and gives its number. */
function addRow(dataset: Dataset, person: number): number {
	const row = dataset.size++;
	dataset.latest = withRoom(dataset.latest, dataset.people.size);
	dataset.person = withRoom(dataset.person, dataset.size);
	dataset.earlier = withRoom(dataset.earlier, dataset.size);
	dataset.cohort = withRoom(dataset.cohort, dataset.size);
	dataset.plan = withRoom(dataset.plan, dataset.size);
	dataset.person[row] = person;
	dataset.earlier[row] = dataset.latest[person] ?? 0;
	dataset.latest[person] = row + 1;
	return row;
}

/** Writes the cohort, the numbers and the plan of a code into a row. */
function write(dataset: Dataset, row: number, cohort: number, code: ResultCode): void {
	dataset.cohort[row] = cohort;
	dataset.plan[row] = planNumberOf(code);
	writeRow(dataset.rows.summary, row, code.rows.summary);
	writeRow(dataset.rows.full, row, code.rows.full);
}

/** The cohorts of a dataset with their sizes, in the order they were first met. One that holds nobody any more is left out. */
export function listCohorts(dataset: Dataset): Cohort[] {
	const cohorts = dataset.cohorts.map((key): Cohort => ({ ...key, n: 0, full: 0 }));
	for (let row = 0; row < dataset.size; row++) {
		const cohort = cohorts[dataset.cohort[row] ?? 0];
		if (!cohort) continue;
		cohort.n++;
		if (startOf(dataset.rows.full, row) >= 0) cohort.full++;
	}
	// A conflicting code of another revision may have moved its last person to another cohort.
	return cohorts.filter(({ n }) => n > 0);
}

/** The results that have two codes with different numbers, in the order the conflicts were met. */
export function listConflicts(dataset: Dataset): Conflict[] {
	const conflicts: Conflict[] = [];
	for (const row of dataset.superseded.keys()) {
		const cohort = dataset.cohorts[dataset.cohort[row] ?? 0];
		const participant = dataset.people.participant[dataset.person[row] ?? 0] ?? 0;
		if (cohort) conflicts.push({ ...cohort, participant });
	}
	return conflicts;
}
