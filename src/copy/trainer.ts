/** Words of the trainers' page, around its prose in content/halaman/pelatih.mdx. */
export const trainerCopy = {
	crumb: 'Pelatih',
	toolList: [
		{
			href: '/pelatih/sesi/',
			title: 'Buat sesi',
			text: 'Tautan, QR, layar proyektor, dan poster untuk satu sesi. Juga mode kios untuk satu tablet.',
		},
		{
			href: '/pelatih/rekap/',
			title: 'Rekap kelompok',
			text: 'Tempel obrolan, buka berkas, atau pindai kode, lalu lihat gambaran kelompok tanpa nama.',
		},
	],
};
