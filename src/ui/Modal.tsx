import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './modal.module.css';

interface Props {
	/** Its name, for those who do not see it. */
	label: string;
	/** The id of what else is said as it opens, if anything is. */
	text?: string;
	/** At the top, where no keyboard on the screen covers it. */
	high?: boolean;
	/** The button that opened it: not every browser gives it the focus when it is pressed. */
	opener?: RefObject<HTMLElement>;
	onClose: () => void;
	children: ComponentChildren;
}

/**
 * A window over everything else: nothing beneath it can be touched. It is closed by taking it away, at once, so that
 * whatever is pressed next is meant for what lies beneath; the focus is then where it was before.
 */
export function Modal({ label, text, high, opener, onClose, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		const before = document.activeElement as HTMLElement | null;
		dialog.current?.showModal();
		return () =>
			queueMicrotask(() => {
				// Whoever closed it may have been led elsewhere already.
				if (document.activeElement === document.body) (opener?.current ?? before)?.focus();
			});
	}, []);
	return (
		<dialog
			ref={dialog}
			class={styles['modal']}
			data-high={high}
			aria-label={label}
			aria-describedby={text}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
			// Where the browser closes it without asking.
			onClose={onClose}
		>
			{children}
		</dialog>
	);
}
