import { useRef } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { useFullScreenDialog } from '../../ui/full-screen.ts';
import { Address } from './Address.tsx';
import type { Handout } from './handout.ts';
import styles from './projector.module.css';
import type { BuilderProps } from './props.ts';

interface Props {
	handout: Handout;
	labels: BuilderProps['labels'];
	onClose: () => void;
}

/** What is projected while people join. */
export function Projector({ handout, labels: { screen, share }, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const { session, link, address, code, hasLongName, gaps } = handout;

	useFullScreenDialog(dialog);

	return (
		<dialog
			class={styles['projector']}
			ref={dialog}
			aria-label={fill(screen.label, gaps)}
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
		</dialog>
	);
}
