/** The kinds of reading a search can be narrowed to, as its address names them: `/cari/?q=uang&jenis=kasus`. */
export const searchKinds = [
	'nilai',
	'topik',
	'kasus',
	'istilah',
	'jalur',
	'potret',
	'pelatih',
	'halaman',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** The kind that an address or an index names; anything else is none. */
export function readSearchKind(text: string | null | undefined): SearchKind | undefined {
	return searchKinds.find((kind) => kind === text);
}

/** The kind of a page: the folder it stands in (`/kasus/iuran-kado-pimpinan/`), else simply a page. */
export function searchKindOf(path: string): SearchKind {
	return readSearchKind(path.split('/')[1]) ?? 'halaman';
}
