import { formatScore } from '../../../ui/format.ts';
import {
	type ProfileBar,
	profileBars,
	profileHeight,
	profileSize,
} from '../../../ui/letter-profile.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import type { ReportProps } from './props.ts';
import { intervalsIn, meansIn } from './score-rows.ts';
import styles from './charts.module.css';

const { zero, foot } = profileSize;
/** Room to the left for the numbers of the scale. */
const scaleRoom = 50;
/** Half the width of a whisker's ends. */
const reach = 9;

/** Seven letters, each under a bar as tall as the group's mean, with a whisker for its interval. */
export function Profile({ tables, words, labels }: ReportProps) {
	const { width, height } = profileSize;
	const intervals = intervalsIn(tables);
	return (
		<figure class={styles['profile']}>
			<svg
				viewBox={`${-scaleRoom} 0 ${width + scaleRoom} ${height}`}
				role="img"
				aria-label={labels.profileAlt}
			>
				{scaleMarks.map((mark) => {
					const y = profileHeight(mark);
					return (
						<g key={mark}>
							<line class={styles['line']} x1="0" x2={width} y1={y} y2={y} />
							<text class={styles['mark']} x="-8" y={y + 8}>
								{mark}
							</text>
						</g>
					);
				})}
				{profileBars(meansIn(tables)).map((bar) => (
					<Letter
						key={bar.value}
						{...bar}
						letter={words.values.find(({ id }) => id === bar.value)?.tile}
						ends={intervals[bar.value]?.map(profileHeight)}
					/>
				))}
			</svg>
			<figcaption>{labels.profileNote}</figcaption>
		</figure>
	);
}

interface LetterProps extends ProfileBar {
	letter: string | undefined;
	/** Where the whisker ends, below and above. */
	ends: number[] | undefined;
}

function Letter({ value, score, x, y, width, height, letter, ends }: LetterProps) {
	const middle = x + width / 2;
	const [low, high] = ends ?? [];
	const end = `h${2 * reach}`;
	return (
		<g data-value={value}>
			<rect class={styles['bar']} x={x} y={y} width={width} height={height} />
			<rect class={styles['foot']} x={x} y={zero} width={width} height={foot} rx="6" />
			<text class={styles['letter']} x={middle} y={zero + foot / 2 + 10}>
				{letter}
			</text>
			{ends && (
				<path
					class={styles['whisker']}
					d={`M${middle} ${low}V${high}M${middle - reach} ${low}${end}M${middle - reach} ${high}${end}`}
				/>
			)}
			<text class={styles['score']} x={middle} y={(high ?? y) - 9}>
				{score === null ? '–' : formatScore(score)}
			</text>
		</g>
	);
}
