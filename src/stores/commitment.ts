import {
	type Check,
	type Commitment,
	type Commitments,
	type Sentence,
	beginAnew,
	changeCurrent,
	createCommitment,
	decodeCommitments,
	endCurrent,
	noCommitments,
	noteCheck,
	noteRehearsal,
	repeatCommitment,
	startOn,
	writeSentence,
} from '../core/device/commitment.ts';
import { type Day, dayOf } from '../core/device/days.ts';
import type { OneAtATime } from '../core/device/latest-versions.ts';
import type { BehaviourId } from '../core/values/values.ts';
import { newId } from './new-id.ts';
import { stored } from './storage.ts';

/** What a person has resolved to do, on this device. */
export const commitments = stored<Commitments>(
	'cermin:commitment:v1',
	noCommitments,
	decodeCommitments,
);

/** The day it is here: `sv` formats a date as YYYY-MM-DD. */
export const today = (): Day => dayOf(new Date());

const now = () => new Date().toISOString();

/** Begins a commitment to one or two behaviours; one that was under way ends. False where the browser did not keep it. */
export function begin(behaviours: readonly BehaviourId[]): boolean {
	const added = createCommitment(newId(), behaviours, now());
	return commitments.update((all) => beginAnew(all, added));
}

/** Begins again today with the same sentences, which are to be looked back on anew. */
export function beginAgain(commitment: Commitment): boolean {
	const added = repeatCommitment(commitment, newId(), now(), today());
	return commitments.update((all) => beginAnew(all, added));
}

/**
 * Writes the sentence of one plan. False where the browser did not keep it, and where the commitment is not the current one
 * any more, because another tab has ended or erased it; as with what follows.
 */
export function write(id: string, place: number, sentence: Sentence): boolean {
	return change(id, (current) => writeSentence(current, place, sentence, today()));
}

/** Lets the thirty days count from another day. */
export function startFrom(id: string, day: Day): boolean {
	return change(id, (current) => startOn(current, day));
}

/** Notes that the sentences were said or typed from memory. */
export function rehearse(id: string): boolean {
	return change(id, noteRehearsal);
}

/** Notes what came of the plans so far. */
export function lookBack(id: string, check: Omit<Check, 'on'>): boolean {
	return change(id, (current) => noteCheck(current, { ...check, on: today() }));
}

/** Ends the current commitment; one whose sentences are written stays among the past ones. */
export function end(id: string): boolean {
	const isCurrent = commitments.read().current?.id === id;
	return commitments.update((all) => (isCurrent ? endCurrent(all) : all)) && isCurrent;
}

/** Removes the current commitment and leaves nothing of it. */
export function remove(id: string): boolean {
	return commitments.update((all) => (all.current?.id === id ? { past: all.past } : all));
}

/** Whether there is anything to list, back up or erase. */
export const isEmpty = ({ current, past }: OneAtATime<unknown>) => !current && past.length === 0;

function change(id: string, step: (current: Commitment) => Commitment): boolean {
	const savedAt = now();
	const isCurrent = commitments.read().current?.id === id;
	const isKept = commitments.update((all) =>
		changeCurrent(all, id, (current) => ({ ...step(current), savedAt })),
	);
	return isKept && isCurrent;
}
