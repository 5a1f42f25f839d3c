/** Words of the part that reads a page aloud. */
export const listenCopy = {
	start: 'Dengarkan',
	region: 'Dengarkan halaman ini',
	pause: 'Jeda',
	resume: 'Lanjutkan',
	stop: 'Berhenti',
	previous: 'Kalimat sebelumnya',
	next: 'Kalimat berikutnya',
	folds: 'Buka bagian yang terlipat supaya ikut dibacakan.',
	failed:
		'Pembacaan terhenti karena suaranya tidak dapat diputar. Tutup aplikasi lain yang bersuara atau periksa suara bahasa Indonesia di pengaturan perangkat, lalu tekan “Lanjutkan”.',
};
