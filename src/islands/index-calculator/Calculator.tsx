import { useEffect, useRef, useState } from 'preact/hooks';
import {
	type IndexScores,
	type ScoreProblem,
	decodeScores,
	parseScore,
} from '../../core/assessment/official-index.ts';
import { fill } from '../../ui/text.ts';
import type { ValueId } from '../../core/values/values.ts';
import type { CalculatorProps } from './props.ts';
import { Outcome } from './Outcome.tsx';
import looks from '../../ui/looks.module.css';
import styles from './calculator.module.css';

type Problems = Partial<Record<ValueId, ScoreProblem | undefined>>;

/** The mean and category of seven scores, reckoned here. Fields have no name, so a form sent too early carries nothing. */
export default function Calculator({ values, examples, labels }: CalculatorProps) {
	const form = useRef<HTMLFormElement>(null);
	const [ready, setReady] = useState(false);
	const [problems, setProblems] = useState<Problems>({});
	const [scores, setScores] = useState<IndexScores>();
	const [badLink, setBadLink] = useState(false);

	// The fields keep their own text, so that what was typed before hydration stays.
	const inputs = () => [...(form.current?.querySelectorAll('input') ?? [])];

	function show(given: IndexScores | undefined) {
		for (const [place, input] of inputs().entries()) {
			const id = values[place]?.id;
			input.value = given && id ? String(given[id]).replace('.', ',') : '';
		}
		setProblems({});
		setScores(given);
		setBadLink(false);
	}

	function calculate() {
		const read = inputs().map((input) => parseScore(input.value));
		const entries = values.map(({ id }, place) => [id, read[place]] as const);
		const wrong = entries.flatMap(([id, score]) =>
			score && !score.ok ? [[id, score.reason]] : [],
		);
		setBadLink(false);
		setProblems(Object.fromEntries(wrong) as Problems);
		if (wrong.length === 0) {
			const given = entries.flatMap(([id, score]) => (score?.ok ? [[id, score.value]] : []));
			setScores(Object.fromEntries(given) as IndexScores);
		} else {
			setScores(undefined);
			inputs()[read.findIndex(({ ok }) => !ok)]?.focus();
		}
	}

	/** A changed field takes back what was said about it, and the result that no longer holds. */
	function change(id: ValueId) {
		setScores(undefined);
		setProblems((others) => ({ ...others, [id]: undefined }));
	}

	useEffect(() => {
		const follow = () => {
			const read = decodeScores(location.hash);
			if (read.ok) show(read.value);
			else setBadLink(read.reason === 'malformed');
		};
		setReady(true);
		follow();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	return (
		<div class={styles['calculator']}>
			<p class="needs-js">{labels.lead}</p>
			<p class={looks['box']}>{labels.notice}</p>
			<p class="no-js">{labels.noScript}</p>
			<p role="status" class={styles['error']}>
				{badLink && labels.badLink}
			</p>
			<form
				ref={form}
				class="needs-js"
				noValidate
				autocomplete="off"
				onSubmit={(event) => {
					event.preventDefault();
					calculate();
				}}
			>
				<p class={styles['examples']}>
					{labels.examples}
					{examples.map(({ label, scores: example }) => (
						<button
							key={label}
							class={looks['link']}
							type="button"
							disabled={!ready}
							onClick={() => show(example)}
						>
							{label}
						</button>
					))}
				</p>
				<fieldset>
					<legend>{labels.legend}</legend>
					{values.map(({ id, name }) => (
						<Field
							key={id}
							id={id}
							name={name}
							problem={problems[id] && fill(labels.problems[problems[id]], { name })}
							onChange={() => change(id)}
						/>
					))}
				</fieldset>
				<div class="actions">
					<button class="button" type="submit" disabled={!ready}>
						{labels.submit}
					</button>
					<button
						class="button quiet"
						type="button"
						disabled={!ready}
						onClick={() => show(undefined)}
					>
						{labels.clear}
					</button>
				</div>
			</form>
			<p class={`${styles['soft']} needs-js`}>{labels.private}</p>
			{scores && <Outcome scores={scores} values={values} labels={labels} />}
		</div>
	);
}

interface FieldProps {
	id: ValueId;
	name: string;
	problem: string | undefined;
	onChange: () => void;
}

function Field({ id, name, problem, onChange }: FieldProps) {
	return (
		<div class={styles['field']} data-value={id}>
			<label for={`skor-${id}`}>{name}</label>
			<input
				id={`skor-${id}`}
				type="text"
				inputMode="decimal"
				aria-invalid={problem ? true : undefined}
				aria-describedby={problem ? `salah-${id}` : undefined}
				onInput={onChange}
			/>
			{problem && (
				<p id={`salah-${id}`} class={styles['error']}>
					{problem}
				</p>
			)}
		</div>
	);
}
