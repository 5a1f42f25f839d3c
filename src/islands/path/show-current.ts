import { currentPath } from '../../core/device/path-progress.ts';
import { followStorage } from '../../stores/kept.ts';
import { pathsProgress } from '../../stores/path-progress.ts';

/** Shows, of the links to learning paths that stand hidden in an area, the one to the path that was left unfinished last. */
export function showCurrent(area: HTMLElement) {
	function show() {
		const current = currentPath(pathsProgress.read());
		for (const link of area.querySelectorAll('a'))
			link.hidden = link.dataset['current'] !== current;
	}

	show();
	followStorage(show);
}
