import { useEffect, useRef, useState } from 'preact/hooks';
import {
	type Finding,
	type FindingSubject,
	findingPlaces,
	keyOf,
	mostFindings,
	textLimits,
} from '../../core/device/portrait-actions.ts';
import { tidyLine } from '../../core/device/tidy-line.ts';
import { isPortraitThemeId } from '../../core/values/portrait-themes.ts';
import { add, place, remove } from '../../stores/portrait-actions.ts';
import { Field } from '../../ui/Field.tsx';
import linkButton from '../../ui/link-button.module.css';
import { fill } from '../../ui/text.ts';
import { type PartProps, findingWords } from './props.ts';
import styles from './portrait-action.module.css';

interface Props extends PartProps {
	onSaid: (sentence: string) => void;
}

/** What the team sees, added from the themes or in its own words, and sorted by who can change it. */
export function Findings(props: Props) {
	const { action, themes, labels, onSaid } = props;
	const { sort } = labels;
	const heading = useRef<HTMLHeadingElement>(null);
	const list = useRef<HTMLUListElement>(null);
	// What a person has just added, whose card takes the focus as it comes up.
	const [added, setAdded] = useState(0);
	useEffect(() => {
		if (added > 0) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
	}, [added]);

	function takeAway(finding: Finding) {
		remove(keyOf(finding));
		onSaid(fill(sort.removed, { finding: findingWords(themes, finding) }));
		heading.current?.focus();
	}

	return (
		<section aria-labelledby="pilah">
			<h2 id="pilah" ref={heading} tabIndex={-1}>
				{sort.title}
			</h2>
			<p>{sort.text}</p>
			{action.findings.length < mostFindings ? (
				<Add {...props} onAdd={() => setAdded(added + 1)} />
			) : (
				<p>{sort.full}</p>
			)}
			{action.findings.length === 0 && <p class="soft">{sort.empty}</p>}
			{action.findings.length > 0 && (
				// Each card names its place itself.
				<div class={styles['heads']} aria-hidden="true">
					{findingPlaces.map((each) => (
						<strong key={each}>{sort.places[each]}</strong>
					))}
				</div>
			)}
			<ul ref={list} role="list" class={styles['findings']}>
				{action.findings.map((finding, index) => (
					<li key={keyOf(finding)} data-place={finding.place}>
						<Sorted {...props} finding={finding} name={`pilah-${index}`} />
						{index !== action.chosen && (
							<button class={linkButton['danger']} type="button" onClick={() => takeAway(finding)}>
								{sort.remove}
								<span class="sr-only"> {findingWords(themes, finding)}</span>
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

/** Where a finding stands: who can change what it tells of. */
function Sorted({ finding, name, themes, labels }: Props & { finding: Finding; name: string }) {
	return (
		<fieldset class={styles['sorted']}>
			<legend>{findingWords(themes, finding)}</legend>
			<div class={styles['choices']}>
				{findingPlaces.map((each) => (
					<label key={each}>
						<input
							type="radio"
							name={name}
							checked={finding.place === each}
							onChange={() => place(keyOf(finding), each)}
						/>
						<span>{labels.sort.places[each]}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

function Add({ action, themes, labels: { sort }, onSaid, onAdd }: Props & { onAdd: () => void }) {
	const [words, setWords] = useState('');
	const known = action.findings.map(keyOf);

	function take(finding: FindingSubject) {
		add([finding]);
		onAdd();
		onSaid(fill(sort.added, { finding: findingWords(themes, finding) }));
	}

	return (
		<div class={styles['add']}>
			<Field id="temuan-tema" label={sort.theme}>
				{(ties) => (
					<select
						{...ties}
						value=""
						onChange={({ currentTarget }) => {
							const { value } = currentTarget;
							currentTarget.value = '';
							if (isPortraitThemeId(value)) take({ theme: value });
						}}
					>
						<option value="">{sort.none}</option>
						{themes
							.filter(({ id }) => !known.includes(id))
							.map(({ id, finding }) => (
								<option key={id} value={id}>
									{finding}
								</option>
							))}
					</select>
				)}
			</Field>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const tidy = tidyLine(words, textLimits.words);
					if (tidy === '') return;
					take({ words: tidy });
					setWords('');
				}}
			>
				<Field
					id="temuan-kata"
					label={sort.words}
					help={fill(sort.wordsHelp, { n: textLimits.words })}
				>
					{(ties) => (
						<input
							{...ties}
							type="text"
							autocomplete="off"
							maxLength={textLimits.words}
							value={words}
							onInput={({ currentTarget }) => setWords(currentTarget.value)}
						/>
					)}
				</Field>
				<button class="button" type="submit">
					{sort.add}
				</button>
			</form>
		</div>
	);
}
