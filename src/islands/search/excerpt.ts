/** A passage with the words that were searched for marked. */
export type Excerpt = { text: string; marked: boolean }[];

/**
 * Reads Pagefind's excerpt, escaped HTML with <mark> around matches, as text. The heading it stands under, or what is left
 * of it at the beginning, is left out, for it is shown above the excerpt. A citation that the index leaves out leaves a
 * space before the full stop, which is removed. Signs around a word are not marked with it. Where the excerpt begins or ends
 * within a sentence of the page, an ellipsis is added.
 */
export function readExcerpt(html: string, page: string, heading = ''): Excerpt {
	const text = withoutHeading(html, heading);
	const plain = unescape(text.replace(/<\/?mark>/g, ''));
	const [before, after] = around(plain, page);
	const start = before && !/[.?!:]\W*$/.test(before) ? '… ' : '';
	const end = after && !/[.?!]\W*$/.test(plain) ? ' …' : '';
	const marked = text
		.replace(spaceBeforeStop, '')
		.replace(signsBeforeWord, '$1<mark>')
		.replace(signsAfterWord, '</mark>$1');
	return (start + marked + end)
		.split(/<\/?mark>/)
		.map((part, index) => ({ text: unescape(part), marked: index % 2 === 1 }));
}

/** An excerpt without the heading that it begins with, or the last words of it, and the full stop after them. */
function withoutHeading(html: string, heading: string): string {
	const [first = ''] = /^.+?[.?!](?:<\/mark>)?\s+(?=\S)/s.exec(html) ?? [];
	const said = unescape(first.replace(/<\/?mark>/g, ''))
		.trim()
		.replace(/\.$/, '');
	return said && ` ${heading}`.endsWith(` ${said}`) ? html.slice(first.length) : html;
}

// Pagefind marks what stands between two spaces: a comma and a bracket with the word.
const signsBeforeWord = /<mark>((?:&#?\w+;|[^\p{L}\p{N}&;<>])+)/gu;
const signsAfterWord = /((?:&#?\w+;|[^\p{L}\p{N}&;<>])+)<\/mark>/gu;

const spaceBeforeStop = /\s+(?=(?:<\/mark>)?[.,;:?!](?:\s|<|$))/g;

/** What stands before and after a passage in its page; nothing where it cannot be found. */
function around(passage: string, page: string): [before: string, after: string] {
	const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
	const [whole, part] = [inOneLine(page), inOneLine(passage)];
	const place = whole.indexOf(part);
	if (place < 0) return ['', ''];
	return [whole.slice(0, place).trim(), whole.slice(place + part.length).trim()];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescape = (text: string) =>
	text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
