import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './modal.module.css';

interface Props {
	/** Its name for screen readers. */
	label: string;
	/** The id of an element that is read out as it opens. */
	text?: string;
	/** Whether it stands at the top, so that a keyboard on the screen does not cover it. */
	high?: boolean;
	/** Whether it covers the whole window, as a screen of its own. */
	full?: boolean;
	/** The button that opened it: not every browser gives it the focus when it is pressed. */
	opener?: RefObject<HTMLElement>;
	onClose: () => void;
	children: ComponentChildren;
}

/**
 * A dialog over the page, which cannot be used meanwhile. To close it, stop rendering it: it goes at once, so that the next
 * key or tap reaches the page, and the focus returns to where it was.
 */
export function Modal({ label, text, high, full, opener, onClose, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		const before = document.activeElement as HTMLElement | null;
		dialog.current?.showModal();
		return () =>
			queueMicrotask(() => {
				// Closing it may have moved the focus already.
				if (document.activeElement === document.body) (opener?.current ?? before)?.focus();
			});
	}, []);
	return (
		<dialog
			ref={dialog}
			class={styles['modal']}
			data-high={high}
			data-full={full}
			aria-label={label}
			aria-describedby={text}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
			// Some browsers close it without a cancel event.
			onClose={onClose}
		>
			{children}
		</dialog>
	);
}
