declare namespace App {
	interface Locals {
		/** Set by each page that cites, before anything on it is rendered. */
		citations?: import('./site/citations.ts').Citations;
	}
}

/** What is put into the code as it is built: astro.config.mjs. */
interface ImportMetaEnv {
	/** Whether these are the pages of a package for an LMS. */
	readonly PACKAGE: boolean;
}

/** What the agency says, by the id of the passage: scripts/build/agency-passages.ts. */
declare module 'virtual:agency-passages' {
	const passages: Readonly<Record<string, string>>;
	export default passages;
}
