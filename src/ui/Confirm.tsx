import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './confirm.module.css';

interface Props {
	question: string;
	yes: string;
	cancel: string;
	onYes: () => void;
	onCancel: () => void;
	/** Something to do before answering, such as saving what would be lost. */
	children?: ComponentChildren;
}

/**
 * A question asked in the page before something is lost. It takes the focus, so that a screen reader reads it out, and
 * gives it back to the button pressed before, or to the heading above where that button is gone.
 */
export function Confirm({ question, yes, cancel, onYes, onCancel, children }: Props) {
	const text = useRef<HTMLParagraphElement>(null);
	// Before the paint: later the focus may no longer be on the button that was pressed.
	useLayoutEffect(() => {
		const asked = document.activeElement as HTMLElement | null;
		const heading = text.current?.closest('section, article')?.querySelector('h2');
		// Without a tabindex a heading cannot take the focus.
		if (heading) heading.tabIndex = -1;
		text.current?.focus();
		return () =>
			queueMicrotask(() => {
				// The answer may have moved the focus already.
				for (const place of [asked, heading])
					if (document.activeElement === document.body) place?.focus();
			});
	}, []);
	return (
		<div class={styles['confirm']} role="group" aria-label={question}>
			<p ref={text} tabIndex={-1}>
				<strong>{question}</strong>
			</p>
			<div class="actions">
				{children}
				<button class="button" type="button" onClick={onYes}>
					{yes}
				</button>
				<button class="button quiet" type="button" onClick={onCancel}>
					{cancel}
				</button>
			</div>
		</div>
	);
}
