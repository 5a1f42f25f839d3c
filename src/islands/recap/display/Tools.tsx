import type { Kind } from '../../../core/assessment/instrument.ts';
import { useState } from 'preact/hooks';
import { printPage } from '../../../ui/print-page.ts';
import type { ReportProps } from './props.ts';

/** What a trainer does with a recap on view: project it, print it. */
export function Tools({ labels, onProject }: ReportProps<Kind> & { onProject: () => void }) {
	const [said, setSaid] = useState('');
	return (
		<>
			<button class="button" type="button" onClick={onProject}>
				{labels.project}
			</button>
			<button
				class="button quiet"
				type="button"
				onClick={() => setSaid(printPage() ? '' : labels.saving.notPrintedKept)}
			>
				{labels.print}
			</button>
			<p role="status">{said}</p>
		</>
	);
}
