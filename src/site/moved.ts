/** Where the topics stood before. */
export const oldTopics = '/panduan/';

/** The topics that stood there; later ones never did. */
export const formerTopics = [
	'satu-nilai-dasar',
	'anti-pungli',
	'budaya-adaptif',
	'budaya-kolaboratif',
];

/** Whether a page only leads on to where it stands now, by its path within the site. */
export function isMoved(path: string): boolean {
	return path.startsWith(oldTopics);
}
