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

/** Every way to bring in codes, in one list; the field to paste a chat is open and first. `begin` puts the focus on that field. */
export function Ways({ begin, ...props }: ToolProps & { begin: boolean }) {
	const { collected } = props.overview;
	const { icons } = props;
	const words = props.labels.intake;
	const [scanning, setScanning] = useState(false);
	const paper = usePaper(props);
	const way = `fold wide ${styles['way']}`;
	return (
		<div class={styles['ways']}>
			<Paste {...props} begin={begin} />
			<Files {...props} />
			<details class={way} onToggle={({ currentTarget }) => setScanning(currentTarget.open)}>
				<summary>
					<WayIcon paths={icons.scan} />
					{words.scan}
				</summary>
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
				<summary>
					<WayIcon paths={icons.paper} />
					{words.paper}
				</summary>
				<Paper {...paper} />
			</details>
			<details class={way}>
				<summary>
					<WayIcon paths={icons.type} />
					{words.type}
				</summary>
				<TypeCode {...props} />
			</details>
			<Reading {...paper} />
		</div>
	);
}

function WayIcon({ paths }: { paths: readonly string[] }) {
	return (
		<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
			{paths.map((path) => (
				<path key={path} d={path} />
			))}
		</svg>
	);
}

function Files({ icons, labels, worker }: ToolProps) {
	const words = labels.intake;
	return (
		<div class={styles['files']}>
			<div>
				<h3>
					<WayIcon paths={icons.files} />
					{words.files}
				</h3>
				<p class="soft">{words.filesHelp}</p>
			</div>
			<FileButton class="button quiet" onFiles={worker.readFiles}>
				{words.filesAction}
			</FileButton>
		</div>
	);
}

function Paste({ icons, labels, worker, begin }: ToolProps & { begin: boolean }) {
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
					<WayIcon paths={icons.paste} />
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
