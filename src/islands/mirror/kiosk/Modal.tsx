import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './kiosk.module.css';

interface Props {
	/** The id of its heading. */
	title: string;
	/** The id of what is said with the heading, if anything is. */
	text?: string;
	/** A look of its own. */
	class?: string | undefined;
	onClose: () => void;
	children: ComponentChildren;
}

/** A window over everything else: nothing beneath it can be touched. Once closed, the focus is where it was before. */
export function Modal({ title, text, class: className, onClose, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog
			ref={dialog}
			class={`${styles['modal'] ?? ''} ${className ?? ''}`}
			aria-labelledby={title}
			aria-describedby={text}
			onClose={onClose}
		>
			{children}
		</dialog>
	);
}

/** Closes the window a button stands in. */
export function closeModal({ currentTarget }: { currentTarget: Element }) {
	currentTarget.closest('dialog')?.close();
}
