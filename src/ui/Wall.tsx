import type { ComponentChildren, RefObject } from 'preact';
import { useFullScreenDialog } from './use-full-screen-dialog.ts';
import styles from './wall.module.css';

interface Props {
	dialog: RefObject<HTMLDialogElement>;
	/** Its name for screen readers. */
	label: string;
	class: string | undefined;
	onKeyDown?: (event: KeyboardEvent) => void;
	onClose: () => void;
	children: ComponentChildren;
}

/** What a projector throws on a wall: a dialog as large as the screen, with buttons as dark as its words. It can take the focus. */
export function Wall({ dialog, label, class: className = '', children, ...handlers }: Props) {
	useFullScreenDialog(dialog);
	return (
		<dialog
			{...handlers}
			class={`${styles['wall']} ${className}`}
			ref={dialog}
			tabIndex={-1}
			aria-label={label}
		>
			{children}
		</dialog>
	);
}
