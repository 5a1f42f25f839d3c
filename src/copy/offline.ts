/** Words about the copy of the site that a browser keeps. */
export const offlineCopy = {
	title: 'Pakai tanpa internet',
	text: 'Begitu seluruh situs tersalin ke perangkat ini, bacaan, pencarian, cermin, rekap, dan paparan dapat dipakai tanpa internet. Salinan itu tidak memuat jawaban siapa pun.',
	checking: 'Sebentar, salinannya sedang diperiksa…',
	preparing:
		'Sedang disalin: {kept} dari {total} berkas. Anda boleh membuka halaman lain selama penyalinan berjalan.',
	ready: 'Siap dipakai tanpa internet. Semua {total} berkasnya sudah ada di perangkat ini.',
	saving:
		'Situs ini belum disalin karena mode hemat data sedang aktif. Salinannya perlu diunduh sekali, sekitar 4 MB.',
	copy: 'Salin sekarang',
	again: 'Coba lagi',
	off: 'Pengelola situs ini tidak menyediakan salinan, sehingga situs hanya dapat dibuka selama ada internet.',
	hindrances: {
		insecure:
			'Situs ini belum dapat dipakai tanpa internet di sini karena alamatnya tidak diawali https. Mintalah alamat yang diawali https kepada pengelola situs.',
		refused:
			'Situs ini belum dapat dipakai tanpa internet di sini karena peramban ini tidak mengizinkannya. Bukalah di jendela Chrome atau Safari biasa.',
	},
	failures: {
		full: 'Belum siap dipakai tanpa internet karena ruang penyimpanan perangkat ini tidak cukup. Kosongkan sebagian, lalu coba lagi. Selama ada internet, situs tetap dapat dipakai.',
		'other-bytes':
			'Belum siap dipakai tanpa internet karena berkas yang diterima berbeda dari aslinya. Mungkin jaringannya meminta Anda masuk dulu, misalnya di Wi-Fi umum, atau situs ini sedang diperbarui. Masuklah ke jaringan itu atau tunggu sebentar, lalu coba lagi.',
		unreachable:
			'Belum siap dipakai tanpa internet karena sambungan terputus sebelum semuanya tersalin. Yang sudah tersalin tidak diunduh lagi, jadi coba lagi begitu tersambung.',
	},
};

export type OfflineLabels = typeof offlineCopy;

/** Words that offer a new version of the site. Every page loads them, so they stand by themselves. */
export const newVersionCopy = {
	text: 'Versi baru situs ini sudah siap. Yang sudah tersimpan di perangkat ini tidak berubah, tetapi kalau Anda sedang mengetik, selesaikan dulu.',
	take: 'Pakai versi baru',
	later: 'Nanti saja',
	wait: 'Sebentar, versi baru sedang dibuka…',
};

export type NewVersionLabels = typeof newVersionCopy;
