import { useState } from 'preact/hooks';
import { type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import type { Outcome, Outcomes } from '../../core/assessment/outcome.ts';
import { scoreValues } from '../../core/assessment/score.ts';
import { ValueOrder } from '../../ui/ValueOrder.tsx';
import { takeFocus } from '../mirror/take-focus.ts';
import { Bars } from '../result/body/Bars.tsx';
import { Overall, Summary } from '../result/body/Summary.tsx';
import type { KioskProps } from './props.ts';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	outcome: Outcome;
	onNext: () => void;
}

/** What a person may look at of each kind of result, and the words around it. */
const pictures = {
	rating: {
		Picture: RatingPicture,
		wordsIn: ({ instrument, kioskLabels }: KioskProps) =>
			kioskLabels[traitsOf(instrument.id).hasLevels ? 'picture' : 'order'],
	},
} satisfies Record<Kind, unknown>;

/** Shown once the answers are kept for the recap. The person may look at their own scores before handing on the device. */
export function Thanks(props: Props) {
	const { instrument, result, kioskLabels: labels, onNext } = props;
	const [looking, setLooking] = useState(false);
	const { Picture, wordsIn } = pictures[traitsOf(instrument.id).kind];
	const words = wordsIn(props);
	return (
		<section class={styles['setup']}>
			<h2 tabIndex={-1} data-start>
				{labels.thanksTitle}
			</h2>
			<p>{words.offer}</p>
			{looking && (
				<>
					{/* The button that asked for it had the focus, and is gone. */}
					<h3 ref={takeFocus} tabIndex={-1}>
						{words.title}
					</h3>
					<Picture {...props} />
					<p class="soft">{result.labels.notice}</p>
				</>
			)}
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

/** What a result of ratings begins with, without its links: the bars, or the order where an instrument has no levels. */
function RatingPicture({
	instrument,
	result,
	outcome,
}: KioskProps & { outcome: Outcomes['rating'] }) {
	const { values, labels } = result;
	const scores = scoreValues(outcome.scores);
	return traitsOf(instrument.id).hasLevels ? (
		<>
			<Summary {...result} attempt={{ instrument: instrument.id }} scores={scores} />
			<Bars {...result} scores={scores} />
			<Overall {...result} scores={scores} />
		</>
	) : (
		<>
			<p>{labels.orderText}</p>
			<ValueOrder values={values} scores={scores} skippedText={labels.orderSkipped} />
		</>
	);
}
