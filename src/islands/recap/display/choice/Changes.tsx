import { rounds } from '../../../../core/assessment/phrases.ts';
import type { Row } from '../../../../core/survey/table-columns.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { formatRatio } from '../../../../ui/format-counts.ts';
import { fill, listWords } from '../../../../ui/text.ts';
import { directionOf } from '../../../../core/survey/comparison.ts';
import { AxisRow, DifferenceBar } from '../Differences.tsx';
import { ValueName, nameOf } from '../ValueName.tsx';
import charts from '../charts.module.css';
import { countsOf } from '../comparison-view.ts';
import { type DifferenceAxis, axisOf, placeOn } from '../difference-axis.ts';
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
			<ChangesBand {...props} />
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
			<figure
				class={`${charts['rows']} ${charts['directions']}`}
				role="group"
				aria-label={words.changesAlt}
			>
				<Directions axis={axis} words={words} />
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

/** How the bands of the changes are read. */
export function ChangesBand({ labels }: ChoiceProps) {
	return <p class={charts['note']}>{labels.choice.changesBand}</p>;
}

/** Which way from zero is more and which is fewer, where there is room for the word. */
function Directions({
	axis,
	words,
}: {
	axis: DifferenceAxis;
	words: ChoiceProps['labels']['choice'];
}) {
	const zero = placeOn(axis, 0);
	const ends = [
		...(zero > 35 ? [{ at: 0, text: words.fewer }] : []),
		{ at: zero, text: '0' },
		...(zero < 65 ? [{ at: 100, text: words.more }] : []),
	];
	return (
		<AxisRow>
			{ends.map(({ at, text }) => (
				<text key={text} x={`${at}%`} y="0.9em">
					{text}
				</text>
			))}
		</AxisRow>
	);
}

function Change({ row, words }: { row: ShareChange; words: ChoiceProps['labels']['choice'] }) {
	const { change, range } = changeTexts(row, words);
	return (
		<>
			<strong>{change}</strong>{' '}
			<span class={`${charts['interval']} ${display['not-projected']}`}>{range}</span>
		</>
	);
}

/** Which changes are too large for chance, and how the overlap changed. */
export function ChangesReading(props: ChoiceProps) {
	const { comparison, tables, labels, words } = props;
	const own = labels.choice;
	const told = (row: ShareChange, name: string) =>
		fill(own.changeOne[row.round], { name, change: netText(row, own) });
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
	return (
		<>
			<Reading labels={labels}>
				{!isPaired
					? own.changesUnpaired
					: news.length > 0
						? fill(own.changesNews, { names: listWords(news) })
						: own.changesNoNews}
			</Reading>
			<OverlapChange {...props} />
		</>
	);
}

/** Whether what people see and what they wish for have come to share more, and how sure that is. */
function OverlapChange({ tables, labels }: ChoiceProps) {
	const [overlap] = tables.ofTenChanges;
	const { tenDifference: difference, tenLow: low, tenHigh: high } = overlap ?? {};
	if (difference == null || low == null || high == null) return null;
	const direction = directionOf([low, high]);
	const ends = [difference, low, high].map(direction === 'unclear' ? formatRatio : sizeOf);
	const [size = '', from = '', to = ''] = ends;
	const gaps = direction === 'down' ? { size, low: to, high: from } : { size, low: from, high: to };
	return <p>{fill(labels.choice.overlapChange[direction], gaps)}</p>;
}

/** How large a change is, whichever way it went, as text. */
const sizeOf = (change: number) => formatRatio(Math.abs(change));
