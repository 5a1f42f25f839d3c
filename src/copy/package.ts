/** Words of a package of a learning path for an LMS, and what its pages say otherwise than the site. */
export const packageCopy = {
	home: 'Jalur “{title}”',
	/** What the bar over the pages says of the LMS. */
	says: {
		finished: 'LMS sudah mencatat bahwa jalur ini selesai.',
		alone:
			'Paket ini tidak dibuka dari LMS, sehingga kemajuan Anda hilang ketika jendela ini ditutup. Buka dari LMS supaya tercatat.',
		refused:
			'LMS tidak menyimpan kemajuan terakhir Anda. Tutup paket ini, lalu buka lagi dari LMS. Kalau masih terjadi, beri tahu pengelolanya.',
		elsewhere: 'Halaman itu tidak termasuk dalam paket ini.',
	},
	noScript:
		'Paket ini tidak dapat dijalankan karena JavaScript sedang tidak aktif di peramban ini. Aktifkan, lalu muat ulang halaman ini.',
	remembered:
		'Boleh dikerjakan sedikit demi sedikit karena LMS mencatat langkah yang sudah selesai dan halaman terakhir yang Anda baca. Pilihan Anda di kasus dan semua isian cermin tidak dikirim ke LMS. Kalau tidak ingin mengisi cermin, centang saja langkahnya.',
	mirror:
		'Di dalam paket ini jawaban dan hasilnya tidak disimpan dan tidak dikirim ke LMS, sehingga hilang begitu paketnya ditutup. Kalau ingin menyimpannya, cetak atau unduh hasilnya lebih dulu.',
	/** In place of the words of the mirror's own page. */
	mirrorLabels: {
		resumeText: 'Anda sudah menjawab {n} dari {total} pernyataan sejak paket ini dibuka.',
		close: 'Berhenti dulu',
	},
	resultLabels: {
		historyTitle: 'Riwayat sejak paket ini dibuka',
		historyText: 'Riwayat ini hilang begitu paketnya ditutup.',
	},
	caseNoted: 'LMS hanya mencatat bahwa kasus ini sudah dijawab. Pilihan Anda tidak dikirim.',
	commitment: {
		lead: 'Pilih satu atau dua perilaku, tentukan kapan Anda akan melakukannya, lalu tulis dengan pena di lembar ini. Simpan lembarnya untuk ditinjau pada hari ke-7, ke-14, dan ke-30, sebab komitmen Anda tidak tersimpan di LMS.',
		site: 'Kalau lebih suka menyusunnya di layar, pakailah situs kami. Isinya hanya tersimpan di perangkat Anda sendiri.',
		siteLink: 'Susun komitmen di situs',
	},
};
