import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { kioskDrafts } from '../../stores/kiosk.ts';
import type { Draft } from '../../core/device/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { Flow } from '../mirror/Flow.tsx';
import type { KioskProps } from './props.ts';

interface Props extends KioskProps {
	/** Whether the person has just begun or goes on with answers that are theirs. */
	begun: 'new' | 'resumed';
	onFinish: () => void;
	onStop: () => void;
}

/** The mirror of the person at the kiosk. Their way out of it asks first, because it takes the answers with it. */
export function Answering(props: Props) {
	const { instrument, kioskLabels: labels, begun, onFinish, onStop } = props;
	const store = kioskDrafts[instrument.id] as Stored<Draft>;
	useStore(store.$value);
	/** The button that asks to stop, as long as the question is up. */
	const [opener, setOpener] = useState<HTMLElement>();
	const close = () => setOpener(undefined);
	return (
		<>
			<Flow
				{...props}
				// What useStore gives is a moment old, long enough to show one person's answers to the next.
				draft={store.read()}
				store={store}
				hasResult={false}
				asksPriorities={false}
				advances={false}
				onClose={({ currentTarget }) => setOpener(currentTarget)}
				start={({ onStart, onResume }) => <Begin onBegin={begun === 'new' ? onStart : onResume} />}
				onFinish={onFinish}
				onStep={() => undefined}
			/>
			{opener && (
				<Modal label={labels.stop} opener={{ current: opener }} onClose={close}>
					<Confirm
						question={labels.stopConfirm}
						yes={labels.stopYes}
						cancel={labels.cancel}
						onYes={onStop}
						onCancel={close}
					/>
				</Modal>
			)}
		</>
	);
}

/** In place of the mirror's first screen: whoever has agreed to begin goes straight to the question. */
function Begin({ onBegin }: { onBegin: () => void }) {
	useEffect(onBegin, []);
	return null;
}
