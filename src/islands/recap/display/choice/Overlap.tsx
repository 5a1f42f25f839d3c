import { choiceCount } from '../../../../core/survey/choice-sets.ts';
import { numberFormat } from '../../../../ui/format.ts';
import { formatRatio } from '../../../../ui/format-counts.ts';
import { fill } from '../../../../ui/text.ts';
import { Reading } from './Values.tsx';
import type { ChoiceProps } from './props.ts';
import styles from './choice.module.css';

const formatTen = numberFormat(1);
const marks = [0, 2, 4, 6, 8, 10];
const placeOf = (count: number) => `${3 + (94 * count) / choiceCount}%`;

/** How many of a person's ten stay the same between the rounds, against chance. */
export function Overlap({ tables, labels }: ChoiceProps) {
	const words = labels.choice;
	const row = tables.ofTen.find(({ measure }) => measure === 'overlap');
	if (row?.tenMean == null || !row.against) return null;
	const { tenMean, tenLow, tenHigh, tenChance } = row;
	const gaps = {
		mean: formatTen(tenMean),
		low: formatTen(tenLow ?? 0),
		high: formatTen(tenHigh ?? 0),
		chance: formatRatio(tenChance ?? 0),
	};
	return (
		<>
			<p>{fill(words.overlapText, gaps)}</p>
			<svg class={styles['overlap']} role="img" aria-label={fill(words.overlapAlt, gaps)}>
				<line class={styles['axis']} x1={placeOf(0)} x2={placeOf(choiceCount)} y1="45%" y2="45%" />
				{marks.map((mark) => (
					<text key={mark} x={placeOf(mark)} y="95%">
						{mark}
					</text>
				))}
				<line
					class={styles['chance']}
					x1={placeOf(tenChance ?? 0)}
					x2={placeOf(tenChance ?? 0)}
					y1="5%"
					y2="70%"
				/>
				<line
					class={styles['interval']}
					x1={placeOf(tenLow ?? 0)}
					x2={placeOf(tenHigh ?? 0)}
					y1="45%"
					y2="45%"
				/>
				<circle class={styles['wished']} cx={placeOf(tenMean)} cy="45%" r="0.45em" />
			</svg>
			<Reading labels={labels}>
				{words.overlapAgainst[row.against]} {fill(words.meanAgainst[row.against], gaps)}
			</Reading>
			<p class={styles['note']}>{fill(words.overlapInterval, gaps)}</p>
		</>
	);
}
