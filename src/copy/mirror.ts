import type { CarelessSign } from '../core/assessment/careless-responding.ts';
import type { Kind } from '../core/assessment/instrument.ts';
import type { Round } from '../core/assessment/phrases.ts';

/** Words of the mirrors: the flow from the first question to the last choice. `{n}` and the like are filled in. */
export const mirrorCopy = {
	noScript:
		'Jawaban tidak dapat dihitung otomatis karena JavaScript sedang tidak aktif di peramban ini. Anda tetap dapat menjawab di kertas: cetak halaman ini, lalu hitung menurut petunjuk di bagian bawah.',
	late: 'Jawaban Anda belum dapat dicatat, mungkin karena sambungan terputus. Muat ulang halaman ini, lalu tunggu sampai tombol “Mulai” muncul. Kalau tetap tidak muncul, jawablah di kertas: cetak halaman ini, lalu hitung menurut petunjuk di bagian bawah.',
	start: 'Mulai',
	resumeTitle: 'Lanjutkan pengisian sebelumnya?',
	resumeText: 'Anda sudah menjawab {n} dari {total} pernyataan di perangkat ini.',
	resumeChanged:
		'Pernyataan cermin ini diperbarui setelah Anda mulai, sehingga {n} jawaban yang tersimpan tidak dapat dipakai. Silakan mulai lagi.',
	resume: 'Lanjutkan',
	restart: 'Mulai dari awal',
	restartConfirm: 'Hapus {n} jawaban ini dan mulai dari awal?',
	restartYes: 'Ya, mulai dari awal',
	cancel: 'Batal',
	lastResult: 'Lihat hasil terakhir',
	noStorage:
		'Peramban ini tidak dapat menyimpan jawaban, mungkin karena memakai mode penyamaran (pribadi) atau karena penyimpanannya penuh. Anda tetap dapat mengisi sampai selesai, tetapi cetak atau unduh hasilnya sebelum meninggalkan halaman.',
	noSession:
		'Keterangan sesi belum termuat. Muat ulang halaman ini sebelum mulai supaya di akhir Anda mendapat kode hasil untuk pelatih.',
	advance: 'Langsung lanjut sesudah memilih',
	advanceHelp: 'Kalau keliru memilih, Anda dapat kembali dan mengubah jawabannya.',
	close: 'Simpan dan tutup',
	position: 'Pernyataan {n} dari {total}',
	answeredOf: '{name}: {n} dari {total} dijawab',
	back: 'Kembali',
	next: 'Lanjut',
	toReview: 'Periksa jawaban',
	keys: 'Papan ketik: 1–5 memilih, 0 untuk “{na}”, Enter untuk lanjut.',
	reviewTitle: 'Periksa jawaban Anda',
	reviewEmpty:
		'Belum ada yang dijawab. Pilih pernyataan untuk memulai. Kalau tadi sudah Anda jawab, periksa halaman hasil karena cermin ini mungkin sudah selesai di tab lain.',
	reviewText: 'Kalau ada yang keliru, pilih pernyataannya. Kalau sudah sesuai, lanjutkan.',
	change: 'Ubah',
	blank: 'Belum dijawab',
	errorTitle: 'Masih ada yang kosong',
	errorText:
		'{n} pernyataan ini belum dijawab. Jawablah, atau tandai “{na}” kalau kesempatannya memang tidak ada.',
	errorItem: 'Pernyataan {n}: {text}',
	markBlank: 'Tandai {n} yang kosong sebagai “{na}”',
	proceed: 'Lanjutkan',
	signTitle: 'Yakin dengan jawaban ini?',
	signs: {
		rushed: 'Anda menjawab sangat cepat, rata-rata kurang dari satu detik tiap pernyataan.',
		uniform:
			'Semua jawaban Anda sama, padahal biasanya ada perilaku yang lebih sering dan ada yang lebih jarang dilakukan.',
		uniformReversed:
			'Semua jawaban Anda sama, padahal sebagian pernyataan menyebut perbuatan baik dan sebagian lagi yang sebaiknya dihindari.',
	} satisfies Record<CarelessSign, string>,
	signAsk: 'Kalau memang begitu keadaannya, silakan lanjutkan. Kalau ragu, lihat sekali lagi.',
	signAgain: 'Lihat lagi',
	signGo: 'Sudah sesuai, lanjutkan',
	prioritiesTitle: 'Mana yang ingin Anda perkuat?',
	prioritiesText:
		'Pilih paling banyak tiga perilaku. Pilihan ini untuk Anda sendiri, jadi boleh dikosongkan.',
	prioritiesLowest: 'Perilaku dengan skor terendah ada di atas.',
	prioritiesBefore: 'Yang sudah Anda pilih ada di atas, disusul yang skornya terendah.',
	prioritiesCount: '{n} dari {limit} dipilih',
	prioritiesFull: 'Untuk mengganti, batalkan dulu salah satunya.',
	finish: 'Lihat hasil',
};

