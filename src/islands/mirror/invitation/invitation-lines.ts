import type { InvitationLabels } from '../../../copy/invitation.ts';
import type { Session } from '../../../core/codes/session-link.ts';
import { fill } from '../../../ui/text.ts';

/** What a session's link says to whoever opens it, before the first question: how long, what the code will hold, and that nobody has to. */
export function invitationLines(
	{ detail }: Pick<Session, 'detail'>,
	size: { items: number; minutes: number },
	labels: InvitationLabels,
): string[] {
	return [
		fill(labels.questions, size),
		labels.code,
		...(detail === 'full' ? [labels.full] : []),
		labels.voluntary,
	];
}
