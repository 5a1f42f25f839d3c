/**
 * Shows the source of a citation where it is read, in a popover with a copy of its entry in the list of sources. Without
 * popovers, and when it is asked for in another tab, the link leads to that entry.
 */
export function showCitations(note: HTMLElement) {
	if (!('popover' in HTMLElement.prototype)) return;

	document.addEventListener('click', (event) => {
		const cite = (event.target as Element).closest<HTMLAnchorElement>('a.cite');
		const entry = cite && document.getElementById(cite.hash.slice(1));
		if (!entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const part = document.createElement('strong');
		part.textContent = `${cite.dataset['n']}. ${cite.textContent}`;
		const copy = entry.cloneNode(true) as Element;
		copy.querySelector('.back')?.remove();
		note.replaceChildren(part, ...copy.childNodes);
		note.showPopover({ source: cite });
	});
}
