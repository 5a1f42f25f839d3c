import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { ValueName, nameOf } from './ValueName.tsx';
import type { ReportProps } from './props.ts';
import { type ValueRow, placedIn } from './score-rows.ts';
import styles from './display.module.css';

/** Cases beyond these are one click further, in the list of cases of the guide. */
const casesShown = 3;

/** The lowest values: what a group can do, what to read and which cases to talk about. */
export function Lowest(props: ReportProps) {
	const { tables, labels } = props;
	const rows = placedIn(tables, 'lowest');
	if (rows.length === 0) return <p>{labels.lowestEven}</p>;
	return (
		<>
			<p>{labels.lowestText}</p>
			<LowestCards {...props} rows={rows} />
		</>
	);
}

/** A card for each of these values. */
export function LowestCards({ rows, ...props }: ReportProps & { rows: readonly ValueRow[] }) {
	return (
		<>
			{rows.map((row) => (
				<Card key={row.score} {...props} row={row} />
			))}
		</>
	);
}

function Card({ row, ...props }: ReportProps & { row: ValueRow }) {
	const { words, labels } = props;
	const { score: value, level } = row;
	const cases = words.cases[value].slice(0, casesShown);
	return (
		<div class={styles['card']} data-value={value}>
			<p class={styles['card-title']}>
				<ValueName {...props} of={value} />
				{level && (
					<span class={styles['soft']}>
						{fill(labels.lowestScore, textsOf('scores', row, labels.tables.words))}
					</span>
				)}
			</p>
			<p>{words.advice[value]}</p>
			<p class={styles['not-projected']}>
				<a href={`${words.links.guides}${value}/`}>
					{fill(labels.guide, { name: nameOf(props, value) })}
				</a>
			</p>
			{cases.length > 0 && (
				<div class={styles['cases']}>
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
