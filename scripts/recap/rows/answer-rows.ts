import { type Kind, itemIdsOf, traitsOf } from '../../../src/core/assessment/instrument.ts';
import {
	type PhraseId,
	type Round,
	phraseIds,
	rounds,
} from '../../../src/core/assessment/phrases.ts';
import { bytesOfRound, isPhraseSet } from '../../../src/core/codes/result-portrait.ts';
import type { CohortKey, Dataset } from '../../../src/core/survey/dataset.ts';
import { type Rows, startOf } from '../../../src/core/survey/rows.ts';
import { type ItemId, valueIds } from '../../../src/core/values/values.ts';
import { type RowBatch, emptyBatch } from './columns.ts';

/** Batches are about so long, so that no more of millions of rows is held than this. */
const batchLength = 100_000;
/** Points of the full score, which hold every mean of one to three answers as a whole number. */
const fullPoints = 24;

/** One line of numbers of a dataset: which rows it is in, what each number is about, and what of the full score it counts. */
interface Part {
	kind: 'value' | 'behaviour' | 'item' | Round;
	ids: readonly (ItemId | PhraseId)[];
	rows: (dataset: Dataset) => Rows;
	/** The points of the id at a place, of the numbers of a row that begins at `start`; above `fullPoints` where there are none. */
	pointsAt: (numbers: Uint8Array, start: number, place: number) => number;
}

/** The points of a number that is worth so many each. */
const worth =
	(points: number): Part['pointsAt'] =>
	(numbers, start, place) =>
		(numbers[start + place] ?? NaN) * points;

/** What is told of one person, instrument and wave, by the kind of the instrument. */
const partsOf: { [K in Kind]: (cohort: CohortKey) => Part[] } = {
	rating: ({ instrument }) => [
		{ kind: 'value', ids: valueIds, rows: ({ rows }) => rows.summary, pointsAt: worth(1) },
		{
			kind: traitsOf(instrument).asks === 'behaviours' ? 'behaviour' : 'item',
			ids: itemIdsOf(instrument),
			rows: ({ rows }) => rows.full,
			pointsAt: worth(6),
		},
	],
	// Chosen is the full score, so that the mean over people is the share of those who chose it.
	choice: () =>
		rounds.map((round, number) => ({
			kind: round,
			ids: phraseIds,
			rows: ({ rows }) => rows.summary,
			pointsAt: (numbers, start, place) =>
				isPhraseSet(numbers, start + number * bytesOfRound, place) ? fullPoints : 0,
		})),
};

/**
 * Every answer in a dataset, of these sessions or of all where none is named: a row for each value of each person and wave, and one for
 * each single answer of those who handed them over. People are numbered from 0 as they are met, and their random numbers are left out.
 */
export function* answerRows(dataset: Dataset, sessions: readonly string[]): Generator<RowBatch> {
	const cohorts = dataset.cohorts.map((cohort) =>
		sessions.length === 0 || sessions.includes(cohort.session)
			? { ...cohort, parts: partsOf[traitsOf(cohort.instrument).kind](cohort) }
			: undefined,
	);
	let batch = emptyBatch();
	for (let row = 0; row < dataset.size; row++) {
		const cohort = cohorts[dataset.cohort[row] ?? 0];
		if (!cohort) continue;
		for (const part of cohort.parts) addPart(batch, dataset, row, cohort, part);
		if (batch.session.length < batchLength) continue;
		yield batch;
		batch = emptyBatch();
	}
	if (batch.session.length > 0) yield batch;
}

function addPart(batch: RowBatch, dataset: Dataset, row: number, cohort: CohortKey, part: Part) {
	const rows = part.rows(dataset);
	const start = startOf(rows, row);
	if (start < 0) return;
	for (const [place, id] of part.ids.entries()) {
		const number = part.pointsAt(rows.numbers, start, place);
		// What is missing stands in the dataset as a number above every score.
		const points = number <= fullPoints ? number : null;
		batch.session.push(cohort.session);
		batch.person.push(dataset.person[row] ?? 0);
		batch.instrument.push(cohort.instrument);
		batch.revision.push(cohort.revision);
		batch.wave.push(cohort.wave);
		batch.kind.push(part.kind);
		batch.measure.push(id);
		batch.points.push(points);
		batch.score.push(points === null ? null : (points * 100) / fullPoints);
	}
}
