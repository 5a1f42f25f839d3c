import type { ComponentChildren } from 'preact';
import styles from './bar.module.css';
import type { FlowProps } from './props.ts';

interface Props extends Required<Pick<FlowProps, 'labels' | 'onClose'>> {
	/** How far along it is. */
	children: ComponentChildren;
}

/** What stands in place of the site's own header while a mirror is answered: the way out, and how far along it is. */
export function Bar({ labels, onClose, children }: Props) {
	return (
		<div class={styles['bar']}>
			<button class={styles['close']} type="button" onClick={onClose}>
				<svg viewBox="0 0 24 24" aria-hidden="true">
					<path d="m6 6 12 12M18 6 6 18" />
				</svg>
				<span class="sr-only">{labels.close}</span>
			</button>
			{children}
		</div>
	);
}
