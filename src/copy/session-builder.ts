import type { InstrumentId, Kind } from '../core/assessment/instrument.ts';
import type { AddressScope } from '../core/codes/address-scope.ts';
import type { Detail, Wave } from '../core/codes/session-link.ts';

/** Words of the page where a trainer makes a session. `{name}` and the like are filled in. */
export const sessionBuilderCopy = {
	title: 'Buat sesi',
	description:
		'Buat tautan, QR, layar proyektor, dan poster pintu untuk satu sesi tanpa akun dan tanpa mendaftar. Tautannya tidak kedaluwarsa.',
	lead: 'Beri nama sesinya, lalu bagikan tautan atau QR-nya. Kode hasil peserta nanti Anda kumpulkan di',
	leadLink: 'Rekap kelompok',
	noScript:
		'Tautan sesi tidak dapat dibuat karena JavaScript tidak aktif di peramban ini. Aktifkan, lalu muat ulang halaman, atau pakai kertas: cetak lembarnya, isi dengan pena, lalu hitung menurut petunjuknya.',
	paperLink: 'Buka lembar {title}',
	badLink:
		'Tautan sesi yang Anda buka tidak terbaca, mungkin karena terpotong saat disalin. Salin lagi tautannya sampai utuh, atau buat sesi baru di sini.',
	noStorage:
		'Peramban ini tidak dapat menyimpan sesi, mungkin karena memakai mode penyamaran (pribadi) atau karena penyimpanannya penuh. Sesi yang Anda buat hilang begitu halaman ini ditutup, jadi salin dulu tautannya ke tempat yang aman.',
	form: {
		title: 'Pilihan sesi',
		name: 'Nama sesi',
		/** Below it on a phone, where the QR stands further down. */
		show: 'Lihat QR',
		nameHint: 'Tampil di layar peserta, misalnya “Orientasi CPNS 2026”.',
		nameProblems: {
			empty: 'Nama sesi belum diisi. Tulis 1 sampai 80 karakter.',
			long: 'Nama ini memuat {n} karakter. Ringkas menjadi paling banyak 80.',
			characters:
				'Nama ini memuat tanda yang tidak dapat ditampilkan, misalnya < atau >. Hapus tanda itu.',
		},
		instrument: 'Cermin',
		instruments: {
			diri: 'Profil tujuh nilai beserta tingkat dan langkahnya, cocok untuk pelatihan dan tindak lanjut.',
			kilat: 'Pembuka singkat: peserta hanya melihat urutan nilainya, tanpa tingkat.',
			unit: 'Tentang unit, bukan orang: peserta memilih sepuluh frasa untuk keadaan sekarang dan sepuluh untuk yang diinginkan.',
		} satisfies Record<InstrumentId, string>,
		facts: {
			rating: '{items} pernyataan, sekitar {minutes} menit',
			choice: '{items} frasa, sekitar {minutes} menit',
		} satisfies Record<Kind, string>,
		/** Over what most sessions leave as it stands; beside it, how it stands. */
		more: 'Pilihan lain',
		wave: 'Tahap',
		waves: {
			before: 'Tahap awal',
			after: 'Setelah 30 hari',
			later: 'Tahap lanjutan',
		} satisfies Record<Wave, string>,
		waveHints: {
			before: 'Pilih juga untuk sesi yang hanya sekali.',
			after:
				'Diisi paling cepat empat minggu kemudian karena Cermin Diri menanyakan empat minggu kerja terakhir. Kodenya dipasangkan dengan kode tahap awal.',
			later: 'Diisi beberapa bulan kemudian. Kodenya juga dipasangkan dengan kode tahap awal.',
		} satisfies Record<Wave, string>,
		/** Said of a later wave of a session whose first is not in the list. */
		unpaired:
			'Sesi baru ini belum punya tahap awal. Supaya kodenya berpasangan, pilih “{add}” pada sesi lama di daftar bawah.',
		detail: 'Jenis kode hasil',
		details: { summary: 'Ringkas', full: 'Rinci' } satisfies Record<Detail, string>,
		detailHints: {
			summary: 'Tujuh skor nilai, cukup untuk hampir semua sesi.',
			full: 'Ditambah jawaban tiap pernyataan supaya perilaku terlihat satu per satu. Peserta ditanya lebih dulu, dan yang tidak bersedia cukup mengirim kode ringkas. Rata-rata tiap perilaku baru tampil kalau sedikitnya sepuluh orang bersedia, dan tidak tampil kalau yang menolak hanya satu sampai empat orang.',
		} satisfies Record<Detail, string>,
		path: 'Bacaan pengiring',
		pathHint:
			'Boleh dikosongkan. Peserta melihat tautannya sebelum mulai mengisi. Kalau Anda memilih jalur belajar yang memuat cermin ini, tautan sesi langsung membuka jalur itu.',
		noPath: 'Tanpa bacaan',
		paths: 'Jalur belajar',
		topics: 'Topik',
		guides: 'Panduan nilai',
	},
	share: {
		title: 'Bagikan',
		waiting: 'Tautan, QR, dan tombol bagikan muncul di sini setelah sesinya diberi nama.',
		link: 'Tautan sesi',
		qr: 'QR berisi tautan sesi {name}',
		longLink: 'Tautannya panjang, sehingga QR sulit dipindai dari jauh. Pendekkan nama sesinya.',
		join: 'Kalau kamera bermasalah, peserta membuka {address} lalu mengetik kode sesi ini:',
		joinNote: 'Peserta yang masuk dengan kode tidak melihat nama sesi dan bacaan pengiring.',
		/** Said where the page was opened from an address that not everybody can open. */
		scopes: {
			network:
				'Ponsel peserta harus tersambung ke Wi-Fi yang sama karena tautan ini hanya dapat dibuka di jaringan Anda.',
			device:
				'Ponsel peserta tidak dapat membuka tautannya karena Anda membuka situs ini dari komputer sendiri. Bukalah halaman ini dari alamat situs yang dapat dibuka di ponsel, atau pakai mode kios di komputer ini.',
		} satisfies Record<Exclude<AddressScope, 'everywhere'>, string>,
		copy: 'Salin tautan',
		copied: 'Tautan sudah tersalin.',
		copyMessage: 'Salin pesan WA',
		messageCopied: 'Pesan sudah tersalin. Tempel di grup WA.',
		copyFailed:
			'Teks belum tersalin karena peramban tidak mengizinkannya. Pilih teksnya, lalu salin sendiri.',
		send: 'Bagikan dengan cara lain',
		whatsapp: 'Kirim lewat WA',
		/** By the kind of the mirror. */
		message: {
			rating:
				'{name} ({wave})\n\nMari kenali kebiasaan kerja sendiri lewat {items} pernyataan, sekitar {minutes} menit, tanpa nama.\n{link}\n\nKalau tautannya tidak terbuka, buka {address} lalu ketik kode {code}\n\nDi akhir muncul kode hasil tanpa nama. Kirim langsung kepada saya, atau tempel di grup ini kalau Anda tidak keberatan anggota lain membaca skornya.',
			choice:
				'{name} ({wave})\n\nMari lihat kebiasaan unit kita: pilih sepuluh dari {items} frasa untuk keadaan sekarang, lalu sepuluh untuk yang diinginkan, sekitar {minutes} menit, tanpa nama.\n{link}\n\nKalau tautannya tidak terbuka, buka {address} lalu ketik kode {code}\n\nDi akhir muncul kode hasil tanpa nama. Kirim langsung kepada saya, atau tempel di grup ini kalau Anda tidak keberatan anggota lain membaca pilihan Anda.',
		} satisfies Record<Kind, string>,
		/** What the message says besides of a later wave. */
		messageLater:
			'\n\nKalau Anda sudah mengisi {before}, tunggulah sedikitnya empat minggu sebelum mengisi lagi. Supaya kedua kode dapat dipasangkan, buka tautannya di ponsel dan peramban yang sama, atau siapkan kode yang Anda kirim waktu itu.',
		messageTitle: 'Lihat isi pesannya',
		project: 'Tayangkan QR',
		print: 'Cetak poster',
		sheet: 'Cetak lembar kertas',
		notPrinted:
			'Kalau jendela cetak tidak terbuka, salin alamat berikut, yang sudah memuat sesi Anda, lalu buka dan cetak di Chrome atau Safari:',
		save: 'Simpan sesi',
		status: {
			unsaved:
				'Sesi ini belum tersimpan. Begitu Anda membagikan, mencetak, atau menyimpannya, sesi ini masuk ke daftar di bawah.',
			unkept:
				'Sesi ini hanya ada di halaman ini karena peramban menolak menyimpannya. Salin tautannya, kosongkan sebagian penyimpanan, lalu pilih “Simpan sesi” sekali lagi.',
			saved: 'Sesi ini tersimpan di daftar di bawah.',
			changed:
				'Ada yang berubah sejak sesi ini disimpan. ID sesinya tetap {id}, sehingga kodenya tetap terkumpul sebagai satu kelas. Untuk kelas lain, pilih “Jadikan sesi baru”.',
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
		subtitle: 'Pengisian {wave}, sekitar {minutes} menit',
		scan: 'Pindai QR dengan kamera ponsel.',
		type: 'Atau buka',
		code: 'lalu ketik',
		promise: 'Tanpa nama dan tanpa akun.',
		close: 'Tutup layar',
		/** Beside it, where there is a keyboard. */
		closeKey: '(Esc)',
	},
	poster: {
		subtitle: '{title}, {wave}',
		scan: 'Pindai dengan kamera ponsel',
		type: 'Kamera bermasalah? Buka {address} lalu ketik kode:',
		/** By the kind of the mirror. */
		steps: {
			rating: [
				'Pindai QR di atas. Tidak perlu memasang aplikasi atau membuat akun.',
				'Jawab {items} pernyataan tentang pekerjaan Anda sendiri, sekitar {minutes} menit.',
				'Di akhir muncul kode hasil. Kalau bersedia, kirim kode itu kepada pelatih.',
			],
			choice: [
				'Pindai QR di atas. Tidak perlu memasang aplikasi atau membuat akun.',
				'Pilih sepuluh dari {items} frasa untuk unit Anda sekarang, lalu sepuluh untuk unit yang Anda inginkan, sekitar {minutes} menit.',
				'Di akhir muncul kode hasil. Kalau bersedia, kirim kode itu kepada pelatih.',
			],
		} satisfies Record<Kind, string[]>,
		promise: {
			rating:
				'Tidak ada nama yang diminta. Jawaban tetap di ponsel Anda, dan kodenya memuat tujuh skor nilai tanpa nama, NIP, atau waktu pengisian.',
			choice:
				'Tidak ada nama yang diminta. Pilihan tetap di ponsel Anda dan baru terbaca pelatih kalau Anda mengirim kodenya. Kode itu memuat kedua pilihan tanpa nama, NIP, atau waktu pengisian.',
		} satisfies Record<Kind, string>,
		promiseFull:
			'Tidak ada nama yang diminta. Kodenya memuat tujuh skor nilai tanpa nama, NIP, atau waktu pengisian. Jawaban tiap pernyataan tetap di ponsel Anda, kecuali kalau Anda setuju menyertakannya.',
	},
	list: {
		title: 'Sesi saya di perangkat ini',
		lead: 'Daftar ini hanya tersimpan di peramban ini. Tautan sesi tetap berlaku meskipun sesinya dihapus dari sini.',
		empty: 'Belum ada sesi yang tersimpan.',
		id: 'ID sesi {id}',
		saved: '{title}, kode {detail}. Disimpan {date}.',
		details: { summary: 'ringkas', full: 'rinci' } satisfies Record<Detail, string>,
		open: 'Buka tautan dan QR',
		kiosk: 'Buka mode kios',
		recap: 'Buka rekap',
		/** Said to screen readers after the name of an action. */
		of: '{name}, {wave}',
		add: {
			before: 'Tambah tahap awal',
			after: 'Tambah tahap 30 hari',
			later: 'Tambah tahap lanjutan',
		} satisfies Record<Wave, string>,
		added:
			'Pengisian {wave} ditambahkan. Bagikan tautannya paling cepat empat minggu sesudah tahap awal supaya masa yang ditanyakan tidak sama.',
		remove: 'Hapus',
		removeConfirm: 'Hapus {name}, {wave}, dari daftar ini?',
		removeYes: 'Ya, hapus dari daftar',
		cancel: 'Batal',
		removed: 'Sudah dihapus dari daftar.',
		notRemoved:
			'Sesi itu belum terhapus karena peramban menolak menyimpan daftarnya. Muat ulang halaman ini, lalu hapus sekali lagi.',
		unreadable:
			'Daftar sesi yang lama tidak terbaca. Isinya tidak dihapus, hanya disisihkan, dan dapat Anda unduh di Data saya.',
	},
};

export type SessionBuilderLabels = typeof sessionBuilderCopy;
