import type { MirrorLabels } from '../../copy/mirror.ts';
import type { Instrument, InstrumentId } from '../../core/instrument.ts';
import type { BehaviourId, ValueId } from '../../core/values.ts';

/** Everything the mirror is told by its page; all of it can be written into HTML. */
export interface MirrorProps {
	instrument: Instrument & {
		id: InstrumentId;
		title: string;
		leads: string;
		scale: readonly string[];
		notApplicable: string;
	};
	values: readonly { id: ValueId; name: string; tile: string }[];
	/** The 21 short names to choose from at the end; absent where nothing is chosen. */
	behaviours?: Record<BehaviourId, string> | undefined;
	labels: MirrorLabels;
}
