/** Words of the book that holds all guides. */
export const bookCopy = {
	title: 'Buku BerAKHLAK',
	description:
		'Semua panduan nilai, Bangga Melayani Bangsa, dan semua topik dalam satu halaman supaya mudah dibaca berurutan, disimpan, atau dicetak.',
	lead: 'Baca tujuh nilai, Bangga Melayani Bangsa, dan semua topik berurutan dalam satu halaman.',
	leadOnPaper:
		'Buku ini memuat tujuh nilai, Bangga Melayani Bangsa, dan semua topik beserta sumbernya.',
	link: 'Baca semua sekaligus',
	linkText:
		'Semua panduan nilai dan topik ada dalam satu halaman berdaftar isi, sehingga dapat dibaca berurutan atau dicetak menjadi buku.',
	minutes: 'Sekitar {n} menit baca',
	checked: 'Isinya diperiksa {day}',
	print: 'Cetak buku',
	/** Beside the button. */
	sheets: 'Hasil cetaknya sekitar {n} halaman A4.',
	contents: 'Daftar isi',
	/** Over the chapters that are no topics; those stand under the headings of the list of topics. */
	values: 'Tujuh nilai dan semboyan',
	chapter: 'Bab {n}',
	/** Where the printed book can be read on screen. */
	online: 'Versi terbaru: {url}',
};
