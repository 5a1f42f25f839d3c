import { currentPath } from '../../core/device/path-progress.ts';
import { type PathStep, pathState } from '../../core/device/path-state.ts';
import { followStorage } from '../../stores/kept.ts';
import { knownOfPath } from '../../stores/known-of-path.ts';
import { pathsProgress } from '../../stores/path-progress.ts';
import { elementIn } from '../../ui/element-in.ts';
import { fill } from '../../ui/text.ts';

/**
 * Shows in a list which of its learning paths were begun on this device and how far, the one to go on with first, and which
 * were finished.
 */
export function showBegun(list: HTMLElement) {
	function show() {
		for (const card of list.children) {
			const begun = elementIn(card, '[data-begun]');
			const finished = elementIn(card, '[data-finished]');
			const known = knownOfPath(begun.dataset['begun'] ?? '');
			const steps = JSON.parse(begun.dataset['steps'] ?? '') as PathStep[];
			const done = known.progress ? pathState(steps, known).minutesDone : 0;
			const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
			finished.hidden = known.progress?.finishedAt === undefined;
			begun.hidden = !known.progress || !finished.hidden;
			elementIn(begun, 'span').textContent = fill(list.dataset['progress'] ?? '', { done, total });
			elementIn(card, '[data-bar]').setAttribute('width', String(done));
		}
	}

	const current = currentPath(pathsProgress.read());
	const card = list.querySelector(`[data-begun="${current}"]`)?.closest('li');
	if (card) list.prepend(card);
	show();
	followStorage(show);
}
