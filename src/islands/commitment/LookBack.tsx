import { useState } from 'preact/hooks';
import { answerOf, roundScore, scoreValues } from '../../core/assessment/score.ts';
import type { RatingAttempt } from '../../core/device/attempt.ts';
import type { Started } from '../../core/device/commitment.ts';
import { type BehaviourId, valueOf } from '../../core/values/values.ts';
import { beginAgain, end } from '../../stores/commitment.ts';
import { DominoShape } from '../../ui/DominoShape.tsx';
import { Remark } from '../../ui/Field.tsx';
import { formatDay, formatScore } from '../../ui/format.ts';
import { printPage } from '../../ui/print-page.ts';
import { fill } from '../../ui/text.ts';
import { Behaviour, IfThen } from './parts.tsx';
import type { CommitmentProps } from './props.ts';
import styles from './commitment.module.css';
import lookBackStyles from './look-back.module.css';

interface Props extends CommitmentProps {
	current: Started;
	/** Cermin Diri before the start and after the thirty days, where both are there. */
	around: { before: RatingAttempt; after: RatingAttempt } | undefined;
	/** Whether Cermin Diri was filled in before the start, with the statements it has now. */
	hasFirst: boolean;
	/** Called with a sentence on what came of the choice. */
	onEnd: (said: string) => void;
}

/** After thirty days: what the mirror said before and says now, and what to do next. */
export function LookBack(props: Props) {
	const { around, hasFirst, labels, links } = props;
	const { after } = labels;
	return (
		<section class={lookBackStyles['after']} data-card>
			<h2 tabIndex={-1} data-start>
				{after.title}
			</h2>
			<p>{after.lead}</p>
			{props.current.plans.map((plan) => (
				<div key={plan.behaviour} class={styles['vow']} data-value={valueOf(plan.behaviour)}>
					<p>
						<Behaviour {...props} behaviour={plan.behaviour} />
					</p>
					<IfThen sentence={plan} labels={labels} />
					{around && <Statement {...props} {...around} behaviour={plan.behaviour} />}
				</div>
			))}
			{around ? (
				<Profile {...props} {...around} />
			) : (
				<div class={styles['form']}>
					<p>{hasFirst ? after.again : after.noFirst}</p>
					<div class="actions">
						<a class="button" href={links.mirror}>
							{after.mirror}
						</a>
					</div>
				</div>
			)}
			<Print labels={labels} />
			<Next {...props} />
		</section>
	);
}

type Both = CommitmentProps & { before: RatingAttempt; after: RatingAttempt };

/** The answers to the statement on a behaviour, then and now; nothing where the statements have changed since. */
function Statement(props: Both & { behaviour: BehaviourId }) {
	const { behaviour, mirror, labels, before, after } = props;
	if (before.revision !== mirror.revision) return null;
	const item = mirror.items.find(({ id }) => id === behaviour);
	const wordOf = (attempt: RatingAttempt) => {
		const answer = item && answerOf(item, attempt.scores[behaviour]);
		return answer === undefined ? labels.after.unknown : (mirror.scale[answer] ?? '');
	};
	return (
		<p>
			“{item?.text}” {fill(labels.after.then, { before: wordOf(before), after: wordOf(after) })}
		</p>
	);
}

/** The seven values on one axis, hollow then and filled now. */
function Profile({ current, values, labels, before, after }: Both & Pick<Props, 'current'>) {
	const [was, is] = [scoreValues(before.scores), scoreValues(after.scores)];
	const chosen = current.plans.map(({ behaviour }) => valueOf(behaviour));
	const shown = (score: number | null) =>
		score === null ? labels.after.unknown : formatScore(score);
	return (
		<div>
			<h3>{labels.after.profile}</h3>
			<p class={lookBackStyles['legend']}>
				<span data-dot="was">{fill(labels.after.was, { date: formatDay(before.finishedAt) })}</span>
				<span data-dot="is">{fill(labels.after.is, { date: formatDay(after.finishedAt) })}</span>
			</p>
			<ul role="list" class={lookBackStyles['profile']}>
				{values.map(({ id, name, short, drawing }) => (
					<li key={id} data-value={id}>
						<DominoShape value={id} letter={short} drawing={drawing} />
						<div>
							<span>
								{name} {chosen.includes(id) && <small>{labels.after.chosen}</small>}
							</span>
							<span>
								{fill(labels.after.scores, { before: shown(was[id]), after: shown(is[id]) })}
							</span>
						</div>
						<Dots was={was[id]} is={is[id]} />
					</li>
				))}
			</ul>
			<p class="soft">{labels.after.note}</p>
		</div>
	);
}

function Dots({ was, is }: Record<'was' | 'is', number | null>) {
	const [from, to] = [was, is].map((score) => score !== null && `${roundScore(score)}%`);
	return (
		<svg aria-hidden="true">
			<line x1="0" x2="100%" y1="50%" y2="50%" />
			{from && to && <line x1={from} x2={to} y1="50%" y2="50%" />}
			{from && <circle cx={from} cy="50%" r="6" />}
			{to && <circle data-dot="is" cx={to} cy="50%" r="6" />}
		</svg>
	);
}

const choices = ['same', 'other', 'enough'] as const;

function Print({ labels }: Pick<Props, 'labels'>) {
	const [said, setSaid] = useState('');
	return (
		<div class="screen-only">
			<button
				class="button quiet"
				type="button"
				onClick={() => setSaid(printPage() ? '' : labels.card.saving.notPrintedKept)}
			>
				{labels.after.print}
			</button>
			<p role="status">{said}</p>
		</div>
	);
}

/** What to do next: go on, choose another behaviour, or leave it there. */
function Next({ current, around, labels, onEnd }: Props) {
	const { after } = labels;
	const [choice, setChoice] = useState<(typeof choices)[number]>();
	const [isMissing, setMissing] = useState(false);
	return (
		<form
			class={styles['form']}
			onSubmit={(event) => {
				event.preventDefault();
				setMissing(!choice);
				if (!choice) return;
				if (choice === 'same') beginAgain(current);
				else end(current.id);
				onEnd(choice === 'enough' ? after.ended : '');
			}}
		>
			<fieldset>
				<legend>{after.next}</legend>
				{choices.map((one) => (
					<label key={one} class={styles['line']}>
						<input
							type="radio"
							name="next"
							checked={choice === one}
							onChange={() => setChoice(one)}
						/>
						{after.choices[one]}
					</label>
				))}
			</fieldset>
			<Remark role="alert">{isMissing && !choice && after.missing}</Remark>
			{/* Before the mirror was filled in again, its button is the one to press first. */}
			<button class={around ? 'button' : 'button quiet'} type="submit">
				{after.finish}
			</button>
		</form>
	);
}
