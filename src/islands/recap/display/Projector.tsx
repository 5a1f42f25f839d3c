import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import { leaveFullScreen } from '../../../ui/full-screen.ts';
import type { Shown } from './props.ts';
import { slidesOf } from './slides.tsx';
import { useFit } from './use-fit.ts';
import styles from './projector.module.css';

/** How far each key turns; what a presenter's remote sends is among them. */
const turns: Partial<Record<string, number>> = {
	ArrowRight: 1,
	PageDown: 1,
	ArrowLeft: -1,
	PageUp: -1,
	Home: -Infinity,
	End: Infinity,
};
/** How far these move what does not fit even in small type, in lines of it. */
const scrolls: Partial<Record<string, number>> = { ArrowDown: 3, ArrowUp: -3 };

/**
 * The picture on the wall, one thing a screen. A modal dialog covers the window where the browser will not fill the
 * screen; Escape closes it either way.
 */
export function Projector({ onClose, ...shown }: Shown & { onClose: () => void }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [wanted, setWanted] = useState(0);
	const { title, labels } = shown;
	const slides = slidesOf(shown);
	const last = slides.length - 1;
	const place = Math.min(wanted, last);
	const slide = slides[place];
	const turn = (by: number) => setWanted(Math.min(last, Math.max(0, place + by)));
	const fit = useFit();
	const body = useRef<HTMLDivElement>(null);

	useEffect(() => {
		dialog.current?.showModal();
		// On the dialog itself, which shows no ring on the wall and leaves the keys to the handler below.
		dialog.current?.focus();
		// In full screen Escape is the browser's own and never reaches the dialog.
		const follow = () => {
			if (!document.fullscreenElement) dialog.current?.close();
		};
		document.addEventListener('fullscreenchange', follow);
		return () => {
			document.removeEventListener('fullscreenchange', follow);
			leaveFullScreen();
		};
	}, []);

	function onKeyDown(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const { key, target } = event;
		// A button that was reached by Tab is pressed by Space, as any button.
		if (key === ' ' && target instanceof HTMLButtonElement) return;
		const by = key === ' ' ? (event.shiftKey ? -1 : 1) : turns[key];
		const lines = scrolls[key];
		if (by === undefined && lines === undefined) return;
		event.preventDefault();
		if (by !== undefined) turn(by);
		else if (lines !== undefined) scrollLines(dialog.current, body.current, lines);
	}

	function press(event: MouseEvent, by: number) {
		turn(by);
		// After a click the next key belongs to the slides again; after the keyboard the focus stays where it was put.
		if (event.detail > 0) dialog.current?.focus();
	}

	return (
		<dialog
			class={styles['projector']}
			ref={dialog}
			tabIndex={-1}
			aria-label={fill(labels.projector.label, { title })}
			onKeyDown={onKeyDown}
			onClose={onClose}
		>
			<header>
				<h2>{slide?.title}</h2>
				<p>{slide?.of}</p>
			</header>
			<div
				class={styles['body']}
				key={place}
				ref={(element) => {
					body.current = element;
					fit(element);
				}}
				role="group"
				aria-label={slide?.title}
				tabIndex={0}
			>
				{slide?.body}
			</div>
			<footer>
				<p aria-hidden="true">{fill(labels.projector.place, { i: place + 1, n: slides.length })}</p>
				<p class="sr-only" role="status">
					{fill(labels.projector.part, {
						title: slide?.title ?? '',
						i: place + 1,
						n: slides.length,
					})}
				</p>
				<p class="sr-only">{labels.projector.keys}</p>
				<button type="button" aria-disabled={place === 0} onClick={(event) => press(event, -1)}>
					← {labels.projector.previous}
				</button>
				<button type="button" aria-disabled={place === last} onClick={(event) => press(event, 1)}>
					{labels.projector.next} →
				</button>
				<button type="button" onClick={() => dialog.current?.close()}>
					{labels.projector.close}
				</button>
			</footer>
		</dialog>
	);
}

/** Moves whichever of the two has more than it shows. */
function scrollLines(dialog: HTMLElement | null, body: HTMLElement | null, lines: number) {
	for (const part of [body, dialog]) {
		if (!part || part.scrollHeight <= part.clientHeight) continue;
		part.scrollBy(0, lines * parseFloat(getComputedStyle(part).fontSize));
		return;
	}
}
