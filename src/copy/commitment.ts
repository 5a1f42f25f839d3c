import { savingCopy } from './saving.ts';

/** Words of the page around it that need no script, and of the sheet to fill in by hand. */
export const commitmentPageCopy = {
	crumb: 'Komitmen',
	lead: 'Pilih satu atau dua perilaku, tentukan kapan Anda akan melakukannya, lalu tinjau setelah 30 hari. Semuanya hanya tersimpan di perangkat ini.',
	noScript:
		'Menyusun komitmen di layar memerlukan JavaScript, yang sedang tidak aktif di peramban ini. Anda tetap dapat menulisnya di kertas: cetak halaman ini, lalu isi lembar di bawah.',
	/** Beside the choice: what comes of it. */
	sample: {
		title: 'Contoh hasilnya',
		text: 'Satu kalimat, tiga tanggal peninjauan, dan pin yang terisi seiring langkah Anda.',
	},
	about: 'Cara kerja komitmen dan arti pin',
	paper: {
		title: 'Komitmen 30 hari di kertas',
		show: 'Lembar kosong untuk diisi dengan tangan',
		print: 'Cetak lembar ini',
		behaviour: 'Perilaku yang saya pilih',
		obstacle: 'Yang biasanya menghalangi',
		when: 'Kalau …',
		then: 'maka saya …',
		start: 'Saya mulai tanggal',
		name: 'Nama (boleh kosong)',
		witness: 'Saksi (boleh kosong)',
		said: 'Saya sudah mengucapkannya tanpa melihat',
		looks: 'Saya tinjau',
		obstacleFound: 'Halangannya',
		note: 'Lembar ini milik Anda sendiri dan bukan bahan penilaian.',
	},
};

