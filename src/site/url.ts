/** A path of this site under whatever base it is served: `/nilai/` becomes `/berakhlak/nilai/`. */
export function withBase(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
