import type { InstrumentId } from '../assessment/instrument.ts';
import { widthOf } from '../codes/payloads.ts';
import { waves } from '../codes/session-link.ts';
import type { CohortKey, Dataset } from './dataset.ts';
import { type Panel, makePanel } from './panel.ts';
import { type Responses, notGiven, notTold } from './responses.ts';
import { type Rows, startOf } from './rows.ts';

/** Where the rows of a dataset stand, so that a panel of one class need not pass over all of them. */
export interface RowIndex {
	/** The numbers of the rows in each cohort, ascending; in the order of `dataset.cohorts`. */
	rows: readonly Uint32Array[];
	/** The numbers of the cohorts of each session. */
	cohortsOf: ReadonlyMap<string, readonly number[]>;
}

/** The index of a dataset, valid until the next code is added. It passes over all rows, so for several panels it is made once. */
export function indexRows(dataset: Dataset): RowIndex {
	const starts = new Uint32Array(dataset.cohorts.length + 1);
	const cohortOfRow = dataset.cohort.subarray(0, dataset.size);
	for (const cohort of cohortOfRow) starts[cohort + 1] = (starts[cohort + 1] ?? 0) + 1;
	for (let cohort = 1; cohort < starts.length; cohort++)
		starts[cohort] = (starts[cohort] ?? 0) + (starts[cohort - 1] ?? 0);
	const filled = starts.slice();
	const rows = new Uint32Array(dataset.size);
	for (let row = 0; row < rows.length; row++) {
		const cohort = cohortOfRow[row] ?? 0;
		const place = filled[cohort] ?? 0;
		rows[place] = row;
		filled[cohort] = place + 1;
	}
	return {
		rows: dataset.cohorts.map((_, cohort) => rows.subarray(starts[cohort], starts[cohort + 1])),
		cohortsOf: Map.groupBy(
			dataset.cohorts.keys(),
			(cohort) => dataset.cohorts[cohort]?.session ?? '',
		),
	};
}

/**
 * All waves of an instrument in one revision: of the sessions given, else of all. Its classes are numbered in the order of
 * these sessions, else in that of `dataset.people.sessions`. A panel of classes nobody is in has no waves.
 */
export function takePanel<I extends InstrumentId>(
	dataset: Dataset,
	mirror: Pick<CohortKey, 'revision'> & { instrument: I },
	sessions?: ReadonlySet<string>,
	index = indexRows(dataset),
): Panel<I> {
	const { instrument, revision } = mirror;
	const cohorts = sessions
		? [...sessions].flatMap((session) => index.cohortsOf.get(session) ?? [])
		: [...dataset.cohorts.keys()];
	const own = cohorts.filter((number) => {
		const cohort = dataset.cohorts[number];
		const isOfMirror = cohort?.instrument === instrument && cohort.revision === revision;
		return isOfMirror && (index.rows[number]?.length ?? 0) > 0;
	});
	const byWave = Map.groupBy(own, (number) => dataset.cohorts[number]?.wave);
	const present = waves.filter((wave) => byWave.has(wave));
	const rows = present.map((wave) =>
		joined((byWave.get(wave) ?? []).map((number) => index.rows[number] ?? new Uint32Array())),
	);
	const { people, ...classes } = sessions
		? numberAnew(dataset, rows, sessions)
		: keepNumbers(dataset, rows);
	const responses = rows.map((ofWave, wave): Responses => ({
		n: ofWave.length,
		people: people[wave] ?? new Uint32Array(),
		summary: columnsOf(dataset.rows.summary, ofWave, widthOf(instrument, 'summary')),
		full: columnsOf(dataset.rows.full, ofWave, widthOf(instrument, 'full')),
		plans: plansOf(dataset, ofWave),
	}));
	return makePanel({ instrument, revision, waves: present, responses, ...classes });
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
	const rows = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const part of parts) {
		rows.set(part, filled);
		filled += part.length;
	}
	return rows;
}

/** Who stands in some rows of each wave, and of each person the class, both as numbers from 0. */
interface Numbers extends Pick<Panel, 'classOf' | 'classCount'> {
	people: Uint32Array[];
}

/** The numbers people and sessions have in the dataset. */
function keepNumbers({ person, people }: Dataset, rows: readonly Uint32Array[]): Numbers {
	return {
		people: rows.map((ofWave) => ofWave.map((row) => person[row] ?? 0)),
		classOf: people.session.subarray(0, people.size),
		classCount: people.sessions.size,
	};
}

/** New numbers: people in the order they are met, classes in that of the sessions. So a panel of one class takes room for it alone. */
function numberAnew(
	{ person, people }: Dataset,
	rows: readonly Uint32Array[],
	sessions: ReadonlySet<string>,
): Numbers {
	const classes = new Map([...sessions].map((id, place) => [people.sessions.get(id), place]));
	const numbers = new Map<number, number>();
	const classOf: number[] = [];
	const numbered = rows.map((ofWave) =>
		ofWave.map((row) => {
			const old = person[row] ?? 0;
			const known = numbers.get(old);
			if (known !== undefined) return known;
			numbers.set(old, numbers.size);
			return classOf.push(classes.get(people.session[old]) ?? 0) - 1;
		}),
	);
	return { people: numbered, classOf: Uint32Array.from(classOf), classCount: sessions.size };
}

/** What came of the plan in each of these rows. */
function plansOf({ plan }: Dataset, wanted: Uint32Array): Uint8Array {
	const column = new Uint8Array(wanted.length).fill(notTold);
	for (let place = 0; place < wanted.length; place++) {
		const told = plan[wanted[place] ?? 0] ?? 0;
		if (told > 0) column[place] = told - 1;
	}
	return column;
}

/** These rows as columns, so many, with `notGiven` where there is no such row; no columns at all where there is none of them. */
function columnsOf(rows: Rows, wanted: Uint32Array, width: number): Uint8Array[] {
	if (wanted.every((row) => startOf(rows, row) < 0)) return [];
	return Array.from({ length: width }, (_, index) => {
		const column = new Uint8Array(wanted.length).fill(notGiven);
		for (let place = 0; place < wanted.length; place++) {
			const start = startOf(rows, wanted[place] ?? 0);
			if (start >= 0) column[place] = rows.numbers[start + index] ?? notGiven;
		}
		return column;
	});
}
