import type { Kind } from '../core/assessment/instrument.ts';
import { databaseProblems } from './database-problems.ts';

/** Words of the kiosk: one device, many people. `{n}` and the like are filled in. */
export const kioskCopy = {
	title: '{title}: mode kios',
	crumb: 'Mode kios',
	description:
		'Satu tablet dipakai bergiliran oleh banyak orang: jawaban tiap orang masuk ke rekap pelatih tanpa nama, lalu layarnya dikosongkan lagi.',
	lead: 'Dalam mode kios, satu perangkat dipakai peserta bergiliran. Jawaban tiap orang masuk ke rekap tanpa nama, lalu layarnya dikosongkan untuk orang berikutnya.',
	noScript:
		'Mode kios tidak dapat dipakai karena JavaScript sedang tidak aktif di peramban ini. Sesi tetap dapat berjalan dengan lembar kertas.',
	paperLink: 'Buka lembar kertas',
	noSession: 'Buat atau buka dulu sesinya, lalu pilih “Buka mode kios” di sana.',
	noSessionLink: 'Buat sesi',
	otherMirror: 'Sesi ini memakai {title}.',
	otherMirrorLink: 'Buka mode kios {title}',
	setupTitle: 'Sesi “{name}”, {wave}',
	setup: [
		'Begitu ucapan terima kasih muncul, jawaban sudah tersimpan di peramban ini.',
		'Kalau layar tidak disentuh selama {idle} detik, muncul peringatan, dan {warning} detik kemudian jawaban yang belum selesai dihapus.',
		'Untuk keluar, pilih “Pelatih” di sudut bawah, lalu ketik kata {word}.',
	],
	/** Said besides of a kiosk for a later wave. */
	unpaired:
		'Jawaban di perangkat bersama tidak dapat dipasangkan dengan jawaban {before} karena tiap orang mendapat nomor acak baru. Kalau perubahan tiap orang perlu dihitung, mintalah peserta membuka tautan sesi di ponsel yang dulu mereka pakai.',
	collected: 'Terkumpul untuk tahap ini: {n} kode.',
	/** Said before the kiosk is opened, since no answers could be kept. */
	databaseProblems: {
		...databaseProblems,
		refused:
			'Jawaban peserta tidak dapat masuk ke rekap karena peramban ini menolak menyimpannya. Mungkin peramban memakai mode penyamaran atau pribadi, atau penyimpanannya penuh. Pakai jendela biasa atau kosongkan sebagian penyimpanan perangkat sebelum mulai.',
	},
	open: 'Mulai mode kios',
	toRecap: 'Buka rekap kelompok',
	welcomeTitle: 'Silakan, giliran Anda',
	/** What each person agrees to, by the kind of the mirror. */
	welcome: {
		rating: [
			'Anda akan menjawab {items} pernyataan tentang pekerjaan Anda sendiri, sekitar {minutes} menit.',
			'Jawaban Anda masuk ke rekap pelatih di perangkat ini sebagai kode tanpa nama yang memuat tujuh skor nilai. Setelah Anda selesai, layar ini dikosongkan lagi.',
			'Keikutsertaan Anda sukarela. Anda boleh berhenti kapan saja lewat tanda × di sudut atas, dan jawaban yang belum selesai akan dihapus.',
		],
		choice: [
			'Dalam sekitar {minutes} menit, Anda memilih sepuluh dari {items} frasa untuk unit Anda sekarang, lalu sepuluh untuk unit yang Anda inginkan.',
			'Pilihan Anda masuk ke rekap pelatih di perangkat ini sebagai kode tanpa nama. Setelah Anda selesai, layar ini dikosongkan lagi.',
			'Keikutsertaan Anda sukarela. Anda boleh berhenti kapan saja lewat tanda × di sudut atas, dan pilihan yang belum selesai akan dihapus.',
		],
	} satisfies Record<Kind, string[]>,
	includeAnswers:
		'Sertakan juga jawaban saya untuk {n} pernyataan. Pelatih memintanya, tetapi Anda boleh menolak.',
	agree: 'Saya bersedia, mulai',
	underwayTitle: 'Ada jawaban yang belum selesai',
	underwayText:
		'Kalau itu jawaban Anda, lanjutkan. Kalau bukan, mulailah yang baru, dan jawaban itu akan dihapus.',
	resume: 'Itu jawaban saya, lanjutkan',
	startNew: 'Mulai yang baru',
	stop: 'Berhenti dan hapus jawaban saya',
	stopConfirm: 'Berhenti dan hapus semua jawaban Anda dari perangkat ini?',
	stopYes: 'Ya, hapus',
	finish: 'Simpan ke rekap',
	finishFailed:
		'Jawaban Anda belum dapat disimpan di perangkat ini, tetapi masih ada di layar. Panggil pelatih, lalu coba lagi.',
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
	/** The same of phrases chosen. */
	portrait: {
		offer:
			'Anda boleh melihat pilihan Anda sebentar sebelum menyerahkan perangkat. Tampilannya hilang sendiri.',
		show: 'Lihat pilihan saya',
		title: 'Pilihan Anda',
	},
	next: 'Selesai, orang berikutnya',
	idleTitle: 'Anda masih mengisi?',
	idleText: 'Dalam {n} detik, layar ini dikosongkan dan jawaban yang belum selesai dihapus.',
	idleStay: 'Ya, saya masih mengisi',
	trainer: 'Pelatih',
	leaveTitle: 'Keluar dari mode kios',
	leaveText: 'Ketik kata {word} untuk keluar. Jawaban yang belum selesai akan dihapus.',
	leaveLabel: 'Kata kunci',
	leaveWord: 'SELESAI',
	leaveWrong: 'Kata itu belum cocok. Ketik {word}, lalu pilih “Keluar”.',
	leave: 'Keluar',
	cancel: 'Batal',
};

export type KioskLabels = typeof kioskCopy;
