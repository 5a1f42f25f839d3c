import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../core/device/days.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { SaveNote } from '../../ui/SaveNote.tsx';
import { type Saved, saveFile, saveText } from '../../ui/save-file.ts';
import { fill } from '../../ui/text.ts';
import type { ToolProps } from './props.ts';
import styles from './recap.module.css';

/** Saves every code as one file, or erases them all after a question. */
export function Forget({ overview: { collected }, worker, ...props }: ToolProps) {
	const labels = props.labels.forget;
	const { erased, pack } = worker;
	const [asking, setAsking] = useState(false);
	const saved = useSavedCodes(worker.packed, labels.file);
	const message = useRef<HTMLParagraphElement>(null);
	// The button that had the focus is gone with the codes, or with the question.
	useEffect(() => {
		if (erased) message.current?.focus();
	}, [erased]);
	const said = erased && (
		<p ref={message} tabIndex={-1}>
			{erased.gone ? labels.done : labels.refused}
		</p>
	);
	if (collected === 0) return said ?? null;
	const gaps = { n: collected };
	return (
		<section class={styles['forget']} aria-labelledby="selesai">
			<h2 id="selesai">{labels.title}</h2>
			<p>{fill(labels.text, gaps)}</p>
			<p>{labels.saveText}</p>
			{asking ? (
				<Confirm
					question={fill(labels.confirm, gaps)}
					yes={labels.yes}
					cancel={labels.cancel}
					onYes={() => {
						worker.forget();
						setAsking(false);
					}}
					onCancel={() => setAsking(false)}
				>
					<button class="button quiet" type="button" onClick={pack}>
						{labels.saveFirst}
					</button>
				</Confirm>
			) : (
				<div class="actions">
					<button class="button quiet" type="button" onClick={pack}>
						{labels.save}
					</button>
					<button class="button quiet" type="button" onClick={() => setAsking(true)}>
						{labels.action}
					</button>
				</div>
			)}
			<SaveNote saved={saved} labels={labels.saving} />
			{said}
		</section>
	);
}

/** In bytes: a file that can also be shown as a text to copy. */
const longestText = 2 ** 19;

/** Hands the file of codes to the browser as soon as it is made. */
function useSavedCodes(file: Blob | undefined, nameTemplate: string): Saved | undefined {
	const [saved, setSaved] = useState<Saved>();
	useEffect(() => {
		if (!file) return;
		const name = fill(nameTemplate, { date: dayOf(new Date()) });
		if (file.size > longestText) setSaved(saveFile(file, name));
		else void file.text().then((text) => setSaved(saveText(text, file.type, name)));
	}, [file]);
	return saved;
}
