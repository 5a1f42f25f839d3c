import { type PhraseId, type Portrait, overlapOf } from '../../../core/assessment/phrases.ts';
import { isBehaviourId } from '../../../core/values/values.ts';
import type { ResultInstruments, ResultProps } from '../props.ts';
import styles from './chosen.module.css';

interface Props extends Pick<ResultProps, 'labels'> {
	instrument: ResultInstruments['choice'];
	portrait: Portrait;
}

/**
 * The twenty choices in three groups: what is there as wished, what is wished for, and what is there though not wished for.
 * In each the limiting habits stand apart, under a name and a sign of their own.
 */
export function ChosenLists({ instrument, portrait, labels: { portrait: words } }: Props) {
	const both = overlapOf(portrait);
	const { now, wished } = portrait;
	const groups: Record<keyof typeof words.groups, readonly PhraseId[]> = {
		both,
		wished: wished.filter((id) => !both.includes(id)),
		now: now.filter((id) => !both.includes(id)),
	};
	return (
		<div class={styles['lists']}>
			{(['both', 'wished', 'now'] as const).map((group) => {
				const phrases = instrument.phrases.filter(({ id }) => groups[group].includes(id));
				const habits = phrases.filter(({ id }) => !isBehaviourId(id));
				return (
					<section key={group} data-group={group} aria-label={words.groups[group]}>
						<h2>
							{words.groups[group]} ({phrases.length})
						</h2>
						<Phrases phrases={phrases.filter(({ id }) => isBehaviourId(id))} />
						{habits.length > 0 && (
							<div data-habits>
								<h3>{words.habits}</h3>
								<Phrases phrases={habits} />
							</div>
						)}
					</section>
				);
			})}
		</div>
	);
}

function Phrases({ phrases }: { phrases: Props['instrument']['phrases'] }) {
	if (phrases.length === 0) return null;
	return (
		<ul role="list">
			{phrases.map(({ id, text }) => (
				<li key={id}>{text}</li>
			))}
		</ul>
	);
}
