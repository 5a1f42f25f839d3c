/** Words of the mirrors: the flow from the first question to the last choice. `{n}` and the like are filled in. */
export const mirrorCopy = {
	noScript:
		'Penghitungan otomatis memerlukan JavaScript, yang sedang tidak aktif di peramban ini. Anda tetap dapat menjawab di kertas: cetak halaman ini, lalu hitung sendiri dengan kunci di bagian bawah.',
	start: 'Mulai',
	resumeTitle: 'Lanjutkan dari terakhir kali?',
	resumeText:
		'Di perangkat ini tersimpan jawaban Anda untuk {n} dari {total} pernyataan, jadi Anda tinggal melanjutkan.',
	resumeChanged:
		'Pernyataannya sudah diperbarui sejak Anda mulai, jadi periksa kembali jawaban yang tersimpan.',
	resume: 'Lanjutkan',
	restart: 'Mulai dari awal',
	restartConfirm: 'Hapus {n} jawaban ini dan mulai dari awal?',
	restartYes: 'Ya, mulai dari awal',
	cancel: 'Batal',
	lastResult: 'Lihat hasil terakhir',
	noStorage:
		'Peramban ini tidak mengizinkan penyimpanan (misalnya karena mode privat atau memori penuh). Anda tetap bisa menjawab sampai hasil, tetapi semuanya hilang saat halaman ditutup atau dimuat ulang. Cetak atau unduh hasilnya sebelum pergi.',
	noSession:
		'Bagian sesi belum termuat. Muat ulang halaman ini sebelum mulai, supaya di akhir Anda mendapat kode untuk pelatih.',
	advance: 'Langsung lanjut sesudah memilih',
	advanceHelp:
		'Begitu Anda mengetuk sebuah jawaban, pernyataan berikutnya muncul. Anda tetap dapat kembali dan mengubah jawaban.',
	close: 'Simpan dan tutup',
	position: 'Pernyataan {n} dari {total}',
	answeredOf: '{name}: {n} dari {total} dijawab',
	back: 'Kembali',
	next: 'Berikutnya',
	toReview: 'Periksa jawaban',
	keys: 'Papan ketik: 1–5 memilih, 0 untuk “{na}”, Enter untuk lanjut.',
	reviewTitle: 'Periksa jawaban Anda',
	reviewText: 'Belum ada yang dihitung. Pilih sebuah pernyataan untuk mengubah jawabannya.',
	change: 'Ubah',
	blank: 'Belum dijawab',
	errorTitle: 'Masih ada yang kosong',
	errorText: 'Jawab dulu {n} pernyataan ini, atau tandai semuanya “{na}”.',
	errorItem: 'Pernyataan {n}: {text}',
	markBlank: 'Tandai {n} yang kosong “{na}”',
	proceed: 'Lanjutkan',
	signTitle: 'Sebentar, boleh kami bertanya?',
	signs: {
		rushed: 'Jawaban Anda masuk cepat sekali, rata-rata kurang dari satu detik tiap pernyataan.',
		uniform:
			'Semua jawaban Anda sama, padahal biasanya ada tindakan yang lebih sering dan ada yang lebih jarang.',
	},
	signAsk: 'Mungkin memang begitu adanya. Mau melihatnya sekali lagi sebelum lanjut?',
	signAgain: 'Lihat lagi',
	signGo: 'Sudah sesuai, lanjutkan',
	prioritiesTitle: 'Mana yang ingin Anda perkuat?',
	prioritiesText:
		'Pilih paling banyak tiga perilaku. Pilihan ini untuk Anda sendiri, jadi boleh dikosongkan.',
	prioritiesCount: '{n} dari {limit} dipilih',
	/** Beside a value, of its three behaviours. */
	prioritiesOf: '{n} dipilih',
	prioritiesFull: 'Sudah tiga. Lepaskan satu bila ingin mengganti.',
	finish: 'Lihat hasil',
};

export type MirrorLabels = typeof mirrorCopy;

