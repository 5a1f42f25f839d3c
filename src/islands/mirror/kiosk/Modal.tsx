import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './kiosk.module.css';

interface Props {
	/** Its name, for those who do not see it. */
	label: string;
	/** The id of what else is said as it opens, if anything is. */
	text?: string;
	/** At the top, where no keyboard on the screen covers it. */
	high?: boolean;
	onClose: () => void;
	children: (close: () => void) => ComponentChildren;
}

/** A window over everything else: nothing beneath it can be touched. Once closed, the focus is where it was before. */
export function Modal({ label, text, high, onClose, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog
			ref={dialog}
			class={styles['modal']}
			data-high={high}
			aria-label={label}
			aria-describedby={text}
			onClose={onClose}
		>
			{children(() => dialog.current?.close())}
		</dialog>
	);
}
