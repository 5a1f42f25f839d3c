import {
	type Progress,
	decideCase,
	decodeProgress,
	markRead,
	noProgress,
} from '../core/device/progress.ts';
import { kept } from './kept.ts';

/** The cases decided and the guides read on this device. */
export const progress = kept<Progress>('cermin:progress:v1', noProgress, decodeProgress);

/** Notes the first choice made in a case. False where the browser refused to keep it. */
export function decide(id: string, choice: number): boolean {
	return progress.update((current) => decideCase(current, id, choice));
}

/** Marks a guide as read, or takes the mark away. False where the browser refused to keep it. */
export function setRead(address: string, isRead: boolean): boolean {
	return progress.update((current) => markRead(current, address, isRead));
}
