import { isDone } from '../../core/device/reading-progress.ts';
import { followStorage } from '../../stores/kept.ts';
import { readingProgress } from '../../stores/reading-progress.ts';

/** Shows in a list which of its cases and guides were decided or read on this device, and how many. */
export function showMarks(list: HTMLElement) {
	const marks = [...list.querySelectorAll<HTMLElement>('[data-mark]')];
	const counter = list.querySelector('[data-done]');

	function show() {
		const current = readingProgress.read();
		for (const mark of marks) mark.hidden = !isDone(current, mark.dataset['mark'] ?? '');
		list.dataset['marked'] = '';
		if (counter) counter.textContent = String(marks.filter(({ hidden }) => !hidden).length);
	}

	show();
	followStorage(show);
}
