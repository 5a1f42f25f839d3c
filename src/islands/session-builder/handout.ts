import type { Session } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import type { BuilderProps } from './props.ts';

/** A session with everything there is to hand out for it. */
export interface Handout extends Addresses {
	session: Session;
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
	const addresses = addressesOf(session, links);
	const { message: always, messageLater } = labels.share;
	const words = wave === 'before' ? always : always + messageLater;
	const { before } = sessionLabels.waves;
	const message = fill(words, { ...gaps, ...addresses, before });
	return {
		...addresses,
		session,
		message,
		hasLongName: Array.from(name).length > 40,
		gaps,
	};
}
