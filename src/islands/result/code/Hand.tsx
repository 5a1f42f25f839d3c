import { useState } from 'preact/hooks';
import type { ResultCodeLabels } from '../../../copy/code-card.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { SendButtons } from '../../../ui/SendButtons.tsx';

interface Props {
	code: string;
	/** The code with a sentence about what it is for. */
	message: string;
	labels: ResultCodeLabels;
}

/** The ways to hand a code over: copy it, or send it through the device's own sharing or WhatsApp. */
export function Hand({ code, message, labels }: Props) {
	const [said, setSaid] = useState('');

	return (
		<>
			<div class="actions">
				<CopyButton
					class="button"
					text={code}
					copied={labels.copied}
					failed={labels.copyFailed}
					onSaid={setSaid}
				>
					{labels.copy}
				</CopyButton>
				<SendButtons message={message} share={labels.share} whatsapp={labels.whatsapp} />
			</div>
			<p role="status">{said}</p>
		</>
	);
}
