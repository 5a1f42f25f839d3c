import type { ValueId } from '../core/values/values.ts';

/** Words of the home page. */
export const homeCopy = {
	forWhom: 'Untuk ASN {agency} dan pelatihnya',
	title: 'Tujuh nilai ASN, dalam kerja sehari-hari.',
	lead: 'BerAKHLAK dijelaskan lewat perilaku, kasus, dan cermin untuk mengenali kebiasaan kerja Anda sendiri.',
	mirror: 'Isi {title}',
	case: 'Coba satu kasus',
	caseMinutes: 2,
	value: 'Baca satu nilai',
	valueMinutes: 1,
	minutes: '{n} menit',
	note: 'Tanpa nama dan tanpa akun. Jawaban Anda tidak dikirim ke mana pun.',
	results: 'Lihat hasil dan riwayat Anda',
	picture: {
		label: 'Pekerjaan sehari-hari, profil tujuh nilai, dan satu langkah untuk minggu ini',
		work: 'Kerja Anda',
		works: ['antrean, rapat,', 'berkas, kunjungan'],
		step: 'Satu langkah minggu ini',
		steps: ['Kabari begitu ada', 'tanda masalah.'],
		caption:
			'Contoh: pekerjaan sehari-hari dilihat lewat tujuh nilai, lalu yang paling rendah, Adaptif, mendapat satu langkah untuk minggu ini.',
	},
	values: 'Tujuh nilai',
	/** Our own few words for each value; the law's stand on its page. */
	inShort: {
		'berorientasi-pelayanan': 'melayani sampai tuntas',
		akuntabel: 'bisa dipercaya',
		kompeten: 'terus belajar',
		harmonis: 'peduli dan menghargai',
		loyal: 'mengutamakan bangsa',
		adaptif: 'siap berubah',
		kolaboratif: 'bekerja bersama',
	} satisfies Record<ValueId, string>,
	caseOfDay: 'Kasus hari ini',
	/** What the case of the day is called where no script can know the day. */
	aCase: 'Satu kasus untuk dicoba',
	allChoices: 'Lihat semua pilihan',
	trainers: 'Untuk pelatih',
	trainersText:
		'Anda dapat membuka sesi dengan satu tautan, atau dengan kertas kalau sinyalnya sulit.',
	trainerTools: [
		{
			href: '/pelatih/sesi/',
			icon: 'link',
			label: 'Tautan sesi',
			text: 'QR dan tautan untuk peserta',
		},
		{
			href: '/pelatih/rekap/',
			icon: 'chart-bar',
			label: 'Rekap kelompok',
			text: 'gambaran bersama dari kode hasil',
		},
		{
			href: '/cermin/diri/lembar/',
			icon: 'printer',
			label: 'Lembar kertas',
			text: 'Cermin Diri tanpa ponsel',
		},
		{
			href: '/pelatih/',
			icon: 'list-numbers',
			label: 'Satu sesi, lima langkah',
			text: 'panduan dari awal sampai akhir',
		},
	],
	prideText:
		'Semboyan ini menyertai ketujuh nilai. Apa artinya pada Senin pagi, ketika antrean di loket sudah panjang?',
	prideAction: 'Baca artinya bagi tugas Anda',
	index: 'Indeks BerAKHLAK {agency}, {year}',
	indexCategory: 'Kategori {category},',
	indexAction: 'Baca artinya',
	promises: [
		{
			title: 'Tidak ada yang dikirim',
			text: 'Jawaban dihitung di peramban (Chrome, Safari) dan tetap di perangkat Anda, tanpa kuki dan tanpa pelacak.',
		},
		{
			title: 'Bukan alat ukur resmi',
			text: 'Hasil cermin hanya untuk Anda renungkan, jadi jangan dibandingkan dengan Indeks BerAKHLAK.',
		},
		{
			title: 'Setiap fakta bersumber',
			text: 'Bunyi undang-undang dikutip apa adanya, dan fakta yang baru punya satu sumber kami tandai.',
		},
	],
};
