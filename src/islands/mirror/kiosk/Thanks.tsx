import { useState } from 'preact/hooks';
import { type ItemScores, scoreValues } from '../../../core/score.ts';
import { LetterProfile } from '../../parts/result/LetterProfile.tsx';
import { Summary } from '../../parts/result/Summary.tsx';
import type { KioskProps } from './Kiosk.tsx';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	scores: ItemScores;
	onNext: () => void;
}

/** Said only once the answers are safely kept. The person may look at their own picture before handing on the device. */
export function Thanks({ instrument, result, kioskLabels: labels, scores, onNext }: Props) {
	const [looking, setLooking] = useState(false);
	const values = scoreValues(scores);
	return (
		<section class={styles['setup']}>
			<h2 tabIndex={-1} data-start>
				{labels.thanksTitle}
			</h2>
			{instrument.leveled && <p>{labels.thanksText}</p>}
			{looking && (
				<>
					<Summary {...result} attempt={{ instrument: instrument.id }} scores={values} />
					<LetterProfile {...result} scores={values} />
				</>
			)}
			<div class="actions">
				<button class="button" type="button" onClick={onNext}>
					{labels.next}
				</button>
				{/* Seven questions give an order, no figures: there is no picture to look at. */}
				{instrument.leveled && !looking && (
					<button class="button quiet" type="button" onClick={() => setLooking(true)}>
						{labels.showProfile}
					</button>
				)}
			</div>
		</section>
	);
}

/** What stands there when the device refused to keep the answers: nothing is lost yet. */
export function NotKept({ kioskLabels: labels, onRetry }: KioskProps & { onRetry: () => void }) {
	return (
		<div class={styles['notice']} role="alert">
			<p>{labels.keepFailed}</p>
			<div class="actions">
				<button class="button" type="button" data-start onClick={onRetry}>
					{labels.retry}
				</button>
			</div>
		</div>
	);
}
