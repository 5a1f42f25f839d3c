import type { MeanDifferences } from '../../../core/survey/comparison.ts';
import { fill } from '../../../ui/text.ts';
import { formatScore } from '../../../ui/format.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import { ValueName } from './ValueName.tsx';
import { sidesOf } from './comparison-view.ts';
import { keysOf } from '../../../core/survey/score-columns.ts';
import type { Shown } from './props.ts';
import styles from './charts.module.css';

/** For each score a hollow and a filled dot on one line; places are percentages, so that type keeps its size. */
export function Dumbbell({ scores, ...shown }: Shown & { scores: MeanDifferences }) {
	const sides = sidesOf(shown);
	const alt = fill(shown.labels.compareAlt, { first: sides.before, second: sides.after });
	return (
		<figure class={styles['rows']} role="img" aria-label={alt}>
			<div class={styles['key']}>
				<span>
					<svg class={styles['swatch']}>
						<circle class={styles['from']} cx="50%" cy="50%" r="0.4em" />
					</svg>{' '}
					{sides.before}
				</span>
				<span>
					<svg class={styles['swatch']}>
						<circle class={styles['to']} cx="50%" cy="50%" r="0.4em" />
					</svg>{' '}
					{sides.after}
				</span>
			</div>
			<div class={styles['row']}>
				<span />
				<div class={styles['pair']}>
					<svg class={`${styles['track']} ${styles['axis']}`}>
						{scaleMarks.map((line) => (
							<text key={line} x={`${line}%`} y="0.9em">
								{line}
							</text>
						))}
					</svg>
					<span class={styles['figures']} />
				</div>
			</div>
			{keysOf(shown.recap.instrument).map((key) => {
				const score = scores[key];
				return (
					<div key={key} class={styles['row']} data-value={key === 'overall' ? undefined : key}>
						<ValueName {...shown} of={key} />
						{score.published && (
							<div class={styles['pair']}>
								<svg class={styles['track']}>
									{scaleMarks.map((line) => (
										<line
											key={line}
											class={styles['line']}
											x1={`${line}%`}
											x2={`${line}%`}
											y2="100%"
										/>
									))}
									<line
										class={styles['move']}
										x1={`${score.before}%`}
										x2={`${score.after}%`}
										y1="50%"
										y2="50%"
									/>
									<circle class={styles['from']} cx={`${score.before}%`} cy="50%" r="0.4em" />
									<circle class={styles['to']} cx={`${score.after}%`} cy="50%" r="0.4em" />
								</svg>
								<span class={styles['figures']}>
									{formatScore(score.before)} → {formatScore(score.after)}
								</span>
							</div>
						)}
					</div>
				);
			})}
		</figure>
	);
}
