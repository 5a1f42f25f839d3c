import type { SitePage } from '../pages.ts';

/** The name of the picture of a page, without its extension: `nilai/adaptif`. */
export function pictureName({ path }: SitePage): string {
	return path === '/' ? 'beranda' : path.replace(/^\/|\/$/g, '');
}

/** Where the picture stands that previews of links to a page show: `/og/nilai/adaptif.png`. */
export function picturePath(page: SitePage): string {
	return `/og/${pictureName(page)}.png`;
}
