import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { encodeSession } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { kiosk } from '../../stores/kiosk.ts';
import { probeStorage } from '../../stores/storage.ts';
import type { KioskProps } from './props.ts';
import { readLink } from '../mirror/invitation/read-link.ts';
import { Running } from './Running.tsx';
import { Setup } from './Setup.tsx';
import styles from './kiosk.module.css';

/** One device, many people: the trainer opens it for a session, then each person answers in turn. */
export default function Kiosk(props: KioskProps) {
	const { instrument, result, invitationLabels, kioskLabels: labels, kioskLinks: links } = props;
	const [ready, setReady] = useState(false);
	const running = useStore(kiosk.$value, { ssr: () => undefined });
	const hasRun = useRef(false);
	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);
	if (!ready) return null;

	const link = readLink(instrument.id);
	if (link.kind === 'problem')
		return (
			<div class={`${styles['notice'] ?? ''} ${styles['alone'] ?? ''}`}>
				<p>
					{link.reason === 'absent' ? labels.noSession : invitationLabels.problems[link.reason]}
				</p>
				<a href={links.sessions}>{labels.noSessionLink}</a>
			</div>
		);
	const { session } = link;
	if (link.kind === 'other-mirror') {
		const { title } = result.instruments[session.instrument];
		return (
			<div class={`${styles['notice'] ?? ''} ${styles['alone'] ?? ''}`}>
				<p>{fill(labels.otherMirror, { title })}</p>
				<a href={(links.kiosks[session.instrument] ?? '') + encodeSession(session)}>
					{fill(labels.otherMirrorLink, { title })}
				</a>
			</div>
		);
	}
	if (running?.session !== session.id)
		return <Setup {...props} session={session} returned={hasRun.current} />;
	hasRun.current = true;
	return <Running {...props} session={session} turn={running.turn} />;
}
