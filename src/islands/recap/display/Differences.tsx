import type { ComponentChildren } from 'preact';
import { directionOf } from '../../../core/survey/comparison.ts';
import { formatChange } from '../../../ui/format.ts';
import { fill, listWords } from '../../../ui/text.ts';
import { missingText } from '../tables/read-table.ts';
import { ValueName, nameOf } from './ValueName.tsx';
import { type DifferenceRow, differencesIn } from './comparison-view.ts';
import { type DifferenceAxis, axisOf, isMinor, placeOn } from './difference-axis.ts';
import type { ReportProps } from './props.ts';
import styles from './charts.module.css';

/**
 * Each difference as a dot in the band of its interval, on a scale of its own with zero in ink, and in words which of them
 * are unclear.
 */
export function Differences(props: ReportProps) {
	const { tables, labels, comparison } = props;
	const rows = differencesIn(tables);
	const unclear = rows.filter(isUnclear).map((row) => nameOf(props, row.score ?? 'overall'));
	const words = comparison?.kind === 'classes' ? labels.unclearClasses : labels.unclear;
	return (
		<>
			<DifferenceRows {...props} />
			{unclear.length > 0 && <p>{fill(words, { names: listWords(unclear) })}</p>}
		</>
	);
}

const isUnclear = ({ low, high }: Pick<DifferenceRow, 'low' | 'high'>) =>
	directionOf([low, high]) === 'unclear';

/** The rows of the picture; places are percentages. */
function DifferenceRows(props: ReportProps) {
	const { tables, labels } = props;
	const axis = axisOf(differencesIn(tables));
	return (
		<figure class={styles['rows']} role="img" aria-label={labels.differencesAlt}>
			<AxisRow>
				{axis.marks.map((mark) => (
					<text key={mark} data-minor={isMinor(axis, mark)} x={`${placeOn(axis, mark)}%`} y="0.9em">
						{mark > 0 ? `+${mark}` : `${mark}`.replace('-', '−')}
					</text>
				))}
			</AxisRow>
			{tables.comparison.map((row) => (
				<div
					key={row.score}
					class={styles['row']}
					data-value={row.score === 'overall' ? undefined : row.score}
				>
					{row.score && <ValueName {...props} of={row.score} />}
					{isMeasured(row) ? (
						<Difference axis={axis} row={row} labels={labels} />
					) : (
						<span>{missingText('comparison', row, labels.tables)}</span>
					)}
				</div>
			))}
		</figure>
	);
}

/** What stands at the lines of the bars below it: texts placed in percent of their width. */
export function AxisRow({ children }: { children: ComponentChildren }) {
	return (
		<div class={styles['row']}>
			<span />
			{/* As wide as the bars: beside it too stands a column of figures. */}
			<div class={styles['difference']}>
				<svg class={`${styles['track']} ${styles['axis']}`}>{children}</svg>
			</div>
		</div>
	);
}

const isMeasured = (row: ReportProps['tables']['comparison'][number]): row is DifferenceRow =>
	row.difference !== null;

function Difference({ row, labels, ...props }: DifferenceProps) {
	const { difference, low, high } = row;
	const gaps = { low: formatChange(low), high: formatChange(high) };
	return (
		<DifferenceBar {...props} row={row}>
			<strong>{formatChange(difference)}</strong>{' '}
			<span class={styles['interval']}>{fill(labels.between, gaps)}</span>
		</DifferenceBar>
	);
}

interface DifferenceProps {
	axis: DifferenceAxis;
	row: DifferenceRow;
	labels: ReportProps['labels'];
}

interface BarProps {
	axis: DifferenceAxis;
	row: Pick<DifferenceRow, 'difference' | 'low' | 'high'>;
	/** Its figures, which stand beside it. */
	children: ComponentChildren;
}

/** A difference as a dot in the band of its interval. */
export function DifferenceBar({ axis, row, children }: BarProps) {
	const { difference, low, high } = row;
	const [from, to, zero, dot] = [low, high, 0, difference].map((at) => placeOn(axis, at));
	const unclear = isUnclear(row);
	return (
		<div class={styles['difference']} data-unclear={unclear}>
			<svg class={styles['track']}>
				{axis.marks.map((mark) => (
					<line
						key={mark}
						class={mark === 0 ? styles['zero'] : styles['line']}
						x1={`${placeOn(axis, mark)}%`}
						x2={`${placeOn(axis, mark)}%`}
						y2="100%"
					/>
				))}
				<rect
					class={styles['band']}
					x={`${from}%`}
					width={`${(to ?? 0) - (from ?? 0)}%`}
					y="25%"
					height="50%"
				/>
				{!unclear && (
					<line class={styles['move']} x1={`${zero}%`} x2={`${dot}%`} y1="50%" y2="50%" />
				)}
				<circle class={styles['tip']} cx={`${dot}%`} cy="50%" r="0.4em" />
			</svg>
			<span class={styles['figures']}>{children}</span>
		</div>
	);
}
