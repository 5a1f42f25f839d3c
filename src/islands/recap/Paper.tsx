import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { type InstrumentId, instrumentIds } from '../../core/assessment/instrument.ts';
import { readSheet } from '../../core/assessment/paper-sheet.ts';
import { encodeResult, participantOf } from '../../core/codes/result-code.ts';
import { scoreItems } from '../../core/assessment/score.ts';
import { type Wave, waves, sessionIdOf } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { mySessions, saveMySession } from '../../stores/my-sessions.ts';
import { formatDay } from '../../ui/format.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';

interface Props extends RecapToolProps {
	onCode: (code: string) => void;
}

/** Paper sheets, typed in one after another by their digits. Each becomes a code like any other. */
export function Paper({ instruments, labels, sessionLabels, onCode }: Props) {
	const words = labels.intake;
	const known = useStore(mySessions.$value);
	const [own] = useState(() => sessionIdOf(crypto.getRandomValues(new Uint8Array(5))));
	const [mirror, setMirror] = useState<InstrumentId>('diri');
	// After a reload sheets go on joining those before them: the session made last.
	const [session, setSession] = useState(() => mySessions.$value.get().at(-1)?.id ?? own);
	const [wave, setWave] = useState<Wave>('before');
	const [digits, setDigits] = useState('');
	const [problem, setProblem] = useState('');
	const [count, setCount] = useState(0);
	const field = useRef<HTMLInputElement>(null);
	const instrument = instruments[mirror];
	const wanted = instrument.items.length;

	/** Gives the sheets' own session a name, by which it is found again. */
	function keepOwn() {
		const date = formatDay(new Date().toISOString());
		saveMySession({
			id: own,
			name: fill(words.paperName, { date }),
			instrument: mirror,
			wave,
			detail: 'full',
		});
	}

	function add() {
		const sheet = readSheet(instrument, digits);
		if (!sheet.ok) {
			const gaps = { n: sheet.reason === 'count' ? wanted : sheet.place, given: sheet.place };
			setProblem(fill(sheet.reason === 'count' ? words.paperCount : words.paperCharacter, gaps));
			return;
		}
		if (session === own && !known.some(({ id }) => id === own)) keepOwn();
		onCode(
			encodeResult({
				session,
				participant: participantOf(crypto.getRandomValues(new Uint8Array(7))),
				wave,
				detail: 'full',
				instrument: mirror,
				revision: instrument.revision,
				scores: scoreItems(instrument, sheet.answers),
			}),
		);
		setProblem('');
		setDigits('');
		setCount(count + 1);
	}

	return (
		<form
			class={styles['paper']}
			onSubmit={(event) => {
				event.preventDefault();
				add();
				// The next sheet, or the slip in this one, is typed where the last was.
				field.current?.focus();
			}}
		>
			<label>
				{words.paperMirror}
				<select
					value={mirror}
					onChange={({ currentTarget }) =>
						setMirror(instrumentIds.find((id) => id === currentTarget.value) ?? 'diri')
					}
				>
					{instrumentIds.map((id) => (
						<option key={id} value={id}>
							{instruments[id].title}
						</option>
					))}
				</select>
			</label>
			<label>
				{words.paperSession}
				<select value={session} onChange={({ currentTarget }) => setSession(currentTarget.value)}>
					{!known.some(({ id }) => id === own) && <option value={own}>{words.paperOwn}</option>}
					{[...new Map(known.map(({ id, name }) => [id, name]))].map(([id, name]) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				{words.paperWave}
				<select
					value={wave}
					onChange={({ currentTarget }) =>
						setWave(waves.find((id) => id === currentTarget.value) ?? 'before')
					}
				>
					{waves.map((id) => (
						<option key={id} value={id}>
							{sessionLabels.waves[id]}
						</option>
					))}
				</select>
			</label>
			<p class={styles['help']} id="lembar-cara">
				{words.paperHelp}
			</p>
			<label for="lembar">{fill(words.paperAnswers, { n: wanted })}</label>
			<input
				ref={field}
				id="lembar"
				class={styles['code']}
				value={digits}
				inputMode="numeric"
				autocomplete="off"
				aria-describedby="lembar-cara lembar-salah"
				aria-invalid={problem !== ''}
				onInput={({ currentTarget }) => setDigits(currentTarget.value)}
			/>
			<p id="lembar-salah" role="alert">
				{problem}
			</p>
			<button class="button quiet" type="submit">
				{words.paperAction}
			</button>
			<p role="status">{count > 0 && problem === '' && fill(words.paperAdded, { n: count })}</p>
		</form>
	);
}
