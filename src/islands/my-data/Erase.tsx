import { useState } from 'preact/hooks';
import { type Erasure, eraseDevice } from '../../stores/device.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import linkButton from '../../ui/link-button.module.css';
import type { MyDataProps } from './props.ts';

/** Erases everything, after asking once. */
export function Erase({ labels }: MyDataProps) {
	const [stage, setStage] = useState<'idle' | 'confirming' | 'wait' | Erasure>('idle');
	async function erase() {
		setStage('wait');
		setStage(await eraseDevice());
	}
	return (
		<section aria-labelledby="hapus" data-of-stored>
			<h2 id="hapus">{labels.eraseTitle}</h2>
			<p>{labels.eraseText}</p>
			{stage === 'confirming' ? (
				<Confirm
					question={labels.eraseConfirm}
					yes={labels.eraseYes}
					cancel={labels.cancel}
					onYes={() => void erase()}
					onCancel={() => setStage('idle')}
				/>
			) : (
				<button class={linkButton['danger']} type="button" onClick={() => setStage('confirming')}>
					{labels.eraseAction}
				</button>
			)}
			<Notice role="status" wrong={stage === 'left' || stage === 'codes-left'}>
				{stage === 'wait' && labels.wait}
				{stage !== 'idle' && stage !== 'confirming' && stage !== 'wait' && labels.erasures[stage]}
			</Notice>
		</section>
	);
}
