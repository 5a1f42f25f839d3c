import { useId, useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import type { Saved } from './save-file.ts';
import { fill } from './text.ts';
import styles from './save-note.module.css';

/** The words around a file that was handed to the browser. `{name}` is the file's. */
export interface SavingLabels {
	/** What is said in a browser that downloads, and in one that probably does not. */
	asked: string;
	refused: string;
	/** The words added where the text of the file stands below. */
	refusedText: string;
	textTitle: string;
	textLabel: string;
	copy: string;
	copied: string;
	copyFailed: string;
}

interface Props {
	/** Absent while nothing has been saved. */
	saved: Saved | undefined;
	labels: SavingLabels;
}

/**
 * What is said after a file was handed to the browser: no more than a page can know, and where it holds text, that text to
 * copy, opened at once in a browser that probably downloads nothing. It listens for screen readers while it stands empty.
 */
export function SaveNote({ saved, labels }: Props) {
	const sentence =
		saved && fill(saved.downloads ? labels.asked : labels.refused, { name: saved.name });
	const hasText = saved?.text !== undefined;
	return (
		<>
			<p role="status">
				{sentence}
				{hasText && !saved.downloads && ` ${labels.refusedText}`}
			</p>
			{hasText && <FileText key={saved.name} {...saved} labels={labels} />}
		</>
	);
}

function FileText({ name, text = '', downloads, labels }: Saved & Pick<Props, 'labels'>) {
	const field = useId();
	const [said, setSaid] = useState('');
	return (
		<details class={`fold wide ${styles['text']}`} open={!downloads}>
			<summary>{labels.textTitle}</summary>
			<label for={field}>{fill(labels.textLabel, { name })}</label>
			<textarea
				id={field}
				rows={5}
				readOnly
				spellcheck={false}
				value={text}
				onFocus={({ currentTarget }) => currentTarget.select()}
			/>
			<CopyButton text={text} copied={labels.copied} failed={labels.copyFailed} onSaid={setSaid}>
				{labels.copy}
			</CopyButton>
			<p role="status">{said}</p>
		</details>
	);
}
