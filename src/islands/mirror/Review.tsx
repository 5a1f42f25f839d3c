import { useEffect, useRef, useState } from 'preact/hooks';
import { carelessSigns } from '../../core/assessment/careless-responding.ts';
import type { Draft } from '../../core/device/draft.ts';
import { type Answer, unanswered } from '../../core/assessment/instrument.ts';
import { fill } from '../../ui/text.ts';
import { valueOf } from '../../core/values/values.ts';
import { saveAnswers } from '../../stores/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import looks from '../../ui/looks.module.css';
import styles from './mirror.module.css';
import type { MirrorProps } from './props.ts';

interface Props extends MirrorProps {
	draft: Draft;
	store: Stored<Draft>;
	/** Asks to change the answer to a question, by its number. */
	onChange: (number: number) => void;
	/** All is answered and looked over. */
	onProceed: () => void;
}

/** All answers to look over, an error summary for what is blank, and a gentle question where it may help. */
export function Review({ instrument, result, labels, draft, store, onChange, onProceed }: Props) {
	const [stage, setStage] = useState<'reading' | 'blank' | 'asking'>('reading');
	const notice = useRef<HTMLDivElement>(null);
	useEffect(() => notice.current?.focus(), [stage]);

	const blank = unanswered(instrument, draft.answers);
	const signs = carelessSigns(instrument, draft.answers, draft.seconds);
	const na = instrument.notApplicable;

	function proceed() {
		if (blank.length > 0) setStage('blank');
		else if (signs.length > 0) setStage('asking');
		else onProceed();
	}

	const words = (answer: Answer | undefined) =>
		answer === undefined ? labels.blank : answer === 'na' ? na : instrument.scale[answer];
	const numbered = instrument.items.map((item, index) => ({ ...item, number: index + 1 }));

	return (
		<div class={styles['review']}>
			<h2 tabIndex={-1} data-start>
				{labels.reviewTitle}
			</h2>
			{stage === 'blank' && blank.length > 0 && (
				<div ref={notice} class={styles['error']} role="alert" tabIndex={-1}>
					<h3>{labels.errorTitle}</h3>
					<p>{fill(labels.errorText, { n: blank.length, na })}</p>
					<ul>
						{numbered
							.filter(({ id }) => blank.includes(id))
							.map(({ id, number, text }) => (
								<li key={id}>
									<button class={looks['link']} type="button" onClick={() => onChange(number)}>
										{fill(labels.errorItem, { n: number, text })}
									</button>
								</li>
							))}
					</ul>
					<button
						class="button quiet"
						type="button"
						onClick={() => {
							saveAnswers(store, instrument, Object.fromEntries(blank.map((id) => [id, 'na'])), 0);
							setStage('reading');
						}}
					>
						{fill(labels.markBlank, { n: blank.length, na })}
					</button>
				</div>
			)}
			<p>{labels.reviewText}</p>
			{result.values.map(({ id, name }) => (
				<section key={id} data-value={id} aria-label={name}>
					<h3>{name}</h3>
					<dl>
						{numbered
							.filter((item) => valueOf(item.id) === id)
							.map((item) => (
								<div key={item.id} data-blank={draft.answers[item.id] === undefined}>
									<dt>
										{item.number}. {item.text}
									</dt>
									<dd>
										<span>{words(draft.answers[item.id])}</span>
										<button
											class={looks['link']}
											type="button"
											onClick={() => onChange(item.number)}
										>
											{labels.change}
											<span class="sr-only">
												{' '}
												{fill(labels.errorItem, { n: item.number, text: item.text })}
											</span>
										</button>
									</dd>
								</div>
							))}
					</dl>
				</section>
			))}
			{stage === 'asking' ? (
				<div
					ref={notice}
					class={`${looks['box']} ${styles['notice']}`}
					role="group"
					aria-labelledby="tanya"
					tabIndex={-1}
				>
					<h3 id="tanya">{labels.signTitle}</h3>
					{signs.map((sign) => (
						<p key={sign}>{labels.signs[sign]}</p>
					))}
					<p>{labels.signAsk}</p>
					<div class="actions">
						<button class="button quiet" type="button" onClick={() => onChange(1)}>
							{labels.signAgain}
						</button>
						<button class="button quiet" type="button" onClick={onProceed}>
							{labels.signGo}
						</button>
					</div>
				</div>
			) : (
				<div class="actions">
					<button class="button" type="button" onClick={proceed}>
						{labels.proceed}
					</button>
				</div>
			)}
		</div>
	);
}
