import type { ComponentChildren } from 'preact';
import styles from './display.module.css';

/** A table that a narrow screen can push sideways, by keyboard too. */
export function ScrollTable({
	caption,
	children,
}: {
	caption: string;
	children: ComponentChildren;
}) {
	return (
		<div class={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
			<table class={styles['table']}>
				<caption class="sr-only">{caption}</caption>
				{children}
			</table>
		</div>
	);
}
