import { progressIn } from '../core/device/path-progress.ts';
import {
	type KnownOfPath,
	finishedMirrors,
	writtenCommitments,
} from '../core/device/path-state.ts';
import { readText } from './kept.ts';
import { pathsProgress } from './path-progress.ts';
import { readingProgress } from './reading-progress.ts';

/** What this device knows of somebody's way along a path. Of mirrors and commitments it reads that they were made, no more. */
export const knownOfPath = (id: string): KnownOfPath => ({
	progress: progressIn(pathsProgress.read(), id),
	reading: readingProgress.read(),
	finished: finishedMirrors(readText('cermin:attempts:v1') ?? ''),
	commitments: writtenCommitments(readText('cermin:commitment:v1') ?? ''),
});
