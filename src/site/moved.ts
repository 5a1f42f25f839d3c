/** Where the topics stood before. */
export const oldTopics = '/panduan/';

/** Whether a page only leads on to where it stands now, by its path within the site. */
export function isMoved(path: string): boolean {
	return path.startsWith(oldTopics);
}
