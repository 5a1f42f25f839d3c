import type { ComponentChildren } from 'preact';
import styles from './notice.module.css';

interface Props {
	/** How a screen reader is told; with a role the notice may stand empty until there is something to say. */
	role?: 'alert' | 'status';
	/** Whether it says that something failed. */
	wrong?: boolean | undefined;
	class?: string | undefined;
	children: ComponentChildren;
}

/** A warning, or what came of an action, in a box. Elements in it stand one below the other. */
export function Notice({ role, wrong, class: className = '', children }: Props) {
	return (
		<div class={`${styles['notice']} ${className}`} role={role} data-wrong={wrong}>
			{children}
		</div>
	);
}
