import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { kioskDrafts } from '../../stores/kiosk.ts';
import type { Draft } from '../../core/device/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import { Flow } from '../mirror/Flow.tsx';
import type { KioskProps } from './props.ts';
import { Stop } from './Stop.tsx';

interface Props extends KioskProps {
	/** Whether the person has just begun or goes on with answers that are theirs. */
	begun: 'new' | 'resumed';
	onFinish: () => void;
	onStop: () => void;
}

/** The mirror of the person at the kiosk, and their way out of it. */
export function Answering(props: Props) {
	const { instrument, begun, onFinish, onStop } = props;
	const store = kioskDrafts[instrument.id] as Stored<Draft>;
	useStore(store.$value);
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
				closable={false}
				start={({ onStart, onResume }) => <Begin onBegin={begun === 'new' ? onStart : onResume} />}
				onFinish={onFinish}
				onStep={() => undefined}
			/>
			<Stop {...props} onStop={onStop} />
		</>
	);
}

/** In place of the mirror's first screen: whoever has agreed to begin goes straight to the question. */
function Begin({ onBegin }: { onBegin: () => void }) {
	useEffect(onBegin, []);
	return null;
}
