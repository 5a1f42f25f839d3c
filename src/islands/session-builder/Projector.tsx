import { useRef } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { Wall } from '../../ui/Wall.tsx';
import { Address } from './Address.tsx';
import type { HandoutProps } from './handout.ts';
import styles from './projector.module.css';

/** What is projected while people join. */
export function Projector({ onClose, ...props }: HandoutProps & { onClose: () => void }) {
	const { handout, labels } = props;
	const { screen, share } = labels;
	const dialog = useRef<HTMLDialogElement>(null);
	const { session, link, address, code, hasLongName, gaps } = handout;
	return (
		<Wall
			class={styles['projector']}
			dialog={dialog}
			label={fill(screen.label, gaps)}
			onClose={onClose}
		>
			<button class={styles['close']} type="button" onClick={() => dialog.current?.close()}>
				{screen.close} <span class={styles['key']}>{screen.closeKey}</span>
			</button>
			<QrCode class={styles['qr']} text={link} label={fill(share.qr, gaps)} />
			<div class={styles['words']}>
				<h2 class={hasLongName ? styles['long'] : undefined}>{session.name}</h2>
				<p>{fill(screen.subtitle, gaps)}</p>
				<p>{screen.scan}</p>
				<p>
					{screen.type} <Address text={address} /> {screen.code}
				</p>
				<p class={styles['code']}>{code}</p>
				<p>{screen.promise}</p>
			</div>
		</Wall>
	);
}
