/** The ids of the sources an article cites with <Kutip id="…" />, each once, in order of first mention. */
export function citedSources(body: string): string[] {
	return [
		...new Set(
			[...body.matchAll(/<Kutip\s(?:[^<>"]|"[^"]*")*?\bid="([^"]*)"/g)].map(([, id]) => id ?? ''),
		),
	];
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
