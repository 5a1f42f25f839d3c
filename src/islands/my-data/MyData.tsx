import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import type { MyDataProps } from './props.ts';
import { Erase } from './Erase.tsx';
import { Transfer } from './Transfer.tsx';
import { StoredList } from './StoredList.tsx';
import looks from '../../ui/looks.module.css';
import styles from './data.module.css';

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
