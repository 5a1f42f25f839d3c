import type { Level } from '../../../core/assessment/score.ts';
import type { Row } from '../../../core/survey/table-columns.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import type { ReportProps } from './props.ts';
import styles from './charts.module.css';

/** The levels in the order of the scale; each reaches from one of its marks to the next. */
const levels: readonly Level[] = ['attention', 'growing', 'strong'];

/** Where the group's own score lies on the scale, with its interval. The sentences beside it say the same. */
export function OverallScale({
	row: { mean, low, high, level },
	labels,
}: Pick<ReportProps, 'labels'> & { row: Row<'scores'> }) {
	if (mean === null) return null;
	return (
		<div class={`${styles['rows']} ${styles['scale']}`} aria-hidden="true">
			<svg class={styles['axis']}>
				{scaleMarks.map((mark) => (
					<text key={mark} x={`${mark}%`} y="0.9em">
						{mark}
					</text>
				))}
			</svg>
			<svg class={styles['track']}>
				{levels.map((each, index) => (
					<rect
						key={each}
						class={styles['zone']}
						data-on={each === level}
						x={`${scaleMarks[index] ?? 0}%`}
						width={`${(scaleMarks[index + 1] ?? 0) - (scaleMarks[index] ?? 0)}%`}
						height="100%"
					/>
				))}
				{low !== null && high !== null && (
					<line class={styles['span']} x1={`${low}%`} x2={`${high}%`} y1="50%" y2="50%" />
				)}
				<circle class={styles['dot']} cx={`${mean}%`} cy="50%" r="0.4em" />
			</svg>
			<p>
				{levels.map((each) => (
					<span key={each} data-on={each === level}>
						{labels.tables.words.level[each]}
					</span>
				))}
			</p>
		</div>
	);
}
