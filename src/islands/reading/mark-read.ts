import { isDone } from '../../core/device/reading-progress.ts';
import { followStorage } from '../../stores/kept.ts';
import { readingProgress, setRead } from '../../stores/reading-progress.ts';
import { elementIn } from '../../ui/element-in.ts';

/** A button that marks the guide it stands in as read, and takes the mark away again. */
export function markRead(area: HTMLElement) {
	const button = elementIn(area, 'button');
	const address = button.dataset['read'] ?? '';

	const isRead = () => isDone(readingProgress.read(), address);
	const show = () => button.setAttribute('aria-pressed', String(isRead()));

	button.addEventListener('click', () => {
		elementIn(area, '[role=status] > span').hidden = setRead(address, !isRead());
		show();
	});
	show();
	followStorage(show);
}
