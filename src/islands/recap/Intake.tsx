import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import { formatCount } from '../../ui/format-counts.ts';
import type { ToolProps } from './props.ts';
import { Ways } from './Ways.tsx';
import styles from './recap.module.css';

/** Where codes are brought in. Once a recap can be shown it folds into a line, on which files and texts can still be dropped. */
export function Intake(props: ToolProps) {
	const { labels, overview, worker } = props;
	const { progress } = worker;
	const words = labels.intake;
	const [over, setOver] = useState(false);
	const { isOpen, moved, more, open } = useFold(props);

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
				if (files.length > 0) worker.readFiles(files);
				else if (text) worker.readText(text);
			}}
		>
			<h2 id="kumpulkan">{words.title}</h2>
			{isOpen ? (
				<Ways {...props} begin={moved} />
			) : (
				<div class={styles['folded']}>
					<p>
						{fill(words.collected, { n: formatCount(overview.collected) })}
						{overview.fromPaper > 0 &&
							` ${fill(words.fromPaper, { n: formatCount(overview.fromPaper) })}`}
					</p>
					<button
						ref={more}
						class="button quiet"
						type="button"
						aria-expanded={false}
						onClick={open}
					>
						{words.more}
					</button>
				</div>
			)}
			{progress && (
				<div class={styles['busy']}>
					<progress max={1} value={progress.share} aria-label={words.title} />
					<span>{fill(words.busy, { percent: Math.floor(progress.share * 100) })}</span>
					<button class="button quiet" type="button" onClick={worker.cancel}>
						{words.cancel}
					</button>
				</div>
			)}
		</section>
	);
}

/** Whether the ways to bring in codes are open or folded into the button `more`, and when that changes by itself. */
function useFold({ overview: { collected, recap }, worker: { outcome } }: ToolProps) {
	const ready = recap?.published ?? false;
	// `moved` once a person has opened it or an import has folded it: then the focus goes along.
	const [{ isOpen, moved }, setFold] = useState({ isOpen: !ready, moved: false });
	const more = useRef<HTMLButtonElement>(null);
	// After one code the next is typed or scanned, so only a chat or files fold it.
	const arrived = outcome?.kind === 'read' && outcome.bulk && outcome.intake.added > 0;
	useEffect(() => {
		if (arrived && ready) setFold({ isOpen: false, moved: true });
	}, [outcome]);
	useEffect(() => {
		if (collected === 0) setFold({ isOpen: true, moved: false });
	}, [collected]);
	useEffect(() => {
		if (!isOpen && moved) more.current?.focus({ preventScroll: true });
	}, [isOpen]);
	return { isOpen, moved, more, open: () => setFold({ isOpen: true, moved: true }) };
}