export type MirrorLabels = typeof mirrorCopy;

/** Words of the pages around the mirrors. */
export const mirrorPageCopy = {
	title: 'Cermin',
	description:
		'Isi Cermin Diri atau Cermin Kilat tentang pekerjaan Anda sendiri, dan Potret Unit tentang unit Anda, tanpa nama dan tanpa mengirim jawaban ke mana pun.',
	lead: 'Pilih Cermin Diri untuk mengenali kebiasaan sendiri, Cermin Kilat untuk membuka rapat, atau Potret Unit untuk dibahas satu tim. Jawaban tidak dikirim ke mana pun, jadi tidak ada yang menilai Anda.',
	pictureLabel: 'Contoh profil tujuh nilai',
	pictureCaption: 'Contoh hasil: Adaptif paling rendah, jadi langkah pertama diambil dari sana.',
	listTitle: 'Pilih cermin',
	facts: {
		rating: '{items} pernyataan · sekitar {minutes} menit',
		choice: '{items} frasa · sekitar {minutes} menit',
	} satisfies Record<Kind, string>,
	texts: {
		diri: 'Satu pernyataan untuk tiap perilaku dalam undang-undang. Hasilnya profil tujuh nilai serta perilaku dengan skor terendah, lengkap dengan langkah untuk memperbaikinya.',
		kilat:
			'Satu pernyataan untuk tiap nilai, cocok sebagai pembuka rapat atau pelatihan. Hasilnya urutan nilai tanpa angka.',
		unit: 'Pilih sepuluh frasa untuk unit Anda sekarang dan sepuluh untuk unit yang Anda inginkan. Hasilnya bahan untuk dibicarakan bersama tim, tanpa skor.',
	},
	open: 'Isi {title}',
	more: 'Lainnya',
	/** What else there is around the mirrors. */
	moreList: [
		{
			href: '/cermin/hasil/',
			icon: 'history',
			title: 'Hasil dan riwayat',
			text: 'semua yang pernah Anda selesaikan di perangkat ini',
		},
		{
			href: '/ikut/',
			icon: 'key',
			title: 'Ketik kode sesi',
			text: 'kalau pelatih memberi kode, bukan tautan',
		},
		{
			href: '/potret/',
			icon: 'users-group',
			title: 'Mengenal Potret Unit',
			text: 'dari pilihan tiap anggota tim sampai satu kebiasaan yang diubah bersama',
		},
	],
	paper: 'Lembar kertas',
	/** What stands on a sheet, by the kind of its mirror. */
	paperTexts: {
		rating: '{items} pernyataan dan cara menghitung hasilnya',
		choice: '{items} frasa dan cara membaca hasilnya',
	} satisfies Record<Kind, string>,
	notice: 'Hasilnya bukan Indeks BerAKHLAK resmi, sehingga tidak dapat dibandingkan dengannya.',
	noticeLink: 'Mengapa tidak?',
	/** The same beside a mirror, by its kind. */
	notices: {
		rating: 'Hasilnya bukan Indeks BerAKHLAK resmi, sehingga tidak dapat dibandingkan dengannya.',
		choice:
			'Bukan Indeks BerAKHLAK dan bukan bahan penilaian. Frasa dan rumusnya buatan situs ini, jadi hasilnya tidak dapat dibandingkan dengan survei resmi.',
	} satisfies Record<Kind, string>,
	intro: {
		rating: [
			'Pernyataannya tentang pekerjaan Anda {period}.',
			'Bacalah tiap pernyataan sampai habis, lalu jawablah apa adanya. Kalau tidak ada kesempatan melakukannya, pilih “{na}”.',
		],
		choice: [
			'Anda memilih dalam dua putaran: sepuluh frasa untuk unit Anda sekarang, lalu sepuluh untuk unit yang Anda inginkan.',
			'Pada putaran pertama, pilihlah yang benar-benar Anda lihat, entah Anda sukai atau tidak. Gambarkan kebiasaan bersama, bukan orang tertentu.',
		],
	} satisfies Record<Kind, string[]>,
	kept: {
		rating:
			'Jawaban hanya tersimpan di perangkat ini. Anda boleh berhenti, lalu melanjutkannya kapan pun.',
		choice:
			'Pilihan hanya tersimpan di perangkat ini. Anda boleh berhenti, lalu melanjutkannya kapan pun.',
	} satisfies Record<Kind, string>,
};

