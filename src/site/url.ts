/** A path of this site under whatever base it is served: `/nilai/` becomes `/berakhlak/nilai/`. */
export function withBase(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** The path of a page without the base it is served under: `/berakhlak/nilai/` becomes `/nilai/`. */
export function withoutBase(path: string): string {
	return path.replace(import.meta.env.BASE_URL.replace(/\/$/, ''), '');
}
