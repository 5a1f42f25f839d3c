import { useStore } from '@nanostores/preact';
import { noSentences } from '../../core/device/unit-sentences.ts';
import type { BehaviourId } from '../../core/values/values.ts';
import { unitSentences } from '../../stores/unit-sentences.ts';
import styles from './on-slide.module.css';

interface Props {
	behaviour: BehaviourId;
	label: string;
}

/** The unit's own sentence for a behaviour, below what its slide says; empty where there is none on this device. */
export default function OnSlide({ behaviour, label }: Props) {
	const sentence = useStore(unitSentences.$value, { ssr: () => noSentences })[behaviour];
	return (
		<p class={styles['own']}>
			{sentence && (
				<>
					<b>{label}</b> {sentence}
				</>
			)}
		</p>
	);
}
