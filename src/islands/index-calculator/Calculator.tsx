import { useRef } from 'preact/hooks';
import type { ScoreProblem } from '../../core/assessment/official-index.ts';
import type { ValueId } from '../../core/values/values.ts';
import { Field, Remark } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import linkButton from '../../ui/link-button.module.css';
import { fill, listWords } from '../../ui/text.ts';
import { Outcome } from './Outcome.tsx';
import styles from './calculator.module.css';
import type { CalculatorProps } from './props.ts';
import { useCalculator } from './use-calculator.ts';

/** The mean and category of seven scores. Its fields have no name, so a form sent before hydration carries nothing. */
export default function Calculator({ values, examples, labels }: CalculatorProps) {
	const form = useRef<HTMLFormElement>(null);
	const { ready, scores, problems, badLink, ...actions } = useCalculator(form);
	const empty = values.filter(({ id }) => problems[id] === 'empty').map(({ name }) => name);
	return (
		<div class={styles['calculator']}>
			<p class="needs-js">{labels.lead}</p>
			<p class="soft">{labels.tested}</p>
			<Notice>{labels.notice}</Notice>
			<p class="no-js">{labels.noScript}</p>
			<Notice role="status" wrong>
				{badLink && labels.badLink}
			</Notice>
			<form
				ref={form}
				class="needs-js"
				noValidate
				autocomplete="off"
				onSubmit={(event) => {
					event.preventDefault();
					actions.calculate();
				}}
			>
				<p class={styles['examples']}>
					{labels.examples}
					{examples.map(({ label, scores: example }) => (
						<button
							key={label}
							class={linkButton['link']}
							type="button"
							disabled={!ready}
							onClick={() => actions.fillIn(example)}
						>
							{label}
						</button>
					))}
				</p>
				<fieldset>
					<legend>{labels.legend}</legend>
					{values.map(({ id, name }) => (
						<ScoreField
							key={id}
							id={id}
							name={name}
							problem={problems[id]}
							labels={labels}
							onChange={() => actions.change(id)}
						/>
					))}
				</fieldset>
				<Remark id={emptyId}>
					{empty.length > 0 && fill(labels.empty, { names: listWords(empty) })}
				</Remark>
				<div class="actions">
					<button class="button" type="submit" disabled={!ready}>
						{labels.submit}
					</button>
					<button class="button quiet" type="button" disabled={!ready} onClick={actions.clear}>
						{labels.clear}
					</button>
				</div>
			</form>
			<p class="soft needs-js">{labels.private}</p>
			{scores && <Outcome scores={scores} values={values} labels={labels} />}
		</div>
	);
}

/** The sentence that names all empty fields at once, so that a wrong number stands out among them. */
const emptyId = 'skor-kosong';

interface ScoreFieldProps {
	id: ValueId;
	name: string;
	problem: ScoreProblem | undefined;
	labels: CalculatorProps['labels'];
	onChange: () => void;
}

function ScoreField({ id, name, problem, labels, onChange }: ScoreFieldProps) {
	const isEmpty = problem === 'empty';
	return (
		<div data-value={id}>
			<Field
				id={`skor-${id}`}
				label={name}
				problem={problem && !isEmpty ? fill(labels.problems[problem], { name }) : undefined}
			>
				{(ties) => (
					<input
						{...ties}
						{...(isEmpty && { 'aria-describedby': emptyId })}
						type="text"
						inputMode="decimal"
						onInput={onChange}
					/>
				)}
			</Field>
		</div>
	);
}
