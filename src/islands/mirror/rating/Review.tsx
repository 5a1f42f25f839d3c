import { useState } from 'preact/hooks';
import { carelessSigns } from '../../../core/assessment/careless-responding.ts';
import type { Draft } from '../../../core/device/draft.ts';
import { unanswered } from '../../../core/assessment/instrument.ts';
import { saveAnswers } from '../../../stores/draft.ts';
import type { Stored } from '../../../stores/storage.ts';
import { BlankSummary } from './BlankSummary.tsx';
import { CarelessQuestion } from './CarelessQuestion.tsx';
import { ReviewAnswers } from './ReviewAnswers.tsx';
import styles from '../mirror.module.css';
import type { MirrorProps } from '../props.ts';

interface Props extends MirrorProps<'rating'> {
	draft: Draft<'rating'>;
	store: Stored<Draft<'rating'>>;
	/** Asks to change the answer to a question, by its number. */
	onChange: (number: number) => void;
	/** All is answered and looked over. */
	onProceed: () => void;
}

/** All answers to look over, what is blank first, and a gentle question where it may help. */
export function Review(props: Props) {
	const { instrument, labels, draft, store, onProceed } = props;
	// Rises with each press that came too early, so that what is blank takes the focus again.
	const [pressed, setPressed] = useState(0);
	const [isAsking, setIsAsking] = useState(false);
	const blank = unanswered(instrument, draft.answers);
	const isEmpty = blank.length === instrument.items.length;
	const signs = carelessSigns(instrument, draft.answers, draft.seconds);

	function proceed() {
		if (blank.length > 0) setPressed(pressed + 1);
		else if (signs.length > 0) setIsAsking(true);
		else onProceed();
	}

	return (
		<div class={styles['review']}>
			<h2 tabIndex={-1} data-start>
				{labels.reviewTitle}
			</h2>
			{blank.length > 0 && (pressed > 0 || !isEmpty) && (
				<BlankSummary
					key={pressed}
					{...props}
					blank={blank}
					isTold={pressed > 0}
					onDecline={() =>
						saveAnswers(store, instrument, Object.fromEntries(blank.map((id) => [id, 'na'])), 0)
					}
				/>
			)}
			<p>{isEmpty ? labels.reviewEmpty : labels.reviewText}</p>
			<ReviewAnswers {...props} />
			{isAsking ? (
				<CarelessQuestion {...props} signs={signs} />
			) : (
				<div class={styles['steps']}>
					<button class="button" type="button" onClick={proceed}>
						{labels.proceed}
					</button>
				</div>
			)}
		</div>
	);
}
