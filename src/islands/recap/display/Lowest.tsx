import { traitsOf } from '../../../core/assessment/instrument.ts';
import { fill } from '../../../ui/text.ts';
import type { ValueId } from '../../../core/values/values.ts';
import { formatScore } from '../../../ui/format.ts';
import { ValueName } from './ValueName.tsx';
import { meansOf } from './means.ts';
import { nameOf } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** Cases beyond these are one click further, in the list of cases of the guide. */
const casesShown = 3;

/** Whether there are lowest values: where all are even there are none. */
export function hasLowest({ lowest, highest }: Shown['recap']): boolean {
	return !lowest.every((value) => highest.includes(value));
}

/** The lowest values, ties all named: what a group can do, what to read and which cases to talk about. */
export function Lowest(shown: Shown) {
	const { recap, labels } = shown;
	if (!hasLowest(recap)) return <p>{labels.lowestEven}</p>;
	return (
		<>
			<p>{labels.lowestText}</p>
			<LowestCards {...shown} values={recap.lowest} />
		</>
	);
}

/** A card for each of these values. */
export function LowestCards({ values, ...shown }: Shown & { values: readonly ValueId[] }) {
	return (
		<>
			{values.map((value) => (
				<Card key={value} {...shown} value={value} />
			))}
		</>
	);
}

function Card({ value, ...shown }: Shown & { value: ValueId }) {
	const { words, labels, recap } = shown;
	const score = meansOf(recap)[value];
	const cases = words.cases[value].slice(0, casesShown);
	return (
		<div class={styles['card']} data-value={value}>
			<p class={styles['card-title']}>
				<ValueName {...shown} of={value} />
				{traitsOf(recap.instrument).hasLevels && score !== null && (
					<span class={styles['soft']}>
						{fill(labels.lowestScore, { score: formatScore(score) })}
					</span>
				)}
			</p>
			<p>{words.advice[value]}</p>
			<p class={styles['not-projected']}>
				<a href={`${words.links.guides}${value}/`}>
					{fill(labels.guide, { name: nameOf(shown, value) })}
				</a>
			</p>
			{cases.length > 0 && (
				<div class={`${styles['cases']} ${styles['not-projected']}`}>
					<p>{labels.cases}</p>
					<ul>
						{cases.map(({ title, href }) => (
							<li key={href}>
								<a href={href}>{title}</a>
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}
