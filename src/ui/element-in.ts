/** The first element in an area that a selector finds. Throws where there is none: the page and its script disagree. */
// As with querySelector itself, the caller says what kind of element the selector finds.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function elementIn<T extends Element = HTMLElement>(area: ParentNode, selector: string): T {
	const found = area.querySelector<T>(selector);
	if (!found) throw new Error(`There is no ${selector}.`);
	return found;
}
