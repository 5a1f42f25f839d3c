import type { PlanOutcome } from '../core/codes/plan-outcome.ts';
import type { FindingPlace } from '../core/device/portrait-actions.ts';
import { portraitCopy } from './portrait.ts';
import { savingCopy } from './saving.ts';

/** Words of the page on which a team sorts what it sees in its portrait and chooses one theme. */
export const portraitActionCopy = {
	title: 'Dari potret ke satu tindakan',
	description:
		'Pilah yang terlihat dalam Potret Unit, pilih satu tema, lalu catat tindakan, penanggung jawab, dan tanggal peninjauannya. Tersimpan di perangkat ini.',
	lead: 'Sesudah membaca rekapnya, tim memilah temuan, memilih satu tema saja, lalu menepati satu janji sampai hari peninjauannya.',
	noScript:
		'Tanpa JavaScript, isian di halaman ini tidak dapat disimpan. Cetaklah halaman ini, lalu isi lembarnya dengan pena.',
	notice: portraitCopy.notice,
	noStorage:
		'Peramban ini tidak dapat menyimpan isian Anda, mungkin karena memakai mode penyamaran (pribadi) atau karena penyimpanannya penuh. Anda tetap dapat mengisi, tetapi cetak lembarnya sebelum meninggalkan halaman.',
	unreadable:
		'Catatan yang tersimpan sebelumnya tidak dapat dibaca, jadi disisihkan tanpa dihapus. Anda dapat mengunduhnya di halaman Data saya.',
	kept: 'Tersimpan di peramban ini.',
	promise: {
		title: 'Janji kita',
		due: 'Sudah waktunya ditinjau. Catat hasilnya sebelum memulai potret berikutnya.',
		notDue: 'Ditinjau lagi pada {date}.',
		waiting:
			'Catat dulu hasil janji ini. Temuan dari tautan yang Anda buka ditambahkan sesudahnya.',
		question: 'Apa yang terjadi dengan janji ini?',
		outcomes: {
			done: 'Dijalankan',
			partly: 'Sebagian',
			'not-yet': 'Belum',
		} satisfies Record<PlanOutcome, string>,
		/** Folds the question before its day. */
		early: 'Catat hasilnya lebih awal',
		end: 'Catat hasilnya',
		/** Folds what a promise was made of. */
		change: 'Ubah temuan atau janji ini',
		choose: 'Pilih dulu salah satu jawabannya.',
		ended: 'Hasil janji itu sudah tercatat di bawah. Sekarang Anda dapat memilah temuan yang baru.',
	},
	sort: {
		title: 'Pilah temuan',
		text: 'Tambahkan temuan yang paling menonjol dalam rekap, sebaiknya tiga sampai lima, lalu pilah bersama.',
		theme: 'Temuan dari dua belas tema',
		none: 'Pilih temuan',
		words: 'Temuan dengan kata-kata tim sendiri',
		wordsHelp: 'Tulis kebiasaannya, bukan orangnya. Paling panjang {n} karakter.',
		add: 'Tambahkan',
		added: 'Ditambahkan: {finding}.',
		fromLink: 'Temuan dari tautan sudah ditambahkan: {findings}.',
		full: 'Daftarnya sudah penuh. Hapus dulu salah satu temuan.',
		empty: 'Belum ada temuan.',
		remove: 'Hapus',
		removed: 'Dihapus: {finding}.',
		places: {
			ours: 'Kita sendiri',
			above: 'Perlu disampaikan kepada pimpinan',
			outside: 'Di luar kendali kita',
		} satisfies Record<FindingPlace, string>,
		unsorted: 'Belum dipilah',
	},
	one: {
		title: 'Satu tema saja',
		text: 'Tema lain boleh menunggu karena satu tema yang dijalankan lebih berarti daripada lima yang dicatat.',
		nothing: 'Tambahkan dan pilah dulu sedikitnya satu temuan.',
		finding: 'Temuan yang dikerjakan',
		findingHelp: 'Yang di luar kendali kita tidak dapat dipilih.',
		none: 'Pilih satu',
		page: 'Buka halaman tema ini',
		act: 'Yang kita lakukan',
		actHelp: 'Satu perbuatan yang dapat dilihat orang lain. Paling panjang {n} karakter.',
		examples: 'Contoh dari halaman temanya',
		use: 'Pakai contoh ini',
		owner: 'Penanggung jawab',
		ownerHelp: 'Jabatan atau tim, bukan nama orang.',
		start: 'Mulai',
		review: 'Ditinjau lagi',
		reviewEarly: 'Tanggal ini lebih awal daripada tanggal mulainya.',
	},
	tools: {
		title: 'Simpan dan cetak',
		whole: 'Janji ini sudah lengkap. Cetaklah selembar, lalu tempel di ruang kerja.',
		missing:
			'Belum lengkap: {parts}. Yang masih kosong dicetak sebagai garis untuk ditulisi dengan pena.',
		parts: {
			chosen: 'temuan yang dikerjakan',
			act: 'yang kita lakukan',
			owner: 'penanggung jawab',
			start: 'tanggal mulai',
			review: 'tanggal peninjauan',
		},
		print: 'Cetak selembar A4',
		carry: 'Untuk memindahkannya ke perangkat lain, unduh berkas datanya di',
		carryLink: 'Data saya',
	},
	past: {
		title: 'Janji yang lalu',
		entry: '{finding}: {act} ({owner}, {start} sampai {review})',
	},
	sheet: {
		title: 'Dari potret ke satu tindakan',
		one: 'Satu tema',
		look: 'Hasil peninjauan',
	},
	saving: savingCopy,
};

export type PortraitActionLabels = typeof portraitActionCopy;
