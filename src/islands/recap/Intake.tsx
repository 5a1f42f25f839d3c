import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import { formatCount } from '../../ui/format.ts';
import type { WaysProps } from './props.ts';
import { Ways } from './Ways.tsx';
import styles from './recap.module.css';
import type { Outcome } from './use-recap-worker.ts';

interface Props extends WaysProps {
	/** Whether there are people enough to show something of; then what was collected is told in a line. */
	ready: boolean;
	/** Share of what is being read, 0 to 1, while something is. */
	progress: number | undefined;
	/** What the last import came to. */
	outcome: Outcome | undefined;
	onCancel: () => void;
}

/** Where codes come in. Once there is something to show it folds away, and anything can still be dropped on it. */
export function Intake(props: Props) {
	const { labels, collected, ready, progress, outcome, onText, onFiles, onCancel } = props;
	const words = labels.intake;
	const [over, setOver] = useState(false);
	// Where someone opens it, or what they brought in folds it, the focus goes along.
	const [{ open, moved }, setFold] = useState({ open: !ready, moved: false });
	const more = useRef<HTMLButtonElement>(null);

	// Typing, scanning and paper sheets go on code by code; a chat or files bring in all there is.
	const arrived = outcome?.kind === 'read' && outcome.atOnce && outcome.intake.added > 0;
	useEffect(() => {
		if (arrived && ready) setFold({ open: false, moved: true });
	}, [arrived]);
	useEffect(() => {
		if (collected === 0) setFold({ open: true, moved: false });
	}, [collected]);
	useEffect(() => {
		if (!open && moved) more.current?.focus({ preventScroll: true });
	}, [open]);

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
			{open ? (
				<Ways {...props} begin={moved} />
			) : (
				<div class={styles['folded']}>
					<p>{fill(words.collected, { n: formatCount(collected) })}</p>
					<button
						ref={more}
						class="button quiet"
						type="button"
						aria-expanded={false}
						onClick={() => setFold({ open: true, moved: true })}
					>
						{words.more}
					</button>
				</div>
			)}
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
