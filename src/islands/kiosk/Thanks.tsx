import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { type Kind, isOfKind, traitsOf } from '../../core/assessment/instrument.ts';
import type { Outcome, Outcomes } from '../../core/assessment/outcome.ts';
import { scoreValues } from '../../core/assessment/score.ts';
import { ValueOrder } from '../../ui/ValueOrder.tsx';
import { takeFocus } from '../mirror/take-focus.ts';
import { Bars } from '../result/body/Bars.tsx';
import { ChosenLists } from '../result/body/ChosenLists.tsx';
import { Overall, Summary } from '../result/body/Summary.tsx';
import type { KioskProps } from './props.ts';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	outcome: Outcome;
	onNext: () => void;
}

/** What a person may look at of each kind of result, and the words around it. */
interface PictureOf<K extends Kind> {
	Picture(this: void, props: KioskProps & { outcome: Outcomes[K] }): VNode;
	wordsIn(props: KioskProps): KioskProps['kioskLabels']['picture'];
	/** What it is not. */
	noticeIn(props: KioskProps): string;
}

const pictures: { [K in Kind]: PictureOf<K> } = {
	rating: {
		Picture: RatingPicture,
		wordsIn: ({ instrument, kioskLabels }) =>
			kioskLabels[traitsOf(instrument.id).hasLevels ? 'picture' : 'order'],
		noticeIn: ({ result }) => result.labels.notice,
	},
	choice: {
		Picture: ({ result, outcome }) => (
			<ChosenLists
				labels={result.labels}
				instrument={result.instruments.unit}
				portrait={outcome.portrait}
			/>
		),
		wordsIn: ({ kioskLabels }) => kioskLabels.portrait,
		noticeIn: ({ result }) => result.labels.portrait.noticeTitle,
	},
};

/** Shown once the answers are kept for the recap. The person may look at their own scores before handing on the device. */
export function Thanks(props: Props) {
	const { instrument, kioskLabels: labels, onNext } = props;
	const [looking, setLooking] = useState(false);
	const picture: PictureOf<Kind> = pictures[traitsOf(instrument.id).kind];
	const { Picture } = picture;
	const words = picture.wordsIn(props);
	return (
		<section class={styles['setup']}>
			<h2 tabIndex={-1} data-start>
				{labels.thanksTitle}
			</h2>
			{looking ? (
				<>
					{/* The button that asked for it had the focus, and is gone. */}
					<h3 ref={takeFocus} tabIndex={-1}>
						{words.title}
					</h3>
					<Picture {...props} />
					<p class="soft">{picture.noticeIn(props)}</p>
				</>
			) : (
				<p>{words.offer}</p>
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
	return isOfKind('rating', instrument.id) && traitsOf(instrument.id).hasLevels ? (
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
