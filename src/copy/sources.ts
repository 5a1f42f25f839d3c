/** Words of the page that lists every source. */
export const sourcesCopy = {
	title: 'Sumber',
	description:
		'Semua sumber situs ini, lengkap dengan penerbit, tanggal, dan tingkat kepastiannya, agar Anda dapat memeriksanya sendiri.',
	lead: 'Setiap fakta di situs ini diambil dari sumber di bawah. Sebagian besar kami baca dari salinannya, jadi periksa kembali sebelum memakainya untuk keperluan resmi.',
	legendTitle: 'Tingkat kepastian',
	legend: [
		{
			term: 'pasti',
			text: 'dimuat dua sumber yang berdiri sendiri; kalau peraturan, isinya sama pada beberapa salinan, kutipan, atau berita, meskipun belum tentu kami baca naskah resminya',
		},
		{ term: 'satu sumber', text: 'hanya satu sumber yang kami temukan' },
		{ term: 'belum terkonfirmasi', text: 'disebut orang, tetapi belum dapat kami pastikan' },
	],
	list: 'Daftar sumber',
	filter: 'Saring sumber',
	found: '{n} dari {all} sumber',
	none: 'Tidak ada sumber yang memuat kata itu. Coba ketik sebagian judul, penerbit, atau tahunnya.',
	kinds: {
		law: 'Undang-undang dan peraturan',
		official: 'Situs dan laporan instansi',
		news: 'Berita',
		research: 'Penelitian dan buku ilmiah',
		other: 'Lembaga lain dan bahan tanpa penerbit',
	},
	count: '{n} sumber',
	open: 'Baca di {host}',
	confirmedBy: 'Dikuatkan oleh {sources}.',
};
