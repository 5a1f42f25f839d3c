/** Which of some cases is the one of a day, as an index: they take turns, and the next comes at midnight of the device. */
export function indexOfDay(now: Date, count: number): number {
	const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	return Math.floor(midnight / 86_400_000) % count;
}

/** Shows the case of the day among those of a list, and leads a link elsewhere on the page to it. */
export function caseOfDay(list: HTMLElement, door: HTMLAnchorElement | null) {
	const today = list.children[indexOfDay(new Date(), list.children.length)];
	const link = today?.querySelector<HTMLAnchorElement>(':scope > a');
	today?.toggleAttribute('data-today', true);
	if (door && link) door.href = link.href;
	list.dataset['ready'] = '';
}
