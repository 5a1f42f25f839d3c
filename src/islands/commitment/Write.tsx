import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type Sentence, isWritten, textLimit, tidyText } from '../../core/device/commitment.ts';
import { valueOf } from '../../core/values/values.ts';
import { write } from '../../stores/commitment.ts';
import { unitSentences } from '../../stores/unit-sentences.ts';
import { Field } from '../../ui/Field.tsx';
import linkButton from '../../ui/link-button.module.css';
import { fill } from '../../ui/text.ts';
import { Behaviour, IfThen } from './parts.tsx';
import type { CurrentProps } from './props.ts';
import styles from './commitment.module.css';

interface Props extends CurrentProps {
	/** Which plan, from 0. */
	place: number;
	onBack: () => void;
	onDone: () => void;
}

const parts = ['obstacle', 'when', 'then'] as const;

const isSame = (one: Sentence, other: Sentence) =>
	parts.every((part) => tidyText(one[part]) === tidyText(other[part]));

/** The if-then sentence of one plan. It begins from an example, so that nobody faces a blank page. */
export function Write(props: Props) {
	const { current, place, behaviours, onBack, onDone } = props;
	const labels = props.labels.write;
	const plan = current.plans[place];
	const { examples = [] } = plan ? behaviours[plan.behaviour] : {};
	const [sentence, setSentence] = useState<Sentence>(() => {
		const [first] = examples;
		return plan && (isWritten(plan) || !first) ? plan : (first ?? emptySentence);
	});
	/** How many examples are shown. The first stands in the fields already, so it waits for a second to choose from. */
	const [shown, setShown] = useState(1);
	/** The person's own words that an example took the place of. */
	const [own, setOwn] = useState<Sentence>();
	/** Whether the sentence was to be used already: from then on an empty half is marked. */
	const [isTried, setTried] = useState(false);
	const sentences = useStore(unitSentences.$value);
	if (!plan) return null;
	const ofUnit = sentences[plan.behaviour];

	function take(example: Sentence) {
		if (!examples.some((known) => isSame(known, sentence))) setOwn(sentence);
		setSentence(example);
	}

	const isMissing = (part: (typeof parts)[number]) =>
		part !== 'obstacle' && tidyText(sentence[part]) === '';

	function submit(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
		event.preventDefault();
		const missing = parts.find(isMissing);
		if (missing) {
			setTried(true);
			event.currentTarget.querySelector<HTMLElement>(`#${missing}`)?.focus();
			return;
		}
		write(current.id, place, sentence);
		onDone();
	}

	const avoids = /^(tidak|jangan|tak|tanpa)\b/i.test(sentence.then.trim());
	return (
		<form class={styles['form']} data-value={valueOf(plan.behaviour)} onSubmit={submit}>
			<h2 tabIndex={-1} data-start>
				{labels.title}
			</h2>
			<p>{labels.lead}</p>
			<p class={styles['which']}>
				<Behaviour {...props} behaviour={plan.behaviour} />
				<span class="soft">
					{fill(labels.which, { n: place + 1, total: current.plans.length })}
				</span>
			</p>
			{ofUnit && <p>{fill(labels.ofUnit, { sentence: ofUnit })}</p>}
			<fieldset aria-labelledby="contoh">
				<p id="contoh">
					{!isWritten(plan) && labels.example} {labels.examples}{' '}
					{shown < examples.length ? (
						<button class={linkButton['link']} type="button" onClick={() => setShown(shown + 1)}>
							{labels.other}
						</button>
					) : (
						labels.other
					)}
					.
				</p>
				{examples.slice(0, shown > 1 ? shown : 0).map((example, index) => (
					<label key={index} class={styles['pick']}>
						<input
							type="radio"
							name="example"
							checked={isSame(example, sentence)}
							onChange={() => take(example)}
						/>
						<IfThen sentence={example} labels={props.labels} />
					</label>
				))}
				{own && (
					<button
						class={linkButton['link']}
						type="button"
						onClick={() => {
							setSentence(own);
							setOwn(undefined);
						}}
					>
						{labels.restore}
					</button>
				)}
			</fieldset>
			{parts.map((part) => (
				<Field
					key={part}
					id={part}
					label={labels[part]}
					help={labels[`${part}Help`]}
					problem={isTried && isMissing(part) ? labels.missing : undefined}
				>
					{(ties) => (
						<textarea
							{...ties}
							rows={2}
							maxLength={textLimit}
							value={sentence[part]}
							onInput={({ currentTarget }) =>
								setSentence({ ...sentence, [part]: currentTarget.value })
							}
						/>
					)}
				</Field>
			))}
			<p class="soft">{fill(labels.limit, { limit: textLimit })}</p>
			<p class={styles['tip']} role="status">
				{avoids && labels.avoids}
			</p>
			<output class={styles['whole']} for={parts.join(' ')} aria-label={labels.whole}>
				<IfThen
					sentence={{ ...sentence, when: tidyText(sentence.when), then: tidyText(sentence.then) }}
					labels={props.labels}
				/>
			</output>
			<div class="actions">
				<button class="button" type="submit">
					{labels.submit}
				</button>
				<button class="button quiet" type="button" onClick={onBack}>
					{labels.back}
				</button>
			</div>
		</form>
	);
}

const emptySentence: Sentence = { obstacle: '', when: '', then: '' };
