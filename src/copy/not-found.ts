/** Words of the page shown for an address that does not exist. */
export const notFoundCopy = {
	title: 'Halaman ini tidak ada',
	text: 'Mungkin alamatnya salah ketik atau halamannya sudah pindah. Tidak ada data Anda yang hilang.',
	instead: 'Mungkin ini yang Anda cari',
	links: [
		{ href: '/', icon: 'home', title: 'Beranda', text: 'mulai dari sini' },
		{ href: '/topik/', icon: 'book', title: 'Topik', text: 'pungli, netralitas, media sosial' },
		{
			href: '/kasus/',
			icon: 'arrows-split',
			title: 'Kasus',
			text: 'kejadian yang menuntut keputusan',
		},
		{ href: '/istilah/', icon: 'abc', title: 'Istilah', text: 'singkatan dan artinya' },
		{
			href: '/cermin/',
			icon: 'user-scan',
			title: 'Cermin',
			text: 'kenali kebiasaan kerja sendiri',
		},
		{
			href: '/cermin/hasil/',
			icon: 'history',
			title: 'Hasil dan riwayat saya',
			text: 'di perangkat ini',
		},
		{ href: '/data-saya/', icon: 'database', title: 'Data saya', text: 'pindahkan atau hapus' },
	],
};
