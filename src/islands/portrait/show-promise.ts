import { dayOf } from '../../core/device/days.ts';
import { promiseIn } from '../../core/device/portrait-promise.ts';
import { followStorage, readText } from '../../stores/kept.ts';
import { elementIn } from '../../ui/element-in.ts';
import { fill, joinDay } from '../../ui/text.ts';

const dayWords = (day: string) =>
	joinDay(new Date(day).toLocaleDateString('id-ID', { dateStyle: 'long', timeZone: 'UTC' }));

/** Shows what the team of this device has promised and not yet looked at again, where there is such a promise. */
export function showPromise(area: HTMLElement) {
	const show = () => {
		const promise = promiseIn(readText('cermin:portrait-actions:v1') ?? '');
		area.hidden = !promise;
		if (!promise) return;
		const { act, owner, start, review } = promise;
		elementIn(area, '[data-act]').textContent = act;
		// Days written so stand in the order of the calendar.
		elementIn(area, '[data-due]').hidden = dayOf(new Date()) < review;
		elementIn(area, '[data-when]').textContent = fill(area.dataset['facts'] ?? '', {
			owner,
			start: dayWords(start),
			review: dayWords(review),
		});
	};
	show();
	followStorage(show);
}
