/** Tabler's icon for each topic, and for the motto. */
const icons: Record<string, string> = {
	'satu-nilai-dasar': 'list-numbers',
	'anti-pungli': 'shield-check',
	'budaya-adaptif': 'refresh',
	'budaya-kolaboratif': 'users-group',
	'bangga-melayani-bangsa': 'heart-handshake',
};

/** The icon of a topic; a book where there is none of its own. */
export function topicIcon(id: string): string {
	return icons[id] ?? 'book';
}
