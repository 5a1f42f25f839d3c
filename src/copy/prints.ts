/** Words of the trainers' page of things to print, and of each of them. `{n}` and the like are filled in. */
export const printsCopy = {
	title: 'Cetak',
	description:
		'Poster tujuh nilai, kartu saku, kartu kasus, poster pintu dengan QR sesi, dan tanda ikut belajar di kertas A4, tetap jelas dalam cetakan hitam-putih.',
	lead: 'Semua cetakan di sini memakai kertas A4 dan tetap jelas kalau dicetak hitam-putih. Isinya sama dengan panduan, kasus, dan lembar yang tampil di layar.',
	own: 'Poster dan kartu',
	elsewhere: 'Lembar lain yang siap dicetak',
	forPlans: 'Yang diperlukan rencana sesi',
	/** Beside the name of a plan: how many kinds of things it needs. */
	things: '{n} cetakan',
	/** Before what a row says of itself: how much paper it takes. */
	sheets: '{n} lembar A4. {text}',
	noScript: 'Untuk mencetak, pakai menu peramban atau tekan Ctrl+P.',
	print: 'Cetak {n} lembar',
	/** On the page of each print. */
	settings: 'Di jendela cetak, pilih ukuran A4, satu sisi, dan skala 100% supaya ukurannya tepat.',
	/** What is printed from here, by its address. `sheets` counts sheets of A4. */
	list: {
		'poster-nilai': {
			title: 'Poster tujuh nilai',
			description:
				'Tujuh poster A4, satu untuk setiap nilai BerAKHLAK, dengan bunyi undang-undang dan satu contoh tindakan untuk tiap perilaku.',
			sheets: 7,
			text: 'Satu nilai selembar, dan judulnya terbaca dari jarak tiga meter.',
			steps: [
				'Cetak ketujuhnya sekaligus, atau pilih tombol di bawah poster yang Anda perlukan.',
				'Tempel di tempat orang menunggu atau berkumpul, setinggi mata.',
				'Ganti posternya setiap pekan supaya yang dibahas selalu satu nilai saja.',
			],
		},
		'kartu-saku': {
			title: 'Kartu saku',
			description:
				'Kartu saku tujuh nilai dan 21 perilaku BerAKHLAK dengan bunyi undang-undang, dari selembar A4 yang dilipat menjadi buku kecil.',
			sheets: 1,
			text: 'Tujuh nilai, 21 perilaku, dan TIMBANG dalam buku kecil, cukup dilipat dan digunting sekali.',
			steps: [
				'Lipat kertas di semua garis putus-putus, lalu buka lagi.',
				'Pertemukan kedua sisi pendeknya, lalu gunting garis tebal mulai dari lipatannya.',
				'Buka, lipat memanjang dengan tulisan di luar, lalu dorong kedua ujungnya ke tengah sampai menjadi buku.',
			],
		},
		'kartu-kasus': {
			title: 'Kartu kasus',
			description:
				'Tujuh kartu kasus untuk dipotong dan dibagi ke kelompok, satu kasus untuk setiap nilai BerAKHLAK, dengan kunci di lembar tersendiri.',
			sheets: 5,
			text: 'Tujuh kasus untuk dibagi ke kelompok, dan kuncinya di lembar terakhir.',
			steps: [
				'Potong lembar pertama sampai keempat di garis putus-putus, sehingga jadi tujuh kartu kasus dan satu kartu cara memakainya.',
				'Bagikan satu kartu kepada tiap kelompok.',
				'Simpan lembar kelima karena lembar itu memuat kuncinya.',
			],
		},
		'poster-pintu': {
			title: 'Poster pintu',
			description:
				'Poster A4 dengan QR dan kode sesi Anda, untuk ditempel di pintu atau dinding supaya peserta dapat masuk sendiri.',
			sheets: 1,
			text: 'QR dan kode sesi Anda, untuk ditempel di pintu atau dinding.',
			steps: [
				'Posternya memakai sesi dari tautan yang Anda buka, atau sesi terakhir yang tersimpan di perangkat ini.',
				'Pindai sendiri QR-nya sesudah dicetak, sebelum ditempel.',
			],
		},
		'tanda-ikut': {
			title: 'Tanda ikut belajar',
			description:
				'Lembar A4 berisi dua tanda ikut belajar yang diisi dan ditandatangani pelatih dengan pena. Bukan sertifikat dan bukan bukti penilaian.',
			sheets: 1,
			text: 'Dua tanda selembar, diisi dan ditandatangani dengan pena.',
			steps: [
				'Cetak sebanyak separuh jumlah peserta karena satu lembar memuat dua tanda.',
				'Potong di garis putus-putus, lalu isi dan tanda tangani di akhir sesi.',
				'Serahkan kepada peserta. Situs ini tidak menyimpan siapa yang menerimanya.',
			],
		},
	},
	others: [
		{
			href: '/cermin/diri/lembar/',
			icon: 'pencil',
			title: 'Lembar Cermin Diri',
			text: '21 pernyataan untuk diisi dengan pena, beserta cara menghitungnya.',
		},
		{
			href: '/cermin/kilat/lembar/',
			icon: 'pencil',
			title: 'Lembar Cermin Kilat',
			text: 'Tujuh pernyataan untuk diisi dengan pena, beserta cara menghitungnya.',
		},
		{
			href: '/cermin/unit/lembar/',
			icon: 'pencil',
			title: 'Lembar Potret Unit',
			text: '35 frasa untuk ditandai dengan pena, sepuluh untuk sekarang dan sepuluh untuk yang diinginkan.',
		},
		{
			href: '/topik/budaya-adaptif/#lembar-percobaan-satu-halaman',
			icon: 'flask',
			title: 'Lembar percobaan kecil',
			text: '1 lembar A4. Diisi berdua, sebelum dan sesudah mencoba cara baru.',
		},
		{
			href: '/pelatih/kartu-rapat/',
			icon: 'users',
			title: 'Kartu rapat',
			text: '1 lembar A4. Satu kasus dalam sepuluh menit, untuk pemimpin rapat.',
		},
		{
			href: '/pelatih/habis-kejadian/',
			icon: 'calendar-event',
			title: 'Lembar sesudah kejadian',
			text: '1 lembar A4. Empat pertanyaan setelah keluhan atau antrean panjang.',
		},
		{
			href: '/kasus/',
			icon: 'arrows-split',
			title: 'Kasus lain',
			text: 'Buka kasusnya, lalu pilih “Cetak tanpa kunci” atau “Cetak dengan kunci”.',
		},
		{
			href: '/paparan/',
			icon: 'presentation',
			title: 'Paparan',
			text: 'Dua salindia selembar, dengan atau tanpa catatan pembicara.',
		},
	],
	poster: {
		print: 'Cetak poster ini saja',
		label: 'Poster {name}',
		scan: 'Pindai untuk membaca panduannya dalam satu menit.',
		qr: 'QR menuju panduan {name}',
	},
	pocket: {
		label: 'Kartu saku, selembar A4',
		title: 'Tujuh nilai, 21 perilaku',
		law: 'Bunyi UU 20/2023 Pasal 4 ayat (2)',
		weigh: 'Sebelum memutuskan, TIMBANG dulu:',
	},
	cases: {
		label: 'Kartu kasus, lembar {n}',
		number: 'Kartu {n}',
		use: 'Cara memakai kartu kasus',
		useSteps: [
			'Seorang anggota kelompok membacakan ceritanya, lalu semua menulis huruf pilihannya sendiri tanpa berunding.',
			'Bahas berdua mengapa huruf itu yang dipilih dan apa yang terjadi satu jam kemudian.',
			'Ucapkan kalimat pertama Anda kepada rekan seolah-olah kejadiannya sedang berlangsung.',
			'Pelatih membacakan kunci setelah semua kelompok punya jawaban.',
		],
		stop: 'Kalau ada yang menceritakan pelanggaran sungguhan, berhentilah, jangan mencatat nama, lalu bicara berdua seusai sesi.',
		key: 'Kunci kartu kasus',
		keyText:
			'Untuk pelatih. Akibat setiap pilihan dan aturannya ada di halaman kasus masing-masing.',
	},
	door: {
		label: 'Poster pintu, selembar A4',
		noScript:
			'Poster ini memerlukan JavaScript karena QR-nya digambar di peramban Anda. Tanpa JavaScript, sesi tetap dapat berjalan dengan',
		paper: 'lembar kertas',
		other: 'Buat atau pilih sesi lain',
		badLink:
			'Sesi pada tautan yang Anda buka tidak terbaca, mungkin karena tautannya terpotong saat disalin. Poster ini memakai sesi terakhir di perangkat ini, kalau ada.',
	},
	record: {
		label: 'Tanda ikut belajar, dua untuk selembar A4',
		title: 'Tanda ikut belajar',
		subject: 'Tujuh nilai dasar ASN BerAKHLAK',
		name: 'Nama',
		event: 'Kegiatan',
		day: 'Tanggal',
		intention: 'Yang akan saya coba',
		trainer: 'Pelatih',
		sign: 'tanda tangan dan nama',
		not: 'Tanda ini hanya mencatat bahwa pemiliknya ikut belajar, jadi bukan sertifikat kompetensi, bukan bukti jam pelajaran, dan bukan hasil penilaian.',
	},
};

/** What is printed from the trainers' page, by its address. */
export type PrintId = keyof typeof printsCopy.list;
