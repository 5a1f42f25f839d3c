import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type InstrumentId, traitsOf } from '../../core/assessment/instrument.ts';
import { mySessions, newSessionId, saveMySession } from '../../stores/my-sessions.ts';
import { formatDay } from '../../ui/format.ts';
import { fill } from '../../ui/text.ts';
import type { Signals } from './paper/signals.ts';
import type { ToolProps } from './props.ts';
import type { SheetKind } from './SheetOptions.tsx';

/** What is to be read: photographs, or with these signals what the camera sees. */
export interface ReadingTask {
	photos: readonly File[];
	signals: Signals | undefined;
}

/** What is known of the paper sheets that are being read or typed. */
export interface PaperProps extends ToolProps {
	/** The class and wave for sheets that do not say so themselves. */
	kind: SheetKind;
	setKind: (kind: SheetKind) => void;
	/** The id of the session for sheets without a link, which is saved with the first of them. */
	ownSession: string;
	/** To be called before a sheet of an instrument is entered for the chosen class. */
	onUse: (instrument: InstrumentId) => void;
	/** What is being read, if anything. */
	task: ReadingTask | undefined;
	setTask: (task: ReadingTask | undefined) => void;
}

/** Adds to the tool's what is known of paper sheets. */
export function usePaper(props: ToolProps): PaperProps {
	const { names, labels } = props;
	const { paperOwn, paperName } = labels.intake;
	const [ownSession] = useState(newSessionId);
	const isSaved = useStore(mySessions.$value).some(({ id }) => id === ownSession);
	const [task, setTask] = useState<ReadingTask>();
	const [kind, setKind] = useState<SheetKind>(() => ({
		// The session saved last, so that sheets after a reload join those before it.
		session: mySessions.$value.get().at(-1)?.id ?? ownSession,
		wave: 'before',
	}));
	const nameOf = (session: string) =>
		session === ownSession && !isSaved ? paperOwn : names.nameOf(session);
	return {
		...props,
		names: { ...names, nameOf },
		...{ kind, setKind, ownSession, task, setTask },
		onUse(instrument) {
			if (kind.session === ownSession) saveOwnSession({ ...kind, instrument }, paperName);
		},
	};
}

/** Saves the sheets' own session under a name, by which it can be chosen again. */
function saveOwnSession(
	{ session, wave, instrument }: SheetKind & { instrument: InstrumentId },
	nameTemplate: string,
) {
	if (mySessions.$value.get().some(({ id }) => id === session)) return;
	const name = fill(nameTemplate, { date: formatDay(new Date().toISOString()) });
	const detail = traitsOf(instrument).hasFull ? 'full' : 'summary';
	saveMySession({ id: session, name, instrument, wave, detail });
}
