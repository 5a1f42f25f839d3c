import {
	type PathsProgress,
	beginPath,
	decodePaths,
	joinPath,
	noPaths,
	noteFinish,
	tickStep,
} from '../core/device/path-progress.ts';
import { kept } from './kept.ts';

/** The learning paths begun on this device. */
export const pathsProgress = kept<PathsProgress>('cermin:paths:v1', noPaths, decodePaths);

/** Changes the paths, or writes nothing where they stay as they are. False where the browser refused to keep it. */
function change(by: (all: PathsProgress, now: string) => PathsProgress): boolean {
	const current = pathsProgress.read();
	const now = new Date().toISOString();
	return by(current, now) === current || pathsProgress.update((all) => by(all, now));
}

/** Notes that a path was begun. False where the browser refused to keep it, as with what follows. */
export const begin = (id: string) => change((all, now) => beginPath(all, id, now));

/** Ticks a step of a path, or takes the tick away. */
export const tick = (id: string, key: string, isDone: boolean) =>
	change((all, now) => tickStep(all, id, { key, isDone }, now));

/** Notes the session whose link a path was opened with. */
export const join = (id: string, session: string) =>
	change((all, now) => joinPath(all, id, session, now));

/** Notes whether every step of a path is done. */
export const finish = (id: string, isFinished: boolean) =>
	change((all, now) => noteFinish(all, id, isFinished, now));
