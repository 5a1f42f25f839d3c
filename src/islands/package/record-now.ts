import { encodeRecord } from '../../core/device/lms-record.ts';
import { progressIn } from '../../core/device/path-progress.ts';
import { type PathStep, pathState } from '../../core/device/path-state.ts';
import { knownOfPath } from '../../stores/known-of-path.ts';
import { finish, pathsProgress } from '../../stores/path-progress.ts';

/** How far a path is, as an LMS keeps it, and whether all its steps are done; undefined before it is begun. */
export function recordNow(id: string, steps: readonly PathStep[]) {
	const state = pathState(steps, knownOfPath(id));
	const isFinished = state.next === undefined;
	// The moment it was finished is on the record to print.
	finish(id, isFinished);
	const progress = progressIn(pathsProgress.read(), id);
	if (!progress) return undefined;
	const { begunAt, finishedAt } = progress;
	const ticked = steps
		.filter((_, index) => ['known', 'ticked'].includes(state.steps[index] ?? ''))
		.map(({ key }) => key);
	return {
		record: encodeRecord({ begunAt, ticked, ...(finishedAt && { finishedAt }) }),
		isFinished,
	};
}
