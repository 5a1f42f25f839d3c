/** The ids of the sources an article cites with <Kutip id="…" />, each once, in order of first mention. */
export function citedSources(body: string): string[] {
	return [
		...new Set(
			[...body.matchAll(/<Kutip\s(?:[^<>"]|"[^"]*")*?\bid="([^"]*)"/g)].map(([, id]) => id ?? ''),
		),
	];
}

/** A text of content in which each citation is held to what it stands after, so that no line begins with its number. */
export function withHeldCitations(text: string): string {
	return text.replace(/[ \n]+(?=<Kutip\s)/g, '\u00a0');
}

/** Minutes to read an article at 180 words a minute, at least one. */
export function readingMinutes(body: string): number {
	return Math.max(1, Math.round(countWords(body) / 180));
}

/** Words of prose in an MDX body: tags and link targets do not count. */
export function countWords(body: string): number {
	const prose = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ');
	return prose.match(/[\p{L}\p{N}][\p{L}\p{N}.,/-]*/gu)?.length ?? 0;
}

/** The sources of a page while it is built, as its citations number them. The page keeps them in `Astro.locals`, for its parts are rendered in no certain order. */
export interface Citations {
	/** The number of each source, from 1, in the order of the list at the end of the page. */
	numbers: ReadonlyMap<string, number>;
	/** Sources that were cited already: the first citation of each is where its "back to the text" leads. */
	cited: Set<string>;
}

/** Numbers the sources of a page in the order they are listed. */
export function numberSources(ids: readonly string[]): Citations {
	return { numbers: new Map(ids.map((id, index) => [id, index + 1])), cited: new Set() };
}

/** The id of the first citation of a source on a page. */
export function citationId(source: string): string {
	return `kutipan-${source}`;
}
