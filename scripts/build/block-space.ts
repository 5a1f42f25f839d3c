import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Edit, ParsedPage } from './parsed-page.ts';

/** Elements at whose edges a browser draws no space, as long as no style puts them in a line. */
const blocks = new Set(
	(
		'html head body title meta link script style header footer main nav section article aside div p h1 h2 h3 h4 ul ol li ' +
		'dl dt dd figure figcaption blockquote details summary form fieldset legend table thead tbody tr th td svg g path rect circle text'
	).split(' '),
);

/**
 * The edits that take away the white space beside blocks, which no browser draws: templates write one between any two
 * elements. What an island draws is left as it is, because its script expects it so.
 */
export function withoutBlockSpace({ elements }: ParsedPage): Edit[] {
	return elements.flatMap((element) => {
		if (isIn('astro-island', element)) return [];
		return element.childNodes.flatMap((child, index, all) => {
			const place = child.sourceCodeLocation;
			if (child.nodeName !== '#text' || !place) return [];
			const { value } = child as Tree.TextNode;
			// White space around `</body>` is one text to the parser, and the tag lies within its place.
			if (value.trim() !== '' || value.length < place.endOffset - place.startOffset) return [];
			const [before = element, after = element] = [all[index - 1], all[index + 1]];
			if (!blocks.has(before.nodeName) && !blocks.has(after.nodeName)) return [];
			return [{ start: place.startOffset, end: place.endOffset, text: '' }];
		});
	});
}

function isIn(tagName: string, node: Tree.ParentNode | null): boolean {
	return (
		!!node &&
		(node.nodeName === tagName || ('parentNode' in node && isIn(tagName, node.parentNode)))
	);
}
