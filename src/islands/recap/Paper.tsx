import { useRef, useState } from 'preact/hooks';
import { type Instrument, traitsOf } from '../../core/assessment/instrument.ts';
import { portraitSize, rounds } from '../../core/assessment/phrases.ts';
import { type SheetCode, codeOfSheet } from '../../core/codes/sheet-code.ts';
import { mySessions, newSessionId, saveMySession } from '../../stores/my-sessions.ts';
import { newParticipant } from '../../stores/participant.ts';
import { Field } from '../../ui/Field.tsx';
import { formatDay } from '../../ui/format.ts';
import { fill } from '../../ui/text.ts';
import { type SheetKind, SheetOptions } from './SheetOptions.tsx';
import type { RecapToolProps, ToolProps } from './props.ts';
import styles from './recap.module.css';

/** Paper sheets, typed in one after another by their digits. Each becomes a code like any other. */
export function Paper(props: ToolProps) {
	const words = props.labels.intake;
	const { ownSession, kind, setKind, instrument, typed, setTyped, problem, count, add } =
		useSheets(props);
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
			<SheetOptions {...props} kind={kind} ownSession={ownSession} onChange={setKind} />
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

/** The sheet being typed, the kind of sheets it is one of, and how many have been added. */
function useSheets({ instruments, labels, worker }: ToolProps) {
	const words = labels.intake;
	// The id of a session for sheets that were filled in without a link.
	const [ownSession] = useState(newSessionId);
	const [kind, setKind] = useState<SheetKind>(() => ({
		instrument: 'diri',
		// The session saved last, so that sheets typed after a reload join those typed before it.
		session: mySessions.$value.get().at(-1)?.id ?? ownSession,
		wave: 'before',
	}));
	const [typed, setTyped] = useState('');
	const [problem, setProblem] = useState('');
	const [count, setCount] = useState(0);
	const instrument = instruments[kind.instrument];

	function add() {
		const { session, wave } = kind;
		const tag = { session, wave, participant: newParticipant() };
		const sheet = codeOfSheet(instrument, typed, tag);
		setProblem(problemIn(sheet, instrument, words));
		if (!sheet.ok) return;
		if (session === ownSession) saveOwnSession(kind, words.paperName);
		worker.readTyped(sheet.code);
		setTyped('');
		setCount(count + 1);
	}

	return { ownSession, kind, setKind, instrument, typed, setTyped, problem, count, add };
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

/** Saves the sheets' own session under a name, by which it can be chosen again. */
function saveOwnSession({ session, instrument, wave }: SheetKind, nameTemplate: string) {
	if (mySessions.$value.get().some(({ id }) => id === session)) return;
	const name = fill(nameTemplate, { date: formatDay(new Date().toISOString()) });
	const detail = traitsOf(instrument).hasFull ? 'full' : 'summary';
	saveMySession({ id: session, name, instrument, wave, detail });
}
