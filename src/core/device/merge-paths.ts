import {
	type PathProgress,
	type PathsProgress,
	mostPaths,
	mostTicks,
	progressIn,
} from './path-progress.ts';

/** The paths of two devices in one: begun and finished at the earlier moment, every tick once, and of two sessions ours. */
export function mergePaths(ours: PathsProgress, theirs: PathsProgress): PathsProgress {
	const ids = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].slice(0, mostPaths);
	return Object.fromEntries(
		ids.map((id) => {
			const [one, other] = [progressIn(ours, id), progressIn(theirs, id)];
			return [id, one && other ? mergePath(one, other) : (one ?? other)] as const;
		}),
	) as PathsProgress;
}

function mergePath(ours: PathProgress, theirs: PathProgress): PathProgress {
	const [finishedAt] = [ours.finishedAt, theirs.finishedAt].filter((at) => at !== undefined).sort();
	const session = ours.session ?? theirs.session;
	return {
		begunAt: ours.begunAt < theirs.begunAt ? ours.begunAt : theirs.begunAt,
		ticked: [...new Set([...ours.ticked, ...theirs.ticked])].slice(0, mostTicks),
		...(session !== undefined && { session }),
		...(finishedAt !== undefined && { finishedAt }),
	};
}
