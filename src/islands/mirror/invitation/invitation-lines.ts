import type { SessionLabels } from '../../../copy/session.ts';
import type { Session } from '../../../core/codes/session-link.ts';
import { fill } from '../../../ui/text.ts';

/** What a session's link says to whoever opens it, before the first question: how long, what the code will hold, and that nobody has to. */
export function invitationLines(
	{ detail }: Pick<Session, 'detail'>,
	size: { items: number; minutes: number },
	{ invitation }: SessionLabels,
): string[] {
	return [
		fill(invitation.questions, size),
		invitation.code,
		...(detail === 'full' ? [invitation.full] : []),
		invitation.voluntary,
	];
}
