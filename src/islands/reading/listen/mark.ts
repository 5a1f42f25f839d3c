/** The name of the marked words in listen.css. */
const name = 'dibacakan';

/** What is marked where the browser can mark elements only. */
let marked: Element | null = null;

/** Marks the words that are being read and takes the mark off all others; without words, off all. */
export function mark(range?: Range) {
	if ('highlights' in CSS) {
		if (range) CSS.highlights.set(name, new Highlight(range));
		else CSS.highlights.delete(name);
		return;
	}
	marked?.removeAttribute('data-heard');
	marked = range ? blockOf(range) : null;
	marked?.setAttribute('data-heard', '');
}

function blockOf({ startContainer: { parentElement } }: Range): Element | null {
	return parentElement?.closest('p, li, td, th, label, summary, figcaption') ?? parentElement;
}

/** Whether any of the words is on the screen. */
export function isInView(range: Range): boolean {
	const { top, bottom } = range.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

/** Brings words to the upper part of the screen unless they stand between what lies at its top and its foot. */
export function bringIntoView(range: Range) {
	const { top, bottom } = range.getBoundingClientRect();
	const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
	// The style of the page says whether it glides there.
	if (top < 4 * rem || bottom > innerHeight - 9 * rem) scrollBy(0, top - innerHeight / 4);
}
