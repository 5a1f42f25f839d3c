import { useRef, useState } from 'preact/hooks';
import {
	type Instrument,
	type InstrumentId,
	instrumentIds,
	traitsOf,
} from '../../core/assessment/instrument.ts';
import { portraitSize, rounds } from '../../core/assessment/phrases.ts';
import { type SheetCode, codeOfSheet } from '../../core/codes/sheet-code.ts';
import { newParticipant } from '../../stores/participant.ts';
import { Field } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';
import { Select } from './Select.tsx';
import type { PaperProps } from './use-paper.ts';

/** Paper sheets, typed in one after another by their digits. */
export function TypeSheets(props: PaperProps) {
	const { instruments, labels } = props;
	const words = labels.intake;
	const { instrument, choose, typed, setTyped, problem, count, add } = useTyping(props);
	const { revision } = instrument;
	const own = words.paperKinds[traitsOf(instrument.id).kind];
	const field = useRef<HTMLInputElement>(null);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				add();
				// For the next sheet, or to correct this one.
				field.current?.focus();
			}}
		>
			<Select
				label={words.paperMirror}
				value={instrument.id}
				options={instrumentIds.map((id) => ({ value: id, label: instruments[id].title }))}
				onChange={choose}
			/>
			<p class="soft">{fill(words.paperRevision, { revision })}</p>
			<Field
				id="lembar"
				label={fill(own.answers, { n: typedIn(instrument) })}
				help={own.help}
				problem={problem}
				announce="alert"
			>
				{(ties) => (
					<input
						{...ties}
						ref={field}
						class={styles['code']}
						value={typed}
						inputMode={own.inputMode}
						autocomplete="off"
						onInput={({ currentTarget }) => setTyped(currentTarget.value)}
					/>
				)}
			</Field>
			<button class="button quiet" type="submit">
				{words.paperAction}
			</button>
			<p role="status">{count > 0 && problem === '' && fill(words.paperAdded, { n: count })}</p>
		</form>
	);
}

/** The sheet being typed, the instrument it is of, and how many have been added. */
function useTyping({ instruments, labels, worker, kind, onUse }: PaperProps) {
	const [id, choose] = useState<InstrumentId>('diri');
	const [typed, setTyped] = useState('');
	const [problem, setProblem] = useState('');
	const [count, setCount] = useState(0);
	const instrument = instruments[id];

	function add() {
		const { session, wave } = kind;
		const tag = { session, wave, participant: newParticipant() };
		const sheet = codeOfSheet(instrument, typed, tag);
		setProblem(problemIn(sheet, instrument, labels.intake));
		if (!sheet.ok) return;
		onUse(id);
		worker.readTyped(sheet.code);
		setTyped('');
		setCount(count + 1);
	}

	return { instrument, choose, typed, setTyped, problem, count, add };
}

/** What is wrong with a typed sheet, in words; empty where nothing is. */
function problemIn(
	sheet: SheetCode,
	instrument: Instrument,
	words: RecapToolProps['labels']['intake'],
): string {
	if (sheet.ok) return '';
	const { problems } = words.paperKinds[traitsOf(instrument.id).kind];
	return fill(problems[sheet.reason], {
		n: sheet.reason === 'count' ? typedIn(instrument) : sheet.place,
		given: sheet.place,
	});
}

/** How many numbers are typed of a sheet. */
function typedIn(instrument: Instrument): number {
	return 'items' in instrument ? instrument.items.length : rounds.length * portraitSize;
}
