/** Tabler's icon for each kind of place where a scene or a case happens, by a word in the name of the place. */
const icons: [RegExp, string][] = [
	[/puskesmas|rumah sakit|posyandu/i, 'stethoscope'],
	[/sekolah|kelas/i, 'school'],
	[/desa|dusun/i, 'home'],
	[/lapangan|jalan|regu/i, 'traffic-cone'],
	[/belakang|arsip/i, 'folders'],
	[/memimpin|pimpinan/i, 'users-group'],
	[/loket|mal pelayanan/i, 'building-store'],
];

/** The icon of a place; an office where its name says nothing else. */
export function placeIcon(place: string): string {
	return icons.find(([words]) => words.test(place))?.[1] ?? 'building';
}
