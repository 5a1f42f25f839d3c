import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { isEvidence, noEvidence } from '../../core/device/evidence.ts';
import { evidence } from '../../stores/evidence.ts';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from './Sheet.tsx';
import { Tools } from './Tools.tsx';
import { ValueEntries } from './ValueEntries.tsx';
import type { EvidenceProps } from './props.ts';
import styles from './evidence.module.css';

/** The practices in which a unit shows the values, kept with every letter. Before the browser takes over it prints blank. */
export default function EvidenceList(props: EvidenceProps) {
	const { values, labels } = props;
	const all = useStore(evidence.$value, { ssr: () => noEvidence });
	const storageWorks = useStore($storageWorks, { ssr: () => true });
	const [ready, setReady] = useState(false);
	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);
	const written = all.filter(isEvidence);

	return (
		<>
			{ready && (
				<div class={`${styles['list']} screen-only`}>
					{!storageWorks && <Notice role="status">{labels.noStorage}</Notice>}
					{evidence.readAside() !== undefined && <Notice>{labels.unreadable}</Notice>}
					<p>{all.length > 0 && storageWorks && <strong>{labels.kept}</strong>}</p>
					{values.map((value) => (
						<ValueEntries
							key={value.id}
							value={value}
							all={all}
							entries={all.filter((entry) => entry.value === value.id)}
							labels={labels}
						/>
					))}
					<Tools {...props} written={written} />
				</div>
			)}
			<Sheet {...props} written={written} />
		</>
	);
}
