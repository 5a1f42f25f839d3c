import { useId } from 'preact/hooks';
import { traitsOf } from '../../../core/assessment/instrument.ts';
import type { ReviewedRow } from '../../../core/paper/sheet-review.ts';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import { answersOf, rowName, textOf } from './answer-words.ts';
import { RowPicture } from './pictures.tsx';
import styles from './sheet-reader.module.css';
import { type WaitingSheet, instrumentOf } from './use-sheets.ts';

interface Props extends ToolProps {
	sheet: WaitingSheet;
	row: ReviewedRow;
	/** Its number on paper. */
	n: number;
	onChoose: (chosen: readonly number[]) => void;
}

/** Which oval of a row is marked, asked below the row as it is on paper. */
export function Question({ sheet, row, n, onChoose, ...props }: Props) {
	const words = props.labels.paperReading.review;
	const instrument = instrumentOf(sheet.review, props);
	const group = useId();
	// Nothing is suggested where nothing was read.
	const suggestion = row.suggested.length > 0 ? row.suggested.join() : undefined;
	return (
		<fieldset class={styles['question']} data-open={row.chosen === undefined || undefined}>
			<legend>{fill(words.questions[row.status], { row: rowName(instrument, props), n })}</legend>
			<p>{textOf(instrument, row.id)}</p>
			<RowPicture picture={sheet.picture} instrument={instrument} id={row.id} />
			<div data-kind={traitsOf(instrument.id).kind}>
				{answersOf(instrument, props).map(({ chosen, label }) => (
					<label key={label}>
						<input
							type="radio"
							name={group}
							checked={row.chosen?.join() === chosen.join()}
							onChange={() => onChoose(chosen)}
						/>
						<span>
							{label}
							{chosen.join() === suggestion && <small>{words.suggested}</small>}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
