import type { ComponentChildren, VNode } from 'preact';
import type { ChoiceLabels } from '../../copy/choice.ts';
import type { InvitationLabels } from '../../copy/invitation.ts';
import type { MirrorLabels } from '../../copy/mirror.ts';
import type { AnswersTo, IdOf, Kind } from '../../core/assessment/instrument.ts';
import type { Draft } from '../../core/device/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import type { Authored } from '../../schemas/instrument.ts';
import type { ResultProps, SentReading } from '../result/props.ts';
import type { Step } from './step.ts';

/** Words of the way through a mirror, by its kind. */
interface Labels {
	rating: MirrorLabels;
	choice: MirrorLabels & ChoiceLabels;
}

/** An instrument as its mirror shows it, by its kind. */
type MirrorInstruments = { [K in Kind]: Authored[K] & { id: IdOf<K> } };

/** Everything the mirror gets from its page; all of it can be written into HTML. */
export interface MirrorProps<K extends Kind = Kind> {
	instrument: MirrorInstruments[K];
	/** What the result needs, which takes the mirror's place at the end. */
	result: ResultProps;
	labels: Labels[K];
	/** Words for whoever comes from a trainer's link. */
	invitationLabels: InvitationLabels;
	/** Reading a trainer's link can point to, by the id it carries. */
	paths: readonly SentReading[];
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

/** What differs by kind in how a mirror is answered. A page has the entry of its own kind alone, so that it loads no other. */
export interface MirrorKind<K extends Kind = Kind> {
	/** All questions on one page, as they stand before the script starts and without it. */
	NoScriptForm(this: void, props: MirrorProps<K>): VNode;
	/** The answers ticked on that form. */
	tickedIn(form: HTMLElement): AnswersTo[K];
	/** How many screens of questions there are. */
	screensOf(instrument: MirrorInstruments[K]): number;
	/** How many answers it takes. */
	totalOf(instrument: MirrorInstruments[K]): number;
	/** The first screen, from 1, on which something is left to answer; undefined where all is answered. */
	firstBlank(instrument: MirrorInstruments[K], answers: AnswersTo[K]): number | undefined;
	/** Which screen of questions is up, in words. */
	position(props: MirrorProps<K>, number: number): string;
	/** How far along it is, in the bar above each screen. */
	Progress(this: void, props: ScreenProps<K>): VNode;
	/** A question, or a screen that comes after them. */
	Screen(this: void, props: ScreenProps<K>): VNode | null;
	/** What can be set before the first question. */
	Settings?(this: void, props: MirrorProps<K> & Advancing): VNode;
}

/** What every screen of a mirror is given, besides what its page gets. */
export interface ScreenProps<K extends Kind> extends FlowProps<K> {
	/** The screen that is up. */
	shown: Step;
	/** Whether the person came from the review to change an answer. */
	editing: boolean;
	onBack: (number: number) => void;
	onNext: (number: number) => void;
	/** Asks to change the answers of a screen. */
	onChange: (number: number) => void;
	/** All is answered and looked over. */
	onProceed: () => void;
}

/** What the way through a mirror needs of whoever uses it: its own page, or the kiosk. */
export interface FlowProps<K extends Kind = Kind> extends MirrorProps<K> {
	kind: MirrorKind<K>;
	draft: Draft<K>;
	/** Where the answers are kept as they are given. */
	store: Stored<Draft<K>>;
	/** Whether an earlier result can be shown. */
	hasResult: boolean;
	/** Whether it ends with choosing some behaviours to strengthen, where it asks about behaviours. */
	asksPriorities: boolean;
	/** Whether a tap on an answer leads on to the next question. */
	advances: boolean;
	/** Leaves the questions; absent where that leads to the first screen, to go on later. */
	onClose?: (event: { currentTarget: HTMLElement }) => void;
	/** The first screen. */
	start: (actions: StartActions) => ComponentChildren;
	/** Called when all is answered and looked over; a result may then take the flow's place. */
	onFinish: () => void;
	/** Called with each screen as it comes up. */
	onStep: (step: Step) => void;
}
