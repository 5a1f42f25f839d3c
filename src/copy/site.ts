/** Words every page shows. */
export const siteCopy = {
	skip: 'Langsung ke isi',
	home: 'Beranda',
	wordmark: 'Tujuh nilai BerAKHLAK',
	mainNav: 'Menu utama',
	nav: [
		{ href: '/nilai/', label: 'Nilai' },
		{ href: '/topik/', label: 'Topik' },
		{ href: '/kasus/', label: 'Kasus' },
		{ href: '/cermin/', label: 'Cermin' },
		{ href: '/pelatih/', label: 'Pelatih' },
	],
	menu: 'Menu',
	allParts: 'Semua bagian',
	closeMenu: 'Tutup menu',
	/** On a phone the first five of the first group have a row each, and so has its last. */
	menuGroups: [
		{
			title: 'Belajar',
			links: [
				{ href: '/cermin/hasil/', label: 'Hasil dan riwayat' },
				{ href: '/nilai/', label: 'Tujuh nilai' },
				{ href: '/topik/', label: 'Topik' },
				{ href: '/kasus/', label: 'Kasus' },
				{ href: '/cermin/', label: 'Cermin' },
				{ href: '/jalur/', label: 'Jalur belajar' },
				{ href: '/komitmen/', label: 'Komitmen' },
				{ href: '/bangga-melayani-bangsa/', label: 'Bangga Melayani Bangsa' },
			],
		},
		{
			title: 'Pelatih',
			links: [
				{ href: '/pelatih/', label: 'Untuk pelatih' },
				{ href: '/pelatih/sesi/', label: 'Buat sesi' },
				{ href: '/pelatih/rekap/', label: 'Rekap kelompok' },
				{ href: '/paparan/', label: 'Paparan' },
				{ href: '/potret/', label: 'Potret Unit' },
				{ href: '/ikut/', label: 'Ikut sesi' },
			],
		},
		{
			title: 'Rujukan',
			links: [
				{ href: '/indeks/', label: 'Indeks resmi' },
				{ href: '/istilah/', label: 'Istilah' },
				{ href: '/sumber/', label: 'Sumber' },
				{ href: '/data-saya/', label: 'Data saya' },
				{ href: '/tentang/', label: 'Tentang' },
				{ href: '/privasi/', label: 'Privasi' },
				{ href: '/aksesibilitas/', label: 'Aksesibilitas' },
			],
		},
	],
	search: 'Cari',
	themeToDark: 'Ganti ke tema gelap',
	themeToLight: 'Ganti ke tema terang',
	breadcrumb: 'Anda di sini',
	contents: 'Di halaman ini',
	sources: 'Sumber',
	sourcesNote: '{n} sumber',
	sourcesNotes: 'Catatan tentang tiap sumber',
	backToText: 'kembali ke teks',
	checked: 'diperiksa',
	minutes: '{n} menit baca',
	read: {
		mark: 'Tandai sudah dibaca',
		done: 'sudah dibaca',
		notKept:
			'Tanda ini akan hilang ketika halaman ditutup karena peramban Anda tidak mengizinkan penyimpanan.',
	},
	footerNav: 'Tentang situs',
	/** Where the site says why its scores are not the official index. */
	notOfficialHref: '/tentang/#mengapa-ini-bukan-indeks-berakhlak',
	privacyPromise: 'Jawaban Anda tidak dikirim ke mana pun.',
	contact: 'Ada yang keliru atau sulit dibuka? Beri tahu kami:',
	certainty: {
		pasti: 'pasti',
		'satu-sumber': 'satu sumber',
		'belum-terkonfirmasi': 'belum terkonfirmasi',
	},
};
