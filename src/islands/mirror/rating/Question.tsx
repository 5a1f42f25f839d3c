import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Draft } from '../../../core/device/draft.ts';
import type { Answer } from '../../../core/assessment/instrument.ts';
import { fill } from '../../../ui/text.ts';
import { valueOf } from '../../../core/values/values.ts';
import { saveAnswers } from '../../../stores/draft.ts';
import type { Stored } from '../../../stores/storage.ts';
import { Choices } from './Choices.tsx';
import styles from '../mirror.module.css';
import type { MirrorProps } from '../props.ts';
import { useAdvance } from './use-advance.ts';
import { useSeconds } from '../use-seconds.ts';

interface Props extends MirrorProps<'rating'> {
	draft: Draft<'rating'>;
	store: Stored<Draft<'rating'>>;
	/** Which question, from 1. */
	number: number;
	/** True when the person came from the review page to change this answer. */
	editing: boolean;
	/** Whether a tap on an answer leads on by itself. */
	advances: boolean;
	onBack: (number: number) => void;
	onNext: (number: number) => void;
}

/** One question with its six answers. Every choice is saved at once. Nothing moves on by itself unless that was asked for, and then only after a tap. */
export function Question(props: Props) {
	const { instrument, labels, draft, store, number, editing } = props;
	const item = instrument.items[number - 1];
	const takeSeconds = useSeconds(number);
	const advance = useAdvance(number, () => props.onNext(number));
	/** Whether the pointer was pressed last, and no key: browsers report a choice by arrow keys as a click as well. */
	const tapped = useRef(false);
	if (!item) return null;
	const choose = (answer: Answer) =>
		saveAnswers(store, instrument, { [item.id]: answer }, takeSeconds());

	const last = number === instrument.items.length;
	return (
		<form
			class={styles['question']}
			data-value={valueOf(item.id)}
			onPointerDown={() => {
				tapped.current = true;
			}}
			onClick={({ target }) => {
				if (props.advances && tapped.current && target instanceof HTMLInputElement) advance.start();
			}}
			onKeyDown={(event) => {
				tapped.current = false;
				advance.stop();
				followKey(event, choose);
			}}
			onSubmit={(event) => {
				event.preventDefault();
				if (draft.answers[item.id] !== undefined || !advance.hasJustMoved()) props.onNext(number);
			}}
		>
			<fieldset>
				<legend>
					{/* Not the legend itself: Firefox gives one that has just come up no focus. */}
					<h2 tabIndex={-1} data-start>
						<span class="sr-only">
							{fill(labels.position, { n: number, total: instrument.items.length })}
						</span>
						<span class={styles['leads']}>{instrument.leads}</span>
						<span class={styles['item']}>{item.text}</span>
					</h2>
				</legend>
				<Choices
					key={item.id}
					instrument={instrument}
					item={item}
					answer={draft.answers[item.id]}
					onAnswer={choose}
				/>
			</fieldset>
			<p class={styles['keys']}>{fill(labels.keys, { na: instrument.notApplicable })}</p>
			<div class={styles['steps']}>
				<button class="button" type="submit">
					{editing || last ? labels.toReview : labels.next}
				</button>
				<button
					class="button quiet"
					type="button"
					onClick={() => {
						advance.stop();
						props.onBack(number);
					}}
				>
					{labels.back}
				</button>
			</div>
		</form>
	);
}

/** 1–5 and 0 choose, but only while the focus is in the question. */
function followKey(
	event: TargetedKeyboardEvent<HTMLFormElement>,
	choose: (answer: Answer) => void,
) {
	const { currentTarget: form, target, key } = event;
	if (event.ctrlKey || event.altKey || event.metaKey) return;
	if (/^[0-5]$/.test(key)) {
		event.preventDefault();
		const answer = key === '0' ? 'na' : ((Number(key) - 1) as Answer);
		choose(answer);
		form.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.focus();
	}
	// From an answer Enter submits by itself; from the question's own text it would do nothing.
	if (key === 'Enter' && target instanceof HTMLHeadingElement) form.requestSubmit();
}
