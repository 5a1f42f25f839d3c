import { part } from '../../ui/part.ts';
import { askedInAddress, inAddress, isAskedFor } from './in-address.ts';

/** Narrows the list of cases to what the form asks for. The address says it too, so that it can be shared. */
export function filterCases(area: HTMLElement) {
	const form = part<HTMLFormElement>(area, 'form');
	const selects = [...form.querySelectorAll('select')];
	const cases = [...area.querySelectorAll<HTMLElement>('[data-tempat]')];
	const known = Object.fromEntries(
		selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]),
	);

	function show() {
		const asked = askedInAddress(known);
		for (const select of selects) select.value = asked[select.name] ?? '';
		for (const entry of cases) entry.hidden = !isAskedFor(entry, asked);
		const shown = cases.filter(({ hidden }) => !hidden).length;
		for (const group of area.querySelectorAll<HTMLElement>('section'))
			group.hidden = !group.querySelector('li:not([hidden])');
		part(area, '[data-shown]').textContent = String(shown);
		part(area, '[data-none]').hidden = shown > 0;
		const query = inAddress(asked);
		area.toggleAttribute('data-filtered', query !== '');
		part<HTMLAnchorElement>(area, '[data-random]').search = query;
		area.dataset['ready'] = '';
	}

	function ask(words: readonly string[]) {
		const url = new URL(location.href);
		for (const [index, { name }] of selects.entries()) {
			url.searchParams.delete(name);
			if (words[index]) url.searchParams.set(name, words[index]);
		}
		history.replaceState(history.state, '', url);
		show();
	}

	form.addEventListener('change', () => ask(selects.map(({ value }) => value)));
	form.addEventListener('submit', (event) => event.preventDefault());
	part(area, 'button[data-all]').addEventListener('click', () => {
		ask([]);
		selects[0]?.focus();
	});
	show();
	// A page that comes back may have had its form filled in by the browser: the address is what counts.
	addEventListener('pageshow', show);
}
