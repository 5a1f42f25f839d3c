import { choiceCount } from '../../../../core/survey/choice-sets.ts';
import { numberFormat } from '../../../../ui/format.ts';
import { formatCount } from '../../../../ui/format-counts.ts';
import { fill } from '../../../../ui/text.ts';
import display from '../display.module.css';
import { BarLegend, ShareBar } from './ShareBar.tsx';
import { type PhraseRow, habitsIn, phraseName } from './phrase-groups.ts';
import type { ChoiceProps } from './props.ts';
import styles from './choice.module.css';

const formatTen = numberFormat(1);

/** The limiting habits: how many of the ten they are, and those that most people chose. */
export function Habits(props: ChoiceProps) {
	const { recap, tables, labels } = props;
	const words = labels.choice;
	const { shown, rest } = habitsIn(tables);
	const [first] = rest;
	const from = rest.at(-1)?.now ?? 0;
	const to = first?.now ?? 0;
	return (
		<>
			<HabitMean {...props} />
			{!recap.phrases.published && <PhrasesMissing {...props} />}
			{shown.length > 0 && (
				<>
					<p class={display['not-projected']}>{words.habitsText}</p>
					<HabitRows {...props} rows={shown} />
				</>
			)}
			{recap.phrases.published && shown.length === 0 && <p>{words.habitsNone}</p>}
			{shown.length > 0 && rest.length > 0 && (
				<details class={`fold wide ${display['not-projected']} ${display['not-printed']}`}>
					<summary>
						{fill(from === to ? words.habitsRestSame : words.habitsRest, {
							n: formatCount(rest.length),
							from: formatCount(from),
							to: formatCount(to),
						})}
					</summary>
					<HabitRows {...props} rows={rest} />
				</details>
			)}
		</>
	);
}

/** The habits that most people chose, how many they are in all, and what cannot be concluded from one. */
export function HabitSlide(props: ChoiceProps & { rows: readonly PhraseRow[] }) {
	return (
		<>
			<HabitRows {...props} />
			<HabitMean {...props} />
			<p>{props.labels.choice.habitsText}</p>
		</>
	);
}

/** How many of a person's ten are limiting habits: what the behaviours leave. */
function HabitMean({ tables, labels }: ChoiceProps) {
	const words = labels.choice;
	const row = tables.ofTen.find(({ measure }) => measure === 'behaviours-now');
	if (row?.tenMean == null || row.tenChance === null || !row.against) return null;
	// More behaviours than chance are fewer habits.
	const against = { above: 'below', below: 'above', unclear: 'unclear' } as const;
	const gaps = {
		mean: formatTen(choiceCount - row.tenMean),
		chance: formatTen(choiceCount - row.tenChance),
	};
	return (
		<p>
			{fill(words.habitsMean, gaps)} {fill(words.meanAgainst[against[row.against]], gaps)}
		</p>
	);
}

/** Why single phrases are not shown. */
function PhrasesMissing({ recap: { phrases }, labels }: ChoiceProps) {
	if (phrases.published) return null;
	const { phrasesWait, phrasesWithheld } = labels.choice;
	return (
		<p>
			{phrases.complementary ? phrasesWithheld : fill(phrasesWait, { n: formatCount(phrases.n) })}
		</p>
	);
}

/** A bar for each of these habits. */
function HabitRows({ rows, words, labels }: ChoiceProps & { rows: readonly PhraseRow[] }) {
	const [first] = rows;
	return (
		<>
			<BarLegend n={first?.n ?? 0} chance={first?.chance ?? 0} labels={labels} />
			<ul class={styles['shares']} role="list">
				{rows.map(({ phrase, n, now, nowLow, nowHigh, chance }) =>
					n === null || now === null ? null : (
						<li key={phrase}>
							<span>{phraseName(words.portrait?.phrases, phrase)}</span>
							<span>
								{fill(labels.choice.people, { count: formatCount(now), n: formatCount(n) })}
							</span>
							<ShareBar
								count={now}
								n={n}
								low={nowLow ?? 0}
								high={nowHigh ?? 0}
								chance={chance ?? 0}
							/>
						</li>
					),
				)}
			</ul>
		</>
	);
}
