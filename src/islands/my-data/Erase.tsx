import { useState } from 'preact/hooks';
import { eraseDevice } from '../../stores/device.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { MyDataProps } from './props.ts';

/** Erases everything, after asking once. */
export function Erase({ labels }: MyDataProps) {
	const [stage, setStage] = useState<'idle' | 'confirming' | 'wait' | 'erased' | 'notErased'>(
		'idle',
	);
	async function erase() {
		setStage('wait');
		setStage((await eraseDevice()) ? 'erased' : 'notErased');
	}
	return (
		<section aria-labelledby="hapus">
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
				<button class="button quiet" type="button" onClick={() => setStage('confirming')}>
					{labels.eraseAction}
				</button>
			)}
			<Notice role="status" wrong={stage === 'notErased'}>
				{stage !== 'idle' && stage !== 'confirming' && labels[stage]}
			</Notice>
		</section>
	);
}
