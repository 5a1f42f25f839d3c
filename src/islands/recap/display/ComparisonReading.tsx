import { traitsOf } from '../../../core/assessment/instrument.ts';
import { type MeanDifferences, directionOf } from '../../../core/survey/comparison.ts';
import { fill } from '../../../ui/text.ts';
import { sidesOf } from './comparison-view.ts';
import { differenceGaps, formatHundredths } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** What became of the whole, in words. */
export function ComparisonReading({ scores, ...shown }: Shown & { scores: MeanDifferences }) {
	const { labels, classes, recap } = shown;
	const { overall } = scores;
	if (!overall.published || !traitsOf(recap.instrument).hasLevels) return null;
	const direction = directionOf(overall.interval);
	const { compareRead } = labels;
	const sentence = !classes
		? compareRead[direction]
		: direction === 'unclear'
			? compareRead.classesUnclear
			: compareRead.classesMore;
	return (
		<p class={styles['reading']}>
			{fill(sentence, {
				name: labels.overallTitle,
				second: sidesOf(shown).after,
				...differenceGaps(overall),
			})}{' '}
			{!classes &&
				overall.gain &&
				fill(labels.gainRead, {
					gain: formatHundredths(overall.gain.gain),
					band: labels.gainBands[overall.gain.band],
				})}
		</p>
	);
}
