import { useState } from 'preact/hooks';
import type { ResultCodeLabels } from '../../../copy/result-code.ts';

interface Props {
	code: string;
	/** The code with a sentence about what it is for. */
	message: string;
	labels: ResultCodeLabels;
}

/** The ways to hand a code over: copy it, or send it through the device's own sharing or WhatsApp. */
export function Hand({ code, message, labels }: Props) {
	const [said, setSaid] = useState('');

	async function copy() {
		try {
			await navigator.clipboard.writeText(code);
			setSaid(labels.copied);
		} catch {
			// No permission, or a plain-HTTP address where there is no clipboard at all.
			setSaid(labels.copyFailed);
		}
	}

	// Absent on many desktops and on plain-HTTP addresses.
	const canShare = 'share' in navigator;
	return (
		<>
			<div class="actions">
				<button class="button" type="button" onClick={() => void copy()}>
					{labels.copy}
				</button>
				{canShare && (
					<button
						class="button quiet"
						type="button"
						// Closing the sheet without sending is no failure.
						onClick={() => void navigator.share({ text: message }).catch(() => undefined)}
					>
						{labels.share}
					</button>
				)}
				<a
					class="button quiet"
					href={`https://wa.me/?text=${encodeURIComponent(message)}`}
					rel="noopener noreferrer"
					target="_blank"
				>
					{labels.whatsapp}
				</a>
			</div>
			<p role="status">{said}</p>
		</>
	);
}
