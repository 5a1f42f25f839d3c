import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { instrumentIds } from '../../core/assessment/instrument.ts';
import {
	type Detail,
	type Session,
	longestName,
	waves,
	readSessionName,
} from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import styles from './form.module.css';
import type { BuilderProps } from './props.ts';

interface Props extends BuilderProps {
	/** What has been chosen so far, the name as typed. */
	draft: Session;
	nameField: RefObject<HTMLInputElement>;
	onChange: (change: Partial<Session>) => void;
	/** Empty for no reading. */
	onPath: (path: string) => void;
}

const details: readonly Detail[] = ['summary', 'full'];

/** What a trainer chooses. There is no button to send it: every choice shows at once beside it. */
export function Form(props: Props) {
	const { draft, nameField, onChange, onPath, instruments, paths } = props;
	const { form, list } = props.labels;
	const pairs = useStore(mySessions.$value).some(
		({ id, wave }) => id === draft.id && wave === 'before',
	);
	return (
		<form
			class={styles['form']}
			aria-labelledby="pilihan"
			autocomplete="off"
			// Enter in the name would send the form, and load the page anew.
			onSubmit={(event) => event.preventDefault()}
		>
			<h2 id="pilihan">{form.title}</h2>
			<Name
				name={draft.name}
				field={nameField}
				onName={(name) => onChange({ name })}
				labels={form}
			/>
			<Choice
				legend={form.instrument}
				name="cermin"
				chosen={draft.instrument}
				options={instrumentIds.map((id) => ({
					id,
					label: `${instruments[id].title}: ${fill(form.facts, instruments[id])}`,
					hint: form.instruments[id],
				}))}
				onChoose={(instrument) => onChange({ instrument })}
			/>
			<Choice
				legend={form.wave}
				name="tahap"
				chosen={draft.wave}
				options={waves.map((id) => ({ id, label: form.waves[id], hint: form.waveHints[id] }))}
				note={
					draft.wave !== 'before' && !pairs
						? fill(form.unpaired, { add: list.add[draft.wave] })
						: ''
				}
				onChoose={(wave) => onChange({ wave })}
			/>
			<Choice
				legend={form.detail}
				name="rincian"
				chosen={draft.detail}
				options={details.map((id) => ({ id, label: form.details[id], hint: form.detailHints[id] }))}
				onChoose={(detail) => onChange({ detail })}
			/>
			<div class={styles['field']}>
				<label for="jalur">{form.path}</label>
				<p id="jalur-petunjuk">{form.pathHint}</p>
				<select
					id="jalur"
					aria-describedby="jalur-petunjuk"
					value={draft.path ?? ''}
					onChange={(event) => onPath(event.currentTarget.value)}
				>
					<option value="">{form.noPath}</option>
					{(['handbooks', 'guides'] as const).map((kind) => (
						<optgroup key={kind} label={form[kind]}>
							{paths[kind].map(({ id, title }) => (
								<option key={id} value={id}>
									{title}
								</option>
							))}
						</optgroup>
					))}
				</select>
			</div>
		</form>
	);
}

interface NameProps {
	name: string;
	field: RefObject<HTMLInputElement>;
	onName: (name: string) => void;
	labels: BuilderProps['labels']['form'];
}

function Name({ name, field, onName, labels }: NameProps) {
	// An empty field is no mistake before somebody has been in it.
	const [left, setLeft] = useState(false);
	const reason = problemOf(name);
	const problem = reason && (name !== '' || left) ? labels.nameProblems[reason] : undefined;
	return (
		<div class={styles['field']}>
			<label for="nama">{labels.name}</label>
			<p id="nama-petunjuk">{labels.nameHint}</p>
			<input
				ref={field}
				id="nama"
				type="text"
				value={name}
				aria-invalid={problem ? true : undefined}
				aria-describedby={problem ? 'nama-petunjuk nama-salah' : 'nama-petunjuk'}
				onInput={(event) => onName(event.currentTarget.value)}
				onBlur={() => setLeft(true)}
			/>
			<p id="nama-salah" class={styles['error']} role="status">
				{problem && fill(problem, { n: Array.from(name.trim()).length })}
			</p>
		</div>
	);
}

function problemOf(name: string): 'empty' | 'long' | 'characters' | undefined {
	if (readSessionName(name) !== undefined) return undefined;
	if (name.trim() === '') return 'empty';
	return Array.from(name.trim()).length > longestName ? 'long' : 'characters';
}

interface ChoiceProps<Id extends string> {
	legend: string;
	name: string;
	chosen: Id;
	options: readonly { id: Id; label: string; hint: string }[];
	/** What there is to say about the choice made; empty where there may be something later. */
	note?: string | undefined;
	onChoose: (id: Id) => void;
}

function Choice<Id extends string>(props: ChoiceProps<Id>) {
	const { legend, name, chosen, options, note, onChoose } = props;
	return (
		<fieldset class={styles['choice']}>
			<legend>{legend}</legend>
			{options.map(({ id, label, hint }) => (
				<div key={id}>
					<label>
						<input
							type="radio"
							name={name}
							checked={chosen === id}
							aria-describedby={`${name}-${id}`}
							onChange={() => onChoose(id)}
						/>
						{label}
					</label>
					<p id={`${name}-${id}`}>{hint}</p>
				</div>
			))}
			{note !== undefined && (
				<p class={styles['note']} role="status">
					{note}
				</p>
			)}
		</fieldset>
	);
}
