/** Opens the page that a link leads to in place of this one, at the part that was asked for here. */
export function leadOn({ href }: HTMLAnchorElement) {
	location.replace(href + location.hash);
}
