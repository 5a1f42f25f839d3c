import { bandOf } from '../../../core/survey/distribution.ts';
import type { Row } from '../../../core/survey/table-columns.ts';
import { type ValueId, valueIds } from '../../../core/values/values.ts';
import { formatCount } from '../../../ui/format-counts.ts';
import { fill } from '../../../ui/text.ts';
import { missingText, textsOf } from '../tables/read-table.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** Where more than this many share the lowest mean, one piece of advice would be arbitrary. */
const advisable = 3;

/** The 21 behaviours with their means, shaded by them, and what to do about the lowest. */
export function Behaviours(props: ReportProps) {
	const { recap, tables, words, labels } = props;
	const { behaviours } = recap;
	if (!behaviours) return null;
	const gaps = { n: formatCount(behaviours.n) };
	if (!behaviours.published)
		return (
			<p>
				{behaviours.complementary ? labels.behavioursWithheld : fill(labels.behavioursWait, gaps)}
			</p>
		);
	const lowest = tables.behaviours.filter(({ place }) => place === 'lowest');
	return (
		<>
			<p>{fill(labels.behavioursText, gaps)}</p>
			<HeatMap {...props} values={valueIds} />
			{lowest.length > 0 && lowest.length <= advisable && (
				<div>
					<p>{labels.behaviourActions}</p>
					<ul class={styles['actions']}>
						{lowest.map(({ behaviour: id }) => (
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

/** A row of three cells for each of these values. Each cell carries its figure; its shade only repeats that. */
export function HeatMap({ values, ...props }: ReportProps & { values: readonly ValueId[] }) {
	const { tables, labels } = props;
	return (
		<ScrollTable caption={labels.behavioursTitle} more={labels.tableMore}>
			<thead class="sr-only">
				<tr>
					{[1, 2, 3].map((n) => (
						<th key={n} scope="col">
							{fill(labels.behaviourNumber, { n })}
						</th>
					))}
				</tr>
			</thead>
			{values.map((id) => (
				<tbody key={id} class={styles['heat']} data-value={id}>
					<tr>
						<th colSpan={3} scope="rowgroup">
							<ValueName {...props} of={id} />
						</th>
					</tr>
					<tr>
						{tables.behaviours
							.filter(({ value }) => value === id)
							.map((row) => (
								<HeatCell key={row.behaviour} {...props} row={row} />
							))}
					</tr>
				</tbody>
			))}
		</ScrollTable>
	);
}

function HeatCell({ row, words, labels }: ReportProps & { row: Row<'behaviours'> }) {
	const { behaviour, mean, place } = row;
	const texts = textsOf('behaviours', row, labels.tables.words);
	return (
		<td class={styles[mean === null ? 'heat-none' : `heat-${bandOf(mean)}`]}>
			{mean !== null && (
				<>
					<strong>{texts['mean']}</strong>{' '}
					{place && (
						<span class={styles['mark']}>
							{place === 'lowest' ? '▼' : '▲'} {texts['place']}
						</span>
					)}{' '}
				</>
			)}
			<span>{words.behaviours[behaviour].name}</span>{' '}
			<small class={styles['not-projected']}>
				{missingText('behaviours', row, labels.tables) ?? fill(labels.people, texts)}
			</small>
		</td>
	);
}
