import { rank } from '../../../core/assessment/score.ts';
import type { Note, Row } from '../../../core/survey/table-columns.ts';
import { formatScore } from '../../../ui/format.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { ValueOrder } from '../../../ui/ValueOrder.tsx';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { OverallScale } from './OverallScale.tsx';
import { extremeNames } from './ValueName.tsx';
import type { ReportProps } from './props.ts';
import { meansIn, overallIn } from './score-rows.ts';
import styles from './display.module.css';

/** The group's own score with its interval in words; without levels only the order of the values. */
export function Overall(props: ReportProps) {
	const { tables, words, labels } = props;
	const overall = overallIn(tables);
	return (
		<>
			{overall ? (
				<>
					<OverallScore {...props} row={overall} />
					<Extremes {...props} />
				</>
			) : (
				<>
					<p>{labels.orderText}</p>
					<ValueOrder values={words.values} scores={meansIn(tables)} />
				</>
			)}
			<Notice class={styles['notice']}>
				<p>
					{labels.notice}{' '}
					<a class={`${styles['not-projected']} ${styles['not-printed']}`} href={words.links.why}>
						{labels.why}
					</a>
				</p>
			</Notice>
		</>
	);
}

function OverallScore({ row, recap, labels }: ReportProps & { row: Row<'scores'> }) {
	const { n, mean, level, note } = row;
	const texts = textsOf('scores', row, labels.tables.words);
	const notes: Partial<Record<Note, string>> = labels.overallNotes;
	return (
		<>
			{mean !== null && (
				<p class={styles['overall']}>
					<strong>{texts['mean']}</strong> {level && <span>{fill(labels.level, texts)}</span>}
				</p>
			)}
			<OverallScale row={row} labels={labels} />
			<p>
				{fill((note && notes[note]) ?? labels.overallInterval, texts)}{' '}
				{mean !== null && n !== null && n < recap.n && fill(labels.overallSome, texts)}
			</p>
		</>
	);
}

function Extremes(props: ReportProps) {
	const { tables, labels } = props;
	const names = extremeNames(props);
	const [first] = rank(meansIn(tables));
	if (!first) return null;
	// On a wall it is the title of the next slide.
	return names ? (
		<p class={styles['not-projected']}>{fill(labels.extremes, names)}</p>
	) : (
		<p>{fill(labels.allEven, { score: formatScore(first.score) })}</p>
	);
}
