import { profileBars, profileHeight, profileSize } from '../../ui/letter-profile.ts';
import type { ValueScores } from '../../core/assessment/score.ts';
import { formatScore } from '../../ui/format.ts';
import type { ResultProps } from './props.ts';
import styles from './result.module.css';

const { width, height, zero, foot } = profileSize;
/** Lines at the ends of the scale and where the levels begin. */
const lines = [0, 50, 75, 100];

/** Seven letters, each under a bar as tall as its score. The table after it holds the same facts. */
export function LetterProfile({ values, labels, scores }: ResultProps & { scores: ValueScores }) {
	return (
		<figure class={styles['profile']}>
			<figcaption>{labels.profileTitle}</figcaption>
			<svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={labels.profileAlt}>
				{lines.map((line) => (
					<g key={line} class={styles['line']}>
						<line x1="0" x2={width} y1={profileHeight(line)} y2={profileHeight(line)} />
					</g>
				))}
				{profileBars(scores).map(({ value, score, x, y, width: wide, height: tall }) => (
					<g key={value} data-value={value}>
						<rect class={styles['bar']} x={x} y={y} width={wide} height={tall} />
						<rect class={styles['foot']} x={x} y={zero} width={wide} height={foot} rx="6" />
						<text class={styles['letter']} x={x + wide / 2} y={zero + foot / 2 + 10}>
							{values.find(({ id }) => id === value)?.tile}
						</text>
						<text class={styles['score']} x={x + wide / 2} y={y - 9}>
							{score === null ? '–' : formatScore(score)}
						</text>
					</g>
				))}
			</svg>
		</figure>
	);
}
