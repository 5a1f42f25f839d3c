import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Erase } from './Erase.tsx';
import { Export } from './Export.tsx';
import { Import } from './Import.tsx';
import { StoredList } from './StoredList.tsx';
import type { MyDataProps } from './props.ts';
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
			{!storageWorks && <Notice role="status">{labels.noStorage}</Notice>}
			<StoredList {...props} />
			<Export {...props} />
			<Import {...props} />
			<Erase {...props} />
		</div>
	);
}
