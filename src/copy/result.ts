import { numberWords } from './numbers.ts';
import { savingCopy } from './saving.ts';

/** Words of the result and the history. `{n}` and the like are filled in. */
export const resultCopy = {
	title: 'Hasil dan riwayat',
	description:
		'Hasil cermin Anda di perangkat ini: profil tujuh nilai, perilaku yang bisa diperkuat minggu ini, dan perubahannya dari waktu ke waktu.',
	loading:
		'Hasil Anda hanya dapat dilihat kalau JavaScript aktif. Aktifkan, lalu muat ulang halaman ini.',
	empty: 'Belum ada hasil di perangkat ini',
	emptyText: 'Hasilnya muncul di sini setelah Anda mengisi cermin.',
	emptyAction: 'Isi Cermin Diri',
	notLoaded:
		'Hasil Anda belum dapat ditampilkan. Sambungkan perangkat ke internet, lalu muat ulang halaman ini.',
	mine: 'Hasil Anda',
	/** The name of a result where it stands on paper, in a picture or as text. */
	heading: 'Hasil {title}',
	finishedAt: '{title}, selesai {date}',
	summary: 'Skor tertinggi Anda ada pada {highest}, sedangkan yang terendah pada {lowest}.',
	summaryEven: 'Ketujuh nilai sama tinggi: {score}.',
	summaryOne: 'Baru satu nilai yang dapat dihitung: {highest}.',
	summaryNone: 'Belum ada nilai yang dapat dihitung karena terlalu banyak jawaban “{na}”.',
	withScore: '{name} ({score})',
	overall: 'Rata-rata tujuh nilai: {score}, {level}.',
	noOverall: 'Rata-rata tujuh nilai tidak dihitung karena jawaban untuk {names} belum cukup.',
	notice:
		'Ada perilaku yang lebih sulit dijalankan daripada yang lain, jadi selisih kecil antara dua nilai belum tentu berarti. Hasil ini penilaian Anda atas diri sendiri, bukan Indeks BerAKHLAK resmi, sehingga tidak dapat dibandingkan dengannya.',
	why: 'Mengapa tidak?',
	levels: { strong: 'kuat', growing: 'berkembang', attention: 'perlu perhatian' },
	profileTitle: 'Profil tujuh nilai',
	table: {
		value: 'Nilai',
		score: 'Skor',
		level: 'Tingkat',
		change: 'Perubahan',
		none: 'belum cukup jawaban',
		same: 'tetap',
	},
	comparedWith: 'Perubahan dihitung dari hasil {date}.',
	/** Where the result before it answered other statements. */
	changed: 'Tidak dibandingkan dengan hasil {date} karena sesudah itu pernyataannya diperbarui.',
	lowestTitle: 'Langkah pertama minggu ini',
	/** Ties a step to the answer that led to it. */
	because: 'Dipilih karena Anda menjawab “{answer}” untuk “{text}”.',
	reversed: 'Pernyataan itu terbalik: makin sering dilakukan, makin rendah skornya.',
	otherStep: 'Langkah lain:',
	lowestFull:
		'Semua jawaban Anda mendapat angka tertinggi. Coba tanyakan kepada rekan apakah ia sependapat.',
	more: '{n} perilaku lain yang sama rendahnya',
	expectationTitle: 'Kalimat untuk SKP',
	expectationNote:
		'Kolom Ekspektasi Khusus Pimpinan diisi pimpinan, jadi usulkan kalimat ini kepada atasan Anda.',
	copy: 'Salin kalimat SKP',
	copied: 'Tersalin',
	copyFailed:
		'Kalimat belum tersalin karena peramban tidak mengizinkannya. Pilih kalimatnya, lalu salin sendiri.',
	guide: 'Baca perilaku ini di panduan {name}',
	exercise: 'Coba kasus “{title}”',
	chosen: 'pilihan Anda',
	orderTitle: 'Urutan nilai Anda',
	orderSummary: 'Yang tertinggi {highest}, sedangkan yang terendah {lowest}.',
	orderEven:
		'Tidak ada nilai yang lebih tinggi daripada yang lain, jadi mulailah dari nilai mana pun.',
	orderText:
		'Urutannya dari yang tertinggi menurut jawaban Anda. Tujuh pernyataan cukup untuk memulai obrolan, tetapi belum cukup untuk memberi angka.',
	orderSkipped: 'Tidak mengalami: {names}.',
	/** Around phrases that were chosen: a single person gets no score. */
	portrait: {
		numbers: numberWords,
		/** How many of the ten were chosen in both rounds, in words. */
		overlap: 'Frasa yang Anda inginkan dan sudah Anda lihat di unit sekarang: {n} dari sepuluh.',
		before: 'Pada {date}, jumlahnya {n}.',
		/** Beside the ten squares of each round, and below both. */
		rows: { now: 'Sekarang', wished: 'Diinginkan' },
		rowsNote: 'Kotak penuh menandai frasa yang dipilih di kedua putaran.',
		/** Chance is 10 × 10 / 35. */
		chanceTitle: 'Cara membaca angka ini',
		chance:
			'Angka ini bukan skor Anda. Kalau dipilih secara acak, kira-kira tiga dari sepuluh frasa terpilih lagi di putaran kedua.',
		groups: {
			both: 'Sudah ada dan Anda inginkan',
			wished: 'Anda inginkan, tetapi belum ada',
			now: 'Ada, tetapi tidak Anda inginkan',
		},
		/** Over phrases that are no behaviours of the law. */
		habits: 'Kebiasaan yang menghambat',
		questionTitle: 'Pertanyaan untuk dibawa ke tim',
		questions: {
			wished:
				'Seperti apa “{text}” dalam pekerjaan kita sehari-hari, dan apa yang membuatnya belum terlihat?',
			habit:
				'Kapan “{text}” paling sering terjadi pada kita, dan apa yang membuatnya terasa perlu?',
			none: 'Dari kebiasaan baik yang sudah kita lihat sekarang, mana yang paling ingin kita jaga, dan apa yang dapat mengganggunya?',
		},
		because: {
			wished:
				'Pertanyaan ini muncul karena Anda menginginkan “{text}”, tetapi belum melihatnya sekarang.',
			habit:
				'Pertanyaan ini muncul karena Anda melihat “{text}” sekarang, tetapi tidak menginginkannya.',
		},
		copyQuestion: 'Salin pertanyaan',
		copied: 'Pertanyaan sudah tersalin. Tempel di grup WA atau agenda rapat tim.',
		copyFailed:
			'Pertanyaan belum tersalin karena peramban tidak mengizinkannya. Pilih kalimatnya, lalu salin sendiri.',
		about: 'Mengenal Potret Unit',
		noticeTitle: 'Bukan Indeks BerAKHLAK dan bukan bahan penilaian.',
		notice:
			'Frasa dan rumusnya buatan situs ini, jadi hasilnya tidak dapat dibandingkan dengan survei resmi.',
		textNote: 'Cermin BerAKHLAK: bukan Indeks BerAKHLAK dan bukan bahan penilaian.',
	},
	/** What to do with an order of values: one of the lowest first. */
	next: {
		title: 'Mulai dari satu nilai',
		read: 'Baca {name}, 1 menit',
		all: 'Lihat tujuh nilai',
	},
	print: 'Cetak satu halaman',
	png: 'Unduh gambar profil',
	pngFailed: 'Gambar tidak dapat dibuat di peramban ini. Cetak saja, atau ambil tangkapan layar.',
	pngAsked:
		'Gambar {name} seharusnya ada di folder unduhan. Kalau tidak ada, ambil tangkapan layar.',
	pngRefused:
		'Gambar {name} mungkin tidak tersimpan karena peramban di dalam aplikasi seperti WhatsApp biasanya tidak dapat mengunduh. Ambil tangkapan layar, atau salin hasil Anda sebagai teks.',
	notPrinted:
		'Kalau jendela cetak tidak terbuka, ambil tangkapan layar atau salin hasil Anda sebagai teks. Peramban di dalam aplikasi lain sering tidak dapat mencetak.',
	/** Around the result as text; what came before it is said already. */
	asText: {
		...savingCopy,
		asked: '',
		refused: '',
		refusedText: '',
		textTitle: 'Salin hasil sebagai teks',
		textLabel: 'Hasil Anda',
		copied: 'Hasil sudah tersalin. Tempel di catatan atau pesan untuk diri sendiri.',
	},
	pngFile: 'profil-berakhlak-{date}.png',
	again: 'Isi lagi',
	commit: 'Jadikan komitmen 30 hari',
	erase: 'Hapus hasil ini',
	eraseConfirm: 'Hapus hasil {date}? Yang sudah dihapus tidak dapat dikembalikan.',
	eraseYes: 'Ya, hapus',
	cancel: 'Batal',
	historyTitle: 'Riwayat di perangkat ini',
	/** Leads from the head of a result to the history below it. */
	historyLink: 'Lihat riwayat',
	historyText: 'Riwayat hanya tersimpan di peramban ini. Supaya tersimpan lama, unduh berkasnya di',
	historyEntry: '{title}, {date}',
	historyScore: 'rata-rata {score}',
	/** Beside the entry that is on screen. */
	historyShown: 'sedang ditampilkan',
	dataLink: 'Data saya',
	noStorage:
		'Hasil ini tidak dapat disimpan di peramban ini. Cetak hasilnya atau unduh gambarnya sebelum menutup halaman.',
	greyscaleNote: 'Cermin BerAKHLAK: penilaian diri, bukan Indeks BerAKHLAK resmi.',
};

export type ResultLabels = typeof resultCopy;
