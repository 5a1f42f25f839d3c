import { useId } from 'preact/hooks';
import { layoutOf } from '../../../core/paper/sheet-layout.ts';
import type { ReviewedRow } from '../../../core/paper/sheet-review.ts';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import { answersOf, rowName, textOf } from './answer-words.ts';
import { OvalsPicture } from './pictures.tsx';
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
	const suggestion = row.suggested.join() || undefined;
	return (
		<fieldset class={styles['question']} data-open={row.chosen === undefined || undefined}>
			<legend>{fill(words.questions[row.status], { row: rowName(instrument, props), n })}</legend>
			<p>{textOf(instrument, row.id)}</p>
			<OvalsPicture
				picture={sheet.picture}
				ovals={layoutOf(instrument).rows[n - 1]?.ovals ?? []}
				ringed={row.suggested}
			/>
			<div>
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
