import { useRef, useState } from 'preact/hooks';
import { decodeResult, tidyCode } from '../../core/codes/result-code.ts';
import { Field } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import type { ToolProps } from './props.ts';
import styles from './recap.module.css';

/** A field to type one code after another; a wrong one is explained at the field, which keeps the focus. */
export function TypeCode({ labels, overview, worker }: ToolProps) {
	const words = labels.intake;
	const [code, setCode] = useState('');
	const [problem, setProblem] = useState('');
	const [added, setAdded] = useState(false);
	const field = useRef<HTMLTextAreaElement>(null);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				field.current?.focus();
				const read = decodeResult(code);
				setProblem(read.ok ? '' : words.typeProblems[read.reason]);
				setAdded(read.ok);
				if (!read.ok) return;
				worker.readCode(tidyCode(code));
				setCode('');
			}}
		>
			<Field id="ketik" label={words.type} help={words.typeHelp} problem={problem} announce="alert">
				{(ties) => (
					<textarea
						{...ties}
						ref={field}
						class={styles['code']}
						// A whole code is longer than a line of a phone.
						rows={3}
						value={code}
						autocomplete="off"
						autocapitalize="none"
						spellcheck={false}
						onInput={({ currentTarget }) => setCode(currentTarget.value)}
						onKeyDown={(event) => {
							if (event.key !== 'Enter') return;
							event.preventDefault();
							event.currentTarget.form?.requestSubmit();
						}}
					/>
				)}
			</Field>
			<button class="button quiet" type="submit">
				{words.typeAction}
			</button>
			<p role="status">{added && fill(words.typeAdded, { n: overview.collected })}</p>
		</form>
	);
}
