import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { MyDataLabels } from '../../copy/my-data.ts';
import type { InstrumentId } from '../../core/instrument.ts';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Erase } from './Erase.tsx';
import { Transfer } from './Transfer.tsx';
import { StoredList } from './StoredList.tsx';
import looks from '../parts/looks.module.css';
import styles from './data.module.css';

export interface MyDataProps {
	titles: Record<InstrumentId, string>;
	links: { results: string };
	labels: MyDataLabels;
}

/** Everything stored on this device: seen in words, exported, imported, erased. */
export default function MyData(props: MyDataProps) {
	const { labels } = props;
	const [ready, setReady] = useState(false);
	const storageWorks = useStore($storageWorks, { ssr: () => true });
	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);

	if (!ready) return <p class="no-js">{labels.loading}</p>;
	return (
		<div class={styles['data']}>
			{!storageWorks && (
				<p class={looks['box']} role="status">
					{labels.noStorage}
				</p>
			)}
			<StoredList {...props} />
			<Transfer {...props} />
			<Erase {...props} />
		</div>
	);
}
