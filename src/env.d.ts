declare namespace App {
	interface Locals {
		/** Set by each page that cites, before anything on it is rendered. */
		citations?: import('./site/citations.ts').Citations;
	}
}

/** What the agency says, by the id of the passage: scripts/build/agency-passages.ts. */
declare module 'virtual:agency-passages' {
	const passages: Readonly<Record<string, string>>;
	export default passages;
}
