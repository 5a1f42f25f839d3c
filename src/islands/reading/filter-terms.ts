import { elementIn } from '../../ui/element-in.ts';

/** Narrows a list of terms, each in a box of its own, to those whose words hold what is typed. */
export function filterTerms(area: HTMLElement) {
	const input = elementIn<HTMLInputElement>(area, 'input');
	const status = elementIn(area, '[role=status]');
	const entries = [...area.querySelectorAll<HTMLElement>('dl > div')];

	function show() {
		const wanted = input.value.trim().toLowerCase();
		for (const entry of entries) entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
		const found = entries.some(({ hidden }) => !hidden);
		status.textContent = found ? '' : (status.dataset['none'] ?? '');
	}

	input.addEventListener('input', show);
	// A link to a term that is filtered out shows it, and all others.
	addEventListener('hashchange', () => {
		input.value = '';
		show();
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
	});
	show();
}
