import { bandOf } from '../../../core/survey/distribution.ts';
import type { BehaviourRecap } from '../../../core/survey/behaviour-means.ts';
import { fill } from '../../../ui/text.ts';
import {
	type BehaviourId,
	type ValueId,
	behavioursOf,
	valueIds,
} from '../../../core/values/values.ts';
import { formatScore } from '../../../ui/format.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import { formatCount } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** A tie of more than this many is a plateau, for which one piece of advice would be arbitrary. */
const advisable = 3;

/** The 21 behaviours with their means, shaded by them, and what to do about the lowest. */
export function Behaviours(shown: Shown) {
	const { recap, words, labels } = shown;
	const { behaviours } = recap;
	if (!behaviours) return null;
	if (!behaviours.published)
		return (
			<p>
				{behaviours.complementary
					? labels.behavioursWithheld
					: fill(labels.behavioursWait, { n: formatCount(behaviours.n) })}
			</p>
		);
	const { lowest } = behaviours;
	return (
		<>
			<p>{fill(labels.behavioursText, { n: formatCount(behaviours.n) })}</p>
			<HeatMap {...shown} behaviours={behaviours} values={valueIds} />
			{lowest.length > 0 && lowest.length <= advisable && (
				<div>
					<p>{labels.behaviourActions}</p>
					<ul class={styles['actions']}>
						{lowest.map((id) => (
							<li key={id}>
								<strong>{fill(labels.behaviourAction, { name: words.behaviours[id].name })}</strong>{' '}
								{words.behaviours[id].action}
							</li>
						))}
					</ul>
				</div>
			)}
		</>
	);
}

interface HeatMapProps extends Shown {
	behaviours: BehaviourRecap;
	/** The values to show; a wall has room for four. */
	values: readonly ValueId[];
}

/** A row of three cells for each value. Each cell carries its figure and its name; the shade only repeats the figure. */
export function HeatMap({ values, behaviours, ...shown }: HeatMapProps) {
	const { labels } = shown;
	return (
		<ScrollTable caption={labels.behavioursTitle}>
			<thead class="sr-only">
				<tr>
					{[1, 2, 3].map((n) => (
						<th key={n} scope="col">
							{fill(labels.behaviourNumber, { n })}
						</th>
					))}
				</tr>
			</thead>
			{values.map((value) => (
				<tbody key={value} class={styles['heat']} data-value={value}>
					<tr>
						<th colSpan={3} scope="rowgroup">
							<ValueName {...shown} of={value} />
						</th>
					</tr>
					<tr>
						{behavioursOf(value).map((id) => (
							<Cell key={id} {...shown} id={id} behaviours={behaviours} />
						))}
					</tr>
				</tbody>
			))}
		</ScrollTable>
	);
}

function Cell({
	id,
	behaviours,
	words,
	labels,
}: Omit<Shown, 'recap'> & { id: BehaviourId; behaviours: BehaviourRecap }) {
	const cell = behaviours.means[id];
	const mark = behaviours.lowest.includes(id)
		? `▼ ${labels.lowestMark}`
		: behaviours.highest.includes(id) && `▲ ${labels.highestMark}`;
	return (
		<td class={cell.published ? styles[`heat-${bandOf(cell.mean)}`] : styles['heat-none']}>
			{cell.published && (
				<>
					<strong>{formatScore(cell.mean)}</strong>{' '}
					{mark && <span class={styles['mark']}>{mark}</span>}{' '}
				</>
			)}
			<span>{words.behaviours[id].name}</span>{' '}
			<small class={styles['not-projected']}>
				{!cell.published && cell.complementary
					? labels.withheld
					: fill(cell.published ? labels.behaviourN : labels.behaviourFew, {
							n: formatCount(cell.n),
						})}
			</small>
		</td>
	);
}
