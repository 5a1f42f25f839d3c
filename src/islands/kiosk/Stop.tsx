import { useRef, useState } from 'preact/hooks';
import { Confirm } from '../../ui/Confirm.tsx';
import type { KioskProps } from './props.ts';
import { Modal } from '../../ui/Modal.tsx';
import styles from './kiosk.module.css';

/** A person's own way out. It asks first, because it stands right under the button that goes on. */
export function Stop({ kioskLabels: labels, onStop }: KioskProps & { onStop: () => void }) {
	const [asking, setAsking] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const close = () => setAsking(false);
	return (
		<>
			<button ref={button} class={styles['stop']} type="button" onClick={() => setAsking(true)}>
				{labels.stop}
			</button>
			{asking && (
				<Modal label={labels.stop} opener={button} onClose={close}>
					<Confirm
						question={labels.stopConfirm}
						yes={labels.stopYes}
						cancel={labels.cancel}
						onYes={onStop}
						onCancel={close}
					/>
				</Modal>
			)}
		</>
	);
}
