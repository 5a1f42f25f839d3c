import { elementIn } from '../../ui/element-in.ts';

/**
 * Marks in a page's contents the part that is being read, names it on the strip of a phone, and folds the strip after use,
 * after a tap beside it and at Escape.
 */
export function followReading(contents: HTMLElement) {
	const fold = elementIn<HTMLDetailsElement>(contents, 'details');
	const here = elementIn(contents, '[data-here]');
	const unnamed = here.textContent;
	markReading(contents, (current) => {
		here.textContent = current?.textContent.trim() ?? unnamed;
	});
	const close = () => (fold.open = false);
	contents.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a')) close();
	});
	// A phone of Apple reports no click beside what can be clicked.
	addEventListener('pointerdown', ({ target }) => {
		if (!contents.contains(target as Element)) close();
	});
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !fold.open) return;
		close();
		elementIn(fold, 'summary').focus();
	});
}

/** Marks among these links the one to the part that is being read, and hands it on; undefined above the first. */
export function markReading(nav: HTMLElement, onMark: (current?: HTMLAnchorElement) => void) {
	const links = [...nav.querySelectorAll('a')];
	const parts = links.map(({ hash }) => document.getElementById(hash.slice(1)));

	/** The part being read is the last whose top has passed the upper fifth of the window. */
	function show() {
		const current = links[parts.findLastIndex((part) => part && topOf(part) < innerHeight / 5)];
		for (const link of links)
			if (link === current) link.ariaCurrent = 'true';
			else link.removeAttribute('aria-current');
		onMark(current);
	}

	// Reports each time the top of a part passes that line, even when a jump carries it far beyond.
	const line = new IntersectionObserver(show, { rootMargin: '99999px 0px -80%' });
	for (const part of parts) if (part) line.observe(part);
}

const topOf = (part: Element) => part.getBoundingClientRect().top;
