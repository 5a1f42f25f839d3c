interface Package {
	/** The folder that the package stands in. */
	root: URL;
	/** Its pages, from there: `nilai/loyal/`. */
	pages: readonly string[];
	/** The address of the public site, empty where it is not known. */
	site: string;
	/** Called for a page that is neither in the package nor anywhere else. */
	onElsewhere: () => void;
}

/**
 * Leads the links of a page on: within the package to the file of a page, as an LMS serves no folders, else to the public
 * site in a window of its own. What stands in the HTML was written so already; islands write links while the page runs.
 */
export function followLinks(page: Document, { root, pages, site, onElsewhere }: Package) {
	function lead(event: Event) {
		const link = (event.target as Element).closest('a');
		if (!link?.href || link.hasAttribute('download')) return;
		const { href, pathname, search, hash } = link;
		const name = pathname.slice(root.pathname.length);
		if (!href.startsWith(root.href)) open(link);
		else if (pages.includes(name)) link.href = `${root.href}${name}index.html${search}${hash}`;
		else if (name.endsWith('index.html')) return;
		else if (site) open(link, `${site}${name}${search}${hash}`);
		else {
			event.preventDefault();
			onElsewhere();
		}
	}

	// Before the page itself acts, and for the middle button too.
	for (const kind of ['click', 'auxclick']) page.addEventListener(kind, lead, true);
}

/** Lets a link open in a window of its own: what comes from elsewhere has no place within the frame of a package. */
function open(link: HTMLAnchorElement, href = link.href) {
	link.href = href;
	link.target = '_blank';
	link.rel = 'noopener';
}
