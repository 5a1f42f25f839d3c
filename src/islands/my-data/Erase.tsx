import { useState } from 'preact/hooks';
import { eraseDevice } from '../../stores/device.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import type { MyDataProps } from './props.ts';
import looks from '../../ui/looks.module.css';

/** Erases everything, after asking once. */
export function Erase({ labels }: MyDataProps) {
	const [stage, setStage] = useState<'idle' | 'confirming' | 'erased'>('idle');
	return (
		<section aria-labelledby="hapus">
			<h2 id="hapus">{labels.eraseTitle}</h2>
			<p>{labels.eraseText}</p>
			{stage === 'confirming' ? (
				<Confirm
					question={labels.eraseConfirm}
					yes={labels.eraseYes}
					cancel={labels.cancel}
					onYes={() => {
						void eraseDevice().then(() => setStage('erased'));
					}}
					onCancel={() => setStage('idle')}
				/>
			) : (
				<button class="button quiet" type="button" onClick={() => setStage('confirming')}>
					{labels.eraseAction}
				</button>
			)}
			<p role="status" class={stage === 'erased' ? looks['box'] : undefined}>
				{stage === 'erased' && labels.erased}
			</p>
		</section>
	);
}
