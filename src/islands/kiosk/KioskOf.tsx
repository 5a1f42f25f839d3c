import { useEffect, useState } from 'preact/hooks';
import { type Session, encodeSession } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { KioskProps } from './props.ts';
import { type Link, readLink } from '../mirror/invitation/read-link.ts';
import { Running } from './Running.tsx';
import { Setup } from './Setup.tsx';
import styles from './kiosk.module.css';
import { useKiosk } from './use-kiosk.ts';

/** One device, many people: the trainer opens it for a session, then each person answers in turn. */
export function KioskOf(props: KioskProps) {
	const [ready, setReady] = useState(false);
	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);
	if (!ready) return null;

	const link = readLink(props.instrument.id);
	return link.kind === 'session' ? (
		<Device {...props} session={link.session} />
	) : (
		<WrongLink {...props} link={link} />
	);
}

function Device(props: KioskProps & { session: Session }) {
	const { state, send, finish } = useKiosk(props.instrument, props.session);
	return state.screen === 'setup' ? (
		<Setup {...props} returned={state.returned} onOpen={() => send({ type: 'opened' })} />
	) : (
		<Running {...props} state={state} send={send} finish={finish} />
	);
}

/** Says that the address holds no session for this mirror, and links to where there is one. */
function WrongLink(props: KioskProps & { link: Exclude<Link, { kind: 'session' }> }) {
	const { link, result, invitationLabels, kioskLabels: labels, kioskLinks: links } = props;
	if (link.kind === 'problem')
		return (
			<Notice class={styles['alone']}>
				<p>
					{link.reason === 'absent' ? labels.noSession : invitationLabels.problems[link.reason]}
				</p>
				<a class="button" href={links.sessions}>
					{labels.noSessionLink}
				</a>
			</Notice>
		);
	const { session } = link;
	const { title } = result.instruments[session.instrument];
	return (
		<Notice class={styles['alone']}>
			<p>{fill(labels.otherMirror, { title })}</p>
			<a href={(links.kiosks[session.instrument] ?? '') + encodeSession(session)}>
				{fill(labels.otherMirrorLink, { title })}
			</a>
		</Notice>
	);
}
