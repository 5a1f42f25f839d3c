import { type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { type ResultCode, decodeResult } from '../../../core/codes/result-code.ts';
import { rounds } from '../../../core/assessment/phrases.ts';
import { portraitOf } from '../../../core/codes/result-portrait.ts';
import { scoresOf } from '../../../core/codes/result-scores.ts';
import { fill } from '../../../ui/text.ts';
import type { BehaviourId, ItemId } from '../../../core/values/values.ts';
import { formatScore } from '../../../ui/format.ts';
import type { ResultProps } from '../props.ts';
import styles from './code.module.css';

/** The result in a code of each kind, in words. */
const results = { rating: Ratings, choice: Chosen } satisfies Record<Kind, unknown>;

/** What a code says, in words, as anyone who holds it can read it. */
export function CodeContents(props: ResultProps & { code: string }) {
	const { code, instruments, waves, codeLabels: labels } = props;
	const decoded = decodeResult(code);
	// A code made on this page can always be read; if not, showing nothing would hide the fault.
	if (!decoded.ok) throw new Error(`Unreadable own code: ${decoded.reason}`);
	const { instrument, wave, session, participant, plan } = decoded.value;
	const Result = results[traitsOf(instrument).kind];
	return (
		<details class={`fold wide ${styles['contents']}`}>
			<summary>{labels.contents}</summary>
			<ul>
				<li>{fill(labels.mirror, { title: instruments[instrument].title })}</li>
				<li>{fill(labels.wave, { wave: waves[wave] })}</li>
				<li>{fill(labels.sessionId, { id: session })}</li>
				<li>{fill(labels.participant, { n: participant })}</li>
				<Result {...props} decoded={decoded.value} />
				{plan && <li>{fill(labels.plan, { outcome: labels.plans[plan] })}</li>}
			</ul>
			<p>{labels.nothingElse}</p>
		</details>
	);
}

/** The scores of the values, and every answer where the code holds them. */
function Ratings(props: ResultProps & { decoded: ResultCode }) {
	const { decoded, values, behaviours, codeLabels: labels } = props;
	const { values: scores, items } = scoresOf(decoded);
	const nameOf = (item: ItemId) =>
		values.find(({ id }) => id === item)?.name ?? behaviours[item as BehaviourId].name;
	return (
		<>
			<li>
				{labels.values}
				<Scores
					entries={values.map(({ id, name }) => [name, scores[id]])}
					none={labels.none}
					words={formatScore}
				/>
			</li>
			{items && (
				<li>
					{labels.items}
					<Scores
						entries={Object.entries(items).map(([id, score]) => [nameOf(id as ItemId), score])}
						none={labels.na}
						words={(score) => labels.scale[score / 25] ?? ''}
					/>
				</li>
			)}
		</>
	);
}

/** The phrases of both rounds. */
function Chosen({ decoded, instruments }: ResultProps & { decoded: ResultCode }) {
	const portrait = portraitOf(decoded.rows.summary);
	const { rounds: titles, phrases } = instruments.unit;
	return rounds.map((round) => (
		<li key={round}>
			{titles[round].title}:
			<ul>
				{phrases
					.filter(({ id }) => portrait[round].includes(id))
					.map(({ id, text }) => (
						<li key={id}>{text}</li>
					))}
			</ul>
		</li>
	));
}

interface ScoresProps {
	entries: [string, number | null][];
	/** What stands where there is no score. */
	none: string;
	words: (score: number) => string;
}

function Scores({ entries, none, words }: ScoresProps) {
	return (
		<dl>
			{entries.map(([name, score]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{score === null ? none : words(score)}</dd>
				</div>
			))}
		</dl>
	);
}
