import { useState } from 'preact/hooks';
import { isRoundFull } from '../../../../core/assessment/round-full.ts';
import { type Round, portraitSize, rounds } from '../../../../core/assessment/phrases.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { fill } from '../../../../ui/text.ts';
import type { ScreenProps } from '../../props.ts';
import mirror from '../../mirror.module.css';
import { takeFocus } from '../../take-focus.ts';
import styles from '../choice.module.css';

/** Both rounds to look over, each with the way to change it. */
export function ChoiceReview(props: ScreenProps<'choice'>) {
	const { instrument, labels, draft, onProceed, onChange } = props;
	const [tried, setTried] = useState(false);
	const blank = rounds.find((round) => !isRoundFull(draft.answers, round));
	return (
		<div class={mirror['review']}>
			{/* It may come up after the screen it is on, which has then found nothing to give the focus to. */}
			<h2 ref={takeFocus} tabIndex={-1} data-start>
				{labels.reviewTitle}
			</h2>
			{tried && blank && (
				<div ref={takeFocus} role="alert" tabIndex={-1}>
					<Notice class={mirror['notice']} wrong>
						<p>{fill(labels.reviewIncomplete, { title: instrument.rounds[blank].title })}</p>
					</Notice>
				</div>
			)}
			<p>{labels.reviewText}</p>
			<div class={styles['lists']}>
				{rounds.map((round, index) => (
					<ChosenRound key={round} {...props} round={round} onChange={() => onChange(index + 1)} />
				))}
			</div>
			<div class={mirror['steps']}>
				<button class="button" type="button" onClick={() => (blank ? setTried(true) : onProceed())}>
					{labels.proceed}
				</button>
			</div>
		</div>
	);
}

interface RoundProps extends Pick<ScreenProps<'choice'>, 'instrument' | 'labels' | 'draft'> {
	round: Round;
	onChange: () => void;
}

function ChosenRound({ instrument, labels, draft, round, onChange }: RoundProps) {
	const chosen = draft.answers[round] ?? [];
	const { title } = instrument.rounds[round];
	return (
		<section aria-label={title}>
			<h3>{title}</h3>
			{chosen.length < portraitSize && (
				<p>{fill(labels.roundIncomplete, { n: chosen.length, total: portraitSize })}</p>
			)}
			<ul role="list">
				{instrument.phrases
					.filter(({ id }) => chosen.includes(id))
					.map(({ id, text }) => (
						<li key={id}>{text}</li>
					))}
			</ul>
			<button class="button quiet" type="button" onClick={onChange}>
				{labels.changeRound}
				<span class="sr-only">: {title}</span>
			</button>
		</section>
	);
}
