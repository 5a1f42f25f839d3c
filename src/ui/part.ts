/** The part of a component's own HTML that its script cannot do without. */
// As with querySelector itself, the caller says what kind of element the selector finds.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function part<T extends Element = HTMLElement>(whole: ParentNode, selector: string): T {
	const found = whole.querySelector<T>(selector);
	if (!found) throw new Error(`There is no ${selector}.`);
	return found;
}