/** Words of the paper form and its scoring key. */
export const paperCopy = {
	title: 'Lembar {title}',
	description:
		'Lembar kertas {title} beserta cara menghitungnya, untuk dicetak dan diisi dengan pena, tanpa nama.',
	crumb: 'Lembar kertas',
	lead: 'Satu lembar untuk satu orang. Cetaklah pada kertas A4 dengan skala 100 persen, hitam-putih pun boleh. Lembar yang sudah terisi dapat dibaca dengan kamera di halaman rekap.',
	badSession:
		'Tautan sesi di alamat ini tidak terbaca atau dibuat untuk cermin lain, sehingga lembar ini tidak menyebut sesi. Bukalah lagi dari halaman Buat sesi.',
	forSession: 'Lembar ini untuk sesi {name}, {wave}.',
	print: 'Cetak lembar',
	printAll: 'Cetak lembar dan {key}',
	recap: 'Buka rekap',
	preview: 'Gambar lembar yang akan dicetak',
	content: 'Isi lembar',
	/** What stands on the sheet itself. */
	how: 'Beri satu tanda pada tiap baris: silang, centang, atau titik. Salah menandai? Hitamkan penuh lingkaran yang salah, lalu beri tanda pada yang benar.',
	honest:
		'Jawablah menurut yang benar-benar terjadi. Tidak ada jawaban yang benar atau salah, dan lembar ini tanpa nama.',
	session: 'Sesi',
	wave: 'Tahap',
	code: 'Jangan dilipat atau dicoret.',
	mark: 'Tanda pasangan',
	markHint:
		'(boleh kosong). Pilih dua huruf dan dua angka yang mudah Anda ingat, lalu pakai lagi di tahap berikutnya supaya kedua lembar Anda dapat dipasangkan. Jangan memakai NIP, tanggal lahir, atau singkatan nama.',
	markRows: ['Huruf 1', 'Huruf 2', 'Angka 1', 'Angka 2'],
	foot: 'Bukan Indeks BerAKHLAK dan bukan bahan penilaian. {title} revisi {revision}, tata letak {layout}.',
	/** Of phrases to choose from. */
	choice: {
		how: 'Tandai tepat sepuluh frasa di kolom “sekarang” dan tepat sepuluh di kolom “diinginkan”: silang, centang, atau titik. Frasa yang sama boleh ditandai di kedua kolom. Salah menandai? Hitamkan penuh lingkarannya.',
		honest:
			'Pilihlah yang benar-benar Anda lihat dan yang Anda inginkan. Tidak ada jawaban yang benar atau salah, dan lembar ini tanpa nama.',
		item: 'Frasa',
		columns: { now: 'Sekarang', wished: 'Diinginkan' } satisfies Record<Round, string>,
		key: [
			'Tidak ada skor untuk satu orang. Hitung frasa yang Anda tandai di kedua kolom sekaligus. Kalau dipilih secara acak, rata-ratanya kira-kira tiga dari sepuluh.',
			'Pilih satu frasa yang Anda inginkan, tetapi belum Anda lihat sekarang, lalu tanyakan kepada tim: seperti apa bentuknya dalam pekerjaan sehari-hari?',
			'Pilihan Anda terbaca pada lembar ini, jadi serahkan kepada pelatih hanya kalau Anda bersedia.',
		],
		keyTitle: 'Cara membaca',
		notice:
			'Bukan Indeks BerAKHLAK dan bukan bahan penilaian. Frasa dan rumusnya buatan situs ini, jadi hasilnya tidak dapat dibandingkan dengan survei resmi.',
		revision: 'Lembar ini memuat frasa revisi {revision}.',
	},
	item: 'Pernyataan',
	keyTitle: 'Cara menghitung',
	key: [
		'Beri angka tiap jawaban: {scale}.',
		'Pernyataan nomor {reversed} disusun terbalik, jadi angkanya juga dibalik: {scaleReversed}.',
		'“Tidak mengalami” tidak diberi angka (jangan ditulis nol) dan tidak ikut dihitung dalam rata-rata.',
		'Skor tiap nilai adalah rata-rata angka dari tiga nomornya, asalkan sedikitnya dua nomor punya angka.',
		'Rata-rata tujuh nilai hanya dihitung kalau semuanya punya skor: jumlahkan, lalu bagi tujuh.',
		'Tingkat dibaca dari skor dengan satu desimal: kuat mulai 75; berkembang 50 sampai 74,9; perlu perhatian di bawah 50.',
	],
	keyOrder: [
		'Beri angka tiap jawaban: {scale}.',
		'Urutkan ketujuh nilai dari angka terbesar. Nilai dengan angka yang sama berada di urutan yang sama.',
		'Tingkat dan rata-rata tidak dihitung karena tujuh pernyataan terlalu sedikit.',
	],
	value: 'Nilai',
	numbers: 'Nomor',
	score: 'Skor Anda',
	star: '* Disusun terbalik, jadi angkanya dibalik.',
	revision: 'Lembar dan kunci ini memuat pernyataan revisi {revision}.',
};
