import { Notice } from '../../ui/Notice.tsx';
import type { KioskProps } from './props.ts';

/** Says that the browser refused to keep the finished answers, which are still there, and offers to try again. */
export function FinishFailed({
	kioskLabels: labels,
	onRetry,
}: KioskProps & { onRetry: () => void }) {
	return (
		<Notice role="alert" wrong>
			<p>{labels.finishFailed}</p>
			<div class="actions">
				<button class="button" type="button" data-start onClick={onRetry}>
					{labels.retry}
				</button>
			</div>
		</Notice>
	);
}
