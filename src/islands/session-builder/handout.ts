import { traitsOf } from '../../core/assessment/instrument.ts';
import type { Session } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { type AddressLinks, type Addresses, addressesOf } from './addresses.ts';
import type { BuilderProps } from './props.ts';

/** A session as it hangs on a wall. */
export interface Shown extends Addresses {
	session: Session;
	/** Whether the name is so long that it must be set smaller on the wall. */
	hasLongName: boolean;
	/** How long its mirror is, and the name of its wave: for the gaps in sentences. */
	gaps: { name: string; wave: string; title: string; items: number; minutes: number };
}

/** A session with everything there is to hand out for it. */
export interface Handout extends Shown {
	/** A message to send to a group. */
	message: string;
}

/** What each part is drawn from that hands a session out. */
export interface HandoutProps extends BuilderProps {
	handout: Handout;
}

/** What the wall needs to know besides the session. */
export interface ShownFrom extends Pick<BuilderProps, 'instruments'> {
	links: AddressLinks;
	sessionLabels: Pick<BuilderProps['sessionLabels'], 'waves'>;
}

/** Makes link and code of a session, for the address this page was opened from. */
export function makeShown(
	session: Session,
	{ instruments, links, sessionLabels }: ShownFrom,
): Shown {
	const { name, instrument, wave } = session;
	return {
		...addressesOf(session, links),
		session,
		hasLongName: Array.from(name).length > 40,
		gaps: { name, wave: sessionLabels.waves[wave], ...instruments[instrument] },
	};
}

/** Makes link, code and message of a session, for the address this page was opened from. */
export function makeHandout(session: Session, props: BuilderProps): Handout {
	const shown = makeShown(session, props);
	const { gaps, link, address, code } = shown;
	const { message, messageLater } = props.labels.share;
	const always = message[traitsOf(session.instrument).kind];
	const words = session.wave === 'before' ? always : always + messageLater;
	const { before } = props.sessionLabels.waves;
	return { ...shown, message: fill(words, { ...gaps, link, address, code, before }) };
}
