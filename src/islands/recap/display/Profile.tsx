import { profileBars, profileHeight, profileSize } from '../../../ui/letter-profile.ts';
import { formatScore } from '../../../ui/format.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import { intervalsOf, meansOf } from './means.ts';
import type { Shown } from './props.ts';
import styles from './charts.module.css';

const { width, height, zero, foot } = profileSize;
/** Room to the left for the numbers of the scale. */
const scaleRoom = 50;
/** Half the width of a whisker's ends. */
const reach = 9;

/** Seven letters, each under a bar as tall as the group's mean, with a whisker for its interval. */
export function Profile({ recap, words, labels }: Shown) {
	const intervals = intervalsOf(recap);
	return (
		<figure class={styles['profile']}>
			<svg
				viewBox={`${-scaleRoom} 0 ${width + scaleRoom} ${height}`}
				role="img"
				aria-label={labels.profileAlt}
			>
				{scaleMarks.map((line) => (
					<g key={line}>
						<line
							class={styles['line']}
							x1="0"
							x2={width}
							y1={profileHeight(line)}
							y2={profileHeight(line)}
						/>
						<text class={styles['mark']} x="-8" y={profileHeight(line) + 8}>
							{line}
						</text>
					</g>
				))}
				{profileBars(meansOf(recap)).map(({ value, score, x, y, width: wide, height: tall }) => {
					const middle = x + wide / 2;
					const [low, high] = (intervals[value] ?? [0, 0]).map(profileHeight);
					return (
						<g key={value} data-value={value}>
							<rect class={styles['bar']} x={x} y={y} width={wide} height={tall} />
							<rect class={styles['foot']} x={x} y={zero} width={wide} height={foot} rx="6" />
							<text class={styles['letter']} x={middle} y={zero + foot / 2 + 10}>
								{words.values.find(({ id }) => id === value)?.tile}
							</text>
							{score !== null && (
								<path
									class={styles['whisker']}
									d={`M${middle} ${low}V${high}M${middle - reach} ${low}h${2 * reach}M${middle - reach} ${high}h${2 * reach}`}
								/>
							)}
							<text class={styles['score']} x={middle} y={(score === null ? y : (high ?? y)) - 9}>
								{score === null ? '–' : formatScore(score)}
							</text>
						</g>
					);
				})}
			</svg>
			<figcaption>{labels.profileNote}</figcaption>
		</figure>
	);
}
