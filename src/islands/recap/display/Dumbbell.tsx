import { formatScore } from '../../../ui/format.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import { fill } from '../../../ui/text.ts';
import { ValueName } from './ValueName.tsx';
import { type DifferenceRow, sidesOf } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import styles from './charts.module.css';

/** For each score a hollow and a filled dot on one line; places are percentages, so that type keeps its size. */
export function Dumbbell({ rows, ...props }: ReportProps & { rows: readonly DifferenceRow[] }) {
	const { first, second } = sidesOf(props);
	return (
		<figure
			class={styles['rows']}
			role="img"
			aria-label={fill(props.labels.compareAlt, { first, second })}
		>
			<div class={styles['key']}>
				<Side dot="from" name={first} />
				<Side dot="to" name={second} />
			</div>
			<div class={styles['row']}>
				<span />
				<div class={styles['pair']}>
					<svg class={`${styles['track']} ${styles['axis']}`}>
						{scaleMarks.map((mark) => (
							<text key={mark} x={`${mark}%`} y="0.9em">
								{mark}
							</text>
						))}
					</svg>
					<span class={styles['figures']} />
				</div>
			</div>
			{rows.map(({ score, before, after }) => (
				<div key={score} class={styles['row']} data-value={score === 'overall' ? undefined : score}>
					<ValueName {...props} of={score} />
					{before !== null && after !== null && <Pair before={before} after={after} />}
				</div>
			))}
		</figure>
	);
}

function Side({ dot, name }: { dot: 'from' | 'to'; name: string }) {
	return (
		<span>
			<svg class={styles['swatch']}>
				<circle class={styles[dot]} cx="50%" cy="50%" r="0.4em" />
			</svg>{' '}
			{name}
		</span>
	);
}

function Pair({ before, after }: { before: number; after: number }) {
	return (
		<div class={styles['pair']}>
			<svg class={styles['track']}>
				{scaleMarks.map((mark) => (
					<line key={mark} class={styles['line']} x1={`${mark}%`} x2={`${mark}%`} y2="100%" />
				))}
				<line class={styles['move']} x1={`${before}%`} x2={`${after}%`} y1="50%" y2="50%" />
				<circle class={styles['from']} cx={`${before}%`} cy="50%" r="0.4em" />
				<circle class={styles['to']} cx={`${after}%`} cy="50%" r="0.4em" />
			</svg>
			<span class={styles['figures']}>
				{formatScore(before)} → {formatScore(after)}
			</span>
		</div>
	);
}
