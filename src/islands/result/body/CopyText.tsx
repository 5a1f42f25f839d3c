import { useState } from 'preact/hooks';
import type { ResultLabels } from '../../../copy/result.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import linkButton from '../../../ui/link-button.module.css';

interface Props {
	text: string;
	/** What the text is about, for those who hear the button without its surroundings. */
	what: string;
	labels: ResultLabels;
}

/** A button that copies a line, and says beside it whether it worked. */
export function CopyText({ text, what, labels }: Props) {
	const [said, setSaid] = useState('');
	return (
		<span class="screen-only">
			<CopyButton
				class={linkButton['link']}
				text={text}
				copied={labels.copied}
				failed={labels.copyFailed}
				onSaid={setSaid}
			>
				{labels.copy}
				<span class="sr-only">: {what}</span>
			</CopyButton>{' '}
			<span role="status">{said}</span>
		</span>
	);
}
