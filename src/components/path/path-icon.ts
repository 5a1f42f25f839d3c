const icons: Record<string, string> = {
	orientasi: 'flag',
	'layanan-depan': 'users',
	'adaptif-30-hari': 'plant',
	pimpinan: 'compass',
	'agen-perubahan': 'speakerphone',
	latsar: 'school',
};

/** The icon of a learning path, by its id; a signpost for a path that an agency adds. */
export const pathIcon = (id: string) => icons[id] ?? 'directions';
