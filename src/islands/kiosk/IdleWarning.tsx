import { warningSeconds } from '../../core/device/kiosk-machine.ts';
import { fill } from '../../ui/text.ts';
import type { KioskProps } from './props.ts';
import { Modal } from '../../ui/Modal.tsx';

interface Props extends KioskProps {
	/** Seconds until the device is cleared. */
	remaining: number;
	onStay: () => void;
}

/** Asks whether anybody is there. The seconds count down on the screen; a screen reader says the sentence once. */
export function IdleWarning({ kioskLabels: labels, remaining, onStay }: Props) {
	return (
		<Modal label={labels.idleTitle} text="sisa" onClose={onStay}>
			<h2>{labels.idleTitle}</h2>
			<p id="sisa" class="sr-only">
				{fill(labels.idleText, { n: warningSeconds })}
			</p>
			<p aria-hidden="true">{fill(labels.idleText, { n: remaining })}</p>
			<button class="button" type="button" onClick={onStay}>
				{labels.idleStay}
			</button>
		</Modal>
	);
}
