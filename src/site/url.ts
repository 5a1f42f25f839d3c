/** A path of this site under whatever base it is served: `/nilai/` becomes `/berakhlak/nilai/`. */
export function withBase(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** The other way round: where a page stands within the site, `/nilai/` for `/berakhlak/nilai/`. */
export function withoutBase(pathname: string): string {
	return pathname.replace(import.meta.env.BASE_URL.replace(/\/$/, ''), '');
}

/** A path as another site must write it. Built without SITE nobody knows the host, and the path alone is no lie. */
export function address(path: string): string {
	const site = import.meta.env.SITE;
	return site ? new URL(withBase(path), site).href : withBase(path);
}

/** A file as a page finds it wherever the two stand, on a disk too: `../../_astro/a.js` from `/nilai/adaptif/`. */
export function relativeTo(page: string, file: string): string {
	const depth = withoutBase(page).split('/').length - 2;
	return '../'.repeat(depth) + withoutBase(file).slice(1);
}
