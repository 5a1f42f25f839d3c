import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { leaveFullScreen } from '../../ui/full-screen.ts';
import { Address } from './Address.tsx';
import type { Made } from './made.ts';
import styles from './projector.module.css';
import type { BuilderProps } from './props.ts';

interface Props {
	made: Made;
	labels: BuilderProps['labels'];
	onClose: () => void;
}

/**
 * What hangs on the wall while people join. A modal dialog covers the window where the browser will not fill the screen;
 * Escape closes it either way.
 */
export function Projector({ made, labels: { screen, share }, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const { session, link, address, code, gaps } = made;

	useEffect(() => {
		dialog.current?.showModal();
		// In full screen Escape is the browser's own and never reaches the dialog.
		const follow = () => {
			if (!document.fullscreenElement) dialog.current?.close();
		};
		document.addEventListener('fullscreenchange', follow);
		return () => {
			document.removeEventListener('fullscreenchange', follow);
			leaveFullScreen();
		};
	}, []);

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
				<h2 class={Array.from(session.name).length > 40 ? styles['long'] : undefined}>
					{session.name}
				</h2>
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
