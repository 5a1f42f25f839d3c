import { useState } from 'preact/hooks';
import { type Draft, fitDraft, priorityLimit } from '../../../core/device/draft.ts';
import { lowestItems, scoreItems } from '../../../core/assessment/score.ts';
import { Remark } from '../../../ui/Field.tsx';
import { fill } from '../../../ui/text.ts';
import { type BehaviourId, behavioursOf, valueIds, valueOf } from '../../../core/values/values.ts';
import { togglePriority } from '../../../stores/draft.ts';
import type { Stored } from '../../../stores/storage.ts';
import styles from '../mirror.module.css';
import type { MirrorProps } from '../props.ts';

interface Props extends MirrorProps<'rating'> {
	draft: Draft<'rating'>;
	store: Stored<Draft<'rating'>>;
	onFinish: () => void;
}

/** A choice of up to three behaviours to strengthen, so that not everything is equally important. */
export function PriorityChoice({ instrument, result, labels, draft, store, onFinish }: Props) {
	// What the page was drawn from is a moment old: a box just ticked would be seen to go back.
	const { priorities } = fitDraft(store.$value.get(), instrument);
	const full = priorities.length >= priorityLimit;
	// What is answered lowest lies open, with the answer: few people unfold seven rows to choose three.
	const lowest = lowestItems(scoreItems(instrument, draft.answers), priorityLimit, []).slice(
		0,
		priorityLimit,
	);
	const [before] = useState(priorities);
	/** What stands first: what was chosen before, so that it is seen on coming back, then the lowest. */
	const first = [...before, ...lowest];
	/** The values that lie open. */
	const open = first.map(valueOf);
	const names = new Map(result.values.map(({ id, name }) => [id, name]));
	const [isRefused, setIsRefused] = useState(false);

	function toggle(behaviour: BehaviourId, box: HTMLInputElement) {
		const isTooMany = full && box.checked;
		// The box stays as it was, and a sentence says why: nothing is switched off in silence.
		if (isTooMany) box.checked = false;
		else togglePriority(store, instrument, behaviour);
		setIsRefused(isTooMany);
	}

	return (
		<form
			class={styles['priorities']}
			onSubmit={(event) => {
				event.preventDefault();
				onFinish();
			}}
		>
			<h2 tabIndex={-1} data-start>
				{labels.prioritiesTitle}
			</h2>
			<p>
				{labels.prioritiesText}{' '}
				{before.length > 0 ? labels.prioritiesBefore : lowest.length > 0 && labels.prioritiesLowest}
			</p>
			<div>
				{withFirst(open, valueIds).map((id) => (
					<details key={id} class="fold" data-value={id} open={open.includes(id)}>
						<summary>{names.get(id)}</summary>
						<fieldset>
							<legend class="sr-only">{names.get(id)}</legend>
							{withFirst(first, behavioursOf(id)).map((behaviour) => (
								<label key={behaviour}>
									<input
										type="checkbox"
										checked={priorities.includes(behaviour)}
										onChange={({ currentTarget }) => toggle(behaviour, currentTarget)}
									/>
									<span>
										{result.behaviours[behaviour].name}
										{lowest.includes(behaviour) && (
											<small>
												{instrument.scale[draft.answers[behaviour] as number]}:{' '}
												{instrument.items.find((item) => item.id === behaviour)?.text}
											</small>
										)}
									</span>
								</label>
							))}
						</fieldset>
					</details>
				))}
			</div>
			<div class={styles['steps']}>
				<button class="button" type="submit">
					{labels.finish}
				</button>
				<div>
					<p role="status">
						{fill(labels.prioritiesCount, { n: priorities.length, limit: priorityLimit })}.{' '}
						{full && !isRefused && labels.prioritiesFull}
					</p>
					<Remark role="alert">{isRefused && labels.prioritiesFull}</Remark>
				</div>
			</div>
		</form>
	);
}

/** All of them, led by those that stand first, in the order of these. */
function withFirst<T>(first: readonly unknown[], all: readonly T[]): T[] {
	const place = (one: T) => (first.includes(one) ? first.indexOf(one) : first.length);
	return all.toSorted((a, b) => place(a) - place(b));
}
