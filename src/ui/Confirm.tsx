import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './confirm.module.css';

interface Props {
	question: string;
	yes: string;
	cancel: string;
	onYes: () => void;
	onCancel: () => void;
}

/**
 * A question in place before something is lost. It takes the focus, so that it is heard, and gives it back to the button
 * that asked, or to the heading above where that button is gone.
 */
export function Confirm({ question, yes, cancel, onYes, onCancel }: Props) {
	const text = useRef<HTMLParagraphElement>(null);
	// At once, while the focus is still where the question was asked.
	useLayoutEffect(() => {
		const asked = document.activeElement as HTMLElement | null;
		const heading = text.current?.closest('section, article')?.querySelector('h2');
		// A heading takes no focus by itself.
		if (heading) heading.tabIndex = -1;
		text.current?.focus();
		return () =>
			queueMicrotask(() => {
				// Whoever answered may have been led elsewhere already.
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
