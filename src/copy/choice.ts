import { mirrorCopy } from './mirror.ts';
import { numberWords } from './numbers.ts';

/** Words of the way through a mirror in which phrases are chosen, besides those of every mirror. `{n}` and the like are filled in. */
const own = {
	/** Below the title of each round; the opening of the sentence stands before it. */
	leads: {
		now: 'Pilih sepuluh yang paling sering Anda lihat di unit Anda, baik yang Anda sukai maupun yang tidak.',
		wished:
			'Pilih sepuluh yang Anda harapkan terlihat di unit Anda setahun lagi. Frasa dari putaran pertama boleh dipilih lagi, tetapi tidak ditandai supaya Anda tidak terpengaruh.',
	},
	round: 'Putaran {n} dari {total}',
	part: 'Bagian {n} dari {total}',
	count: '{n} dari {total} dipilih',
	/** How many are still to be chosen: `{n}` is one of the words of `numbers`. */
	left: 'Masih {n} lagi.',
	numbers: numberWords,
	complete: 'Sudah lengkap.',
	incomplete: 'Pilih {n} frasa lagi sebelum melanjutkan.',
	undo: 'Urungkan',
	nothingToUndo: 'Belum ada yang dapat diurungkan.',
	exchangeTitle: 'Sudah sepuluh pilihan',
	exchangeText: 'Untuk memasukkan “{text}”, keluarkan salah satu.',
	/** Before each of the ten, for those who hear the buttons without their surroundings. */
	exchangeOut: 'Keluarkan:',
	exchangeKeep: 'Tetap seperti semula',
	exchanged: '“{out}” ditukar dengan “{text}”.',
	/** Beside the list of a round that is looked over. */
	changeRound: 'Ubah pilihan',
	roundIncomplete: 'Baru {n} dari {total} frasa dipilih.',
	reviewIncomplete: 'Pilihan Anda belum lengkap. Lengkapi dulu “{title}”.',
};

export type ChoiceLabels = typeof own;

/** Words of the way through a mirror in which phrases are chosen. */
export const choiceCopy = {
	...mirrorCopy,
	...own,
	noScript:
		'Pilihan Anda tidak dapat disimpan karena JavaScript sedang tidak aktif di peramban ini. Anda tetap dapat menandai sepuluh frasa di tiap daftar, lalu mencetak halaman ini dan membawanya ke pertemuan tim.',
	resumeText: 'Anda sudah memilih {n} dari {total} frasa di perangkat ini.',
	resumeChanged:
		'Frasanya diperbarui setelah Anda mulai, sehingga {n} pilihan yang tersimpan tidak dapat dipakai. Silakan mulai lagi.',
	restartConfirm: 'Hapus {n} pilihan ini dan mulai dari awal?',
	toReview: 'Periksa',
	reviewTitle: 'Periksa pilihan Anda',
	reviewText: 'Pilihan masih dapat diubah sebelum Anda melihat hasil.',
	proceed: 'Lihat hasil',
};
