import type { OfflineLabels } from '../../copy/offline.ts';
import { Notice } from '../../ui/Notice.tsx';
import { formatCount } from '../../ui/format-counts.ts';
import { fill } from '../../ui/text.ts';
import { type OfflineState, useOffline } from './use-offline.ts';

interface Props {
	/** The path of the home page. */
	base: string;
	labels: OfflineLabels;
}

/** Says whether the whole site is on the device, and what stands in the way where it is not. */
export default function OfflineStatus({ base, labels }: Props) {
	const { state, prepare } = useOffline(base);
	return (
		<Notice role="status" wrong={state.kind === 'failed'}>
			<p>{sentence(state, labels)}</p>
			{state.kind === 'saving' && <Action label={labels.copy} onClick={prepare} />}
			{state.kind === 'failed' && <Action label={labels.again} onClick={prepare} />}
		</Notice>
	);
}

function Action({ label, onClick }: { label: string; onClick: () => void }) {
	return (
		<button class="button quiet" type="button" onClick={onClick}>
			{label}
		</button>
	);
}

function sentence(state: OfflineState, labels: OfflineLabels): string {
	switch (state.kind) {
		case 'hindered':
			return labels.hindrances[state.by];
		case 'failed':
			return labels.failures[state.failure];
		case 'preparing':
		case 'ready': {
			const { kept, total } = state.report;
			return fill(labels[state.kind], { kept: formatCount(kept), total: formatCount(total) });
		}
		default:
			return labels[state.kind];
	}
}
