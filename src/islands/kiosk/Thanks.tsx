import { traitsOf } from '../../core/assessment/instrument.ts';
import { useState } from 'preact/hooks';
import { type ItemScores, scoreValues } from '../../core/assessment/score.ts';
import { takeFocus } from '../mirror/take-focus.ts';
import { ResultProfile } from '../result/ResultProfile.tsx';
import { Summary } from '../result/Summary.tsx';
import type { KioskProps } from './props.ts';
import { Ranking } from './Ranking.tsx';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	scores: ItemScores;
	onNext: () => void;
}

/** Shown once the answers are kept for the recap. The person may look at their own scores before handing on the device. */
export function Thanks(props: Props) {
	const { instrument, kioskLabels: labels, onNext } = props;
	const [looking, setLooking] = useState(false);
	const words = traitsOf(instrument.id).hasLevels ? labels.picture : labels.order;
	return (
		<section class={styles['setup']}>
			<h2 tabIndex={-1} data-start>
				{labels.thanksTitle}
			</h2>
			<p>{words.offer}</p>
			{looking && <Picture {...props} title={words.title} />}
			<div class="actions">
				<button class="button" type="button" onClick={onNext}>
					{labels.next}
				</button>
				{!looking && (
					<button class="button quiet" type="button" onClick={() => setLooking(true)}>
						{words.show}
					</button>
				)}
			</div>
		</section>
	);
}

/** What a result begins with, without its links: the letter profile, or the order where an instrument has no levels. */
function Picture({ instrument, result, title, scores }: Props & { title: string }) {
	const values = scoreValues(scores);
	return (
		<>
			{/* The button that asked for it had the focus, and is gone. */}
			<h3 ref={takeFocus} tabIndex={-1}>
				{title}
			</h3>
			{traitsOf(instrument.id).hasLevels ? (
				<>
					<Summary {...result} attempt={{ instrument: instrument.id }} scores={values} />
					<ResultProfile {...result} scores={values} />
				</>
			) : (
				<Ranking {...result} scores={values} />
			)}
			<p class="soft">{result.labels.notice}</p>
		</>
	);
}
