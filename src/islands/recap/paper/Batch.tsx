import { useState } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import { SheetPicture } from './pictures.tsx';
import styles from './sheet-reader.module.css';
import { type Sheets, type WaitingSheet, instrumentOf } from './use-sheets.ts';

interface Props extends ToolProps {
	sheets: Sheets;
	/** Those of which nothing is left to ask. */
	clear: readonly WaitingSheet[];
	onOpen: (id: number) => void;
}

/** Every sheet that was read beyond doubt, as small as a stamp, to be entered at once. */
export function Batch({ sheets, clear, onOpen, ...props }: Props) {
	const words = props.labels.paperReading.batch;
	// Of how many the first so many are being entered.
	const [busy, setBusy] = useState<{ n: number; total: number }>();
	async function enterAll() {
		for (const [place, sheet] of clear.entries()) {
			setBusy({ n: place + 1, total: clear.length });
			// One after another: each is held against those before it.
			await sheets.enter(sheet, false);
		}
		setBusy(undefined);
	}
	return (
		<section class={styles['batch']} aria-labelledby="lembar-jelas">
			<h2 id="lembar-jelas" tabIndex={-1}>
				{fill(words.title, { n: clear.length })}
			</h2>
			<p>{words.help}</p>
			<Stamps {...props} list={clear} name={words.open} disabled={Boolean(busy)} onOpen={onOpen} />
			<footer>
				<p role="status">{busy && fill(words.busy, busy)}</p>
				<button
					class="button"
					type="button"
					disabled={Boolean(busy)}
					onClick={() => void enterAll()}
				>
					{fill(words.enter, { n: clear.length })}
				</button>
			</footer>
		</section>
	);
}

/** The sheets that were put off, each to be opened again. */
export function Skipped({ list, ...props }: Omit<StampsProps, 'name'>) {
	const words = props.labels.paperReading.skipped;
	return (
		list.length > 0 && (
			<section class={styles['batch']} aria-labelledby="lembar-dilewati">
				<h2 id="lembar-dilewati">{fill(words.title, { n: list.length })}</h2>
				<p>{words.help}</p>
				<Stamps {...props} list={list} name={words.open} />
			</section>
		)
	);
}

interface StampsProps extends ToolProps {
	list: readonly WaitingSheet[];
	/** What opens the sheet with the number `{n}` is called. */
	name: string;
	disabled?: boolean;
	onOpen: (id: number) => void;
}

/** Sheets as small as stamps, each of which opens. */
function Stamps({ list, name, disabled, onOpen, ...props }: StampsProps) {
	return (
		<ol role="list">
			{list.map(({ id, picture, review, file }, place) => (
				<li key={id}>
					<button type="button" disabled={disabled} onClick={() => onOpen(id)}>
						<SheetPicture
							{...{ picture, review }}
							instrument={instrumentOf(review, props)}
							factor={2}
						/>
						<span class="sr-only">{fill(name, { n: place + 1 })}</span>
						<small>{file}</small>
					</button>
				</li>
			))}
		</ol>
	);
}
