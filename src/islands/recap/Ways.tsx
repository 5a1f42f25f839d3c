import { useEffect, useRef, useState } from 'preact/hooks';
import { FileButton } from '../../ui/FileButton.tsx';
import { Remark } from '../../ui/Field.tsx';
import field from '../../ui/field.module.css';
import { Scan } from '../../ui/Scan.tsx';
import { fill } from '../../ui/text.ts';
import { Paper } from './Paper.tsx';
import { Reading } from './Reading.tsx';
import { TypeCode } from './TypeCode.tsx';
import type { ToolProps } from './props.ts';
import styles from './recap.module.css';
import { usePaper } from './use-paper.ts';

/** Every way to bring in codes, with a field to paste a chat first. `begin` puts the focus on that field. */
export function Ways({ begin, ...props }: ToolProps & { begin: boolean }) {
	const { collected } = props.overview;
	const words = props.labels.intake;
	const [scanning, setScanning] = useState(false);
	const paper = usePaper(props);
	const way = `fold wide ${styles['way']}`;
	return (
		<div class={styles['ways']}>
			<Paste {...props} begin={begin} />
			<div class={styles['others']}>
				<Files {...props} />
				<details class={way} onToggle={({ currentTarget }) => setScanning(currentTarget.open)}>
					<summary>{words.scan}</summary>
					{/* Taken off the page when it is folded, which turns the camera off. */}
					{scanning && (
						<Scan
							labels={{ ...words, scanRunning: fill(words.scanRunning, { n: collected }) }}
							isEmpty={collected === 0}
							onText={props.worker.readCode}
						/>
					)}
				</details>
				<details class={way}>
					<summary>{words.type}</summary>
					<TypeCode {...props} />
				</details>
				<details class={way}>
					<summary>{words.paper}</summary>
					<Paper {...paper} />
				</details>
				<Reading {...paper} />
			</div>
		</div>
	);
}

function Files({ labels, worker }: ToolProps) {
	const words = labels.intake;
	return (
		<div class={styles['way']}>
			<h3>{words.files}</h3>
			<p class="soft">{words.filesHelp}</p>
			<FileButton class="button quiet" onFiles={worker.readFiles}>
				{words.filesAction}
			</FileButton>
		</div>
	);
}

function Paste({ labels, worker, begin }: ToolProps & { begin: boolean }) {
	const words = labels.intake;
	const [text, setText] = useState('');
	const [empty, setEmpty] = useState(false);
	const box = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		if (begin) box.current?.focus();
	}, []);
	return (
		<form
			class={styles['way']}
			onSubmit={(event) => {
				event.preventDefault();
				setEmpty(text.trim() === '');
				if (text.trim() === '') return;
				worker.readText(text);
				setText('');
			}}
		>
			<div class={field['field']}>
				<h3>
					<label for="tempel">{words.paste}</label>
				</h3>
				<p class="soft" id="tempel-cara">
					{words.pasteHelp}
				</p>
				<textarea
					ref={box}
					id="tempel"
					rows={5}
					value={text}
					aria-describedby="tempel-cara tempel-salah"
					aria-invalid={empty}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
				<Remark id="tempel-salah" role="alert">
					{empty && words.pasteEmpty}
				</Remark>
			</div>
			<button class="button" type="submit">
				{words.pasteAction}
			</button>
		</form>
	);
}
