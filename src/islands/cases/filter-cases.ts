import { elementIn } from '../../ui/element-in.ts';
import { filterQuery, passesFilter, readFilter } from './address-filter.ts';

/** Narrows the list of cases to what the form says. The filter stands in the address, so that it can be shared. */
export function filterCases(area: HTMLElement) {
	const form = elementIn<HTMLFormElement>(area, 'form');
	const selects = [...form.querySelectorAll('select')];
	const cases = [...area.querySelectorAll<HTMLElement>('[data-tempat]')];
	const known = Object.fromEntries(
		selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]),
	);

	function show() {
		const filter = readFilter(known);
		for (const select of selects) select.value = filter[select.name] ?? '';
		for (const entry of cases) entry.hidden = !passesFilter(entry, filter);
		const shown = cases.filter(({ hidden }) => !hidden).length;
		for (const group of area.querySelectorAll<HTMLElement>('section'))
			group.hidden = !group.querySelector('li:not([hidden])');
		elementIn(area, '[data-shown]').textContent = String(shown);
		elementIn(area, '[data-none]').hidden = shown > 0;
		const query = filterQuery(filter);
		area.toggleAttribute('data-filtered', query !== '');
		elementIn<HTMLAnchorElement>(area, '[data-random]').search = query;
		area.dataset['ready'] = '';
	}

	function setFilter(words: readonly string[]) {
		const url = new URL(location.href);
		for (const [index, { name }] of selects.entries()) {
			url.searchParams.delete(name);
			if (words[index]) url.searchParams.set(name, words[index]);
		}
		history.replaceState(history.state, '', url);
		show();
	}

	form.addEventListener('change', () => setFilter(selects.map(({ value }) => value)));
	form.addEventListener('submit', (event) => event.preventDefault());
	elementIn(area, 'button[data-all]').addEventListener('click', () => {
		setFilter([]);
		selects[0]?.focus();
	});
	show();
	// A browser may fill in the form of a page it comes back to; the address decides.
	addEventListener('pageshow', show);
}
