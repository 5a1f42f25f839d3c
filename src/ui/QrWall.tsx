import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { QrCode } from './QrCode.tsx';
import { Wall } from './Wall.tsx';
import styles from './qr-wall.module.css';

interface Props {
	/** Its name for screen readers. */
	label: string;
	/** What the QR code holds, and what it is called. */
	text: string;
	qrLabel: string;
	title: string;
	/** Whether the title needs smaller letters. */
	hasLongTitle: boolean;
	labels: { close: string; closeKey: string };
	onClose: () => void;
	/** What stands beside the code, below the title. */
	children: ComponentChildren;
}

/** A QR code on a wall, as large as it goes, with what people are to do beside it. */
export function QrWall({ label, text, qrLabel, title, hasLongTitle, labels, ...props }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<Wall class={styles['qr-wall']} dialog={dialog} label={label} onClose={props.onClose}>
			<button class={styles['close']} type="button" onClick={() => dialog.current?.close()}>
				{labels.close} <span class={styles['key']}>{labels.closeKey}</span>
			</button>
			<QrCode class={styles['qr']} text={text} label={qrLabel} />
			<div class={styles['words']}>
				<h2 class={hasLongTitle ? styles['long'] : undefined}>{title}</h2>
				{props.children}
			</div>
		</Wall>
	);
}
