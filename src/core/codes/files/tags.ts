/** Longer ones are no tags of a spreadsheet or a document. */
const longestTag = 2 ** 16;

/** What ends a cell of a spreadsheet or a paragraph of a document: there no code goes on. */
const boundary = /<\/(?:\w+:)?(?:si|c|p)>/g;

/**
 * Takes the tags out of XML that comes in pieces, cut anywhere, and puts a semicolon at the end of each cell and paragraph: a code
 * may be several runs of text within one, as where a word processor marked a part of it as misspelt.
 */
export function tagRemover(): (piece: string) => string {
	let rest = '';
	return (piece) => {
		const text = rest + piece;
		const open = text.lastIndexOf('<');
		const isOpen = open > text.lastIndexOf('>') && text.length - open < longestTag;
		const end = isOpen ? open : text.length;
		rest = text.slice(end);
		return text
			.slice(0, end)
			.replace(boundary, ';')
			.replace(/<[^>]*>/g, '');
	};
}
