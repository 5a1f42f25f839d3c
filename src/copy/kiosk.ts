import { databaseProblems } from './database-problems.ts';

/** Words of the kiosk: one device, many people. `{n}` and the like are filled in. */
export const kioskCopy = {
	title: '{title}: mode kios',
	crumb: 'Mode kios',
	description:
		'Satu tablet untuk banyak orang: tiap orang mengisi cermin bergiliran, jawabannya masuk ke rekap pelatih tanpa nama, lalu layar bersih kembali.',
	noScript:
		'Mode kios memerlukan JavaScript, yang sedang tidak aktif di peramban ini. Untuk sesi tanpa gawai, pakai lembar kertas.',
	paperLink: 'Buka lembar kertas',
	noSession:
		'Mode kios dibuka dari sebuah sesi. Buat sesinya dulu, lalu pilih “Buka mode kios” di sana.',
	noSessionLink: 'Buat sesi',
	otherMirror: 'Sesi ini memakai {title}.',
	otherMirrorLink: 'Buka mode kios {title}',
	setupTitle: 'Sesi: {name}',
	setupWave: 'Isian {wave}, {title}.',
	setup: [
		'Perangkat ini melayani peserta satu per satu. Tidak ada yang tampil dari orang sebelumnya.',
		'Jawaban tiap orang masuk ke Rekap kelompok di peramban ini sebelum ucapan terima kasih muncul, dan tidak hilang bila halaman dimuat ulang atau listrik padam.',
		'Bila tidak disentuh selama {idle} detik, muncul peringatan. {warning} detik kemudian jawaban yang belum selesai dihapus.',
		'Untuk keluar, pilih “Pelatih” di sudut bawah, lalu ketik kata {word}.',
	],
	/** Said besides of a kiosk for a later wave. */
	unpaired:
		'Isian di perangkat bersama tidak dapat dipasangkan dengan isian {before}, karena tiap orang mendapat nomor acak baru. Kalau perubahan tiap orang ingin dihitung, mintalah peserta membuka tautan sesi di ponsel yang dulu mereka pakai.',
	collected: 'Terkumpul untuk isian ini: {n} kode.',
	/** Said before the kiosk is opened, since no answers could be kept. */
	databaseProblems: {
		...databaseProblems,
		refused:
			'Peramban ini menolak menyimpan kode hasil, misalnya karena mode privat atau penyimpanan penuh, sehingga jawaban peserta tidak dapat masuk ke rekap. Pakai jendela biasa atau longgarkan penyimpanannya sebelum mulai.',
	},
	open: 'Mulai mode kios',
	toRecap: 'Buka rekap kelompok',
	welcomeTitle: 'Silakan, giliran Anda',
	welcome: [
		'Anda akan menanggapi {items} pernyataan tentang pekerjaan Anda sendiri, sekitar {minutes} menit.',
		'Jawaban Anda masuk ke rekap pelatih di perangkat ini sebagai kode tanpa nama. Isinya tujuh skor nilai. Setelah Anda selesai, layar ini bersih kembali.',
		'Ikut serta itu sukarela. Anda boleh berhenti kapan saja; yang belum selesai akan dihapus.',
	],
	includeAnswers:
		'Sertakan juga jawaban saya untuk {n} pernyataan. Pelatih memintanya, tetapi Anda boleh menolak.',
	agree: 'Saya bersedia, mulai',
	underwayTitle: 'Ada isian yang belum selesai',
	underwayText:
		'Bila itu milik Anda, lanjutkan. Bila bukan, mulailah yang baru; isian itu akan dihapus.',
	resume: 'Itu milik saya, lanjutkan',
	startNew: 'Mulai yang baru',
	stop: 'Berhenti dan hapus jawaban saya',
	stopConfirm: 'Berhenti, dan hapus semua jawaban Anda dari perangkat ini?',
	stopYes: 'Ya, hapus',
	finish: 'Simpan ke rekap',
	finishFailed:
		'Jawaban Anda belum dapat disimpan di perangkat ini. Jawaban itu masih ada di layar ini. Panggil pelatih, lalu coba lagi.',
	retry: 'Coba simpan lagi',
	thanksTitle: 'Terima kasih, jawaban Anda sudah tersimpan',
	/** What a person may look at before going: a profile, or an order where there are no figures. */
	picture: {
		offer:
			'Anda boleh melihat profil Anda sebentar sebelum menyerahkan perangkat. Profil itu tidak disimpan dan hilang sendiri.',
		show: 'Lihat profil saya',
		title: 'Profil tujuh nilai Anda',
	},
	order: {
		offer:
			'Anda boleh melihat urutan nilai Anda sebentar sebelum menyerahkan perangkat. Urutan itu tidak disimpan dan hilang sendiri.',
		show: 'Lihat urutan saya',
		title: 'Urutan nilai Anda',
	},
	next: 'Selesai, orang berikutnya',
	idleTitle: 'Masih di sana?',
	idleText: 'Layar ini akan dibersihkan dalam {n} detik.',
	idleStay: 'Ya, saya masih di sini',
	trainer: 'Pelatih',
	leaveTitle: 'Keluar dari mode kios',
	leaveText: 'Ketik kata {word} untuk keluar. Isian yang belum selesai akan dihapus.',
	leaveLabel: 'Kata kunci',
	leaveWord: 'SELESAI',
	leaveWrong: 'Belum cocok. Ketik {word}, lalu pilih Keluar.',
	leave: 'Keluar',
	cancel: 'Batal',
};

export type KioskLabels = typeof kioskCopy;
