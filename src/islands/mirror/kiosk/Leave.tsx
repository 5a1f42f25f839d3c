import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../core/text.ts';
import type { KioskProps } from './Kiosk.tsx';
import styles from './kiosk.module.css';

/** The trainer's way out: a word to type, which nobody does by accident and anybody can do by keyboard. */
export function Leave({ kioskLabels: labels, onLeave }: KioskProps & { onLeave: () => void }) {
	const [open, setOpen] = useState(false);
	const [wrong, setWrong] = useState(false);
	const [word, setWord] = useState('');
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => field.current?.focus(), [open]);

	if (!open)
		return (
			<button class={styles['trainer']} type="button" onClick={() => setOpen(true)}>
				{labels.trainer}
			</button>
		);
	const gaps = { word: labels.leaveWord };
	return (
		<form
			class={styles['leave']}
			aria-labelledby="keluar"
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				if (word.trim().toUpperCase() === labels.leaveWord) onLeave();
				else setWrong(true);
			}}
		>
			<h2 id="keluar">{labels.leaveTitle}</h2>
			<p id="cara-keluar">{fill(labels.leaveText, gaps)}</p>
			<label for="kata-keluar">{labels.leaveLabel}</label>
			<input
				ref={field}
				id="kata-keluar"
				value={word}
				aria-describedby="cara-keluar"
				aria-invalid={wrong}
				onInput={({ currentTarget }) => setWord(currentTarget.value)}
			/>
			<p role="alert">{wrong && fill(labels.leaveWrong, gaps)}</p>
			<div class="actions">
				<button class="button" type="submit">
					{labels.leave}
				</button>
				<button
					class="button quiet"
					type="button"
					onClick={() => {
						setOpen(false);
						setWrong(false);
						setWord('');
					}}
				>
					{labels.cancel}
				</button>
			</div>
		</form>
	);
}
