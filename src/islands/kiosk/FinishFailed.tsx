import type { KioskProps } from './props.ts';
import styles from './kiosk.module.css';

/** What stands there when the browser refused to keep the finished answers. They are still there to be tried again. */
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
