import { type Portrait, overlapOf, rounds } from '../../../core/assessment/phrases.ts';
import type { ResultInstruments, ResultProps } from '../props.ts';
import styles from './chosen.module.css';

interface Props extends Pick<ResultProps, 'labels'> {
	instrument: ResultInstruments['choice'];
	portrait: Portrait;
}

/** The ten phrases of each round, those of both marked. */
export function ChosenLists({ instrument, portrait, labels }: Props) {
	const both = overlapOf(portrait);
	return (
		<div class={styles['lists']}>
			{rounds.map((round) => (
				<section key={round} aria-label={instrument.rounds[round].title}>
					<h2>{instrument.rounds[round].title}</h2>
					<ul role="list">
						{instrument.phrases
							.filter(({ id }) => portrait[round].includes(id))
							.map(({ id, text }) => (
								<li key={id} data-both={both.includes(id)}>
									{text}
									{both.includes(id) && <span class="sr-only"> ({labels.portrait.both})</span>}
								</li>
							))}
					</ul>
				</section>
			))}
		</div>
	);
}
