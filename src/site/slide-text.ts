// Short texts that a slide or a plan takes out of the MDX of a guide, a topic or a page.

/** What a behaviour looks like in a value guide and what is not it: each example in plain text, in the order of the guide. */
export function examplesOf(body: string, behaviour: string): { good: string[]; bad: string[] } {
	const part = inTag(body, 'Perilaku', `id="${behaviour}"`);
	return { good: itemsIn(inTag(part, 'Tampak')), bad: itemsIn(inTag(part, 'BukanBegini')) };
}

/** The questions to ask oneself at the end of a text. */
export const reflectionsIn = (body: string): string[] => itemsIn(inTag(body, 'Renungan'));

/** The names of the roles that a page tells something for. */
export const rolesIn = (body: string): string[] =>
	[...body.matchAll(/<Peran judul="([^"]*)">/g)].map(([, role = '']) => role);

/** The habit of the week in its first sentence. */
export const habitIn = (body: string): string =>
	sentencesOf(plainText(inTag(body, 'Kebiasaan')))[0] ?? '';

/**
 * The list below a heading in plain text, up to the next heading. Of an item that begins with a sentence in bold, as a name
 * of what it explains, it is that name.
 */
export function linesUnder(body: string, heading: string): string[] {
	const after = body.split(new RegExp(`^#{2,4} ${RegExp.escape(heading)}$`, 'm'))[1] ?? '';
	return itemsIn(after.split(/^#{2,4} /m)[0] ?? '');
}

/** The paragraphs of a text in plain text. */
export const paragraphsOf = (body: string): string[] =>
	body.split(/\n\s*\n/).flatMap((part) => plainText(part) || []);

/** The sentences of a plain text. A quotation within a sentence does not end it. */
export const sentencesOf = (text: string): string[] =>
	text.split(/(?<=[.!?][”"]?)\s+(?=[\p{Lu}“])/u);

/** The one with the fewest letters: what is read from the last row is short. */
export const shortest = (texts: readonly string[]): string =>
	texts.reduce((one, other) => (other.length < one.length ? other : one), texts[0] ?? '');

/** MDX without its tags and marks, with the quotation marks that the site prints. */
export function plainText(mdx: string): string {
	return mdx
		.replace(/\s*<Kutip [^>]*>/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\*+/g, '')
		.replace(/(^|[\s(])"/g, '$1“')
		.replace(/"/g, '”')
		.replace(/\s+/g, ' ')
		.trim();
}

function itemsIn(text: string): string[] {
	return [...text.matchAll(/^- (.*(?:\n {2}\S.*)*)/gm)].map(([, item = '']) => {
		const [, name] = /^\*\*([^*]*)\.\*\*/.exec(item) ?? [];
		return plainText(name ?? item);
	});
}

/** What stands between a tag and its end; empty where there is no such tag. */
function inTag(text: string, name: string, attribute = ''): string {
	const opening = `<${name}${attribute && ` ${attribute}`}>`;
	const [, after = ''] = text.split(opening);
	return after.split(`</${name}>`)[0] ?? '';
}
