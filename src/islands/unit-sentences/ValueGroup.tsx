import type { UnitSentencesLabels } from '../../copy/unit-sentences.ts';
import type { UnitSentences } from '../../core/device/unit-sentences.ts';
import { DominoShape } from '../../ui/DominoShape.tsx';
import { fill } from '../../ui/text.ts';
import { SentenceField } from './SentenceField.tsx';
import type { ValueTexts } from './props.ts';
import styles from './unit-sentences.module.css';

interface Props {
	value: ValueTexts;
	sentences: UnitSentences;
	/** Whether the browser has taken over the page, so that what is typed is kept. */
	ready: boolean;
	labels: UnitSentencesLabels;
}

/** The three behaviours of a value, folded, one value open at a time: each in the law's words, with an example and a place for the unit's own. */
export function ValueGroup({ value, sentences, ready, labels }: Props) {
	const { id, name, tile, drawing, behaviours } = value;
	const written = behaviours.filter((behaviour) => sentences[behaviour.id]).length;
	return (
		<details class={`fold wide ${styles['value']}`} name="nilai" data-value={id}>
			<summary>
				<DominoShape value={id} letter={tile} drawing={drawing} />
				<h2>{name}</h2>
				<small class="needs-js screen-only">
					{fill(labels.progress, { n: written, total: behaviours.length })}
				</small>
			</summary>
			<ol role="list">
				{behaviours.map((behaviour, index) => (
					<li key={behaviour.id} id={behaviour.id}>
						<h3>
							<span class="disc">{index + 1}</span> {behaviour.short}
						</h3>
						<div class={styles['given']}>
							<p class="soft">“{behaviour.law}”</p>
							<p>
								<strong>{labels.example}</strong> {behaviour.example}
							</p>
						</div>
						{ready && <SentenceField behaviour={behaviour} labels={labels} />}
						<div class={`${styles['lines']} print-only`} aria-hidden="true" />
					</li>
				))}
			</ol>
		</details>
	);
}
