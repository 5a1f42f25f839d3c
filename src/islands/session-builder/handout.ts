import { encodeJoinCode, spaceJoinCode } from '../../core/codes/join-code.ts';
import { type Session, encodeSession } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import type { BuilderProps } from './props.ts';

/** A session with everything there is to hand out for it. */
export interface Handout {
	session: Session;
	/** The whole address of its mirror, fragment included. */
	link: string;
	/** Where a person types the code, as it is read aloud: without the protocol. */
	address: string;
	/** The code in groups of four. */
	code: string;
	/** A message to send to a group. */
	message: string;
	/** Whether the name is so long that it must be set smaller on the wall. */
	hasLongName: boolean;
	/** How long its mirror is, and the name of its wave: for the gaps in sentences. */
	gaps: { name: string; wave: string; title: string; items: number; minutes: number };
}

/** What each part is drawn from that hands a session out. */
export interface HandoutProps extends BuilderProps {
	handout: Handout;
}

/** Makes link, code and message of a session, for the address this page was opened from. */
export function makeHandout(
	session: Session,
	{ instruments, links, labels, sessionLabels }: BuilderProps,
): Handout {
	const { name, instrument, wave } = session;
	const gaps = { name, wave: sessionLabels.waves[wave], ...instruments[instrument] };
	const link = location.origin + links.mirrors[instrument] + encodeSession(session);
	const address = location.host + links.join;
	const code = spaceJoinCode(encodeJoinCode(session));
	const { message: always, messageLater } = labels.share;
	const words = wave === 'before' ? always : always + messageLater;
	const { before } = sessionLabels.waves;
	const message = fill(words, { ...gaps, link, address, code, before });
	return {
		session,
		link,
		address,
		code,
		message,
		hasLongName: Array.from(name).length > 40,
		gaps,
	};
}
