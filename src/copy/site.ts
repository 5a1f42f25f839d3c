/** Words every page shows. */
export const siteCopy = {
	skip: 'Langsung ke isi',
	home: 'Beranda',
	wordmark: 'Tujuh nilai BerAKHLAK',
	mainNav: 'Menu utama',
	nav: [
		{ href: '/nilai/', label: 'Nilai' },
		{ href: '/panduan/', label: 'Panduan' },
		{ href: '/kasus/', label: 'Kasus' },
		{ href: '/cermin/', label: 'Bercermin' },
	],
	search: 'Cari',
	searchLabel: 'Cari di situs ini',
	themeToDark: 'Ganti ke tema gelap',
	themeToLight: 'Ganti ke tema terang',
	breadcrumb: 'Anda di sini',
	contents: 'Di halaman ini',
	sources: 'Sumber',
	checked: 'Terakhir diperiksa',
	minutes: '{n} menit baca',
	read: {
		mark: 'Tandai sudah dibaca',
		done: 'sudah dibaca',
		notKept:
			'Peramban ini tidak mengizinkan penyimpanan, jadi tandanya hilang saat halaman ditutup.',
	},
	footerNav: 'Tentang situs',
	footerLinks: [
		{ href: '/bangga-melayani-bangsa/', label: 'Bangga Melayani Bangsa' },
		{ href: '/indeks/', label: 'Indeks resmi' },
		{ href: '/pelatih/', label: 'Pelatih' },
		{ href: '/istilah/', label: 'Istilah' },
		{ href: '/data-saya/', label: 'Data saya' },
		{ href: '/tentang/', label: 'Tentang' },
		{ href: '/sumber/', label: 'Sumber' },
		{ href: '/privasi/', label: 'Privasi' },
		{ href: '/aksesibilitas/', label: 'Aksesibilitas' },
	],
	/** Where the site says why its scores are not the official index. */
	notOfficialHref: '/tentang/#mengapa-ini-bukan-indeks-berakhlak',
	privacyPromise: 'Situs ini tidak mengirim jawaban Anda ke mana pun.',
	contact: 'Laporkan kekeliruan atau hambatan:',
	certainty: {
		pasti: 'pasti',
		'satu-sumber': 'satu sumber',
		'belum-terkonfirmasi': 'belum terkonfirmasi',
	},
};