/** Words of the thirty days: choosing, writing, rehearsing, the card, looking back. `{n}` and the like are filled in. */
export const commitmentCopy = {
	noStorage:
		'Peramban ini tidak dapat menyimpan komitmen Anda, mungkin karena memakai mode penyamaran atau pribadi, atau karena penyimpanannya penuh. Anda tetap dapat menyusunnya sekarang, tetapi cetak atau unduh kartunya sebelum meninggalkan halaman.',
	notLoaded:
		'Bagian ini belum termuat. Sambungkan perangkat ke internet, lalu muat ulang halaman ini.',
	choose: {
		title: 'Perilaku mana yang ingin Anda biasakan?',
		lead: 'Pilih paling banyak dua supaya masih sempat dijalankan di tengah pekerjaan.',
		suggested: 'Saran dari Cermin Diri Anda, {date}',
		because: 'Anda menjawab “{answer}” untuk “{text}”.',
		mine: 'Anda memilihnya setelah mengisi Cermin Diri.',
		list: 'Pilih sendiri dari 21 perilaku',
		counts: [
			'Belum ada yang dipilih.',
			'Satu dipilih. Anda boleh menambah satu lagi.',
			'Dua sudah dipilih.',
		],
		full: 'Anda sudah memilih dua, jadi “{name}” belum ikut. Untuk mengganti, batalkan dulu salah satunya.',
		none: 'Pilih dulu paling sedikit satu perilaku.',
		submit: 'Susun kalimatnya',
		noMirror: 'Belum mengisi Cermin Diri? Anda boleh langsung memilih dari daftar, atau',
		mirrorLink: 'isi dulu dalam empat menit',
	},
	write: {
		title: 'Kapan, dan apa yang akan Anda lakukan?',
		lead: 'Sebutkan saat yang jelas dan satu tindakan yang dapat dilihat orang lain supaya rencananya mudah diingat.',
		which: 'Perilaku {n} dari {total}',
		/** Where the unit has worded the behaviour as an act of its own. */
		ofUnit: 'Kalimat kerja unit Anda untuk perilaku ini: “{sentence}”',
		/** While the boxes hold no sentence of one's own yet. */
		example: 'Kotak di bawah berisi contoh.',
		/** Before the link to `other`. */
		examples: 'Ubahlah menurut pekerjaan Anda, atau pakai',
		other: 'contoh lain',
		restore: 'Kembalikan tulisan saya',
		obstacle: 'Apa yang biasanya menghalangi?',
		obstacleHelp: 'Sebutkan satu saja, yang paling sering muncul. Boleh dikosongkan.',
		when: 'Kalau … (saat atau tempatnya)',
		whenHelp: 'Pilih saat yang mudah Anda kenali ketika terjadi.',
		then: 'maka saya … (tindakannya)',
		thenHelp: 'Tuliskan yang akan Anda lakukan, bukan yang akan Anda hindari.',
		limit: 'Setiap kotak memuat paling banyak {limit} karakter.',
		avoids:
			'Bagian “maka saya” menyebut yang Anda hindari. Coba tulis apa yang akan Anda lakukan sebagai gantinya.',
		whole: 'Kalimat Anda',
		missing: 'Isi dulu bagian ini.',
		submit: 'Pakai kalimat ini',
		back: 'Kembali',
		changed: 'Kalimatnya sudah diubah.',
	},
	when: 'Kalau',
	then: 'maka saya',
	rehearse: {
		title: 'Coba ingat tanpa melihat',
		lead: 'Ucapkan atau tulis sendiri satu kali supaya lebih mudah diingat. Kata-katanya tidak harus sama.',
		hidden: 'Kalimat Anda disembunyikan',
		peek: 'Lihat kalimatnya sekali lagi',
		field: 'Tulis dari ingatan',
		help: 'Tulisan ini hanya untuk latihan, jadi tidak disimpan.',
		compare: 'Bandingkan',
		empty: 'Tulis dulu yang Anda ingat, atau ucapkan saja lalu tekan “Sudah saya ucapkan”.',
		said: 'Sudah saya ucapkan',
		yours: 'Yang Anda tulis',
		enough: 'Kata-katanya boleh berbeda, asalkan saat dan tindakannya Anda ingat.',
		on: 'Lanjutkan',
		again: 'Coba lagi',
		later: 'Nanti saja',
		witness:
			'Ada rekan di dekat Anda? Ucapkanlah kepadanya. Di kartu cetak ada tempat paraf untuk saksi.',
	},
	card: {
		title: 'Kartu Anda',
		lead: 'Simpan di tempat yang Anda lihat setiap hari, lalu pasang pengingatnya.',
		name: 'Komitmen 30 hari',
		start: 'Mulai',
		day: 'Hari ke-{day}',
		witness: 'Saksi (boleh kosong)',
		setUp: 'Atur kartu',
		setUpWhat: 'Hari mulai, nama, alamat',
		startLabel: 'Hari mulai',
		startToday: 'Hari ini, {date}',
		startMonday: 'Senin depan, {date}',
		startHelp: 'Kalau mulai hari Senin, hari ke-7 dan ke-14 juga hari Senin, bukan akhir pekan.',
		nameLabel: 'Nama di kartu (boleh kosong)',
		nameHelp:
			'Nama hanya dipakai untuk gambar dan cetakan ini, jadi tidak disimpan dan tidak dikirim.',
		calendar: 'Pasang pengingat di kalender',
		calendarHelp:
			'Pengingat berupa berkas .ics untuk kalender Google, Outlook, atau Apple. Isinya tanggal, satu pertanyaan, dan tautan, tanpa kalimat dan nama Anda.',
		png: 'Unduh kartu',
		pngFailed:
			'Peramban ini tidak dapat membuat gambarnya. Cetak kartunya atau ambil tangkapan layar.',
		pngNote: 'Cermin BerAKHLAK, {address}',
		print: 'Cetak kartu',
		failed:
			'Berkas belum dapat dibuat karena bagian situs ini belum termuat. Sambungkan perangkat ke internet, lalu coba lagi.',
		return: 'Alamat untuk kembali ke halaman ini, di peramban dan perangkat yang sama:',
		copy: 'Salin alamat',
		copied: 'Alamat sudah tersalin.',
		copyFailed:
			'Alamat belum tersalin karena peramban tidak mengizinkannya. Pilih alamatnya, lalu salin sendiri.',
		edit: 'Ubah kalimat',
		rehearse: 'Ucapkan sekali tanpa melihat',
		calendarFile: 'komitmen-{date}.ics',
		pngFile: 'komitmen-{date}.png',
		saving: savingCopy,
	},
	event: {
		summary: 'Komitmen 30 hari: hari ke-{day}',
		question: 'Pertanyaan pengingat: {question}',
		exercise: 'Kasus untuk dicoba, “{title}”: {address}',
		return: 'Tinjau komitmen Anda: {address}',
	},
	pin: {
		lead: 'Setiap ruas terisi ketika satu langkah selesai.',
		label: 'Pin dengan {n} dari tujuh ruas terisi',
		steps: {
			chosen: 'Memilih perilaku',
			written: 'Menyusun kalimat',
			rehearsed: 'Mengingatnya tanpa melihat',
			'day-7': 'Meninjau pada hari ke-7',
			'day-14': 'Meninjau pada hari ke-14',
			'day-30': 'Meninjau pada hari ke-30',
			compared: 'Mengisi Cermin Diri lagi dan membandingkannya',
		},
		done: 'selesai',
		own: 'Pin di halaman ini buatan kami sendiri dan bukan pin resmi ASN BerAKHLAK.',
	},
	progress: {
		title: 'Kemajuan Anda',
		begins: 'Anda mulai {date}. Peninjauan pertama pada hari ke-{day}, {next}.',
		next: 'Peninjauan berikutnya: hari ke-{day}, {next}. Terlambat pun tidak apa-apa.',
		missed: 'terlewat, tidak apa-apa',
		due: 'sekarang',
		saved: 'Jawaban hari ke-{day} sudah dicatat.',
	},
	check: {
		title: 'Bagaimana rencana Anda sejauh ini?',
		day: 'Hari ke-{day}, {date}.',
		late: 'Tidak apa-apa kalau baru diisi sekarang.',
		honest: 'Jawaban ini untuk Anda sendiri, jadi jawablah apa adanya.',
		recall: 'Ingat-ingat lagi',
		recallHelp: 'Jawab dalam hati, baru sesudah itu periksa di',
		guide: 'panduan {name}',
		whatIf: {
			title: 'Bagaimana kalau …',
			case: 'Dalam kasus “{title}” yang pernah Anda coba, satu fakta berubah.',
			reveal: 'Jawab dulu, lalu lihat nilai yang menentukan',
			decides: 'Yang menentukan: {value}.',
			open: 'Buka kasusnya',
		},
		reveal: 'Ingat dulu, lalu lihat rencana Anda',
		question: 'Apakah Anda sudah melakukannya?',
		outcomes: {
			done: { name: 'Sudah', help: 'paling sedikit satu kali' },
			partly: { name: 'Sebagian', help: 'sudah mencoba, tetapi belum sampai selesai' },
			'not-yet': { name: 'Belum', help: 'belum sempat atau belum ada kesempatan' },
		},
		obstacle: 'Apa halangannya? (boleh dilewati)',
		obstacles: {
			'no-occasion': {
				name: 'Kesempatannya belum ada',
				tip: 'Ganti bagian “Kalau” dengan saat yang hampir pasti ada setiap minggu, misalnya “kalau rapat Senin dimulai”.',
			},
			forgot: {
				name: 'Saya lupa ketika saatnya tiba',
				tip: 'Bagian “Kalau” mungkin memerlukan tanda yang lebih mudah dikenali, misalnya “kalau saya membuka buku catatan rapat”.',
			},
			otherwise: {
				name: 'Keadaannya lain dari dugaan saya',
				tip: 'Tulis bagian “Kalau” menurut keadaan yang benar-benar Anda temui, lalu perkecil tindakannya sampai dapat dilakukan.',
			},
			alone: {
				name: 'Sulit dilakukan sendirian',
				tip: 'Sebutkan satu rekan di bagian “maka saya”, misalnya “maka saya meminta rekan di meja sebelah memeriksanya bersama”.',
			},
		},
		note: 'Atau tuliskan halangannya dengan kata-kata Anda',
		noteHelp: 'Boleh dikosongkan. Tulisan ini hanya tersimpan di perangkat ini.',
		change: 'Simpan jawaban, lalu ubah kalimatnya',
		missing: 'Pilih dulu satu jawaban untuk setiap rencana.',
		submit: 'Simpan jawaban',
		exercise: 'Kasus untuk dicoba',
	},
	after: {
		title: 'Tiga puluh hari kemudian',
		lead: 'Terima kasih sudah kembali. Inilah rencana yang dulu Anda susun.',
		then: 'Dulu Anda menjawab “{before}”, sekarang “{after}”.',
		profile: 'Profil tujuh nilai, dulu dan sekarang',
		was: 'awal {date}',
		is: 'sekarang {date}',
		scores: 'dari {before} menjadi {after}',
		unknown: 'belum cukup jawaban',
		chosen: 'pilihan Anda',
		note: 'Angka yang turun belum tentu berarti mundur: setelah belajar, Anda mungkin menilai diri lebih ketat. Ini penilaian Anda atas diri sendiri, bukan Indeks BerAKHLAK.',
		again:
			'Isi Cermin Diri sekali lagi, lalu kembali ke halaman ini. Hasilnya akan muncul di samping yang pertama.',
		noFirst:
			'Anda belum mengisi Cermin Diri di perangkat ini sebelum mulai, atau pernyataannya diperbarui sesudahnya, sehingga tidak ada yang dapat dibandingkan. Anda tetap dapat mengisinya sekarang.',
		mirror: 'Isi Cermin Diri',
		next: 'Apa rencana Anda sesudah ini?',
		choices: {
			same: 'Saya lanjutkan dengan kalimat yang sama',
			other: 'Saya pilih perilaku lain',
			enough: 'Saya cukupkan sampai di sini',
		},
		missing: 'Pilih dulu salah satunya.',
		finish: 'Simpan pilihan',
		ended:
			'Komitmen itu sudah selesai dan ada di daftar di bawah. Anda boleh memulai yang baru kapan saja.',
		print: 'Cetak satu halaman',
	},
	past: {
		title: 'Komitmen yang sudah selesai',
		entry: 'Mulai {date}',
		outcomes: { done: 'dijalankan', partly: 'dijalankan sebagian', 'not-yet': 'belum dijalankan' },
		unknown: 'tidak ditinjau',
	},
	erase: 'Hapus komitmen ini',
	eraseConfirm:
		'Hapus komitmen ini beserta jawabannya? Yang sudah dihapus tidak dapat dikembalikan.',
	eraseYes: 'Ya, hapus',
	cancel: 'Batal',
	erased: 'Komitmen itu sudah dihapus dari peramban ini.',
	notErased:
		'Peramban tidak mengizinkan penghapusan itu. Hapus data situs ini lewat pengaturan peramban.',
};

export type CommitmentLabels = typeof commitmentCopy;
