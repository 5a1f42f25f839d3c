import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './display.module.css';

interface Props {
	caption: string;
	/** What is said where the table is wider than the screen. */
	more: string;
	children: ComponentChildren;
}

/** A table that a narrow screen can push sideways, by keyboard too; what each row is called stays in view. */
export function ScrollTable({ caption, more, children }: Props) {
	const scroll = useRef<HTMLDivElement>(null);
	const isWider = useIsWider(scroll);
	return (
		<>
			{isWider && <p class={`${styles['soft']} ${styles['more']}`}>{more}</p>}
			<div ref={scroll} class={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
				<table class={styles['table']}>
					<caption class="sr-only">{caption}</caption>
					{children}
				</table>
			</div>
		</>
	);
}

/** Whether an element has more to its side than it shows. */
function useIsWider(element: RefObject<HTMLElement>) {
	const [isWider, setIsWider] = useState(false);
	useEffect(() => {
		const { current } = element;
		if (!current) return undefined;
		const watch = new ResizeObserver(() => setIsWider(current.scrollWidth > current.clientWidth));
		watch.observe(current);
		return () => watch.disconnect();
	}, []);
	return isWider;
}
