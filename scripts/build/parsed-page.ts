import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Element = Tree.Element;

/** A built page, parsed once for every step that reads it. */
export interface ParsedPage {
	/** Where it stands in the site, without the base: `/nilai/adaptif/`. */
	path: string;
	html: string;
	/** All its elements in document order, those inside templates too. */
	elements: Element[];
}

/** A piece of the HTML: `html.slice(start, end)`. */
export interface Place {
	start: number;
	end: number;
}

/** What takes the place of a piece. */
export interface Edit extends Place {
	text: string;
}

/** Parses a page as a browser without scripts does, and remembers where in the HTML everything stands. */
export function parsePage(path: string, html: string): ParsedPage {
	const elements: Element[] = [];
	const collect = ({ childNodes }: Tree.ParentNode) => {
		for (const child of childNodes) {
			if (!('tagName' in child)) continue;
			elements.push(child);
			collect('content' in child ? child.content : child);
		}
	};
	collect(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
	return { path, html, elements };
}

/** The value of an attribute, its entities decoded. */
export function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((attr) => attr.name === name)?.value;
}

/** Where an attribute stands in the HTML, from its name to the end of its value. */
export function placeOf({ sourceCodeLocation: place }: Element, name: string): Place {
	return placed(place?.attrs?.[name]?.startOffset, place?.attrs?.[name]?.endOffset);
}

/** Where the content of an element stands in the HTML, between its tags. */
export function placeInside({ sourceCodeLocation: place }: Element): Place {
	return placed(place?.startTag?.endOffset, place?.endTag?.startOffset);
}

/** Where an element stands in the HTML, its tags included. */
export function placeAround({ sourceCodeLocation: place }: Element): Place {
	return placed(place?.startOffset, place?.endOffset);
}

function placed(start: number | undefined, end: number | undefined): Place {
	if (start === undefined || end === undefined)
		throw new Error('A tag or attribute is not written.');
	return { start, end };
}

/** The HTML with its edits made. Everything between them stays byte for byte as it was. */
export function edited(html: string, edits: readonly Edit[]): string {
	let text = '';
	let done = 0;
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		if (edit.start < done) throw new Error(`Two edits overlap: ${edit.text}`);
		text += html.slice(done, edit.start) + edit.text;
		done = edit.end;
	}
	return text + html.slice(done);
}
