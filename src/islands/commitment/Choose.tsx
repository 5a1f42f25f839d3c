import { useState } from 'preact/hooks';
import { answerOf, lowestItems } from '../../core/assessment/score.ts';
import { isChoice, planLimit } from '../../core/device/commitment.ts';
import {
	type BehaviourId,
	type ValueId,
	behavioursOf,
	isBehaviourId,
	valueOf,
} from '../../core/values/values.ts';
import { latestAttempt } from '../../stores/attempts.ts';
import { begin } from '../../stores/commitment.ts';
import { DominoShape } from '../../ui/DominoShape.tsx';
import { Remark } from '../../ui/Field.tsx';
import { formatDay } from '../../ui/format.ts';
import { fill } from '../../ui/text.ts';
import { Behaviour } from './parts.tsx';
import type { CommitmentProps } from './props.ts';
import styles from './commitment.module.css';
import chooseStyles from './choose.module.css';

/** More suggestions than this are a list again. */
const suggestedAtMost = 4;
/** How many of the lowest behaviours are suggested, beside those the person chose. */
const lowestWanted = 3;

interface Props extends CommitmentProps {
	/** What was chosen before, to be changed. */
	before: readonly BehaviourId[];
	onDone: () => void;
}

/** A choice of one or two behaviours, those that the last Cermin Diri suggests first. */
export function Choose(props: Props) {
	const { values, behaviours, links, before, onDone } = props;
	const labels = props.labels.choose;
	const [chosen, setChosen] = useState<readonly BehaviourId[]>(before);
	const [problem, setProblem] = useState<string>();
	const suggestions = suggestionsFor(props);
	// A wide screen has room for all 21 at once, a phone for those of one value.
	const isWide = useState(() => matchMedia('(min-width: 48rem)').matches)[0];
	const isOpen = (id: ValueId, place: number) =>
		behavioursOf(id).some((behaviour) => before.includes(behaviour)) ||
		(!suggestions && (isWide || place === 0));

	function toggle(id: BehaviourId, box: HTMLInputElement) {
		const others = chosen.filter((other) => other !== id);
		const isTooMany = box.checked && others.length >= planLimit;
		// The box stays as it was, and a sentence says why: nothing is switched off in silence.
		if (isTooMany) box.checked = false;
		else setChosen(box.checked ? [...others, id] : others);
		setProblem(isTooMany ? fill(labels.full, { name: behaviours[id].name }) : undefined);
	}

	function submit(event: Event) {
		event.preventDefault();
		if (!isChoice(chosen)) {
			setProblem(labels.none);
			return;
		}
		const isSame = chosen.join() === before.join();
		if (!isSame) begin(chosen);
		onDone();
	}

	const box = (id: BehaviourId) => (
		<input
			type="checkbox"
			checked={chosen.includes(id)}
			onChange={({ currentTarget }) => toggle(id, currentTarget)}
		/>
	);
	return (
		<form class={styles['form']} onSubmit={submit}>
			<h2 tabIndex={-1} data-start>
				{labels.title}
			</h2>
			<p>{labels.lead}</p>
			{suggestions && (
				<fieldset>
					<legend>{fill(labels.suggested, { date: formatDay(suggestions.finishedAt) })}</legend>
					{suggestions.list.map(({ id, reason }) => (
						<label key={id} class={styles['pick']} data-value={valueOf(id)}>
							{box(id)}
							<span>
								<Behaviour {...props} behaviour={id} />
								<small>{reason}</small>
							</span>
						</label>
					))}
				</fieldset>
			)}
			<section>
				<h3>{labels.list}</h3>
				<div class={chooseStyles['byValue']}>
					{values.map(({ id, name, short, drawing }, place) => (
						<details key={id} class="fold" data-value={id} open={isOpen(id, place)}>
							<summary>
								<DominoShape value={id} letter={short} drawing={drawing} /> {name}
							</summary>
							<fieldset>
								<legend class="sr-only">{name}</legend>
								{behavioursOf(id).map((behaviour) => (
									<label key={behaviour} class={styles['line']}>
										{box(behaviour)}
										{behaviours[behaviour].name}
									</label>
								))}
							</fieldset>
						</details>
					))}
				</div>
			</section>
			<div class={chooseStyles['count']} data-chosen={chosen.length > 0}>
				<p role="status">
					<strong>{labels.counts[chosen.length]}</strong>
				</p>
				<Remark role="alert">{problem}</Remark>
				<button class="button" type="submit">
					{labels.submit}
				</button>
			</div>
			{!suggestions && (
				<p class="soft">
					{labels.noMirror} <a href={links.mirror}>{labels.mirrorLink}</a>.
				</p>
			)}
		</form>
	);
}

/** What the last Cermin Diri suggests, each with the answer that led to it; undefined where there is none or nothing low. */
function suggestionsFor({ mirror, labels }: CommitmentProps) {
	const attempt = latestAttempt('diri');
	if (!attempt) return undefined;
	const { scores, priorities, finishedAt, revision } = attempt;
	const lowest = lowestItems(scores, lowestWanted, []).filter(isBehaviourId);
	const ids = [...new Set([...priorities, ...lowest])].slice(0, suggestedAtMost);
	const list = ids.map((id) => {
		const item = mirror.items.find((candidate) => candidate.id === id);
		const answer = revision === mirror.revision && item ? answerOf(item, scores[id]) : undefined;
		const words = {
			answer: mirror.scale[answer ?? 0] ?? '',
			text: item?.text.replace(/\.$/, '') ?? '',
		};
		const reason = answer === undefined ? labels.choose.mine : fill(labels.choose.because, words);
		return { id, reason };
	});
	return list.length > 0 ? { finishedAt, list } : undefined;
}