/** Words of the pages around the mirrors. */
export const mirrorPageCopy = {
	title: 'Cermin',
	description:
		'Cermin Diri dan Cermin Kilat: pernyataan tentang pekerjaan Anda sendiri, dihitung di peramban, tanpa nama, dan tidak dikirim ke mana pun.',
	lead: 'Dua cermin untuk melihat kebiasaan kerja sendiri. Tidak ada jawaban benar, tidak ada yang menilai, dan tidak ada yang dikirim.',
	listTitle: 'Pilih cermin',
	facts: '{items} pernyataan · sekitar {minutes} menit',
	texts: {
		diri: 'Satu pernyataan untuk tiap perilaku dalam undang-undang. Hasilnya profil tujuh nilai, tiga perilaku terendah, dan satu langkah untuk masing-masing.',
		kilat:
			'Satu pernyataan untuk tiap nilai. Cocok sebagai pembuka rapat atau pelatihan. Hasilnya urutan nilai, tanpa angka.',
	},
	open: 'Buka {title}',
	join: 'Ikut sesi pelatih',
	joinText: 'Pelatih memberi kode, bukan tautan?',
	joinLink: 'Ketik kode sesi',
	history: 'Hasil dan riwayat',
	historyText: 'Semua yang pernah Anda selesaikan di perangkat ini, beserta perubahannya.',
	historyLink: 'Lihat hasil dan riwayat',
	paper: 'Lembar kertas',
	paperText: 'Untuk sesi tanpa gawai: pernyataan dan kunci hitung dalam satu lembar.',
	paperLink: 'Buka lembar {title}',
	notice:
		'Hasil di sini adalah penilaian diri, bukan Indeks BerAKHLAK resmi, dan tidak dapat dibandingkan dengannya.',
	noticeLink: 'Mengapa tidak?',
	intro: [
		'Tentang pekerjaan Anda {period}.',
		'Jawab menurut yang terjadi, bukan yang seharusnya. Untuk yang tidak sempat Anda alami, pilih “{na}”.',
		'Jawaban tersimpan di perangkat ini saja, jadi Anda boleh berhenti dan melanjutkannya kapan pun.',
	],
};

/** Words of the paper form and its scoring key. */
export const paperCopy = {
	title: 'Lembar {title}',
	description:
		'Lembar kertas {title} beserta kunci hitungnya, untuk dicetak dan diisi dengan pena. Tanpa nama dan tidak untuk dikumpulkan.',
	crumb: 'Lembar kertas',
	how: 'Beri tanda pada satu kolom di tiap baris. Tidak perlu menulis nama.',
	session: 'Sesi',
	wave: 'Tahap',
	mark: 'Tanda pilihan sendiri',
	markHint:
		'Tanda itu boleh berupa empat angka atau gambar kecil yang hanya Anda kenali, bukan nama, NIP, atau tanggal lahir. Ingat dan tulis tanda yang sama di tahap berikutnya supaya kedua lembar Anda dapat dipasangkan.',
	item: 'Pernyataan',
	keyTitle: 'Cara menghitung',
	key: [
		'Beri angka tiap jawaban: {scale}.',
		'Pernyataan nomor {reversed} disusun terbalik, jadi angkanya juga dibalik: {scaleReversed}.',
		'“Tidak mengalami” tidak diberi angka dan tidak ikut dibagi. Jangan ditulis nol.',
		'Skor sebuah nilai adalah rata-rata angka dari tiga nomornya, asalkan sedikitnya dua nomor punya angka.',
		'Rata-rata keseluruhan hanya dihitung bila ketujuh nilai punya skor: jumlahkan, lalu bagi tujuh.',
		'Tingkat dibaca dari angka dengan satu desimal: kuat mulai 75; berkembang 50 sampai 74,9; perlu perhatian di bawah 50.',
	],
	keyOrder: [
		'Beri angka tiap jawaban: {scale}.',
		'Urutkan ketujuh nilai dari angka terbesar. Nilai dengan angka yang sama berada di urutan yang sama.',
		'Tidak ada tingkat dan tidak ada rata-rata: tujuh pernyataan terlalu sedikit untuk itu.',
	],
	value: 'Nilai',
	numbers: 'Nomor',
	score: 'Skor Anda',
	star: '* Disusun terbalik, jadi angkanya dibalik.',
	print: 'Cetak',
};
