/** Tabler's icon for each topic, for the motto and for what newcomers begin with. */
const icons: Record<string, string> = {
	'satu-nilai-dasar': 'list-numbers',
	'anti-pungli': 'shield-check',
	'budaya-adaptif': 'refresh',
	'budaya-kolaboratif': 'users-group',
	'bangga-melayani-bangsa': 'heart-handshake',
	orientasi: 'route',
};

/** The icon of a topic; a book where there is none of its own. */
export function topicIcon(id: string): string {
	return icons[id] ?? 'book';
}
