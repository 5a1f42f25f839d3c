import { recapCommandCopy } from '../../src/copy/recap-command.ts';
import { recapExportCopy } from '../../src/copy/recap-export.ts';
import type { Cell, RecapTables, Row } from '../../src/core/survey/recap-tables.ts';
import { roundScore } from '../../src/core/assessment/score.ts';
import { fill } from '../../src/ui/text.ts';
import { formatChange, formatScore } from '../../src/ui/format.ts';
import { type RecapNames, wordsOf } from '../../src/islands/recap/export/sheets.ts';
import { type Column, textTable } from './text-table.ts';

const words = recapCommandCopy.tables;
const counts = new Intl.NumberFormat('id-ID');
const ratios = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});

/** A number of people as the reader sees it: 936.476. */
export const formatCount = (count: number) => counts.format(count);

const toCount = (cell: Cell) => (typeof cell === 'number' ? formatCount(cell) : '');
const toScore = (cell: Cell) => (typeof cell === 'number' ? formatScore(cell) : '');
const toChange = (cell: Cell) => (typeof cell === 'number' ? formatChange(cell) : '');
const toRatio = (cell: Cell) =>
	typeof cell === 'number' ? ratios.format(roundScore(cell * 10) / 10).replace('-', '−') : '';
const toRange = (write: (cell: Cell) => string, low: Cell, high: Cell) =>
	low === null ? '' : `${write(low)} … ${write(high)}`;

/** Writes the tables of a recap as lines of text, each table under its title. */
export function tableWriter(names: RecapNames) {
	const known = wordsOf(names, recapExportCopy);
	const say = (column: string, cell: Cell) =>
		typeof cell === 'string' ? (known[column]?.[cell] ?? cell) : '';
	return {
		recap: (tables: RecapTables) => [
			...under(words.scores.title, tables.scores, scoreColumns(say)),
			...under(words.bands.title, spreads(tables.bands), bandColumns(say)),
			...under(words.behaviours.title, tables.behaviours, behaviourColumns(say)),
			...under(words.reliability.title, tables.reliability, reliabilityColumns(say)),
		],
		comparison: (rows: RecapTables['comparison']) =>
			[...Map.groupBy(rows, ({ method }) => method)].flatMap(([method, some]) =>
				under(capital(say('method', method)), some, comparisonColumns(say)),
			),
	};
}

type Say = (column: string, cell: Cell) => string;

function under<R>(title: string, rows: readonly R[], columns: readonly Column<R>[]): string[] {
	return rows.length > 0 ? ['', title, '', ...textTable(rows, columns)] : [];
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function scoreColumns(say: Say): Column<Row<'scores'>>[] {
	const { scores } = words;
	return [
		{ heading: scores.score, cell: ({ score }) => say('score', score) },
		{ heading: scores.n, cell: ({ n }) => toCount(n), right: true },
		{ heading: scores.mean, cell: ({ mean }) => toScore(mean), right: true },
		{ heading: scores.interval, cell: ({ low, high }) => toRange(toScore, low, high), right: true },
		{ heading: scores.median, cell: ({ median }) => toScore(median), right: true },
		{ heading: scores.quartiles, cell: ({ q1, q3 }) => toRange(toScore, q1, q3), right: true },
		{ heading: scores.sd, cell: ({ sd }) => toScore(sd), right: true },
		{ heading: scores.level, cell: ({ level }) => say('level', level) },
		{ heading: scores.place, cell: ({ place }) => say('place', place) },
		{ heading: scores.note, cell: ({ note }) => say('note', note) },
	];
}

/** The bands of each score in one row. */
function spreads(rows: RecapTables['bands']): { score: Cell; bands: RecapTables['bands'] }[] {
	return [...Map.groupBy(rows, ({ score }) => score)].map(([score, bands]) => ({ score, bands }));
}

function bandColumns(say: Say): Column<ReturnType<typeof spreads>[number]>[] {
	const told = ({ from, below, count }: Row<'bands'>) =>
		fill(below === null ? words.topBand : words.band, {
			from: toCount(from),
			below: toCount(below),
			n: toCount(count),
		});
	return [
		{ heading: words.bands.score, cell: ({ score }) => say('score', score) },
		{ heading: words.bands.spread, cell: ({ bands }) => bands.map(told).join('; ') },
	];
}

function behaviourColumns(say: Say): Column<Row<'behaviours'>>[] {
	const { behaviours } = words;
	return [
		{ heading: behaviours.behaviour, cell: ({ behaviour }) => say('behaviour', behaviour) },
		{ heading: behaviours.value, cell: ({ value }) => say('value', value) },
		{ heading: behaviours.n, cell: ({ n }) => toCount(n), right: true },
		{ heading: behaviours.mean, cell: ({ mean }) => toScore(mean), right: true },
		{ heading: behaviours.place, cell: ({ place }) => say('place', place) },
		{ heading: behaviours.note, cell: ({ note }) => say('note', note) },
	];
}

function reliabilityColumns(say: Say): Column<Row<'reliability'>>[] {
	const { reliability } = words;
	return [
		{ heading: reliability.score, cell: ({ score }) => say('score', score) },
		{ heading: reliability.n, cell: ({ n }) => toCount(n), right: true },
		{ heading: reliability.alpha, cell: ({ alpha }) => toRatio(alpha), right: true },
		{
			heading: reliability.interval,
			cell: ({ low, high }) => toRange(toRatio, low, high),
			right: true,
		},
		{ heading: reliability.verdict, cell: ({ verdict }) => say('verdict', verdict) },
		{ heading: reliability.note, cell: ({ note }) => say('note', note) },
	];
}

function comparisonColumns(say: Say): Column<Row<'comparison'>>[] {
	const { comparison } = words;
	return [
		{ heading: comparison.score, cell: ({ score }) => say('score', score) },
		{
			heading: comparison.n,
			cell: ({ nBefore, nAfter }) =>
				nBefore === nAfter ? toCount(nBefore) : `${toCount(nBefore)} → ${toCount(nAfter)}`,
			right: true,
		},
		{ heading: comparison.before, cell: ({ before }) => toScore(before), right: true },
		{ heading: comparison.after, cell: ({ after }) => toScore(after), right: true },
		{ heading: comparison.difference, cell: ({ difference }) => toChange(difference), right: true },
		{
			heading: comparison.interval,
			cell: ({ low, high }) => toRange(toChange, low, high),
			right: true,
		},
		{ heading: comparison.gain, cell: ({ gain }) => toRatio(gain), right: true },
		{ heading: comparison.gainBand, cell: ({ gainBand }) => say('gainBand', gainBand) },
		{ heading: comparison.note, cell: ({ note }) => say('note', note) },
	];
}
