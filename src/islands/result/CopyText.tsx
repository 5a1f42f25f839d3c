import { useState } from 'preact/hooks';
import type { ResultLabels } from '../../copy/result.ts';
import looks from '../../ui/looks.module.css';

interface Props {
	text: string;
	/** What the text is about, for those who hear the button without its surroundings. */
	what: string;
	labels: ResultLabels;
}

/** A button that copies a line, and says whether it worked. */
export function CopyText({ text, what, labels }: Props) {
	const [said, setSaid] = useState('');

	async function copy() {
		try {
			await navigator.clipboard.writeText(text);
			setSaid(labels.copied);
		} catch {
			// No permission, or a plain-HTTP address where there is no clipboard at all.
			setSaid(labels.copyFailed);
		}
	}

	return (
		<span class="screen-only">
			<button class={looks['link']} type="button" onClick={() => void copy()}>
				{labels.copy}
				<span class="sr-only">: {what}</span>
			</button>{' '}
			<span role="status">{said}</span>
		</span>
	);
}
