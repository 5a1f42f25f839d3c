import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { encodeSession } from '../../core/codes/session-link.ts';
import { mySessions, saveMySession, savedStateOf } from '../../stores/my-sessions.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ShareButton, WhatsAppLink } from '../../ui/SendButtons.tsx';
import { enterFullScreen } from '../../ui/full-screen.ts';
import linkButton from '../../ui/link-button.module.css';
import { printPage } from '../../ui/print-page.ts';
import { Projector } from './Projector.tsx';
import type { HandoutProps } from './handout.ts';
import styles from './share.module.css';

/**
 * The ways to hand a session out: to send it, to show it, to print it, then what it is handed out as, and smaller below that
 * all other ways. Each keeps it: whoever hands it out will want to find it again.
 */
export function Actions({
	children,
	...props
}: HandoutProps & {
	/** The QR, the code and the link; `isCopyRefused` once the browser would not copy, so that it must stand in sight. */
	children: (isCopyRefused: boolean) => ComponentChildren;
}) {
	const { session, link, message } = props.handout;
	const { share } = props.labels;
	// Drawn anew with each change of the list.
	useStore(mySessions.$value);
	const isSaved = savedStateOf(session) === 'saved';
	const [said, setSaid] = useState('');
	const [projecting, setProjecting] = useState(false);
	const save = () => saveMySession(session);

	function say(sentence: string) {
		save();
		setSaid(sentence);
	}

	async function project() {
		save();
		await enterFullScreen();
		setProjecting(true);
	}

	const small = linkButton['link'] ?? '';
	const sending = { message, onSend: save };
	const copying = { class: small, failed: share.copyFailed, onSaid: say };
	return (
		<>
			<div class={styles['actions']}>
				<WhatsAppLink class="button" label={share.whatsapp} {...sending} />
				<button class="button quiet" type="button" onClick={() => void project()}>
					{share.project}
				</button>
			</div>
			<div class={styles['others']}>
				<button
					class={small}
					type="button"
					onClick={() => say(printPage() ? '' : `${share.notPrinted} ${location.href}`)}
				>
					{share.print}
				</button>
			</div>
			{children(said === share.copyFailed)}
			<div class={styles['others']}>
				<CopyButton text={link} copied={share.copied} {...copying}>
					{share.copy}
				</CopyButton>
				<CopyButton text={message} copied={share.messageCopied} {...copying}>
					{share.copyMessage}
				</CopyButton>
				<a
					class={small}
					href={props.links.sheets[session.instrument] + encodeSession(session)}
					onClick={save}
				>
					{share.sheet}
				</a>
				<ShareButton class={small} label={share.send} {...sending} />
				<button class={small} type="button" aria-disabled={isSaved} onClick={save}>
					{share.save}
				</button>
			</div>
			<p role="status">{said}</p>
			{projecting && <Projector {...props} onClose={() => setProjecting(false)} />}
		</>
	);
}
