import type { KioskProps } from './props.ts';
import styles from './kiosk.module.css';

/** Says that the browser refused to keep the finished answers, which are still there, and offers to try again. */
export function FinishFailed({
	kioskLabels: labels,
	onRetry,
}: KioskProps & { onRetry: () => void }) {
	return (
		<div class={styles['notice']} role="alert">
			<p>{labels.finishFailed}</p>
			<div class="actions">
				<button class="button" type="button" data-start onClick={onRetry}>
					{labels.retry}
				</button>
			</div>
		</div>
	);
}
