import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../core/device/draft.ts';
import type { Answer } from '../../core/assessment/instrument.ts';
import { fill } from '../../ui/text.ts';
import { valueOf } from '../../core/values/values.ts';
import { saveAnswers } from '../../stores/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import { AnsweredByValue } from './AnsweredByValue.tsx';
import { Choices } from './Choices.tsx';
import styles from './mirror.module.css';
import type { MirrorProps } from './props.ts';

interface Props extends MirrorProps {
	draft: Draft;
	store: Stored<Draft>;
	/** Which question, from 1. */
	number: number;
	/** True when the person came from the review page to change this answer. */
	editing: boolean;
	onBack: () => void;
	onNext: () => void;
}

/** Longer than this on one question is a pause, not thinking; it does not count as time spent. */
const longestPause = 60;

/** One question with its six answers. Every choice is saved at once; nothing moves on by itself. */
export function Question(props: Props) {
	const { instrument, labels, draft, store, number, editing } = props;
	const item = instrument.items[number - 1];
	const since = useRef(0);
	useEffect(() => {
		since.current = performance.now();
	}, [number]);
	if (!item) return null;

	function choose(answer: Answer) {
		if (!item) return;
		const now = performance.now();
		const seconds = Math.min((now - since.current) / 1000, longestPause);
		saveAnswers(store, instrument, { [item.id]: answer }, seconds);
		since.current = now;
	}

	/** 1–5 and 0 choose, only while the focus is in the question, so that they never surprise elsewhere. */
	function onKeyDown(event: TargetedKeyboardEvent<HTMLFormElement>) {
		const { currentTarget: form, target, key } = event;
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (/^[0-5]$/.test(key)) {
			event.preventDefault();
			const answer = key === '0' ? 'na' : ((Number(key) - 1) as Answer);
			choose(answer);
			form.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.focus();
		}
		// From an answer Enter submits by itself; from the question's own text it would do nothing.
		if (key === 'Enter' && target instanceof HTMLLegendElement) form.requestSubmit();
	}

	const last = number === instrument.items.length;
	return (
		<form
			class={styles['question']}
			data-value={valueOf(item.id)}
			onKeyDown={onKeyDown}
			onSubmit={(event) => {
				event.preventDefault();
				props.onNext();
			}}
		>
			<AnsweredByValue {...props} />
			<fieldset>
				<legend tabIndex={-1} data-start>
					<span class={styles['count']}>
						{fill(labels.position, { n: number, total: instrument.items.length })}
					</span>
					<span class={styles['leads']}>{instrument.leads}</span>
					<span class={styles['item']}>{item.text}</span>
				</legend>
				<Choices
					key={item.id}
					instrument={instrument}
					item={item}
					answer={draft.answers[item.id]}
					onAnswer={choose}
				/>
			</fieldset>
			<div class={styles['steps']}>
				<button class="button" type="submit">
					{editing || last ? labels.toReview : labels.next}
				</button>
				<button class="button quiet" type="button" onClick={props.onBack}>
					{labels.back}
				</button>
			</div>
			<p class={styles['keys']}>{fill(labels.keys, { na: instrument.notApplicable })}</p>
		</form>
	);
}
