import { rounds } from '../../../../core/assessment/phrases.ts';
import type { Row } from '../../../../core/survey/table-columns.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { formatRatio } from '../../../../ui/format-counts.ts';
import { fill, listWords } from '../../../../ui/text.ts';
import { DifferenceBar } from '../Differences.tsx';
import { ValueName, nameOf } from '../ValueName.tsx';
import charts from '../charts.module.css';
import { countsOf } from '../comparison-view.ts';
import { axisOf } from '../difference-axis.ts';
import display from '../display.module.css';
import { sidesOf } from '../../tables/sides.ts';
import { missingText } from '../../tables/read-table.ts';
import { FigureTable } from './FigureTable.tsx';
import { Reading } from './Values.tsx';
import { type ShareChange, changeTexts, isMeasured, netText } from './change-text.ts';
import { phraseName } from './phrase-groups.ts';
import type { ChoiceProps } from './props.ts';
import styles from './choice.module.css';

/** What changed between two waves in the same people, or how two groups of people differ where few answered twice. */
export function Changes(props: ChoiceProps) {
	const { tables, labels } = props;
	const words = labels.choice;
	if (!tables.reachChanges.some(isMeasured))
		return (
			<>
				<Matched {...props} />
				<Notice class={display['notice']}>{words.noChanges}</Notice>
			</>
		);
	return (
		<>
			<Matched {...props} />
			{rounds.map((round) => (
				<ReachChanges key={round} {...props} round={round} />
			))}
			<ChangesReading {...props} />
			<p class={styles['note']}>{words.changesCause}</p>
			<div class={display['not-printed']}>
				<details class="fold wide">
					<summary>{words.reachTable}</summary>
					<FigureTable
						{...props}
						table="reachChanges"
						rows={tables.reachChanges}
						caption={words.reachTable}
					/>
				</details>
				{tables.phraseChanges.length > 0 && (
					<details class="fold wide">
						<summary>{words.phraseTable}</summary>
						<FigureTable
							{...props}
							table="phraseChanges"
							rows={tables.phraseChanges}
							caption={words.phraseTable}
						/>
					</details>
				)}
			</div>
		</>
	);
}

/** How many people answered twice, and what the changes are where those are too few. */
export function Matched(props: ChoiceProps) {
	const { comparison, tables, labels } = props;
	if (comparison?.kind !== 'waves') return null;
	const gaps = { ...countsOf(comparison), ...sidesOf(props) };
	if (comparison.isPaired) return <p>{fill(labels.choice.pairsText, gaps)}</p>;
	return (
		tables.reachChanges.some(isMeasured) && (
			<Notice class={display['notice']}>{fill(labels.choice.fewPairs, gaps)}</Notice>
		)
	);
}

/** The changes of the seven values in one round. */
export function ReachChanges({
	round,
	...props
}: ChoiceProps & { round: Row<'reachChanges'>['round'] }) {
	const { tables, labels } = props;
	const words = labels.choice;
	const rows = tables.reachChanges.filter((row) => row.round === round);
	const axis = axisOf(tables.reachChanges.filter(isMeasured));
	return (
		<>
			<p>
				<strong>{round === 'now' ? words.changesNow : words.changesWished}</strong>
			</p>
			<figure class={charts['rows']} role="group" aria-label={words.changesAlt}>
				{rows.map((row) => (
					<div key={row.value} class={charts['row']} data-value={row.value}>
						<ValueName {...props} of={row.value} />
						{isMeasured(row) ? (
							<DifferenceBar axis={axis} row={row}>
								<Change row={row} words={words} />
							</DifferenceBar>
						) : (
							<span>{missingText('reachChanges', row, labels.tables)}</span>
						)}
					</div>
				))}
			</figure>
		</>
	);
}

function Change({ row, words }: { row: ShareChange; words: ChoiceProps['labels']['choice'] }) {
	const { change, range } = changeTexts(row, words);
	return (
		<>
			<strong>{change}</strong> <span class={display['not-projected']}>{range}</span>
		</>
	);
}

/** Which changes are too large for chance, and how the overlap changed. */
export function ChangesReading(props: ChoiceProps) {
	const { comparison, tables, labels, words } = props;
	const own = labels.choice;
	const roundNames = labels.tables.words.round;
	const told = (row: ShareChange, name: string) =>
		fill(own.changeOne, { name, round: roundNames[row.round], change: netText(row, own) });
	const news = [
		...tables.reachChanges.flatMap((row) =>
			isMeasured(row) && row.gap ? [told(row, nameOf(props, row.value))] : [],
		),
		...tables.phraseChanges.flatMap((row) =>
			isMeasured(row) && row.gap
				? [told(row, phraseName(words.portrait?.phrases, row.phrase))]
				: [],
		),
	];
	const isPaired = comparison?.kind === 'waves' && comparison.isPaired;
	const [overlap] = tables.ofTenChanges;
	return (
		<>
			<Reading labels={labels}>
				{!isPaired
					? own.changesUnpaired
					: news.length > 0
						? fill(own.changesNews, { names: listWords(news) })
						: own.changesNoNews}
			</Reading>
			{overlap?.tenDifference != null && (
				<p>
					{fill(own.overlapChange, {
						difference: formatRatio(overlap.tenDifference),
						low: formatRatio(overlap.tenLow ?? 0),
						high: formatRatio(overlap.tenHigh ?? 0),
					})}
				</p>
			)}
		</>
	);
}
