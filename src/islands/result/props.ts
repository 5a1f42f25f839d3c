import type { ResultLabels } from '../../copy/result.ts';
import type { ResultCodeLabels } from '../../copy/code-card.ts';
import type { WaveNames } from '../../copy/waves.ts';
import type { InstrumentId, Kind, KindOf } from '../../core/assessment/instrument.ts';
import type { Attempt, AttemptOf } from '../../core/device/attempt.ts';
import type { Authored } from '../../schemas/instrument.ts';
import type { ValueDrawing } from '../../ui/value-icons.ts';
import type { BehaviourId, ValueId } from '../../core/values/values.ts';

/** What the law, a guide and the SKP say of a behaviour. */
export interface BehaviourWords {
	name: string;
	law: string;
	action: string;
	expectation: string;
}

/** What a result needs to know of its instrument, by the kind. */
export interface ResultInstruments {
	rating: Pick<Authored['rating'], 'title' | 'notApplicable' | 'scale' | 'revision' | 'items'>;
	choice: Pick<Authored['choice'], 'title' | 'revision' | 'rounds' | 'phrases'>;
}

/** Reading that a trainer can send along with a session. */
export interface SentReading {
	/** As the session's link carries it. */
	id: string;
	title: string;
	href: string;
	kind: string;
}

/** Everything the result gets from its page; all of it can be written into HTML. */
export interface ResultProps {
	/** The mirror this stands under, or undefined on the page that shows all results. */
	under?: InstrumentId | undefined;
	instruments: { [I in InstrumentId]: ResultInstruments[KindOf<I>] };
	values: readonly {
		id: ValueId;
		name: string;
		short: string;
		drawing: ValueDrawing;
		/** What it asks of a person, in one sentence. */
		meaning: string;
	}[];
	behaviours: Record<BehaviourId, BehaviourWords>;
	/** A case that trains a behaviour, where there is one. */
	cases: Partial<Record<BehaviourId, { id: string; title: string }>>;
	/** Addresses under the site's base: guides as `{guides}{value}/#{behaviour}` or `{guides}{value}/{minute}`, cases as `{cases}{id}/`. */
	links: {
		guides: string;
		minute: string;
		cases: string;
		mirrors: Record<InstrumentId, string>;
		data: string;
		commitment: string;
		why: string;
		portrait: string;
	};
	labels: ResultLabels;
	/** What a session in the address of its mirror can name. */
	paths?: readonly SentReading[];
	/** Words around the code of a trainer's session. */
	codeLabels: ResultCodeLabels;
	/** Names of the waves of a session. */
	waves: WaveNames;
}

/** What shows a result of one kind is given. */
export interface BodyProps<K extends Kind> extends ResultProps {
	attempt: AttemptOf[K];
	/** Every attempt on the device, to find the one before. */
	all: readonly Attempt[];
}
