/** Why the result codes that were collected in this browser cannot be read, and what to do. */
export const databaseProblems = {
	'newer-version':
		'Peramban ini menyimpan kode hasil dari versi situs yang lebih baru, sehingga halaman ini tidak dapat membacanya. Muat ulang halaman ini saat tersambung ke internet.',
	'no-answer':
		'Penyimpanan kode hasil di peramban ini tidak menjawab, sehingga kode yang sudah terkumpul belum dapat dibaca. Tutup tab lain yang membuka situs ini, lalu muat ulang halaman ini.',
};
