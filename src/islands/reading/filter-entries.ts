import { elementIn } from '../../ui/element-in.ts';
import { fill } from '../../ui/text.ts';

/**
 * Narrows the entries of a list, and the folds they are or stand in, to those whose words hold what is typed. Entries
 * whose own heading holds it come first, and what matches is marked where the browser can mark words.
 */
export function filterEntries(area: HTMLElement) {
	const input = elementIn<HTMLInputElement>(area, 'input');
	const status = elementIn(area, '[role=status]');
	const entries = [...area.querySelectorAll<HTMLElement>(area.dataset['filter'] ?? '')];
	const folds = [...area.querySelectorAll('details')];
	const isShown = (entry: HTMLElement) => !entry.hidden;

	function show() {
		const wanted = input.value.trim().toLowerCase();
		for (const entry of entries) entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
		const isNamed = (entry: HTMLElement) =>
			entry.querySelector('h2')?.textContent.toLowerCase().includes(wanted) ?? true;
		// With nothing typed all are named so, which is the order they came in.
		for (const entry of [...entries.filter(isNamed), ...entries.filter((one) => !isNamed(one))])
			entry.parentElement?.append(entry);
		for (const fold of folds) {
			fold.hidden = !entries.some((entry) => fold.contains(entry) && isShown(entry));
			fold.open = wanted !== '';
		}
		const left = entries.filter(isShown);
		const n = left.length;
		markWords(wanted, left);
		const { found = '', none = '' } = status.dataset;
		status.textContent = wanted && fill(n ? found : none, { n, all: entries.length });
		area.toggleAttribute('data-filtered', wanted !== '');
	}

	input.addEventListener('input', show);
	// A link to an entry that is filtered out shows it, and all others.
	addEventListener('hashchange', () => {
		if (!input.value) return;
		input.value = '';
		show();
		const target = document.getElementById(location.hash.slice(1));
		const fold = target?.closest('details');
		if (fold) fold.open = fold !== target;
		target?.scrollIntoView();
	});
	// What was typed before the page was left and come back to.
	if (input.value) show();
}

/** Marks every place in the entries that holds the words, given in small letters; without words, none. */
function markWords(words: string, entries: readonly HTMLElement[]) {
	if (!('highlights' in CSS)) return;
	const places = words ? entries.flatMap((entry) => rangesOf(words, entry)) : [];
	CSS.highlights.set('saring', new Highlight(...places));
}

function rangesOf(words: string, entry: HTMLElement): Range[] {
	const ranges = [];
	const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const node = texts.currentNode;
		const text = node.nodeValue?.toLowerCase() ?? '';
		for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			const range = new Range();
			range.setStart(node, at);
			range.setEnd(node, at + words.length);
			ranges.push(range);
		}
	}
	return ranges;
}
