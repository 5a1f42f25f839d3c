import type { InstrumentId } from '../core/assessment/instrument.ts';
import type { AddressScope } from '../core/codes/address-scope.ts';
import type { Detail, Wave } from '../core/codes/session-link.ts';

/** Words of the page where a trainer makes a session. `{name}` and the like are filled in. */
export const sessionBuilderCopy = {
	title: 'Buat sesi',
	description:
		'Buat tautan, QR, layar proyektor, dan poster untuk satu sesi bercermin. Tanpa akun, tanpa mendaftar, dan tautannya tidak kedaluwarsa.',
	lead: 'Isi pilihannya, lalu bagikan tautan atau QR-nya. Semua pilihan Anda ada di dalam tautan itu sendiri: tidak ada yang didaftarkan dan tidak ada yang kedaluwarsa. Jawaban peserta tidak sampai ke halaman ini. Kode mereka Anda kumpulkan nanti di',
	leadLink: 'Rekap kelompok',
	noScript:
		'Membuat tautan sesi memerlukan JavaScript, yang sedang tidak aktif di peramban ini. Sesi tetap dapat berjalan di kertas: cetak lembarnya, isi dengan pena, lalu hitung sendiri dengan kuncinya.',
	paperLink: 'Buka lembar {title}',
	badLink:
		'Alamat yang Anda buka memuat sesi yang tidak terbaca, mungkin terpotong atau berubah saat disalin. Kami mulai dari sesi baru.',
	noStorage:
		'Peramban ini tidak dapat menyimpan sesi, misalnya karena mode privat atau memori penuh, sehingga sesi yang Anda buat hilang begitu halaman ini ditutup. Salin dulu tautannya ke tempat yang aman.',
	form: {
		title: 'Pilihan sesi',
		name: 'Nama sesi',
		nameHint: 'Tampil di layar peserta, misalnya “Orientasi CPNS 2026”.',
		nameProblems: {
			empty: 'Nama sesi belum diisi. Tulis 1 sampai 80 karakter.',
			long: 'Nama ini {n} karakter. Ringkas sampai paling banyak 80.',
			characters:
				'Nama ini memuat tanda yang tidak dapat ditampilkan, misalnya < atau >. Hapus tanda itu.',
		},
		instrument: 'Cermin',
		instruments: {
			diri: 'Gambaran tujuh nilai beserta tingkat dan langkah lanjutannya. Untuk pelatihan dan tindak lanjut.',
			kilat: 'Pembuka yang singkat. Peserta hanya melihat urutan nilainya, tanpa tingkat.',
		} satisfies Record<InstrumentId, string>,
		facts: '{items} pertanyaan, sekitar {minutes} menit',
		wave: 'Tahap',
		waves: {
			before: 'Tahap awal',
			after: 'Setelah 30 hari',
			later: 'Tahap lanjutan',
		} satisfies Record<Wave, string>,
		waveHints: {
			before: 'Juga untuk sesi yang hanya sekali.',
			after:
				'Paling cepat empat minggu kemudian, karena pertanyaannya tentang empat minggu kerja terakhir. Dipasangkan dengan tahap awal.',
			later: 'Beberapa bulan kemudian, juga dipasangkan dengan tahap awal.',
		} satisfies Record<Wave, string>,
		/** Said of a later wave of a session whose first is not in the list. */
		unpaired: 'Sesi baru ini belum punya tahap awal. Agar berpasangan, pakai “{add}” di daftar.',
		detail: 'Isi kode hasil',
		details: { summary: 'Ringkas', full: 'Rinci' } satisfies Record<Detail, string>,
		detailHints: {
			summary: 'Tujuh skor nilai. Cukup untuk hampir semua sesi.',
			full: 'Ditambah jawaban tiap pertanyaan, supaya Anda dapat melihat perilaku satu per satu. Tiap peserta ditanya lebih dulu; yang tidak bersedia mengirim kode ringkas. Perilaku baru tampil kalau sedikitnya sepuluh orang bersedia dan yang menolak tidak hanya satu sampai empat orang.',
		} satisfies Record<Detail, string>,
		path: 'Bacaan pengiring',
		pathHint: 'Boleh kosong. Peserta melihat tautannya sebelum mulai.',
		noPath: 'Tanpa bacaan',
		topics: 'Topik',
		guides: 'Panduan nilai',
	},
	share: {
		title: 'Bagikan',
		waiting: 'Beri nama sesinya dulu. Tautan, QR, dan tombol bagikan muncul di sini.',
		link: 'Tautan sesi',
		qr: 'QR berisi tautan sesi {name}',
		longLink:
			'Tautannya panjang, jadi kotak-kotak QR-nya kecil. Nama yang lebih pendek lebih mudah dipindai dari jauh.',
		join: 'Kamera bermasalah? Peserta membuka {address} lalu mengetik kode ini:',
		joinNote: 'Yang masuk dengan kode tidak melihat nama sesi dan bacaan pengiring.',
		/** Said where the page was opened from an address that not everybody can open. */
		scopes: {
			network:
				'Alamat ini hanya dikenal di jaringan Anda. Ponsel peserta dapat membukanya bila memakai Wi-Fi yang sama.',
			device:
				'Anda membuka situs ini dari komputer sendiri, jadi ponsel peserta tidak dapat membuka tautannya. Bukalah halaman ini dari alamat situs yang sudah terpasang, atau pakai mode kios di komputer ini.',
		} satisfies Record<Exclude<AddressScope, 'everywhere'>, string>,
		copy: 'Salin tautan',
		copied: 'Tautan tersalin.',
		copyMessage: 'Salin pesan obrolan',
		messageCopied: 'Pesan tersalin. Tempelkan di grup.',
		copyFailed: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya, lalu salin sendiri.',
		send: 'Bagikan …',
		whatsapp: 'Kirim lewat WhatsApp',
		message:
			'{name} ({wave})\n\nMari bercermin sebentar: {items} pertanyaan, sekitar {minutes} menit. Tidak ada nama yang diminta.\n{link}\n\nTautan tidak terbuka? Buka {address} lalu ketik kode {code}\n\nDi akhir muncul satu kode, tanpa nama di dalamnya. Kirim langsung kepada saya, atau tempelkan di grup ini bila Anda tidak keberatan anggota lain membaca skornya.',
		/** What the message says besides of a later wave. */
		messageLater:
			'\n\nBila Anda sudah mengisi {before}, isilah kali ini paling cepat empat minggu kemudian. Buka tautannya di ponsel dan peramban yang sama, atau siapkan kode yang Anda kirim waktu itu, supaya kedua kode dapat dipasangkan.',
		messageTitle: 'Lihat pesan obrolannya',
		project: 'Layar proyektor',
		print: 'Cetak poster',
		notPrinted:
			'Kalau jendela cetak tidak terbuka, peramban ini mungkin tidak dapat mencetak, seperti peramban di dalam aplikasi WhatsApp. Salin alamat ini, buka di Chrome atau Safari, lalu cetak dari sana; sesinya ikut di dalam alamat:',
		save: 'Simpan sesi',
		status: {
			unsaved:
				'Belum tersimpan. Sesi masuk ke daftar di bawah begitu Anda menyalin, membagikan, menampilkan, mencetak, atau menyimpannya.',
			unkept:
				'Sesi ini belum tersimpan karena peramban menolaknya, sehingga hanya ada di halaman ini. Salin tautannya, longgarkan memori perangkat, lalu pilih “Simpan sesi” sekali lagi.',
			saved: 'Sesi ini tersimpan di daftar di bawah.',
			changed:
				'Ada yang berubah sejak sesi ini disimpan. Tanda sesinya tetap {id}, jadi kode yang terkumpul tetap menyatu. Untuk kelas lain, jadikan sesi baru.',
		},
		renew: 'Jadikan sesi baru',
		fresh: 'Mulai sesi baru',
	},
	preview: {
		title: 'Yang pertama dilihat peserta',
		path: 'Bacaan dari pelatih: {title}',
	},
	screen: {
		label: 'Layar proyektor: {name}',
		subtitle: 'Isian {wave}, sekitar {minutes} menit',
		scan: 'Pindai QR dengan kamera ponsel.',
		type: 'Atau buka',
		code: 'lalu ketik',
		promise: 'Tidak ada nama yang diminta, tidak perlu akun.',
		close: 'Tutup layar',
		/** Beside it, where there is a keyboard. */
		closeKey: '(Esc)',
	},
	poster: {
		subtitle: '{title}, isian {wave}',
		scan: 'Pindai dengan kamera ponsel',
		type: 'Kamera bermasalah? Buka {address} lalu ketik kode:',
		steps: [
			'Pindai QR di atas. Tidak perlu memasang aplikasi atau membuat akun.',
			'Jawab {items} pertanyaan tentang pekerjaan Anda sendiri, sekitar {minutes} menit.',
			'Di akhir muncul satu kode. Kirim kode itu kepada pelatih.',
		],
		promise:
			'Tidak ada nama yang diminta. Jawaban Anda tinggal di ponsel Anda; kodenya berisi tujuh skor nilai, tanpa nama, NIP, atau waktu.',
		promiseFull:
			'Tidak ada nama yang diminta. Jawaban Anda tinggal di ponsel Anda; kodenya berisi tujuh skor nilai, tanpa nama, NIP, atau waktu. Jawaban tiap pertanyaan hanya ikut bila Anda setuju.',
	},
	list: {
		title: 'Sesi saya di perangkat ini',
		lead: 'Daftar ini hanya ada di peramban ini. Menghapus sesi dari daftar tidak mematikan tautannya.',
		empty: 'Belum ada sesi yang tersimpan.',
		id: 'Tanda sesi {id}',
		saved: '{title}, kode {detail}. Disimpan {date}.',
		details: { summary: 'ringkas', full: 'rinci' } satisfies Record<Detail, string>,
		open: 'Buka tautan dan QR',
		kiosk: 'Buka mode kios',
		recap: 'Buka rekap',
		/** Said to screen readers after the name of an action. */
		of: '{name}, {wave}',
		add: {
			before: 'Tambah isian tahap awal',
			after: 'Tambah isian setelah 30 hari',
			later: 'Tambah isian tahap lanjutan',
		} satisfies Record<Wave, string>,
		added:
			'Isian {wave} ditambahkan. Tandanya sama, sehingga jawaban dari perangkat yang sama berpasangan. Bagikan paling cepat empat minggu sesudah tahap awal, karena isian pada hari yang sama mengukur minggu-minggu yang sama.',
		remove: 'Hapus',
		removeConfirm: 'Hapus {name}, isian {wave}, dari daftar ini?',
		removeYes: 'Ya, hapus dari daftar',
		cancel: 'Batal',
		removed: 'Sudah dihapus dari daftar.',
		notRemoved:
			'Sesi itu hanya hilang dari halaman ini, karena peramban menolak menyimpan daftarnya. Setelah halaman dimuat ulang, sesi itu muncul lagi.',
		unreadable:
			'Daftar sesi yang lama tidak terbaca. Isinya kami sisihkan, tidak kami hapus; Anda dapat mengunduhnya di Data saya.',
	},
};

export type SessionBuilderLabels = typeof sessionBuilderCopy;
