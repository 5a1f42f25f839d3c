import { useRef, useState } from 'preact/hooks';
import { decodeResult, tidyCode } from '../../core/result-code.ts';
import { fill } from '../../core/text.ts';
import { Paper } from './Paper.tsx';
import { Scan } from './Scan.tsx';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';

interface Props extends RecapToolProps {
	/** How many results there are. */
	collected: number;
	/** Share of what is being read, 0 to 1, while something is. */
	progress: number | undefined;
	onText: (text: string) => void;
	onCode: (code: string) => void;
	onFiles: (files: readonly File[]) => void;
	onCancel: () => void;
}

/** Every way a code can come in. */
export function Intake(props: Props) {
	const { labels, progress, onText, onFiles, onCancel } = props;
	const words = labels.intake;
	const [over, setOver] = useState(false);
	const picker = useRef<HTMLInputElement>(null);

	return (
		<section
			class={styles['intake']}
			aria-labelledby="kumpulkan"
			data-over={over}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				const files = [...(event.dataTransfer?.files ?? [])];
				const text = event.dataTransfer?.getData('text/plain');
				if (files.length > 0) onFiles(files);
				else if (text) onText(text);
			}}
		>
			<h2 id="kumpulkan">{words.title}</h2>
			<Paste {...props} />
			<div class={styles['way']}>
				<h3>{words.files}</h3>
				<p class={styles['help']}>{words.filesHelp}</p>
				<input
					ref={picker}
					class="sr-only"
					type="file"
					multiple
					tabIndex={-1}
					aria-label={words.files}
					onChange={({ currentTarget }) => {
						onFiles([...(currentTarget.files ?? [])]);
						currentTarget.value = '';
					}}
				/>
				<button class="button quiet" type="button" onClick={() => picker.current?.click()}>
					{words.filesAction}
				</button>
			</div>
			<details class={styles['way']}>
				<summary>{words.scan}</summary>
				<Scan labels={words} collected={props.collected} onText={props.onCode} />
			</details>
			<details class={styles['way']}>
				<summary>{words.type}</summary>
				<Type {...props} />
			</details>
			<details class={styles['way']}>
				<summary>{words.paper}</summary>
				<Paper {...props} onCode={props.onCode} />
			</details>
			{progress !== undefined && (
				<div class={styles['busy']}>
					<progress max={1} value={progress} aria-label={words.title} />
					<span>{fill(words.busy, { percent: Math.floor(progress * 100) })}</span>
					<button class="button quiet" type="button" onClick={onCancel}>
						{words.cancel}
					</button>
				</div>
			)}
		</section>
	);
}

function Paste({ labels, onText }: Props) {
	const words = labels.intake;
	const [text, setText] = useState('');
	const [empty, setEmpty] = useState(false);
	return (
		<form
			class={styles['way']}
			onSubmit={(event) => {
				event.preventDefault();
				setEmpty(text.trim() === '');
				if (text.trim() === '') return;
				onText(text);
				setText('');
			}}
		>
			<h3>
				<label for="tempel">{words.paste}</label>
			</h3>
			<p class={styles['help']} id="tempel-cara">
				{words.pasteHelp}
			</p>
			<textarea
				id="tempel"
				rows={5}
				value={text}
				aria-describedby="tempel-cara tempel-salah"
				aria-invalid={empty}
				onInput={({ currentTarget }) => setText(currentTarget.value)}
			/>
			<p id="tempel-salah" role="alert">
				{empty && words.pasteEmpty}
			</p>
			<button class="button" type="submit">
				{words.pasteAction}
			</button>
		</form>
	);
}

function Type({ labels, collected, onCode }: Props) {
	const words = labels.intake;
	const [code, setCode] = useState('');
	const [problem, setProblem] = useState('');
	const [added, setAdded] = useState(false);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				const read = decodeResult(code);
				setProblem(read.ok ? '' : words.typeProblems[read.reason]);
				setAdded(read.ok);
				if (!read.ok) return;
				onCode(tidyCode(code));
				setCode('');
			}}
		>
			<p class={styles['help']} id="ketik-cara">
				{words.typeHelp}
			</p>
			<label for="ketik">{words.type}</label>
			<input
				id="ketik"
				class={styles['code']}
				value={code}
				autocomplete="off"
				autocapitalize="none"
				spellcheck={false}
				aria-describedby="ketik-cara ketik-salah"
				aria-invalid={problem !== ''}
				onInput={({ currentTarget }) => setCode(currentTarget.value)}
			/>
			<p id="ketik-salah" role="alert">
				{problem}
			</p>
			<button class="button quiet" type="submit">
				{words.typeAction}
			</button>
			<p role="status">{added && fill(words.typeAdded, { n: collected })}</p>
		</form>
	);
}
