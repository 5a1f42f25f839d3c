import type { Kind } from '../core/assessment/instrument.ts';
import type { EarlierProblem } from '../core/codes/earlier-code.ts';

/** Words of what stands before the first question of a mirror opened from a trainer's link. `{n}` and the like are filled in. */
export const invitationCopy = {
	title: 'Sesi: {name}',
	/** Shown until the invitation is there. */
	opening: 'Sesi dari pelatih sedang dibuka…',
	wave: 'Pengisian {wave}.',
	/** What is asked, by the kind of the mirror. */
	questions: {
		rating:
			'Anda menjawab {items} pernyataan dalam sekitar {minutes} menit, dan jawabannya hanya tersimpan di perangkat ini.',
		choice:
			'Dalam sekitar {minutes} menit, Anda memilih sepuluh dari {items} frasa untuk unit Anda sekarang, lalu sepuluh untuk unit yang Anda inginkan. Pilihannya hanya tersimpan di perangkat ini.',
	} satisfies Record<Kind, string>,
	/** What the code will hold, by the kind of the mirror. */
	code: {
		rating:
			'Di akhir muncul kode hasil untuk pelatih. Isinya tujuh skor nilai, nama cermin, tahap, ID sesi, dan nomor acak. Nama, NIP, dan waktu pengisian tidak ikut.',
		choice:
			'Di akhir muncul kode hasil untuk pelatih. Isinya kedua pilihan Anda, nama cermin, tahap, ID sesi, dan nomor acak. Nama, NIP, dan waktu pengisian tidak ikut.',
	} satisfies Record<Kind, string>,
	full: 'Pelatih juga meminta jawaban tiap pernyataan. Jawaban itu baru disertakan kalau Anda setuju di akhir.',
	voluntary:
		'Keikutsertaan Anda sukarela. Anda boleh berhenti kapan saja dan boleh tidak mengirim kodenya.',
	pair: 'Perangkat ini sudah dipakai untuk pengisian {wave}. Kode Anda nanti dipasangkan dengan kode dari pengisian itu, tanpa menunjukkan siapa Anda.',
	samePlace:
		'Kalau Anda sudah mengisi tahap sebelumnya, buka tautan ini di perangkat dan peramban yang sama supaya kedua kode dapat dipasangkan. Kalau tidak bisa, tempel di sini kode yang dulu Anda kirim kepada pelatih.',
	restored:
		'Kode Anda nanti dipasangkan dengan kode {wave} yang Anda tempel di sini, tanpa menunjukkan siapa Anda.',
	tooSoon:
		'Sebaiknya tunggu sampai {from} supaya perubahannya dapat terlihat. Anda mengisi {wave} pada {date}, kurang dari tiga minggu yang lalu, padahal pernyataannya tentang empat minggu kerja terakhir. Kalau pelatih memang memintanya sekarang, silakan lanjutkan.',
	/** For whoever opens a later wave where the earlier one was not filled in. */
	earlier: {
		title: 'Tempel kode Anda yang dulu',
		again: 'Ganti kode yang ditempel',
		label: 'Kode atau pesan Anda dari tahap sebelumnya',
		help: 'Cari pesan yang dulu Anda kirim kepada pelatih, salin seluruhnya, lalu tempel di sini. Teksnya hanya dibaca di peramban ini. Kalau pesannya tidak ditemukan, Anda tetap dapat mengisi, tetapi kedua kode tidak dapat dipasangkan.',
		use: 'Pakai kode ini',
		/** Where the code is still on the screen of another phone. */
		scan: {
			title: 'Pindai QR dari ponsel yang dulu',
			scanHelp:
				'Buka hasil Anda yang dulu di ponsel itu, tampilkan QR kodenya, lalu arahkan kamera ponsel ini ke sana. Gambarnya tidak disimpan.',
			scanAction: 'Nyalakan kamera',
			scanStop: 'Matikan kamera',
			scanRunning: 'Kamera menyala, dan kode yang terbaca langsung dipakai.',
			scanRefused:
				'Kamera tidak diizinkan. Izinkan kamera untuk situs ini di pengaturan peramban, atau tempel pesannya di atas.',
			scanMissing: 'Kamera tidak dapat dipakai di sini. Tempel saja pesannya di kotak di atas.',
		},
		kept: 'Kode {wave} Anda terbaca dan sudah disimpan di peramban ini.',
		unkept:
			'Kode {wave} Anda terbaca, tetapi peramban ini tidak dapat menyimpannya. Selesaikan pengisian tanpa menutup atau memuat ulang halaman ini supaya kedua kode tetap berpasangan.',
		problems: {
			empty: 'Tempel dulu kode atau pesan Anda dari tahap sebelumnya.',
			none: 'Tidak ada kode hasil dalam teks ini. Kode hasil diawali cb1 dan biasanya ada di pesan yang dulu Anda kirim kepada pelatih.',
			damaged:
				'Kode ini tidak utuh, mungkin karena terpotong atau berubah saat disalin. Salin seluruh pesannya sekali lagi, lalu tempel di sini.',
			'newer-version':
				'Kode ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu tempel kodenya lagi.',
			'other-session':
				'Kode ini berasal dari sesi lain, sehingga tidak dapat dipasangkan. Cari pesan Anda untuk sesi “{name}”.',
			'other-instrument':
				'Kode ini bukan dari {title}, yang dipakai sesi ini. Tanyakan kepada pelatih apakah tautan ini memang lanjutan dari tahap sebelumnya.',
			'same-wave':
				'Kode ini berasal dari tahap yang sama dengan tautan ini, sehingga tidak ada yang dapat dipasangkan. Cari kode Anda dari tahap sebelumnya.',
			several:
				'Dalam teks ini ada kode dari beberapa orang, jadi tidak ketahuan mana yang milik Anda. Tempel pesan Anda sendiri saja.',
		} satisfies Record<EarlierProblem, string>,
	},
	finished:
		'Tahap ini sudah Anda selesaikan di perangkat ini, dan kodenya ada di hasil Anda yang terakhir. Kalau Anda mengisi lagi, yang dihitung ialah kode terbaru.',
	borrowed:
		'Kalau ponsel ini pinjaman, mintalah mode kios atau lembar kertas kepada pelatih. Satu perangkat dihitung sebagai satu orang, sehingga jawaban Anda akan menggantikan jawaban orang sebelumnya.',
	path: 'Bacaan dari pelatih:',
	/** What is wrong with a link, and what to do. */
	problems: {
		malformed:
			'Tautan sesi ini tidak terbaca, mungkin karena terpotong atau berubah saat disalin. Mintalah tautannya sekali lagi kepada pelatih.',
		'too-long':
			'Tautan sesi ini terlalu panjang, mungkin karena ada teks lain yang ikut tersalin. Mintalah tautannya sekali lagi kepada pelatih.',
		'newer-version':
			'Tautan sesi ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu buka tautannya lagi.',
		'unknown-instrument':
			'Tautan sesi ini untuk cermin yang tidak ada di situs ini. Tanyakan kepada pelatih apakah alamat situsnya benar.',
		'bad-name':
			'Nama sesi di tautan ini tidak dapat ditampilkan. Mintalah tautan baru kepada pelatih.',
	},
	problemRest:
		'Sementara itu, Anda tetap dapat mengisi cermin ini seperti biasa, tanpa kode hasil.',
	otherMirror: 'Tautan sesi ini untuk {title}.',
	openOther: 'Buka {title} untuk sesi ini',
};

export type InvitationLabels = typeof invitationCopy;
