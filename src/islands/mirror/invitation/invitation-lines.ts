import type { InvitationLabels } from '../../../copy/invitation.ts';
import { traitsOf } from '../../../core/assessment/instrument.ts';
import type { Session } from '../../../core/codes/session-link.ts';
import { fill } from '../../../ui/text.ts';

/** What a mirror opened from a session's link says before its first question: how long it takes, what the code will hold, and that taking part is voluntary. */
export function invitationLines(
	{ detail, instrument }: Pick<Session, 'detail' | 'instrument'>,
	/** How many statements or phrases there are, and how long it takes. */
	size: { items: number; minutes: number },
	labels: InvitationLabels,
): string[] {
	const { kind } = traitsOf(instrument);
	return [
		fill(labels.questions[kind], size),
		labels.code[kind],
		...(detail === 'full' ? [labels.full] : []),
		labels.voluntary,
	];
}
