import { useStore } from '@nanostores/preact';
import { type InstrumentId, instrumentIds } from '../../core/assessment/instrument.ts';
import { type Wave, waves } from '../../core/codes/session-link.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import { Field } from '../../ui/Field.tsx';
import type { RecapToolProps } from './props.ts';

/** What sheets typed in a row have in common. */
export interface SheetKind {
	instrument: InstrumentId;
	session: string;
	wave: Wave;
}

interface Props extends RecapToolProps {
	kind: SheetKind;
	/** The id of the session for sheets without a link, which is saved with the first of them. */
	ownSession: string;
	onChange: (kind: SheetKind) => void;
}

/** Of which instrument, session and wave the sheets are that are being typed. */
export function SheetOptions(props: Props) {
	const { kind, ownSession, onChange, instruments, labels, sessionLabels } = props;
	const words = labels.intake;
	const saved = new Map(useStore(mySessions.$value).map(({ id, name }) => [id, name]));
	const sessions = saved.has(ownSession)
		? saved
		: new Map([[ownSession, words.paperOwn], ...saved]);
	return (
		<>
			<Select
				id="lembar-cermin"
				label={words.paperMirror}
				value={kind.instrument}
				options={instrumentIds.map((id) => [id, instruments[id].title])}
				onChange={(instrument) => onChange({ ...kind, instrument })}
			/>
			<Select
				id="lembar-sesi"
				label={words.paperSession}
				value={kind.session}
				options={[...sessions]}
				onChange={(session) => onChange({ ...kind, session })}
			/>
			<Select
				id="lembar-tahap"
				label={words.paperWave}
				value={kind.wave}
				options={waves.map((id) => [id, sessionLabels.waves[id]])}
				onChange={(wave) => onChange({ ...kind, wave })}
			/>
		</>
	);
}

interface SelectProps<T extends string> {
	id: string;
	label: string;
	value: T;
	/** Values and what they are called. */
	options: readonly (readonly [T, string])[];
	onChange: (value: T) => void;
}

function Select<T extends string>({ id, label, value, options, onChange }: SelectProps<T>) {
	return (
		<Field id={id} label={label}>
			{(ties) => (
				<select
					{...ties}
					value={value}
					onChange={({ currentTarget }) => {
						const chosen = options.find(([option]) => option === currentTarget.value);
						if (chosen) onChange(chosen[0]);
					}}
				>
					{options.map(([option, name]) => (
						<option key={option} value={option}>
							{name}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
