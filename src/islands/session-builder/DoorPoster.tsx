import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { deckCopy } from '../../copy/deck.ts';
import type { SessionBuilderLabels } from '../../copy/session-builder.ts';
import { decodeSession } from '../../core/codes/session-link.ts';
import type { MySession } from '../../core/device/my-sessions.ts';
import { lastSaved, mySessions } from '../../stores/my-sessions.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Poster } from './Poster.tsx';
import { type ShownFrom, makeShown } from './handout.ts';
import styles from './poster.module.css';

interface Props extends ShownFrom {
	labels: {
		poster: SessionBuilderLabels['poster'];
		qr: string;
		badLink: string;
		/** What stands there without a session. */
		session: Pick<(typeof deckCopy)['session'], 'none' | 'makeFirst'>;
	};
}

const none: MySession[] = [];

/**
 * The poster of the session in the page's own address, and without one there, of the session that was saved last on this
 * device; where there is none either, a sentence for the trainer, and on paper one for the door.
 */
export default function DoorPoster({ labels, ...props }: Props) {
	const saved = useStore(mySessions.$value, { ssr: () => none });
	const [linked, setLinked] = useState<ReturnType<typeof decodeSession>>();
	useEffect(() => {
		const read = () => setLinked(decodeSession(location.hash));
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);
	const session = linked?.ok ? linked.value : lastSaved(saved);
	return (
		<>
			{linked && !linked.ok && linked.reason !== 'absent' && (
				<Notice role="alert" wrong class="screen-only">
					{labels.badLink}
				</Notice>
			)}
			{session ? (
				<Poster shown={makeShown(session, props)} labels={labels.poster} qr={labels.qr} />
			) : (
				<div class={`${styles['none']} needs-js`}>
					<p class="print-only">{labels.session.none}</p>
					<p class="screen-only">{labels.session.makeFirst}</p>
				</div>
			)}
		</>
	);
}
