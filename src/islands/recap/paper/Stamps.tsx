import type { ComponentChildren } from 'preact';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import { SheetPicture } from './pictures.tsx';
import styles from './sheet-reader.module.css';
import { type WaitingSheet, instrumentOf } from './use-sheets.ts';

interface Props extends Omit<ToolProps, 'words'> {
	words: Record<'title' | 'help' | 'open', string>;
	list: readonly WaitingSheet[];
	disabled?: boolean;
	onOpen: (id: number) => void;
	children?: ComponentChildren;
}

/** Sheets as small as stamps under a heading, each of which opens. */
export function Stamps({ words, list, disabled, onOpen, children, ...props }: Props) {
	const title = fill(words.title, { n: list.length });
	return (
		<section class={styles['stamps']} aria-label={title}>
			<h2>{title}</h2>
			<p>{words.help}</p>
			<ol role="list">
				{list.map(({ id, picture, review, file }, place) => (
					<li key={id}>
						<button type="button" disabled={disabled} onClick={() => onOpen(id)}>
							<SheetPicture
								{...{ picture, review }}
								instrument={instrumentOf(review, props)}
								factor={2}
							/>
							<span class="sr-only">{fill(words.open, { n: place + 1 })}</span>
							<small>{file}</small>
						</button>
					</li>
				))}
			</ol>
			{children}
		</section>
	);
}
