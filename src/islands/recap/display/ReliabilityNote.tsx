import { scoreKeys } from '../../../core/survey/score-columns.ts';
import { fill } from '../../../ui/text.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import { formatCount, formatHundredths } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** How far the questions hang together, in plain words, and what that does not say. */
export function ReliabilityNote(shown: Shown) {
	const { recap, labels } = shown;
	const { reliability } = recap;
	if (!reliability) return null;
	const { overall } = reliability;
	if (!overall.published)
		return <p>{fill(labels.reliabilityWait, { n: formatCount(overall.n) })}</p>;
	return (
		<>
			<p>{labels.reliabilityWhat}</p>
			{overall.alpha === null ? (
				<p>{labels.reliabilityUndefined}</p>
			) : (
				<p>
					<strong>{labels.reliabilityVerdict[overall.verdict]}</strong>{' '}
					{fill(labels.reliabilityOverall, {
						alpha: formatHundredths(overall.alpha),
						low: formatHundredths(overall.interval[0]),
						high: formatHundredths(overall.interval[1]),
						n: formatCount(overall.n),
					})}
				</p>
			)}
			<p>{labels.reliabilityNot}</p>
			<details class={`${styles['not-projected']} ${styles['not-printed']}`}>
				<summary>{labels.reliabilityTable}</summary>
				<p>{labels.reliabilityTableText}</p>
				<ReliabilityTable {...shown} reliability={reliability} />
			</details>
		</>
	);
}

type Table = NonNullable<Shown['recap']['reliability']>;

function ReliabilityTable({ reliability, ...shown }: Shown & { reliability: Table }) {
	const { labels } = shown;
	return (
		<ScrollTable caption={labels.reliabilityTable}>
			<thead>
				<tr>
					<th scope="col">{labels.table.value}</th>
					<th scope="col">{labels.table.n}</th>
					<th scope="col">{labels.reliabilityAlpha}</th>
					<th scope="col">{labels.table.interval}</th>
					<th scope="col">{labels.reliabilityReading}</th>
				</tr>
			</thead>
			<tbody>
				{scoreKeys.map((key) => (
					<tr key={key}>
						<th scope="row">
							<ValueName {...shown} of={key} />
						</th>
						<Row reliability={reliability[key]} labels={labels} />
					</tr>
				))}
			</tbody>
		</ScrollTable>
	);
}

function Row({ reliability, labels }: { reliability: Table['overall']; labels: Shown['labels'] }) {
	if (!reliability.published)
		return <td colSpan={4}>{fill(labels.reliabilityFew, { n: formatCount(reliability.n) })}</td>;
	const { n, alpha } = reliability;
	if (alpha === null)
		return (
			<>
				<td>{formatCount(n)}</td>
				<td colSpan={3}>{labels.undefinedShort}</td>
			</>
		);
	return (
		<>
			<td>{formatCount(n)}</td>
			<td>{formatHundredths(alpha)}</td>
			<td>{reliability.interval.map(formatHundredths).join('–')}</td>
			<td>{labels.reliabilityShort[reliability.verdict]}</td>
		</>
	);
}
