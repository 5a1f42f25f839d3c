import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceLabels } from '../../copy/evidence.ts';
import {
	type Evidence,
	evidenceFields,
	evidenceLimits,
	isEvidence,
	mostEvidence,
} from '../../core/device/evidence.ts';
import { tidyLine } from '../../core/device/tidy-line.ts';
import { begin, remove, write } from '../../stores/evidence.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { DominoShape } from '../../ui/DominoShape.tsx';
import { KeptText } from '../../ui/KeptText.tsx';
import linkButton from '../../ui/link-button.module.css';
import { fill } from '../../ui/text.ts';
import type { ListedValue } from './props.ts';
import styles from './evidence.module.css';

interface Props {
	value: ListedValue;
	/** All entries, of this and of other values. */
	all: readonly Evidence[];
	entries: readonly Evidence[];
	labels: EvidenceLabels;
}

/** The practices of one value, folded, with a place for another. */
export function ValueEntries({ value, all, entries, labels }: Props) {
	const list = useRef<HTMLOListElement>(null);
	const written = entries.filter(isEvidence).length;

	const isNew = useRef(false);
	// Once the new entry is drawn, whoever asked for it can write at once.
	useEffect(() => {
		if (isNew.current) list.current?.lastElementChild?.querySelector('textarea')?.focus();
		isNew.current = false;
	}, [entries.length]);

	function addOne() {
		isNew.current = true;
		begin(value.id);
	}

	return (
		<details class="fold wide" data-value={value.id}>
			<summary class={styles['value']}>
				<DominoShape value={value.id} letter={value.short} drawing={value.drawing} />
				<h2>
					{value.name}{' '}
					<small>{written > 0 ? fill(labels.count, { n: written }) : labels.none}</small>
				</h2>
			</summary>
			<div class={styles['entries']}>
				<ol role="list" ref={list}>
					{entries.map((entry, index) => (
						<li key={entry.id}>
							<Entry
								entry={entry}
								name={fill(labels.entry, { n: index + 1, value: value.name })}
								labels={labels}
							/>
						</li>
					))}
				</ol>
				{all.length < mostEvidence ? (
					<button class="button quiet" type="button" onClick={addOne}>
						{labels.add}
						<span class="sr-only"> {fill(labels.addFor, { value: value.name })}</span>
					</button>
				) : (
					<p>{labels.full}</p>
				)}
			</div>
		</details>
	);
}

/** One practice, to be written and taken away. */
function Entry({ entry, name, labels }: { entry: Evidence; name: string; labels: EvidenceLabels }) {
	const [isAsked, setAsked] = useState(false);
	const { id } = entry;
	return (
		<fieldset class={styles['entry']}>
			<legend class="sr-only">{name}</legend>
			{evidenceFields.map((field) => (
				<KeptText
					key={field}
					id={`${field}-${id}`}
					label={labels.fields[field]}
					help={labels.helps[field]}
					limit={evidenceLimits[field]}
					rows={field === 'practice' ? 2 : 1}
					value={entry[field]}
					tidy={(typed) => tidyLine(typed, evidenceLimits[field])}
					onType={(typed) => write(id, field, typed)}
				/>
			))}
			{isAsked ? (
				<Confirm
					question={labels.removeConfirm}
					yes={labels.removeYes}
					cancel={labels.cancel}
					onYes={() => remove(id)}
					onCancel={() => setAsked(false)}
				/>
			) : (
				<button
					class={linkButton['danger']}
					type="button"
					onClick={() => (isEvidence(entry) ? setAsked(true) : remove(id))}
				>
					{labels.remove}
				</button>
			)}
		</fieldset>
	);
}
