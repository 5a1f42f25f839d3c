import { currentPath, progressIn } from '../../core/device/path-progress.ts';
import { followStorage } from '../../stores/kept.ts';
import { pathsProgress } from '../../stores/path-progress.ts';

/** Shows in a list which of its learning paths were begun on this device, the one to go on with first, and which were finished. */
export function showBegun(list: HTMLElement) {
	function show() {
		const all = pathsProgress.read();
		for (const mark of list.querySelectorAll<HTMLElement>('[data-begun]')) {
			const progress = progressIn(all, mark.dataset['begun'] ?? '');
			mark.hidden = progress?.finishedAt !== undefined || !progress;
		}
		for (const mark of list.querySelectorAll<HTMLElement>('[data-finished]'))
			mark.hidden = progressIn(all, mark.dataset['finished'] ?? '')?.finishedAt === undefined;
	}

	const current = currentPath(pathsProgress.read());
	const card = list.querySelector(`[data-begun="${current}"]`)?.closest('li');
	if (card) list.prepend(card);
	show();
	followStorage(show);
}
