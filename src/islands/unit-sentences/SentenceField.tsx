import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import type { UnitSentencesLabels } from '../../copy/unit-sentences.ts';
import { longestSentence, tidySentence } from '../../core/device/unit-sentences.ts';
import { $storageWorks } from '../../stores/storage.ts';
import { saveSentence, unitSentences } from '../../stores/unit-sentences.ts';
import { Field } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import type { BehaviourText } from './props.ts';
import styles from './unit-sentences.module.css';

interface Props {
	behaviour: BehaviourText;
	labels: UnitSentencesLabels;
}

/** A place for the unit's own sentence, kept with every letter; while it is empty, the example can be put there. */
export function SentenceField({ behaviour: { id, short, example }, labels }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [typed, setTyped] = useState('');
	const storageWorks = useStore($storageWorks);
	const sentence = useStore(unitSentences.$value)[id] ?? '';

	function save(text: string) {
		setTyped(text);
		saveSentence(id, text);
	}

	return (
		<div class={`${styles['own']} screen-only`}>
			<Field
				id={`kalimat-${id}`}
				label={
					<>
						{fill(labels.field, { n: longestSentence })}
						<span class="sr-only"> {fill(labels.fieldOf, { name: short })}</span>
					</>
				}
				problem={typed !== '' && !storageWorks ? labels.notKept : undefined}
				announce="alert"
			>
				{(ties) => (
					<textarea
						{...ties}
						ref={field}
						rows={3}
						maxLength={longestSentence}
						// What is kept is tidied; what is being typed stays as it is, unless another tab or a file has changed it.
						value={tidySentence(typed) === sentence ? typed : sentence}
						onInput={({ currentTarget }) => save(currentTarget.value)}
					/>
				)}
			</Field>
			{sentence === '' && (
				<button
					class="button quiet"
					type="button"
					onClick={() => {
						save(example);
						field.current?.focus();
					}}
				>
					{labels.useExample}
					<span class="sr-only"> {fill(labels.fieldOf, { name: short })}</span>
				</button>
			)}
		</div>
	);
}
