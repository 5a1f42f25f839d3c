import { recapCommandCopy } from '../../src/copy/recap-command.ts';
import { recapTablesCopy } from '../../src/copy/recap-tables.ts';
import type { RecapTables, Row } from '../../src/core/survey/table-columns.ts';
import {
	type ReadColumn,
	type ReadTableId,
	readTable,
	textsOf,
} from '../../src/islands/recap/tables/read-table.ts';
import {
	type ColumnWords,
	type RecapNames,
	wordsOf,
} from '../../src/islands/recap/tables/words.ts';
import { readPlans } from '../../src/islands/recap/tables/read-plans.ts';
import { fill } from '../../src/ui/text.ts';

const { titles, ...bandWords } = recapCommandCopy.tables;

type TextColumn = Pick<ReadColumn, 'heading' | 'cells' | 'isFigure'>;

/** Writes the tables of a recap as lines of text, each table under its title. */
export function tableWriter(names: RecapNames) {
	const words = wordsOf(names, recapTablesCopy);
	const write = <T extends ReadTableId>(title: string, table: T, rows: readonly Row<T>[]) =>
		under(title, readTable(table, rows, recapTablesCopy, words));
	return {
		recap: ({ scores, bands, behaviours, reliability, ...chosen }: RecapTables) => [
			...write(titles.scores, 'scores', scores),
			...under(titles.bands, bandColumns(bands, words)),
			...write(titles.behaviours, 'behaviours', behaviours),
			...write(titles.reliability, 'reliability', reliability),
			...write(titles.reaches, 'reaches', chosen.reaches),
			...write(titles.ofTen, 'ofTen', chosen.ofTen),
			...write(titles.phrases, 'phrases', chosen.phrases),
		],
		plans: (rows: RecapTables['plans']) =>
			rows.flatMap((row) => ['', readPlans(row, recapTablesCopy).sentence]),
		comparison: ({ comparison, ...chosen }: RecapTables) => [
			...[...Map.groupBy(comparison, ({ method }) => method)].flatMap(([method, some]) =>
				write(method ? titles[method] : '', 'comparison', some),
			),
			...write(titles.reachChanges, 'reachChanges', chosen.reachChanges),
			...write(titles.ofTenChanges, 'ofTenChanges', chosen.ofTenChanges),
			...write(titles.phraseChanges, 'phraseChanges', chosen.phraseChanges),
		],
	};
}

/** Columns of equally many rows as lines of plain text under a title. A column in which nothing stands is left out. */
function under(title: string, columns: readonly TextColumn[]): string[] {
	const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const padded = filled.map(({ heading, cells, isFigure }) => {
		const width = Math.max(heading.length, ...cells.map(({ length }) => length));
		const pad = (text: string) => (isFigure ? text.padStart(width) : text.padEnd(width));
		return [pad(heading), '─'.repeat(width), ...cells.map(pad)];
	});
	const lines = padded[0]?.map((_, line) => padded.map((column) => column[line]).join('  '));
	return lines ? ['', title, '', ...lines.map((line) => line.trimEnd())] : [];
}

/** The bands of each score in one row. */
function bandColumns(rows: RecapTables['bands'], words: ColumnWords): TextColumn[] {
	const byScore = [...Map.groupBy(rows, ({ score }) => score)];
	const textOf = (row: Row<'bands'>) =>
		fill(row.below === null ? bandWords.topBand : bandWords.band, textsOf('bands', row, words));
	return [
		{
			heading: recapTablesCopy.headings.score,
			cells: byScore.map(([score]) => words['score']?.[score] ?? score),
			isFigure: false,
		},
		{
			heading: bandWords.bands,
			cells: byScore.map(([, bands]) => bands.map(textOf).join('; ')),
			isFigure: false,
		},
	];
}
