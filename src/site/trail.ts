/** One step of the way from the home page to here; the last step has no link. */
export interface Crumb {
	label: string;
	href?: string;
}
