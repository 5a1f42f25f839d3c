import {
	type Sentence,
	checkDays,
	type CheckDay,
	type Plan,
} from '../../core/device/commitment.ts';
import type { Day } from '../../core/device/days.ts';
import type { PlanOutcome } from '../../core/codes/plan-outcome.ts';
import { type BehaviourId, valueOf } from '../../core/values/values.ts';
import { DominoShape } from '../../ui/DominoShape.tsx';
import { dateFormat } from '../../ui/format.ts';
import type { CommitmentProps } from './props.ts';
import styles from './commitment.module.css';

/** Senin, 30 November */
export const dayWords: (day: Day) => string = dateFormat({
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC',
});

/** 30 November */
export const dateWords = (day: Day) => dayWords(day).replace(/^.*, /, '');

/** A full stop, unless the text ends a sentence by itself. */
const stop = (text: string) => (/[.?!…]”?$/.test(text) ? '' : '.');

/** The sentence of a plan in one line, as it is said. */
export function sentenceText({ when, then }: Sentence, labels: CommitmentProps['labels']): string {
	return `${labels.when} ${when}, ${labels.then} ${then}${stop(then)}`;
}

interface IfThenProps {
	sentence: Sentence;
	labels: CommitmentProps['labels'];
}

/** An if-then sentence, its two halves one below the other. */
export function IfThen({ sentence: { when, then }, labels }: IfThenProps) {
	return (
		<p class={styles['sentence']}>
			<span>
				<b>{labels.when}</b> {when || '…'},{' '}
			</span>
			<span>
				<b>{labels.then}</b> {then || '…'}
				{stop(then || '…')}
			</span>
		</p>
	);
}

interface BehaviourProps extends Pick<CommitmentProps, 'values' | 'behaviours'> {
	behaviour: BehaviourId;
}

/** The domino of a behaviour's value and the behaviour's name. */
export function Behaviour({ behaviour, values, behaviours }: BehaviourProps) {
	const value = values.find(({ id }) => id === valueOf(behaviour));
	return (
		<span class={styles['behaviour']}>
			{value && <DominoShape value={value.id} letter={value.short} drawing={value.drawing} />}
			<strong>{behaviours[behaviour].name}</strong>
		</span>
	);
}

/** A tick, a wave or a dotted ring: what came of a plan, never a cross. */
const signs: Record<PlanOutcome, string> = {
	done: 'm4.5 12.5 5 5 10-11',
	partly: 'M4 14c3-6 6-6 8-2s5 4 8-2',
	'not-yet': 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
};

export function Sign({ outcome }: { outcome: PlanOutcome }) {
	return (
		<svg
			class={`icon ${styles['sign']}`}
			data-outcome={outcome}
			viewBox="0 0 24 24"
			aria-hidden="true"
		>
			<path d={signs[outcome]} />
		</svg>
	);
}

/** The question to recall and the case to try on a day: with two plans, those of each in turn. */
export function trainingOf(
	{ behaviours, cases }: Pick<CommitmentProps, 'behaviours' | 'cases'>,
	plans: readonly Plan[],
	day: CheckDay,
) {
	const place = checkDays.indexOf(day);
	const behaviour = plans[place % plans.length]?.behaviour;
	if (!behaviour) return undefined;
	const help = behaviours[behaviour];
	const id = help.cases[place] ?? '';
	return { behaviour, question: help.recall[place] ?? '', case: { id, title: cases[id] ?? '' } };
}
