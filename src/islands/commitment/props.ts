import type { CommitmentLabels } from '../../copy/commitment.ts';
import type { Item } from '../../core/assessment/instrument.ts';
import type { Commitment, Sentence, Started, Step } from '../../core/device/commitment.ts';
import type { Day } from '../../core/device/days.ts';
import type { BehaviourId, ValueId } from '../../core/values/values.ts';
import type { ValueDrawing } from '../../ui/value-icons.ts';

/** What helps to resolve on a behaviour and to remember it. */
export interface BehaviourHelp {
	name: string;
	examples: readonly Sentence[];
	/** A question, and the id of a case, for each day of looking back. */
	recall: readonly string[];
	cases: readonly string[];
}

/** Everything the island gets from its page; all of it can be written into HTML. */
export interface CommitmentProps {
	values: readonly { id: ValueId; name: string; short: string; drawing: ValueDrawing }[];
	behaviours: Record<BehaviourId, BehaviourHelp>;
	/** The titles of the cases named above, by their ids. */
	cases: Record<string, string>;
	/** The statements of Cermin Diri. */
	mirror: { revision: number; items: readonly Item[]; scale: readonly string[] };
	/** Addresses under the site's base: guides as `{guides}{value}/#{behaviour}`, cases as `{cases}{id}/`. */
	links: { mirror: string; guides: string; cases: string };
	labels: CommitmentLabels;
}

/** What every screen of a commitment that was made gets. */
export interface CurrentProps extends CommitmentProps {
	current: Commitment;
}

/** What the card of a commitment under way gets. */
export interface CardProps extends CommitmentProps {
	current: Started;
	today: Day;
	/** The segments of the pin that are filled. */
	done: readonly Step[];
}

/** What its files are made of. */
export interface KeepProps extends CardProps {
	/** What is written on the card; it is kept nowhere. */
	name: string;
	/** The address of the page. */
	address: string;
}

/** Where a person has gone by a button; without it the screen follows from what is stored. */
export type Mode =
	| 'choose'
	/** One plan's sentence: on the way to the card, or a change from there. */
	| { screen: 'write'; place: number; isChange: boolean }
	| { screen: 'rehearse'; place: number };

export type Screen = Mode | 'home';

/** Leads to a screen, or to what follows from what is stored, with a sentence on what was done. */
export type Go = (mode: Mode | undefined, said?: string) => void;
