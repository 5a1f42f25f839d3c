import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import { answerOf, rowName } from './answer-words.ts';
import styles from './sheet-reader.module.css';
import { type WaitingSheet, instrumentOf } from './use-sheets.ts';

interface Props extends ToolProps {
	sheet: WaitingSheet;
	onReopen: (id: string) => void;
}

/** Every answer of a sheet as it stands, in words; each can be asked about again. */
export function AllAnswers({ sheet, onReopen, ...props }: Props) {
	const words = props.labels.paperReading.review;
	const { review } = sheet;
	const instrument = instrumentOf(review, props);
	const list = useRef<HTMLDetailsElement>(null);
	const reopened = useRef(false);
	// The question that appears takes the focus of the button that is gone.
	useEffect(() => {
		if (!reopened.current) return;
		reopened.current = false;
		list.current?.closest('form')?.querySelector<HTMLElement>('[data-open] input')?.focus();
	}, [review]);
	return (
		<details class="fold wide" ref={list}>
			<summary>{words.all}</summary>
			<ol role="list" class={styles['answers']}>
				{review.rows.map(({ id, chosen, isAsked }, place) => (
					<li key={id}>
						<span>
							{fill(words.answer, {
								n: place + 1,
								answer: chosen ? answerOf(instrument, chosen, props) : words.unanswered,
							})}
						</span>
						{!isAsked && (
							<button
								class="button quiet"
								type="button"
								onClick={() => {
									reopened.current = true;
									onReopen(id);
								}}
							>
								{words.change}
								<span class="sr-only">
									{fill(words.changeOf, { row: rowName(instrument, props), n: place + 1 })}
								</span>
							</button>
						)}
					</li>
				))}
				<li>{fill(words.markRow, { mark: review.mark || words.noMark })}</li>
			</ol>
		</details>
	);
}
