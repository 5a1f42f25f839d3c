/** Words of the page shown for an address that does not exist. */
export const notFoundCopy = {
	title: 'Halaman ini tidak ada',
	text: 'Mungkin alamatnya salah ketik atau halamannya sudah pindah. Data Anda tidak ada yang hilang.',
	instead: 'Mungkin yang Anda cari salah satu dari ini:',
	links: [
		{ href: '/', label: 'Beranda' },
		{ href: '/cari/', label: 'Cari di situs ini' },
		{ href: '/topik/', label: 'Topik' },
		{ href: '/kasus/', label: 'Kasus' },
		{ href: '/istilah/', label: 'Istilah' },
		{ href: '/cermin/', label: 'Cermin' },
		{ href: '/cermin/hasil/', label: 'Hasil dan riwayat saya' },
		{ href: '/data-saya/', label: 'Data saya' },
	],
};
