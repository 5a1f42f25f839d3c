import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
	type SheetReview,
	decide,
	isMark,
	isSettled,
	openQuestions,
	placeOf,
	reopen,
} from '../../../core/paper/sheet-review.ts';
import { Confirm } from '../../../ui/Confirm.tsx';
import { Field } from '../../../ui/Field.tsx';
import { fill } from '../../../ui/text.ts';
import type { PaperProps } from '../use-paper.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { SheetPicture } from './pictures.tsx';
import { Question } from './Question.tsx';
import styles from './sheet-reader.module.css';
import { type Sheets, type WaitingSheet, instrumentOf } from './use-sheets.ts';

interface Props extends PaperProps {
	sheet: WaitingSheet;
	sheets: Sheets;
	/** Leaves a sheet where it is, in the list it was opened from. */
	onBack?: (() => void) | undefined;
}

/** One sheet as it was read, with what is to be asked of it, before it is entered. */
export function Review(props: Props) {
	const { sheet, sheets, onBack } = props;
	const words = props.labels.paperReading.review;
	const { review, picture } = sheet;
	const instrument = instrumentOf(review, props);
	const open = openQuestions(review, instrument);
	const { top, said, busy, enter } = useEntering(props, open);
	const change = (changed: SheetReview) => sheets.change(sheet.id, changed);
	return (
		<form
			ref={top}
			class={styles['review']}
			data-clear={!review.rows.some(({ isAsked }) => isAsked)}
			onSubmit={(event) => {
				event.preventDefault();
				enter(false);
			}}
		>
			<header>
				<h2 tabIndex={-1}>{titleOf(sheet, open, words)}</h2>
				<Place {...props} />
			</header>
			<div class={styles['asked']}>
				{review.rows.map(
					(row, place) =>
						row.isAsked && (
							<Question
								key={row.id}
								{...props}
								row={row}
								n={place + 1}
								onChoose={(chosen) => change(decide(review, row.id, chosen))}
							/>
						),
				)}
				{open.count && <p class={styles['problem']}>{fill(words.count, { ...open.count })}</p>}
				<Mark {...props} onChange={(mark) => change({ ...review, mark })} />
				<AllAnswers {...props} onReopen={(id) => change(reopen(review, id))} />
			</div>
			<figure>
				<SheetPicture {...{ picture, review, instrument }} label={words.picture} />
				<figcaption class="soft">{Object.values(words.legend).join(' · ')}</figcaption>
			</figure>
			<footer>
				<p role="alert" class={styles['said']}>
					{said}
				</p>
				{sheet.hasTwin ? (
					<Twin {...props} onOther={() => enter(true)} />
				) : (
					<div class={styles['buttons']}>
						<button class="button" type="submit" disabled={busy}>
							{busy ? words.entering : words.enter}
						</button>
						<button
							class="button quiet"
							type="button"
							onClick={onBack ?? (() => sheets.skip(sheet.id))}
						>
							{onBack ? words.back : words.skip}
							{!onBack && <span class="sr-only">{words.skipOf}</span>}
						</button>
					</div>
				)}
			</footer>
		</form>
	);
}

type Words = Props['labels']['paperReading']['review'];
type Open = ReturnType<typeof openQuestions>;

const countOf = ({ rows, mark, count }: Open) =>
	rows.length + Number(mark) + Number(Boolean(count));

function titleOf({ asks, hasTwin }: WaitingSheet, open: Open, words: Words): string {
	if (hasTwin) return words.twin;
	if (!isSettled(open)) return fill(words.asks, { n: countOf(open) });
	return asks ? words.settled : words.clear;
}

/** Enters the sheet, or says what is still open and goes there. */
function useEntering({ sheet, sheets, labels }: Props, open: Open) {
	const words = labels.paperReading.review;
	const top = useRef<HTMLFormElement>(null);
	const [said, setSaid] = useState('');
	const [busy, setBusy] = useState(false);
	const firstOpen = () =>
		top.current?.querySelector<HTMLElement>(
			'[data-open] input:checked, [data-open] input, [aria-invalid]',
		);
	useEffect(() => {
		// By way of the title, from which a sheet is seen from its top.
		top.current?.querySelector('h2')?.focus();
		firstOpen()?.focus();
	}, []);
	useEffect(() => setSaid(''), [sheet.review]);

	function enter(isOther: boolean) {
		if (!isSettled(open)) {
			setSaid(fill(words.open, { n: countOf(open) }));
			firstOpen()?.focus();
			return;
		}
		setBusy(true);
		void sheets.enter(sheet, isOther).then(() => setBusy(false));
	}
	return { top, said, busy, enter };
}

/** For which class and wave the sheet counts, and why. */
function Place(props: Props) {
	const { sheet, kind, names, labels, sessionLabels, instruments } = props;
	const words = labels.paperReading.review;
	const { label } = sheet.review;
	const { session, wave } = placeOf(sheet.review, kind);
	const gaps = {
		title: instruments[label.instrument].title,
		session: names.nameOf(session),
		wave: sessionLabels.waves[wave],
	};
	const isElsewhere = session !== kind.session || wave !== kind.wave;
	return (
		<>
			<p>
				<strong>{fill(words.place, gaps)}</strong>
				{sheet.file && <span class="soft"> {fill(words.file, { name: sheet.file })}</span>}
			</p>
			{!label.session && <p class="soft">{words.blank}</p>}
			{isElsewhere && <p class={styles['note']}>{fill(words.printed, gaps)}</p>}
		</>
	);
}

function Mark({ sheet, labels, onChange }: Props & { onChange: (mark: string) => void }) {
	const words = labels.paperReading.review;
	const { mark } = sheet.review;
	const [isAsked] = useState(mark.includes('?'));
	const problem = isMark(mark) ? '' : mark.includes('?') ? words.markPartly : words.markWrong;
	return (
		<Field id={useId()} label={words.mark} help={words.markHelp} problem={problem}>
			{(ties) => (
				<>
					<input
						{...ties}
						class={styles['mark']}
						value={mark.replace('????', '')}
						maxLength={4}
						autocomplete="off"
						autocapitalize="characters"
						spellcheck={false}
						onInput={({ currentTarget }) =>
							onChange(currentTarget.value.toUpperCase().replace(/[^A-Z0-9?]/g, ''))
						}
					/>
					{isAsked && (
						<button class="button quiet" type="button" onClick={() => onChange('')}>
							{words.blankRow}
						</button>
					)}
				</>
			)}
		</Field>
	);
}

/** Whether it is the sheet that looks the same, or another. */
function Twin({ sheet, sheets, labels, onOther }: Props & { onOther: () => void }) {
	const words = labels.paperReading.review;
	const { mark } = sheet.review;
	return (
		<Confirm
			question={fill(mark ? words.twinMark : words.twinAnswers, { mark })}
			yes={words.twinSame}
			cancel={words.twinOther}
			onYes={() => sheets.drop(sheet.id)}
			onCancel={onOther}
		/>
	);
}
