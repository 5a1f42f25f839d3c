/** Words of the book that holds all guides. */
export const bookCopy = {
	title: 'Buku BerAKHLAK',
	description:
		'Tujuh nilai, Bangga Melayani Bangsa, dan empat topik dalam satu halaman: untuk dibaca berurutan, disimpan, atau dicetak.',
	lead: 'Tujuh nilai, Bangga Melayani Bangsa, dan empat topik, berurutan dalam satu halaman.',
	leadOnPaper: 'Tujuh nilai, Bangga Melayani Bangsa, dan empat topik, dengan sumbernya.',
	link: 'Baca semua sekaligus',
	linkText:
		'Semua panduan nilai dan topik dalam satu halaman, dengan daftar isi, untuk dibaca berurutan atau dicetak menjadi buku.',
	minutes: 'Sekitar {n} menit baca',
	checked: 'Isinya diperiksa {day}',
	print: 'Cetak buku',
	contents: 'Daftar isi',
	chapter: 'Bab {n}',
	/** Where the printed book can be read on screen. */
	online: 'Versi terbaru: {url}',
};
