import { type Commitment, type Step, steps } from '../../core/device/commitment.ts';
import { valueOf } from '../../core/values/values.ts';
import { fill } from '../../ui/text.ts';
import type { CommitmentProps } from './props.ts';
import styles from './pin.module.css';

interface Props extends Pick<CommitmentProps, 'values' | 'labels'> {
	plans: Commitment['plans'];
	done: readonly Step[];
}

/**
 * Our own pin: seven segments round the capsule of the mirror icon, with the drawing of the first plan's value. A segment that
 * is not done is a thin line, so that the pin is read in grey as well.
 */
export function Pin({ values, labels, plans, done }: Props) {
	const value = plans[0] && valueOf(plans[0].behaviour);
	const drawing = values.find(({ id }) => id === value)?.drawing;
	return (
		<svg
			class={styles['pin']}
			data-value={value}
			viewBox="0 0 80 100"
			role="img"
			aria-label={fill(labels.pin.label, { n: done.length })}
		>
			<rect x="19" y="17" width="42" height="66" rx="21" />
			{steps.map((step, place) => (
				// Along a path of length 7 each segment takes 0.9, with a gap of 0.1.
				<rect
					key={step}
					data-done={done.includes(step)}
					x="10"
					y="8"
					width="60"
					height="84"
					rx="30"
					pathLength="7"
					stroke-dasharray="0.9 6.1"
					stroke-dashoffset={-place - 0.05}
				/>
			))}
			{drawing && (
				<svg x="26" y="36" width="28" height="28" viewBox="0 0 48 48">
					<path d={drawing.lines} />
					<path d={drawing.solid} />
				</svg>
			)}
		</svg>
	);
}
