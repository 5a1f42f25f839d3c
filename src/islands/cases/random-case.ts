import { readingProgress } from '../../stores/reading-progress.ts';
import { elementIn } from '../../ui/element-in.ts';
import { filterQuery, passesFilter, readFilter } from './address-filter.ts';
import { pickCase } from './pick-case.ts';

/** Shows one random case of the list, among those the filter in the address leaves. */
export function randomCase(area: HTMLElement) {
	const cases = [...area.querySelectorAll<HTMLElement>('[data-tempat]')];
	const note = elementIn(area, '[data-picked-from]');
	const link = elementIn<HTMLAnchorElement>(area, '[data-go]');
	const wordsOf = (name: string) => cases.map(({ dataset }) => dataset[name] ?? '');
	const filter = readFilter({ nilai: wordsOf('nilai'), tempat: wordsOf('tempat') });
	const passing = cases.filter((entry) => passesFilter(entry, filter));
	const ids = (passing.length > 0 ? passing : cases).map(({ dataset }) => dataset['id'] ?? '');
	let last: string | undefined;

	function show() {
		const pick = pickCase(ids, readingProgress.read(), Math.random(), last);
		if (!pick) return;
		last = pick.id;
		for (const entry of cases) {
			entry.hidden = entry.dataset['id'] !== last;
			if (!entry.hidden) link.href = elementIn<HTMLAnchorElement>(entry, 'a').href;
		}
		const words = passing.length === 0 ? 'none' : pick.allDecided ? 'decided' : 'open';
		note.textContent = (note.dataset[words] ?? '').replace('{n}', String(pick.from));
		area.dataset['ready'] = '';
	}

	elementIn<HTMLAnchorElement>(area, '[data-back]').search = filterQuery(filter);
	elementIn(area, 'button').addEventListener('click', show);
	show();
}
