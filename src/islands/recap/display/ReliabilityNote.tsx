import { formatCount } from '../../../ui/format-counts.ts';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { RecapTable } from './RecapTable.tsx';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** Cronbach's alpha of the questions, in plain words, and what it does not say. */
export function ReliabilityNote(props: ReportProps) {
	const { recap, tables, labels } = props;
	const overall = tables.reliability.find(({ score }) => score === 'overall');
	if (!overall || overall.note === 'few')
		return (
			<p>{fill(labels.reliabilityWait, { n: formatCount(recap.reliability?.overall.n ?? 0) })}</p>
		);
	const texts = textsOf('reliability', overall, labels.tables.words);
	return (
		<>
			<p>{labels.reliabilityWhat}</p>
			<p>
				{overall.verdict ? (
					<>
						<strong>{labels.reliabilityVerdict[overall.verdict]}</strong>{' '}
						{fill(labels.reliabilityOverall, texts)}
					</>
				) : (
					labels.reliabilityUndefined
				)}
			</p>
			<p>{labels.reliabilityNot}</p>
			<details class={`fold wide ${styles['not-projected']} ${styles['not-printed']}`}>
				<summary>{labels.reliabilityTable}</summary>
				<p>{labels.reliabilityTableText}</p>
				<RecapTable
					{...props}
					table="reliability"
					rows={tables.reliability}
					caption={labels.reliabilityTable}
				/>
			</details>
		</>
	);
}
