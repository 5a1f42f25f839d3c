import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { instrumentIds, traitsOf } from '../../core/assessment/instrument.ts';
import {
	type Detail,
	type Session,
	longestName,
	readSessionName,
	waves,
} from '../../core/codes/session-link.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import { Field } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import { Choice } from './Choice.tsx';
import styles from './form.module.css';
import type { BuilderProps } from './props.ts';

interface Props extends BuilderProps {
	/** What has been chosen so far, the name as typed. */
	choices: Session;
	nameField: RefObject<HTMLInputElement>;
	onChange: (change: Partial<Session>) => void;
	/** Goes to what is handed out, which on a phone stands below; absent while there is nothing to hand out. */
	onShow: (() => void) | undefined;
}

const details: readonly Detail[] = ['summary', 'full'];

/** What a trainer chooses. There is no button to send it: every choice shows at once beside it. */
export function Form(props: Props) {
	const { choices, onChange, onShow, instruments } = props;
	const { form, list } = props.labels;
	const isPaired = useStore(mySessions.$value).some(
		({ id, wave }) => id === choices.id && wave === 'before',
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
			<Name {...props} />
			{onShow && (
				<button class={`button quiet ${styles['jump']}`} type="button" onClick={onShow}>
					{form.show}
				</button>
			)}
			<Choice
				legend={form.instrument}
				name="cermin"
				chosen={choices.instrument}
				options={instrumentIds.map((id) => ({
					id,
					label: `${instruments[id].title}: ${fill(form.facts[traitsOf(id).kind], instruments[id])}`,
					hint: form.instruments[id],
				}))}
				onChoose={(instrument) =>
					onChange({ instrument, ...(!traitsOf(instrument).hasFull && { detail: 'summary' }) })
				}
			/>
			<details class="fold wide">
				<summary>
					{form.more}
					<small>{othersOf(props)}</small>
				</summary>
				<div class={styles['others']}>
					<Choice
						legend={form.wave}
						name="tahap"
						chosen={choices.wave}
						options={waves.map((id) => ({ id, label: form.waves[id], hint: form.waveHints[id] }))}
						remark={
							choices.wave !== 'before' &&
							!isPaired &&
							fill(form.unpaired, { add: list.add[choices.wave] })
						}
						onChoose={(wave) => onChange({ wave })}
					/>
					{traitsOf(choices.instrument).hasFull && (
						<Choice
							legend={form.detail}
							name="rincian"
							chosen={choices.detail}
							options={details.map((id) => ({
								id,
								label: form.details[id],
								hint: form.detailHints[id],
							}))}
							onChoose={(detail) => onChange({ detail })}
						/>
					)}
					<Path {...props} />
				</div>
			</details>
		</form>
	);
}

/** How the folded choices stand. */
function othersOf({ choices: { wave, detail, path }, paths, labels: { form } }: Props): string {
	const reading = Object.values(paths)
		.flat()
		.find(({ id }) => id === path);
	return [form.waves[wave], form.details[detail], reading?.title ?? form.noPath].join(' · ');
}

function Name({ choices: { name }, nameField, onChange, labels: { form } }: Props) {
	// An empty field is no mistake before somebody has been in it.
	const [visited, setVisited] = useState(false);
	const reason = problemOf(name);
	const problem = reason && (name !== '' || visited) ? form.nameProblems[reason] : undefined;
	return (
		<Field
			id="nama"
			label={form.name}
			help={form.nameHint}
			problem={problem && fill(problem, { n: lengthOf(name) })}
			announce="status"
		>
			{(ties) => (
				<input
					{...ties}
					ref={nameField}
					type="text"
					value={name}
					onInput={(event) => onChange({ name: event.currentTarget.value })}
					onBlur={() => setVisited(true)}
				/>
			)}
		</Field>
	);
}

/** How long a name is to a reader, in characters. */
const lengthOf = (name: string) => Array.from(name.trim()).length;

function problemOf(name: string): 'empty' | 'long' | 'characters' | undefined {
	if (readSessionName(name) !== undefined) return undefined;
	if (name.trim() === '') return 'empty';
	return lengthOf(name) > longestName ? 'long' : 'characters';
}

function Path({ choices, onChange, labels: { form }, paths }: Props) {
	return (
		<Field id="jalur" label={form.path} help={form.pathHint}>
			{(ties) => (
				<select
					{...ties}
					value={choices.path ?? ''}
					onChange={(event) => onChange({ path: event.currentTarget.value })}
				>
					<option value="">{form.noPath}</option>
					{(['paths', 'topics', 'guides'] as const).map((kind) => (
						<optgroup key={kind} label={form[kind]}>
							{paths[kind].map(({ id, title }) => (
								<option key={id} value={id}>
									{title}
								</option>
							))}
						</optgroup>
					))}
				</select>
			)}
		</Field>
	);
}
