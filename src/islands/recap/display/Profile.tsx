import { LetterProfile } from '../../../ui/LetterProfile.tsx';
import { profileBars, profileHeight } from '../../../ui/letter-profile.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import type { ReportProps } from './props.ts';
import { intervalsIn, meansIn, placedIn } from './score-rows.ts';
import styles from './charts.module.css';

/** Half the width of a whisker's ends. */
const reach = 9;

/** The group's mean of each value, with a whisker for its interval. */
export function Profile({ tables, words, labels }: ReportProps) {
	const means = meansIn(tables);
	const intervals = intervalsIn(tables);
	const endsOf = (value: keyof typeof intervals) => intervals[value]?.map(profileHeight) ?? [];
	return (
		<figure class={styles['profile']}>
			<LetterProfile
				label={labels.profileAlt}
				values={words.values}
				scores={means}
				strong={placedIn(tables, 'lowest').map(({ score }) => score)}
				room={50}
			>
				{scaleMarks.map((mark) => (
					<text key={mark} class={styles['mark']} x="-8" y={profileHeight(mark) + 8}>
						{mark}
					</text>
				))}
				{profileBars(means).map(({ value, x, width }) => (
					<Whisker key={value} middle={x + width / 2} ends={endsOf(value)} />
				))}
			</LetterProfile>
			<figcaption>{labels.profileNote}</figcaption>
		</figure>
	);
}

/** From the lower to the upper end of an interval; nothing where there is none. */
function Whisker({ middle, ends: [low, high] }: { middle: number; ends: readonly number[] }) {
	if (low === undefined || high === undefined) return null;
	const end = `h${2 * reach}`;
	const left = middle - reach;
	const drawn = `M${middle} ${low}V${high}M${left} ${low}${end}M${left} ${high}${end}`;
	return (
		<>
			<path class={styles['halo']} d={drawn} />
			<path class={styles['whisker']} d={drawn} />
		</>
	);
}
