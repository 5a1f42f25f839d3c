import { choice } from '../../../core/assessment/choice.ts';
import type { Choices } from '../../../core/assessment/instrument.ts';
import { sheetOrder, sheetSeed } from '../../../core/assessment/phrase-order.ts';
import { type Round, rounds } from '../../../core/assessment/phrases.ts';
import type { MirrorProps } from '../props.ts';
import mirror from '../mirror.module.css';
import { Phrase, fieldOf } from './Phrase.tsx';
import styles from './choice.module.css';

/** Both rounds on one page, as they stand before JavaScript and without it, the phrases numbered as on the paper sheet. */
export function ChoiceForm({ instrument, labels }: MirrorProps<'choice'>) {
	const textOf = new Map(instrument.phrases.map(({ id, text }) => [id, text]));
	return (
		<form class={mirror['paper']} autocomplete="off">
			<p class="no-js">{labels.noScript}</p>
			{rounds.map((round) => (
				<fieldset key={round} class={styles['part']}>
					<legend>{instrument.rounds[round].title}</legend>
					<p class={styles['lead']}>
						<b>{instrument.rounds[round].stem}</b> {labels.leads[round]}
					</p>
					{sheetOrder.map((id, index) => (
						<Phrase key={id} name={round} id={id}>
							{index + 1}. {textOf.get(id)}
						</Phrase>
					))}
				</fieldset>
			))}
		</form>
	);
}

/** The phrases ticked on the form; of more than ten in a round the first ten. */
export function chosenIn(form: HTMLElement): Choices {
	const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
	if (ticked.length === 0) return {};
	const valuesIn = (round: Round) =>
		ticked.filter(({ name }) => name === fieldOf(round)).map(({ value }) => value);
	return choice.readAnswers({
		now: valuesIn('now'),
		wished: valuesIn('wished'),
		seed: sheetSeed,
	});
}
