declare namespace App {
	interface Locals {
		/** Set by each page that cites, before anything on it is rendered. */
		citations?: import('./site/citations.ts').Citations;
	}
}
