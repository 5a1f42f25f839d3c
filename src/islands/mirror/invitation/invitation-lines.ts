import type { InvitationLabels } from '../../../copy/invitation.ts';
import type { Session } from '../../../core/codes/session-link.ts';
import { fill } from '../../../ui/text.ts';

/** What a mirror opened from a session's link says before its first question: how long it takes, what the code will hold, and that taking part is voluntary. */
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
