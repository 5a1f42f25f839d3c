import type { ComponentChildren } from 'preact';
import type { ValueScores } from '../core/assessment/score.ts';
import type { ValueId } from '../core/values/values.ts';
import { formatScore } from './format.ts';
import { profileBars, profileHeight, profileSize } from './letter-profile.ts';
import { scaleMarks } from './scale.ts';
import styles from './letter-profile.module.css';

const { zero, foot, width, height, letterLine, figureLine } = profileSize;

interface Props {
	/** What a screen reader says in place of the drawing. */
	label: string;
	values: readonly { id: ValueId; short: string }[];
	scores: ValueScores;
	/** The values whose bars have their hue in full; the others are softer. */
	strong?: readonly ValueId[];
	/** Room to the left of the bars, for what is drawn there besides. */
	room?: number;
	/** Drawn over the bars. */
	children?: ComponentChildren;
}

/** Seven letters, each with its score under a bar as tall as that. A table beside it holds the same facts. */
export function LetterProfile({ label, values, scores, strong = [], room = 0, children }: Props) {
	return (
		<svg
			class={styles['profile']}
			viewBox={`${-room} 0 ${width + room} ${height}`}
			role="img"
			aria-label={label}
		>
			{scaleMarks.map(profileHeight).map((y) => (
				<line key={y} x1="0" x2={width} y1={y} y2={y} />
			))}
			{profileBars(scores).map((bar) => (
				<g key={bar.value} data-value={bar.value}>
					<rect
						class={styles['bar']}
						data-strong={strong.includes(bar.value)}
						x={bar.x}
						y={bar.y}
						width={bar.width}
						height={bar.height}
					/>
					<rect class={styles['foot']} x={bar.x} y={zero} width={bar.width} height={foot} rx="6" />
					<text class={styles['letter']} x={bar.x + bar.width / 2} y={letterLine}>
						{values.find(({ id }) => id === bar.value)?.short}
					</text>
					<text class={styles['score']} x={bar.x + bar.width / 2} y={figureLine}>
						{bar.score === null ? '–' : formatScore(bar.score)}
					</text>
				</g>
			))}
			{children}
		</svg>
	);
}
