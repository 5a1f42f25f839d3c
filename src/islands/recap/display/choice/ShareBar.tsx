import type { RecapDisplayLabels } from '../../../../copy/recap-display.ts';
import { formatScore } from '../../../../ui/format.ts';
import { formatCount } from '../../../../ui/format-counts.ts';
import { fill } from '../../../../ui/text.ts';
import { LegendMark } from './LegendMark.tsx';
import styles from './choice.module.css';

interface Props {
	count: number;
	n: number;
	/** Per cent of the people. */
	low: number;
	high: number;
	chance: number;
}

/** How many people chose something: a bar, its interval as a solid line and chance as a dotted one. The count stands beside it. */
export function ShareBar({ count, n, low, high, chance }: Props) {
	return (
		<svg class={styles['bar']} aria-hidden="true">
			<rect class={styles['ground']} width="100%" height="100%" />
			<rect class={styles['share']} width={`${(100 * count) / n}%`} height="100%" />
			<line class={styles['interval']} x1={`${low}%`} x2={`${high}%`} y1="50%" y2="50%" />
			<line class={styles['chance']} x1={`${chance}%`} x2={`${chance}%`} y1="-15%" y2="115%" />
		</svg>
	);
}

/** What the lines on bars mean, with what chance gives of so many people. */
export function BarLegend({
	n,
	chance,
	labels,
}: Pick<Props, 'n' | 'chance'> & { labels: RecapDisplayLabels }) {
	const words = labels.choice;
	const byChance = fill(words.chanceOf, {
		count: formatCount(Math.round((n * chance) / 100)),
		n: formatCount(n),
		percent: formatScore(chance),
	});
	return (
		<p class={styles['legend']}>
			<LegendMark meaning={byChance}>
				<line class={styles['chance']} x1="50%" x2="50%" y2="100%" />
			</LegendMark>
			<LegendMark meaning={words.interval}>
				<line class={styles['interval']} x2="100%" y1="50%" y2="50%" />
			</LegendMark>
		</p>
	);
}
