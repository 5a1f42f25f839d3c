/** Why the result codes that were collected in this browser cannot be read, and what to do. */
export const databaseProblems = {
	'newer-version':
		'Kode hasil di peramban ini belum dapat dibaca karena disimpan oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet.',
	'no-answer':
		'Kode yang terkumpul belum dapat dibaca karena penyimpanan peramban ini tidak dapat dibuka. Tutup tab lain yang membuka situs ini, lalu muat ulang halaman ini.',
};
