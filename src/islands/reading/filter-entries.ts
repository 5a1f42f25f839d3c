import { elementIn } from '../../ui/element-in.ts';
import { fill } from '../../ui/text.ts';

/**
 * Narrows the entries of a list, and the folds they are or stand in, to those whose words hold what is typed. The
 * closer an entry's name comes to it, the earlier the entry stands; it unfolds where the words are found only in its
 * text, or where few are left. What matches is marked where the browser can mark words.
 */
export function filterEntries(area: HTMLElement) {
	const input = elementIn<HTMLInputElement>(area, 'input');
	const status = elementIn(area, '[role=status]');
	const entries = [...area.querySelectorAll<HTMLElement>(area.dataset['filter'] ?? '')];
	const folds = [...area.querySelectorAll('details')];

	function show() {
		const wanted = input.value.trim().toLowerCase();
		for (const entry of entries) entry.hidden = !textOf(entry).includes(wanted);
		const distances = new Map(entries.map((entry) => [entry, distance(entry, wanted)]));
		const far = (entry: HTMLElement) => distances.get(entry) ?? 0;
		// With nothing typed all are as close, which is the order they came in.
		for (const entry of entries.toSorted((a, b) => far(a) - far(b)))
			entry.parentElement?.append(entry);
		const left = entries.filter((entry) => !entry.hidden);
		const n = left.length;
		for (const fold of folds) {
			const first = left.find((entry) => fold.contains(entry));
			fold.hidden = !first;
			fold.open = wanted !== '' && (first !== fold || n <= 3 || standsOnlyInText(wanted, fold));
		}
		markWords(wanted, left);
		const { found = '', none = '' } = status.dataset;
		status.textContent = wanted && fill(n ? found : none, { n, all: entries.length });
		area.toggleAttribute('data-filtered', wanted !== '');
		// Below the keyboard of a phone nothing found would be seen.
		const room = visualViewport?.height ?? innerHeight;
		if (wanted && left[0] && left[0].getBoundingClientRect().bottom > room)
			area.querySelector('label')?.scrollIntoView();
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

/** How far the words are from an entry's name: they are it, begin it, stand in its heading, its row, its text, or in a link. */
function distance(entry: HTMLElement, words: string): number {
	const row = entry.querySelector('summary');
	const heading = row?.firstElementChild;
	const name = textOf(heading?.firstChild);
	return [
		name === words,
		name.startsWith(words),
		textOf(heading).includes(words),
		textOf(row).includes(words),
		standsOnlyInText(words, entry),
		true,
	].indexOf(true);
}

const textOf = (node: Node | null | undefined) => node?.textContent?.trim().toLowerCase() ?? '';

/** Whether an entry says the words where it is folded, and not only in a link to another one. */
function standsOnlyInText(words: string, entry: HTMLElement): boolean {
	if (textOf(entry.querySelector('summary')).includes(words)) return false;
	return rangesOf(words, entry).some(
		({ startContainer }) => !startContainer.parentElement?.closest('a'),
	);
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
