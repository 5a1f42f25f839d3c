import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
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
	const [fragment, setFragment] = useState('');
	const isHandedOver = /^#(%23)?pindah/.test(fragment);
	const handover = useLazy(isHandedOver, () => import('./Handover.tsx'));
	useEffect(() => {
		const follow = () => setFragment(location.hash);
		probeStorage();
		setReady(true);
		follow();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	/** Takes what was handed over out of the address. */
	function dismiss() {
		history.replaceState(null, '', location.pathname);
		setFragment('');
	}

	if (!ready) return <p class="no-js">{labels.loading}</p>;
	return (
		<div class={styles['data']}>
			{!storageWorks && <Notice role="status">{labels.noStorage}</Notice>}
			{isHandedOver && handover && (
				<handover.default key={fragment} {...props} fragment={fragment} onDismiss={dismiss} />
			)}
			<StoredList {...props} />
			<div class={styles['actions']}>
				<Export {...props} />
				<Import {...props} />
				<Erase {...props} />
			</div>
		</div>
	);
}
