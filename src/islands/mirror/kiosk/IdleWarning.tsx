import { fill } from '../../../core/text.ts';
import type { KioskProps } from './Kiosk.tsx';
import styles from './kiosk.module.css';
import { warningSeconds } from './use-idle.ts';

interface Props extends KioskProps {
	/** Seconds until the device is cleared. */
	left: number;
	onStay: () => void;
}

/** Asks whether anybody is there. The seconds tick for the eye only; a screen reader hears the sentence once. */
export function IdleWarning({ kioskLabels: labels, left, onStay }: Props) {
	return (
		<div class={styles['idle']}>
			<p role="alert">
				<strong>{labels.idleTitle}</strong>{' '}
				<span class="sr-only">{fill(labels.idleText, { n: warningSeconds })}</span>
			</p>
			<p aria-hidden="true">{fill(labels.idleText, { n: left })}</p>
			<button class="button" type="button" onClick={onStay}>
				{labels.idleStay}
			</button>
		</div>
	);
}
