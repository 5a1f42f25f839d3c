import { useMemo, useState } from 'preact/hooks';
import { phraseOrder } from '../../../core/assessment/phrase-order.ts';
import { type Round, portraitSize, rounds } from '../../../core/assessment/phrases.ts';
import { fill } from '../../../ui/text.ts';
import { useAhead } from '../../../ui/use-lazy.ts';
import type { ScreenProps } from '../props.ts';
import { CountBar } from './CountBar.tsx';
import { Phrase } from './Phrase.tsx';
import styles from './choice.module.css';
import { useChoosing } from './use-choosing.ts';

interface Props extends ScreenProps<'choice'> {
	round: Round;
	/** Which round, from 1. */
	number: number;
}

/** One round: all phrases in five shuffled parts, and the count of those chosen. Every choice is saved at once. */
export function Choosing(props: Props) {
	const { instrument, labels, round, number } = props;
	const choosing = useChoosing(props, round);
	const { chosen, seed, late } = choosing;
	const parts = useMemo(() => phraseOrder(seed)[round], [seed, round]);
	// Fetched before the eleventh is ticked, so that it needs no network.
	const exchange = useAhead(() => import('./exchange/Exchange.tsx'));
	// Rises with each press, so that the sentence is said again.
	const [pressed, setPressed] = useState(0);
	const textOf = new Map(instrument.phrases.map(({ id, text }) => [id, text]));
	const { title, stem } = instrument.rounds[round];
	return (
		<form
			class={styles['choosing']}
			onSubmit={(event) => {
				event.preventDefault();
				if (chosen.length === portraitSize) props.onNext(number);
				else setPressed(pressed + 1);
			}}
		>
			<div>
				<h2 tabIndex={-1} data-start>
					<span class="sr-only">{fill(labels.round, { n: number, total: rounds.length })}: </span>
					{title}
				</h2>
				<p class={styles['lead']}>
					<b>{stem}</b> {labels.leads[round]}
				</p>
			</div>
			{parts.map((part, index) => (
				<fieldset key={index} class={styles['part']}>
					<legend>{fill(labels.part, { n: index + 1, total: parts.length })}</legend>
					{part.map((id) => (
						<Phrase
							key={id}
							name={round}
							id={id}
							checked={chosen.includes(id)}
							onTick={(box) => {
								setPressed(0);
								// The eleventh stays out until one of the ten has made room for it.
								if (!choosing.tick(id)) box.checked = false;
							}}
						>
							{textOf.get(id)}
						</Phrase>
					))}
				</fieldset>
			))}
			<p>
				<button class="button quiet" type="button" onClick={() => props.onBack(number)}>
					{labels.back}
				</button>
			</p>
			<CountBar
				labels={labels}
				count={chosen.length}
				said={choosing.said}
				pressed={pressed}
				next={props.editing || number === rounds.length ? labels.toReview : labels.next}
				onUndo={() => {
					setPressed(0);
					choosing.undo();
				}}
			/>
			{late && exchange && (
				<exchange.Exchange
					labels={labels}
					late={textOf.get(late) ?? ''}
					chosen={parts
						.flat()
						.filter((id) => chosen.includes(id))
						.map((id) => ({ id, text: textOf.get(id) ?? '' }))}
					onExchange={choosing.exchange}
					onKeep={choosing.keep}
				/>
			)}
		</form>
	);
}
