import { useState } from 'preact/hooks';
import { saveMySession } from '../../stores/my-sessions.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SendButtons } from '../../ui/SendButtons.tsx';
import { enterFullScreen } from '../../ui/full-screen.ts';
import { printPage } from '../../ui/print-page.ts';
import { Projector } from './Projector.tsx';
import type { HandoutProps } from './handout.ts';
import styles from './share.module.css';

/** The ways to hand a session out. Each keeps it: whoever hands it out will want to find it again. */
export function Actions(props: HandoutProps) {
	const { session, link, message } = props.handout;
	const { share } = props.labels;
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

	const copying = { failed: share.copyFailed, onSaid: say };
	return (
		<>
			<div class={styles['actions']}>
				<CopyButton class="button" text={link} copied={share.copied} {...copying}>
					{share.copy}
				</CopyButton>
				<CopyButton text={message} copied={share.messageCopied} {...copying}>
					{share.copyMessage}
				</CopyButton>
				<SendButtons message={message} share={share.send} whatsapp={share.whatsapp} onSend={save} />
				<button class="button quiet" type="button" onClick={() => void project()}>
					{share.project}
				</button>
				<button
					class="button quiet"
					type="button"
					onClick={() => say(printPage() ? '' : `${share.notPrinted} ${location.href}`)}
				>
					{share.print}
				</button>
				<button class="button quiet" type="button" onClick={save}>
					{share.save}
				</button>
			</div>
			<p role="status">{said}</p>
			{projecting && <Projector {...props} onClose={() => setProjecting(false)} />}
		</>
	);
}
