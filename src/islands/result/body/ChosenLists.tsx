import { type Portrait, overlapOf } from '../../../core/assessment/phrases.ts';
import { isBehaviourId } from '../../../core/values/values.ts';
import type { ResultInstruments, ResultProps } from '../props.ts';
import styles from './chosen.module.css';

interface Props extends Pick<ResultProps, 'labels'> {
	instrument: ResultInstruments['choice'];
	portrait: Portrait;
}

/** The twenty choices in three groups: what is there as wished, what is wished for, and what is there though not wished for. */
export function ChosenLists({ instrument, portrait, labels }: Props) {
	const both = overlapOf(portrait);
	const { now, wished } = portrait;
	const groups = {
		both,
		wished: wished.filter((id) => !both.includes(id)),
		now: now.filter((id) => !both.includes(id)),
	};
	return (
		<div class={styles['lists']}>
			{(['both', 'wished', 'now'] as const).map((group) => (
				<section key={group} data-group={group} aria-label={labels.portrait.groups[group]}>
					<h2>
						{labels.portrait.groups[group]} ({groups[group].length})
					</h2>
					<ul role="list">
						{instrument.phrases
							.filter(({ id }) => groups[group].includes(id))
							.map(({ id, text }) => (
								<li key={id}>
									<span>
										{text} {!isBehaviourId(id) && <small>{labels.portrait.habit}</small>}
									</span>
								</li>
							))}
					</ul>
				</section>
			))}
		</div>
	);
}
