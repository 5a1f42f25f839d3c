/** Words of the page shown for an address that does not exist. */
export const notFoundCopy = {
	title: 'Halaman ini tidak ada',
	text: 'Alamatnya mungkin salah ketik, atau halamannya sudah pindah. Tidak ada data Anda yang hilang.',
	instead: 'Mungkin yang Anda cari salah satu dari ini:',
	links: [
		{ href: '/', label: 'Beranda' },
		{ href: '/cari/', label: 'Cari di situs ini' },
		{ href: '/topik/', label: 'Topik' },
		{ href: '/kasus/', label: 'Kasus' },
		{ href: '/istilah/', label: 'Istilah' },
		{ href: '/cermin/', label: 'Bercermin' },
		{ href: '/cermin/hasil/', label: 'Hasil dan riwayat saya' },
		{ href: '/data-saya/', label: 'Data saya' },
	],
};
