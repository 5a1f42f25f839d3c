import { type DefaultTreeAdapterTypes as Tree, parse, serialize } from 'parse5';

/** What holds no words that a reader sees. */
const wordless = new Set(['head', 'script', 'style', 'template', 'svg', 'img']);

// The empty icon keeps the browser from asking for one.
const head =
	'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';

/** The words of a page in the same elements, and nothing else: no styles, font, scripts, pictures, addresses. */
export function barePage(html: string): string {
	const document = parse(html);
	strip(document);
	return serialize(document).replace('<html>', `<html><head>${head}</head>`);
}

function strip(parent: Tree.ParentNode) {
	parent.childNodes = parent.childNodes.filter(
		(child) => !('tagName' in child && wordless.has(child.tagName)),
	);
	for (const child of parent.childNodes) {
		if (!('tagName' in child)) continue;
		child.attrs = [];
		strip(child);
	}
}
