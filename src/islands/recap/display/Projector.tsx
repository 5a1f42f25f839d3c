import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../core/text.ts';
import { leaveFullScreen } from '../../parts/full-screen.ts';
import type { Shown } from './props.ts';
import { slidesOf } from './slides.tsx';
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

	useEffect(() => {
		dialog.current?.showModal();
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
		const by = turns[event.key];
		if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		turn(by);
	}

	return (
		<dialog
			class={styles['projector']}
			ref={dialog}
			aria-label={fill(labels.projector.label, { title })}
			onKeyDown={onKeyDown}
			onClose={onClose}
		>
			<header>
				<h2>{slide?.title}</h2>
				<p>{title}</p>
			</header>
			<div class={styles['body']} key={place}>
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
				<button type="button" aria-disabled={place === 0} onClick={() => turn(-1)}>
					← {labels.projector.previous}
				</button>
				<button type="button" aria-disabled={place === last} onClick={() => turn(1)}>
					{labels.projector.next} →
				</button>
				<button type="button" onClick={() => dialog.current?.close()}>
					{labels.projector.close}
				</button>
			</footer>
		</dialog>
	);
}
