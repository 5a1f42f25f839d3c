import type { ComponentChildren } from 'preact';
import type { InvitationLabels } from '../../copy/invitation.ts';
import type { MirrorLabels } from '../../copy/mirror.ts';
import type { Instrument, InstrumentId } from '../../core/assessment/instrument.ts';
import type { Draft } from '../../core/device/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import type { ResultProps } from '../result/props.ts';
import type { Step } from './step.ts';

/** Everything the mirror gets from its page; all of it can be written into HTML. */
export interface MirrorProps {
	instrument: Instrument & {
		id: InstrumentId;
		title: string;
		leads: string;
		scale: readonly string[];
		notApplicable: string;
		minutes: number;
	};
	/** What the result needs, which takes the mirror's place at the end. */
	result: ResultProps;
	labels: MirrorLabels;
	/** Words for whoever comes from a trainer's link. */
	invitationLabels: InvitationLabels;
	/** Reading a trainer's link can point to, by the id it carries. */
	paths: readonly { id: string; title: string; href: string; kind: string }[];
}

/** What can be done on the first screen. */
export interface StartActions {
	onStart: () => void;
	onResume: () => void;
	onResult: () => void;
}

/** Whether a tap on an answer leads on by itself, and the way to change that. */
export interface Advancing {
	advances: boolean;
	onAdvances: (advances: boolean) => void;
}

/** What the way through a mirror needs of whoever uses it: its own page, or the kiosk. */
export interface FlowProps extends MirrorProps {
	draft: Draft;
	/** Where the answers are kept as they are given. */
	store: Stored<Draft>;
	/** Whether an earlier result can be shown. */
	hasResult: boolean;
	/** Whether it ends with choosing some behaviours to strengthen, where it asks about behaviours. */
	asksPriorities: boolean;
	/** Whether a tap on an answer leads on to the next question. */
	advances: boolean;
	/** Whether it can be left for its first screen, to go on later. */
	closable: boolean;
	/** The first screen. */
	start: (actions: StartActions) => ComponentChildren;
	/** Called when all is answered and looked over; a result may then take the flow's place. */
	onFinish: () => void;
	/** Called with each screen as it comes up. */
	onStep: (step: Step) => void;
}
