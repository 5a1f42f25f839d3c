import type { JoinProblem } from '../core/codes/join-code.ts';

/** Words of the page where a person types the code of a session. */
export const joinCopy = {
	title: 'Ikut sesi',
	description:
		'Ketik kode sesi dari layar atau poster pintu untuk membuka cerminnya, tanpa nama, tanpa akun, dan tanpa mengirim jawaban.',
	lead: 'Ketik kode sesi dari layar, papan tulis, atau poster pintu, lalu pilih “Buka cermin”.',
	noScript:
		'Sesi tidak dapat dibuka dengan kode karena JavaScript sedang tidak aktif di peramban ini. Mintalah lembar kertas kepada pelatih, atau cetak sendiri.',
	paperLink: 'Buka lembar {title}',
	label: 'Kode sesi',
	/** In groups of four, as the code stands on screen and paper. */
	placeholder: 'XXXX XXXX XXXX XXXX',
	hint: 'Kodenya terdiri atas enam belas huruf dan angka. Huruf besar atau kecil sama saja, dan spasinya boleh dilewati.',
	open: 'Buka cermin',
	problems: {
		empty: 'Kotaknya masih kosong. Ketik dulu kode sesinya.',
		'result-code':
			'Ini kode hasil, yaitu kode yang diberikan peserta kepada pelatih. Ketiklah kode sesi dari layar, papan tulis, atau poster pintu.',
		foreign:
			'Ada tanda yang tidak dipakai dalam kode sesi. Ketik huruf dan angka saja, tanpa huruf B, karena yang mirip B mungkin angka 8.',
		cut: 'Kodenya belum lengkap. Kode sesi terdiri atas enam belas huruf dan angka, jadi periksa yang terlewat.',
		'too-long':
			'Kodenya terlalu panjang. Kode sesi terdiri atas enam belas huruf dan angka, jadi hapus yang berlebih.',
		altered: 'Ada huruf atau angka yang keliru. Cocokkan sekali lagi dengan layar atau poster.',
		'newer-version':
			'Kode ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu coba lagi.',
		'unknown-instrument':
			'Kode ini untuk cermin yang tidak ada di situs ini. Tanyakan kepada pelatih apakah alamat situsnya benar.',
		malformed:
			'Kode ini bukan kode sesi dari situs ini. Tanyakan kodenya sekali lagi kepada pelatih.',
	} satisfies Record<JoinProblem, string>,
	badLink:
		'Sesi di tautan ini tidak terbaca, mungkin karena terpotong saat disalin. Ketik kode sesinya saja.',
	without: 'Tidak punya kode? Anda tetap dapat',
	withoutLink: 'mengisi cermin sendiri',
};

export type JoinLabels = typeof joinCopy;
