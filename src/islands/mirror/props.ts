import type { InvitationLabels } from '../../copy/invitation.ts';
import type { MirrorLabels } from '../../copy/mirror.ts';
import type { Instrument, InstrumentId } from '../../core/assessment/instrument.ts';
import type { ResultProps } from '../result/props.ts';

/** Everything the mirror is told by its page; all of it can be written into HTML. */
export interface MirrorProps {
	instrument: Instrument & {
		id: InstrumentId;
		title: string;
		leads: string;
		scale: readonly string[];
		notApplicable: string;
		minutes: number;
	};
	/** What the result is told, which takes the mirror's place at the end. */
	result: ResultProps;
	labels: MirrorLabels;
	/** Words for whoever comes from a trainer's link. */
	invitationLabels: InvitationLabels;
	/** Reading a trainer's link can point to, by the id it carries. */
	paths: readonly { id: string; title: string; href: string }[];
}
