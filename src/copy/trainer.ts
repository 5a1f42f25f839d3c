/** Words of the trainers' page, around its prose in content/halaman/pelatih.mdx. `{n}` and the like are filled in. */
export const trainerCopy = {
	crumb: 'Pelatih',
	doors: 'Mulai dari sini',
	doorList: [
		{
			href: '/pelatih/sesi/',
			icon: 'link',
			title: 'Buat sesi',
			text: 'Tautan, QR, layar proyektor, dan poster, serta mode kios untuk satu tablet.',
		},
		{
			href: '/pelatih/rekap/',
			icon: 'chart-bar',
			title: 'Rekap kelompok',
			text: 'Tempel isi grup WA, buka berkas, atau pindai kode, lalu lihat bersama.',
		},
		{
			href: '/pelatih/rekap/#contoh',
			icon: 'eye',
			title: 'Contoh rekap',
			text: 'Lihat dulu seperti apa rekapnya, dengan data kelas rekaan.',
		},
		{
			href: '/cermin/diri/lembar/',
			icon: 'printer',
			title: 'Lembar kertas',
			text: 'Untuk diisi dengan pena, tanpa ponsel.',
		},
		{
			href: '/kasus/',
			icon: 'arrows-split',
			title: 'Kasus untuk dibahas',
			text: 'Cetak atau bacakan kasusnya, lalu pilih jawabannya bersama.',
		},
	],
	/** The way of one session as a picture. */
	way: {
		label: 'Jalannya satu sesi dalam lima langkah',
		inside: 'jawaban tetap di ponsel peserta',
		steps: [
			{ icon: 'link', name: 'Tautan', note: 'dari Anda' },
			{ icon: 'qrcode', name: 'Buka', note: 'pindai QR' },
			{ icon: 'list-check', name: 'Isi', note: '{minutes} menit' },
			{ icon: 'copy', name: 'Kode', note: 'disalin' },
			{ icon: 'chart-bar', name: 'Rekap', note: '{n} orang' },
		],
		caption:
			'Jawaban tetap di ponsel peserta. Yang dibagikan hanya kode hasil tanpa nama, dan rekap baru dapat ditampilkan setelah sedikitnya {n} orang mengirimkannya.',
	},
};
