import { scaleMarks } from '../../../ui/scale.ts';
import { fill } from '../../../ui/text.ts';
import { missingText, textsOf } from '../tables/read-table.ts';
import { Profile } from './Profile.tsx';
import { ValueName } from './ValueName.tsx';
import type { ReportProps } from './props.ts';
import { type ValueRow, valueRowsIn } from './score-rows.ts';
import styles from './charts.module.css';
import display from './display.module.css';

/** The profile on a page: in rows, whose letters keep their size on a phone; on paper as on a wall. */
export function Means(props: ReportProps) {
	const { tables, labels } = props;
	return (
		<>
			<figure class={`${styles['rows']} ${styles['means']} ${display['not-printed']}`}>
				<div role="img" aria-label={labels.profileAlt}>
					<svg class={styles['axis']}>
						{scaleMarks.map((mark) => (
							<text key={mark} x={`${mark}%`} y="0.9em">
								{mark}
							</text>
						))}
					</svg>
					{valueRowsIn(tables).map((row) => (
						<Mean key={row.score} {...props} row={row} />
					))}
				</div>
				<figcaption>{labels.profileNote}</figcaption>
			</figure>
			<div class={display['printed']}>
				<Profile {...props} />
			</div>
		</>
	);
}

/** A value's mean as a bar, and below it a thin line from the lower to the upper end of its interval. */
function Mean({ row, ...props }: ReportProps & { row: ValueRow }) {
	const { labels } = props;
	const { mean, low, high, place } = row;
	const texts = textsOf('scores', row, labels.tables.words);
	return (
		<div class={styles['row']} data-value={row.score}>
			<ValueName {...props} of={row.score} />
			<span class={styles['figures']}>
				{mean === null ? (
					missingText('scores', row, labels.tables)
				) : (
					<>
						<strong>{texts['mean']}</strong>{' '}
						{low !== null && fill(labels.tables.joined.interval, texts)}
					</>
				)}
			</span>
			<svg class={styles['track']}>
				{scaleMarks.map((mark) => (
					<line key={mark} class={styles['line']} x1={`${mark}%`} x2={`${mark}%`} y2="100%" />
				))}
				{mean !== null && (
					<rect class={styles['mean']} data-place={place} width={`${mean}%`} height="55%" />
				)}
				{low !== null && high !== null && (
					<g class={styles['whisker']}>
						<line x1={`${low}%`} x2={`${high}%`} y1="80%" y2="80%" />
						{[low, high].map((end) => (
							<line key={end} x1={`${end}%`} x2={`${end}%`} y1="64%" y2="96%" />
						))}
					</g>
				)}
			</svg>
		</div>
	);
}
