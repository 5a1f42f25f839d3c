import type { PlanOutcome } from '../core/codes/plan-outcome.ts';
import {
	type FindingPlace,
	type FindingSubject,
	type PortraitAction,
	type PortraitActions,
	type TeamPromise,
	addFindings,
	chooseFinding,
	createAction,
	decodePortraitActions,
	endPromise,
	noPortraitActions,
	placeFinding,
	removeFinding,
	writePromise,
} from '../core/device/portrait-actions.ts';
import { newId } from './new-id.ts';
import { stored } from './storage.ts';

/** What a team makes of its portrait, on this device. */
export const portraitActions = stored<PortraitActions>(
	'cermin:portrait-actions:v1',
	noPortraitActions,
	decodePortraitActions,
);

const now = () => new Date().toISOString();

/** Changes the current one, which begins with the first change. False where the browser did not keep it. */
function change(step: (current: PortraitAction) => PortraitAction): boolean {
	const savedAt = now();
	return portraitActions.update((all) => {
		const current = all.current ?? createAction(newId(), savedAt);
		return { current: { ...step(current), savedAt }, past: all.past };
	});
}

/** Adds what the team sees. False where the browser did not keep it, as with what follows. */
export const add = (findings: readonly FindingSubject[]) =>
	change((current) => addFindings(current, findings));

/** Notes who can change what a finding tells of. */
export const place = (key: string, where: FindingPlace) =>
	change((current) => placeFinding(current, key, where));

/** Takes a finding away. */
export const remove = (key: string) => change((current) => removeFinding(current, key));

/** Notes the one finding that is worked on. */
export const choose = (key: string) => change((current) => chooseFinding(current, key));

/** Writes parts of the promise. */
export const write = (parts: { [Key in keyof TeamPromise]?: string }) =>
	change((current) => writePromise(current, parts));

/** Ends the promise with what came of it, so that a new portrait can begin. */
export const end = (outcome: PlanOutcome) =>
	portraitActions.update((all) => endPromise(all, outcome, now()));
