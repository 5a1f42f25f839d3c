import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { noSentences } from '../../core/device/unit-sentences.ts';
import { behaviourIds } from '../../core/values/values.ts';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { unitSentences } from '../../stores/unit-sentences.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fill } from '../../ui/text.ts';
import { Poster } from './Poster.tsx';
import { Tools } from './Tools.tsx';
import { ValueGroup } from './ValueGroup.tsx';
import type { UnitSentencesProps } from './props.ts';
import styles from './unit-sentences.module.css';

/**
 * Where a unit words the behaviours as acts of its own. Before the browser has taken over the page, and while nothing is
 * written, it prints as a sheet with lines for a pen; after that as a poster of what is written.
 */
export default function UnitSentences(props: UnitSentencesProps) {
	const { values, labels } = props;
	const [ready, setReady] = useState(false);
	const sentences = useStore(unitSentences.$value, { ssr: () => noSentences });
	const storageWorks = useStore($storageWorks, { ssr: () => true });
	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);
	const written = Object.keys(sentences).length;

	return (
		<>
			<div class={`${styles['groups']} ${written > 0 ? 'screen-only' : ''}`}>
				{ready && !storageWorks && <Notice role="status">{labels.noStorage}</Notice>}
				{ready && unitSentences.readAside() !== undefined && <Notice>{labels.unreadable}</Notice>}
				<p class="needs-js screen-only">
					<strong>{fill(labels.progress, { n: written, total: behaviourIds.length })}</strong>
					{written > 0 && storageWorks && ` · ${labels.kept}`}
				</p>
				{values.map((value) => (
					<ValueGroup
						key={value.id}
						value={value}
						sentences={sentences}
						ready={ready}
						labels={labels}
					/>
				))}
			</div>
			{ready && <Tools written={written} labels={labels} />}
			{written > 0 && <Poster {...props} sentences={sentences} />}
		</>
	);
}
