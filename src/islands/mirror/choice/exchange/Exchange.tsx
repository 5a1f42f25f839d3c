import type { Phrase } from '../../../../core/assessment/instrument.ts';
import type { PhraseId } from '../../../../core/assessment/phrases.ts';
import { Modal } from '../../../../ui/Modal.tsx';
import { fill } from '../../../../ui/text.ts';
import type { MirrorProps } from '../../props.ts';
import styles from './exchange.module.css';

interface Props extends Pick<MirrorProps<'choice'>, 'labels'> {
	/** The phrase that was ticked as the eleventh. */
	late: string;
	/** The ten of which one must go, in the order in which they stand on the page. */
	chosen: readonly Phrase[];
	onExchange: (out: PhraseId) => void;
	onKeep: () => void;
}

/** Asks which of the ten makes room for an eleventh. */
export function Exchange({ labels, late, chosen, onExchange, onKeep }: Props) {
	return (
		<Modal label={labels.exchangeTitle} text="tukar" onClose={onKeep}>
			<div class={styles['exchange']}>
				<h2>{labels.exchangeTitle}</h2>
				<p id="tukar">{fill(labels.exchangeText, { text: late })}</p>
				<ul role="list">
					{chosen.map(({ id, text }) => (
						<li key={id}>
							<button type="button" onClick={() => onExchange(id)}>
								<span class="sr-only">{labels.exchangeOut} </span>
								{text}
							</button>
						</li>
					))}
				</ul>
				<button class="button quiet" type="button" onClick={onKeep}>
					{labels.exchangeKeep}
				</button>
			</div>
		</Modal>
	);
}
