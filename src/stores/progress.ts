import {
	type Progress,
	decideCase,
	decodeProgress,
	markRead,
	noProgress,
} from '../core/progress.ts';
import { stored } from './storage.ts';

/** The cases decided and the guides read on this device. */
export const progress = stored<Progress>('cermin:progress:v1', noProgress, decodeProgress);

/** Notes the first choice made in a case. */
export function decide(id: string, choice: number) {
	progress.update((current) => decideCase(current, id, choice));
}

/** Marks a guide as read, or takes the mark away. */
export function setRead(address: string, isRead: boolean) {
	progress.update((current) => markRead(current, address, isRead));
}
