/** The first sentence of some HTML, as text; what only shows when it is asked for, and what cites, is none of it. */
export function firstSentence(html: string): string {
	const text = html
		.replace(/<span popover[\s\S]*?<\/span>/g, '')
		.replace(/<a class="cite[\s\S]*?<\/a>/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return /^.*?[.!?…]["”’]?(?=\s|$)/.exec(text)?.[0] ?? text;
}
