import { savingCopy } from './saving.ts';

/** Words of the result and the history. `{n}` and the like are filled in. */
export const resultCopy = {
	title: 'Hasil dan riwayat',
	description:
		'Hasil cermin Anda di perangkat ini: profil tujuh huruf, perilaku yang bisa diperkuat minggu ini, dan perubahannya dari waktu ke waktu.',
	loading:
		'Hasil disimpan di perangkat ini dan ditampilkan oleh peramban. Untuk melihatnya, aktifkan JavaScript.',
	empty: 'Belum ada hasil di perangkat ini',
	emptyText: 'Setelah Anda menyelesaikan satu cermin, hasilnya muncul di sini.',
	emptyAction: 'Mulai Cermin Diri',
	heading: 'Hasil {title}',
	finishedAt: 'Selesai {date}',
	summary: 'Paling sering tampak: {highest}. Paling jarang tampak: {lowest}.',
	summaryEven: 'Ketujuh nilai sama tinggi: {score}.',
	summaryOne: 'Baru satu nilai yang dapat dihitung: {highest}.',
	summaryNone: 'Belum ada nilai yang dapat dihitung, karena terlalu banyak “{na}”.',
	withScore: '{name} ({score})',
	overall: 'Rata-rata tujuh nilai: {score}, {level}.',
	noOverall: 'Rata-rata keseluruhan tidak dihitung, karena jawaban untuk {names} belum cukup.',
	notice:
		'Ini bukan Indeks BerAKHLAK resmi. Survei resmi menggambarkan instansi menurut banyak pegawainya; cermin ini menggambarkan satu orang menurut dirinya sendiri. Hasilnya tidak dapat dibandingkan.',
	why: 'Penjelasannya',
	levels: { strong: 'kuat', growing: 'bertumbuh', attention: 'perlu perhatian' },
	profileTitle: 'Profil huruf',
	profileAlt:
		'Batang untuk tiap huruf BerAKHLAK setinggi skornya. Angka yang sama ada dalam tabel sesudahnya.',
	table: {
		value: 'Nilai',
		score: 'Skor',
		level: 'Tingkat',
		change: 'Perubahan',
		none: 'belum cukup jawaban',
		same: 'tetap',
	},
	comparedWith: 'Perubahan dihitung terhadap hasil {date}.',
	lowestTitle: 'Mulai dari sini minggu ini',
	lowestText: 'Perilaku dengan jawaban terendah. Yang sama rendahnya ditampilkan semua.',
	lowestFull:
		'Semua perilaku yang Anda jawab mendapat angka tertinggi. Coba tanyakan kepada satu rekan apakah ia melihat hal yang sama.',
	more: '{n} perilaku lain yang sama rendahnya',
	action: 'Lakukan',
	expectation: 'Untuk SKP, kolom Ekspektasi Khusus Pimpinan',
	expectationNote: 'Angkanya contoh. Sepakati dengan atasan Anda.',
	copy: 'Salin kalimat SKP',
	copied: 'Tersalin',
	copyFailed: 'Tidak dapat menyalin. Pilih teksnya, lalu salin sendiri.',
	guide: 'Baca perilaku ini di panduan {name}',
	exercise: 'Putuskan kasus “{title}”',
	chosen: 'pilihan Anda',
	prioritiesTitle: 'Pilihan Anda yang lain',
	orderTitle: 'Urutan nilai Anda',
	orderText:
		'Dari yang paling sering sampai yang paling jarang menurut jawaban Anda. Tujuh pertanyaan cukup untuk membuka percakapan, belum cukup untuk angka.',
	orderSkipped: 'Tidak ada kesempatan untuk: {names}.',
	print: 'Cetak',
	png: 'Unduh gambar profil',
	pngFailed: 'Gambar tidak dapat dibuat di peramban ini. Gunakan Cetak atau tangkapan layar.',
	pngAsked:
		'Gambar {name} sudah diserahkan ke peramban dan biasanya ada di folder unduhan. Kalau tidak ada, pakai tangkapan layar.',
	pngRefused:
		'Peramban di dalam aplikasi seperti WhatsApp biasanya tidak dapat mengunduh, sehingga gambar {name} mungkin tidak tersimpan. Pakai tangkapan layar, atau salin hasil Anda sebagai teks.',
	notPrinted:
		'Kalau jendela cetak tidak terbuka, peramban ini mungkin tidak dapat mencetak, seperti peramban di dalam aplikasi WhatsApp. Pakai tangkapan layar, atau salin hasil Anda sebagai teks.',
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
	again: 'Bercermin lagi',
	erase: 'Hapus hasil ini',
	eraseConfirm: 'Hapus hasil {date}? Tidak dapat dibatalkan.',
	eraseYes: 'Ya, hapus',
	cancel: 'Batal',
	historyTitle: 'Riwayat di perangkat ini',
	historyText:
		'Hanya tersimpan di peramban ini. Ekspor salinannya di Data saya bila ingin menyimpannya lama.',
	historyEntry: '{title}, {date}',
	historyScore: 'rata-rata {score}',
	dataLink: 'Data saya',
	noStorage:
		'Hasil ini tidak dapat disimpan di peramban ini. Cetak atau unduh gambarnya sebelum menutup halaman.',
	greyscaleNote: 'Cermin BerAKHLAK: penilaian diri, bukan Indeks BerAKHLAK resmi.',
};

export type ResultLabels = typeof resultCopy;
