import { type Session, encodeSession } from '../../../core/codes/session-link.ts';
import type { SentReading } from '../props.ts';

/**
 * The reading that a trainer sent along with a session, undefined where there is none. A learning path goes on with the session
 * that the mirror in it is filled in for.
 */
export function readingOf(
	session: Session,
	readings: readonly SentReading[],
): { title: string; href: string } | undefined {
	const reading = readings.find(({ id }) => id === session.path);
	return (
		reading && {
			title: reading.title,
			href: reading.href + (reading.kind === 'paths' ? encodeSession(session) : ''),
		}
	);
}
