import { formatCount } from '../../../../ui/format-counts.ts';
import { fill } from '../../../../ui/text.ts';
import display from '../display.module.css';
import { LegendMark } from './LegendMark.tsx';
import { Reading } from './Values.tsx';
import { type PhraseRow, gapOf, phraseName, slopesIn } from './phrase-groups.ts';
import type { ChoiceProps } from './props.ts';
import styles from './choice.module.css';

/** What people see now against what they wish for, a small picture for each phrase with a wide gap. */
export function Slopes(props: ChoiceProps) {
	const { tables, labels } = props;
	const words = labels.choice;
	const rows = slopesIn(tables);
	const least = rows.at(-1);
	if (!least) return <p>{tables.phrases.some(gapOf) ? words.slopesNone : words.slopesSame}</p>;
	const gaps = { gap: formatCount(gapOf(least)), n: formatCount(least.n ?? 0) };
	return (
		<>
			<p class={display['not-projected']}>{fill(words.slopesText, gaps)}</p>
			<SlopeRows {...props} rows={rows} />
			<SlopesReading {...props} rows={rows} />
		</>
	);
}

/** What a thick line means and what a thin one, or that none is thick. */
export function SlopesReading({ rows, labels }: ChoiceProps & { rows: readonly PhraseRow[] }) {
	const { slopesNews, slopesThin, slopesNoNews } = labels.choice;
	const thick = rows.filter(({ gap }) => gap);
	return (
		<Reading labels={labels}>
			{thick.length > 0 ? slopesNews : slopesNoNews}{' '}
			{thick.length > 0 && thick.length < rows.length && slopesThin}
		</Reading>
	);
}

/** A row for each of these phrases. */
export function SlopeRows({
	rows,
	labels,
	...props
}: ChoiceProps & { rows: readonly PhraseRow[] }) {
	const words = labels.choice;
	const [first] = rows;
	const expected = Math.round(((first?.n ?? 0) * (first?.chance ?? 0)) / 100);
	return (
		<>
			<p class={styles['legend']}>
				<LegendMark meaning={words.now}>
					<circle class={styles['now']} cx="50%" cy="50%" r="0.35em" />
				</LegendMark>
				<LegendMark meaning={words.wished}>
					<circle class={styles['wished']} cx="50%" cy="50%" r="0.4em" />
				</LegendMark>
				<LegendMark meaning={fill(words.slopesChance, { count: formatCount(expected) })}>
					<line class={styles['chance']} x2="100%" y1="50%" y2="50%" />
				</LegendMark>
			</p>
			<ul class={styles['slopes']} role="list">
				{rows.map((row) => (
					<Slope
						key={row.phrase}
						row={row}
						name={phraseName(props.words.portrait?.phrases, row.phrase)}
						words={words}
					/>
				))}
			</ul>
		</>
	);
}

interface SlopeProps {
	row: PhraseRow;
	name: string;
	words: ChoiceProps['labels']['choice'];
}

function Slope({ row, name, words }: SlopeProps) {
	const { n, now, wished, chance, gap } = row;
	if (n === null || now === null || wished === null) return null;
	// All people at the top, nobody at the bottom, with room for the dots.
	const heightOf = (share: number) => `${88 - 76 * share}%`;
	const [from, to] = [heightOf(now / n), heightOf(wished / n)];
	const byChance = heightOf((chance ?? 0) / 100);
	return (
		<li data-news={gap !== null}>
			<span>
				{name}
				{gap && <small>{words.news}</small>}
			</span>
			<b>
				<span class="sr-only">{words.now} </span>
				{formatCount(now)}
			</b>
			<svg aria-hidden="true">
				<line class={styles['chance']} x1="8%" x2="92%" y1={byChance} y2={byChance} />
				<line class={styles['slope']} x1="8%" x2="92%" y1={from} y2={to} />
				<circle class={styles['now']} cx="8%" cy={from} r="0.28em" />
				<circle class={styles['wished']} cx="92%" cy={to} r="0.32em" />
			</svg>
			<b>
				<span class="sr-only">{words.wished} </span>
				{formatCount(wished)}
			</b>
		</li>
	);
}
