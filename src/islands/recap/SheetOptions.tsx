import { useStore } from '@nanostores/preact';
import { type Wave, waves } from '../../core/codes/session-link.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import { Select } from './Select.tsx';
import type { RecapToolProps } from './props.ts';

/** For which class and wave sheets are that do not say so themselves. */
export interface SheetKind {
	session: string;
	wave: Wave;
}

interface Props extends RecapToolProps {
	kind: SheetKind;
	/** The id of the session for sheets without a link, which is saved with the first of them. */
	ownSession: string;
	onChange: (kind: SheetKind) => void;
}

/** For which session and wave the sheets are that are read or typed. */
export function SheetOptions(props: Props) {
	const { kind, ownSession, onChange, labels, sessionLabels } = props;
	const words = labels.intake;
	const saved = new Map(useStore(mySessions.$value).map(({ id, name }) => [id, name]));
	const sessions = saved.has(ownSession)
		? saved
		: new Map([[ownSession, words.paperOwn], ...saved]);
	return (
		<>
			<Select
				label={words.paperSession}
				value={kind.session}
				options={[...sessions].map(([value, label]) => ({ value, label }))}
				onChange={(session) => onChange({ ...kind, session })}
			/>
			<Select
				label={words.paperWave}
				value={kind.wave}
				options={waves.map((id) => ({ value: id, label: sessionLabels.waves[id] }))}
				onChange={(wave) => onChange({ ...kind, wave })}
			/>
		</>
	);
}
