import {
	type ReadingProgress,
	decideCase,
	decodeReadingProgress,
	markRead,
	noReadingProgress,
} from '../core/device/reading-progress.ts';
import { kept } from './kept.ts';

/** The cases decided and the guides read on this device. */
export const readingProgress = kept<ReadingProgress>(
	'cermin:progress:v1',
	noReadingProgress,
	decodeReadingProgress,
);

/** Notes the first choice made in a case. False where the browser refused to keep it. */
export function decide(id: string, choice: number): boolean {
	return readingProgress.update((current) => decideCase(current, id, choice));
}

/** Marks a guide as read, or takes the mark away. False where the browser refused to keep it. */
export function setRead(address: string, isRead: boolean): boolean {
	return readingProgress.update((current) => markRead(current, address, isRead));
}
