import { useState } from 'preact/hooks';
import { addressScopeOf } from '../../core/codes/address-scope.ts';
import { fill } from '../../ui/text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { SavedState } from './SavedState.tsx';
import type { Made } from './made.ts';
import type { BuilderProps } from './props.ts';
import styles from './share.module.css';

interface Props extends BuilderProps {
	made: Made;
	/** Called whenever the session is about to reach others, so that it is kept. */
	onUse: () => void;
	onProject: () => void;
	onRenew: () => void;
	onRestart: () => void;
}

/** Above so many characters the modules of the code become small for the back row. */
const longLink = 260;

/** Link, QR and code of a session, and the ways to hand them round. */
export function Share({ made, onUse, onProject, onRenew, onRestart, labels: { share } }: Props) {
	const { session, link, address, code, message } = made;
	const [said, setSaid] = useState('');
	const reach = addressScopeOf(location.hostname);

	async function copy(text: string, done: string) {
		onUse();
		setSaid((await copyText(text)) ? done : share.copyFailed);
	}

	// Absent on many desktops and on plain-HTTP addresses.
	const canShare = 'share' in navigator;
	return (
		<div class={styles['share']}>
			<QrCode class={styles['qr']} text={link} label={fill(share.qr, { name: session.name })} />
			<div class={styles['ways']}>
				<h3 id="tautan">{share.link}</h3>
				<p class={styles['text']} aria-labelledby="tautan">
					{link}
				</p>
				<p class={styles['soft']}>{fill(share.join, { address })}</p>
				<p class={`${styles['text'] ?? ''} ${styles['code'] ?? ''}`}>{code}</p>
				<p class={styles['soft']}>{share.joinNote}</p>
			</div>
			{reach !== 'everywhere' && <p class={styles['notice']}>{share.reach[reach]}</p>}
			{link.length > longLink && <p class={styles['notice']}>{share.longLink}</p>}
			<div class={styles['actions']}>
				<button class="button" type="button" onClick={() => void copy(link, share.copied)}>
					{share.copy}
				</button>
				<button
					class="button quiet"
					type="button"
					onClick={() => void copy(message, share.messageCopied)}
				>
					{share.copyMessage}
				</button>
				{canShare && (
					<button
						class="button quiet"
						type="button"
						onClick={() => {
							onUse();
							// Closing the sheet without sending is no failure.
							void navigator.share({ text: message }).catch(() => undefined);
						}}
					>
						{share.send}
					</button>
				)}
				<a
					class="button quiet"
					href={`https://wa.me/?text=${encodeURIComponent(message)}`}
					rel="noopener noreferrer"
					target="_blank"
					onClick={onUse}
				>
					{share.whatsapp}
				</a>
				<button class="button quiet" type="button" onClick={onProject}>
					{share.project}
				</button>
				<button class="button quiet" type="button" onClick={() => print()}>
					{share.print}
				</button>
				<button class="button quiet" type="button" onClick={onUse}>
					{share.save}
				</button>
			</div>
			<p role="status">{said}</p>
			<SavedState made={made} labels={share} onRenew={onRenew} onRestart={onRestart} />
			<details class={styles['message']}>
				<summary>{share.messageTitle}</summary>
				<p class={styles['text']}>{message}</p>
			</details>
		</div>
	);
}
