/**
 * The types of the files that are worth compressing, by the ending of their names. Pictures and the font are compressed
 * already, and so is what the search fetches.
 */
export const textTypes: Readonly<Record<string, string>> = {
	css: 'text/css',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	xml: 'application/xml',
};

/** The ending of a file's name, without its dot. */
export function endingOf(name: string): string {
	return /\.([^./]+)$/.exec(name)?.[1] ?? '';
}
