import { encodeRecord } from '../../core/device/lms-record.ts';
import { progressIn } from '../../core/device/path-progress.ts';
import { type PathStep, finishedMirrors, pathState } from '../../core/device/path-state.ts';
import { readText } from '../../stores/kept.ts';
import { finish, pathsProgress } from '../../stores/path-progress.ts';
import { readingProgress } from '../../stores/reading-progress.ts';

/** How far a path is, as an LMS keeps it, and whether all its steps are done; undefined before it is begun. */
export function recordNow(id: string, steps: readonly PathStep[]) {
	const state = pathState(steps, {
		progress: progressIn(pathsProgress.read(), id),
		reading: readingProgress.read(),
		finished: finishedMirrors(readText('cermin:attempts:v1') ?? ''),
	});
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
