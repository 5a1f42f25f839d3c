import { useState } from 'preact/hooks';
import { addressScopeOf } from '../../core/codes/address-scope.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { SendButtons } from '../../ui/SendButtons.tsx';
import { fill } from '../../ui/text.ts';
import { SavedState } from './SavedState.tsx';
import type { Handout } from './handout.ts';
import type { BuilderProps } from './props.ts';
import styles from './share.module.css';

interface Props extends BuilderProps {
	handout: Handout;
	/** Called whenever the session reaches others, so that it is kept. */
	onUse: () => void;
	onProject: () => void;
	onRenew: () => void;
	onRestart: () => void;
}

/** A link of more characters makes a QR whose modules are too small for the back row. */
const longLink = 260;

/** Link, QR and code of a session, and the ways to hand them out. */
export function Share(props: Props) {
	const { handout, onRenew, onRestart, labels } = props;
	const { session, link, address, code, message } = handout;
	const { share } = labels;
	const scope = addressScopeOf(location.hostname);
	return (
		<div class={styles['share']}>
			<QrCode class={styles['qr']} text={link} label={fill(share.qr, { name: session.name })} />
			<div class={styles['ways']}>
				<h3 id="tautan">{share.link}</h3>
				<p class={styles['text']} aria-labelledby="tautan">
					{link}
				</p>
				<p class={styles['soft']}>{fill(share.join, { address })}</p>
				<p class={`${styles['text']} ${styles['code']}`}>{code}</p>
				<p class={styles['soft']}>{share.joinNote}</p>
			</div>
			{scope !== 'everywhere' && <Notice>{share.scopes[scope]}</Notice>}
			{link.length > longLink && <Notice>{share.longLink}</Notice>}
			<Actions {...props} />
			<SavedState handout={handout} labels={share} onRenew={onRenew} onRestart={onRestart} />
			<details class={styles['message']}>
				<summary>{share.messageTitle}</summary>
				<p class={styles['text']}>{message}</p>
			</details>
		</div>
	);
}

function Actions({ handout: { link, message }, onUse, onProject, labels: { share } }: Props) {
	const [said, setSaid] = useState('');

	function say(sentence: string) {
		onUse();
		setSaid(sentence);
	}

	function project() {
		onUse();
		onProject();
	}

	return (
		<>
			<div class={styles['actions']}>
				<CopyButton
					class="button"
					text={link}
					copied={share.copied}
					failed={share.copyFailed}
					onSaid={say}
				>
					{share.copy}
				</CopyButton>
				<CopyButton
					text={message}
					copied={share.messageCopied}
					failed={share.copyFailed}
					onSaid={say}
				>
					{share.copyMessage}
				</CopyButton>
				<SendButtons
					message={message}
					share={share.send}
					whatsapp={share.whatsapp}
					onSend={onUse}
				/>
				<button class="button quiet" type="button" onClick={project}>
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
		</>
	);
}
