import type { HandoverProblem } from '../core/device/handover.ts';

/**
 * Words for going on in another browser: on pages that store something, in the browser inside a messenger, and where the
 * link is opened. `{browser}` is Chrome or Safari, `{parts}` what the link holds.
 */
export const handoverCopy = {
	note: {
		kept: 'Anda membuka halaman ini di dalam aplikasi lain, misalnya WhatsApp. Yang tersimpan di sini tidak terlihat kalau nanti Anda membuka situs ini di {browser}.',
		move: 'Buka di {browser}',
		private:
			'Salin tautan ini, buka {browser}, lalu tempel di bilah alamat. Jangan kirim kepada orang lain karena isinya jawaban dan hasil Anda sejauh ini, juga nomor acak untuk sesi yang Anda ikuti.',
		codes:
			'Tautan ini juga memuat kode hasil yang terkumpul di sini, jadi siapa pun yang membukanya dapat membaca skor peserta.',
		withoutCodes:
			'Kode hasil yang terkumpul di sini terlalu banyak untuk satu tautan. Salin kodenya dari grup WA sekali lagi di {browser}, atau pindahkan lewat berkas dari halaman Data saya.',
		tooLong:
			'Isinya terlalu banyak untuk satu tautan. Buka halaman Data saya, salin isi berkas datanya, lalu buka halaman yang sama di {browser} dan tempel di sana.',
		label: 'Tautan untuk {browser}',
		copy: 'Salin tautan',
		copied: 'Tautan sudah tersalin. Buka {browser}, lalu tempel di bilah alamat.',
		copyFailed:
			'Tautan belum tersalin karena peramban tidak mengizinkannya. Sentuh kotak di atas, pilih seluruh isinya, lalu salin sendiri.',
	},
	arrival: {
		title: 'Lanjutkan di peramban ini',
		holds: 'Tautan yang Anda buka memuat {parts}.',
		nothing: 'Tautan yang Anda buka tidak memuat jawaban atau hasil.',
		merge:
			'Kalau Anda setuju, isinya disimpan di peramban ini bersama yang sudah ada. Kalau cermin yang sama belum selesai di sini dan di tautan, yang dipakai ialah yang terakhir diubah.',
		older:
			'{title} di peramban ini tetap dipakai karena lebih baru ({date}) daripada yang di tautan.',
		replaced:
			'{title} yang belum selesai di peramban ini ({n} jawaban, terakhir diubah {date}) akan diganti dengan yang lebih baru dari tautan.',
		private:
			'Setelah itu, hapus pesan atau catatan yang memuat tautannya, juga riwayat peramban kalau perangkat ini dipakai bersama.',
		keep: 'Simpan dan lanjutkan',
		proceed: 'Lanjutkan',
		dismiss: 'Jangan simpan',
		problems: {
			malformed:
				'Tautan yang Anda buka tidak utuh, mungkin terpotong saat disalin. Kembali ke peramban di dalam aplikasi tadi, salin seluruh tautannya, lalu tempel lagi. Tidak ada yang berubah di sini.',
			'newer-version':
				'Tautan ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu buka tautannya lagi. Tidak ada yang berubah di sini.',
		} satisfies Record<Exclude<HandoverProblem, 'absent'>, string>,
		/** What is said instead of the sentence about a file. */
		errors: {
			'newer-version':
				'Isi tautan ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu buka tautannya lagi. Tidak ada yang berubah di sini.',
			damaged:
				'Tidak ada yang diambil dari tautan ini karena isinya rusak atau terpotong. Kembali ke peramban tadi, salin seluruh tautannya, lalu tempel lagi.',
			'not-kept':
				'Sebagian isi tautan ini tidak dapat disimpan, mungkin karena penyimpanan penuh atau Anda memakai mode penyamaran. Kosongkan penyimpanan atau pakai jendela biasa, lalu buka tautannya lagi. Jangan hapus yang ada di peramban tadi.',
		},
	},
};

export type HandoverLabels = typeof handoverCopy;
