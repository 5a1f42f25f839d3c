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

/** All answers to look over, an error summary for what is blank, and a gentle question where it may help. */
export function Review(props: Props) {
	const { instrument, labels, draft, store, onProceed } = props;
	const [stage, setStage] = useState<'reading' | 'blank' | 'asking'>('reading');
	const blank = unanswered(instrument, draft.answers);
	const signs = carelessSigns(instrument, draft.answers, draft.seconds);

	function proceed() {
		if (blank.length > 0) setStage('blank');
		else if (signs.length > 0) setStage('asking');
		else onProceed();
	}

	function declineBlank() {
		saveAnswers(store, instrument, Object.fromEntries(blank.map((id) => [id, 'na'])), 0);
		setStage('reading');
	}

	return (
		<div class={styles['review']}>
			<h2 tabIndex={-1} data-start>
				{labels.reviewTitle}
			</h2>
			{stage === 'blank' && blank.length > 0 && (
				<BlankSummary {...props} blank={blank} onDecline={declineBlank} />
			)}
			<p>{blank.length === instrument.items.length ? labels.reviewEmpty : labels.reviewText}</p>
			<ReviewAnswers {...props} />
			{stage === 'asking' ? (
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
