import type { ValueId } from '../core/values/values.ts';

/** Words of the home page. */
export const homeCopy = {
	forWhom: 'Untuk ASN {agency} dan pelatihnya',
	title: 'Tujuh nilai ASN dalam kerja sehari-hari',
	lead: 'Pahami BerAKHLAK lewat perilaku dan kasus, lalu kenali kebiasaan kerja sendiri dengan Cermin Diri.',
	mirror: 'Isi {title}',
	case: 'Coba kasus',
	value: 'Baca panduan nilai',
	valueMinutes: 1,
	minutes: '{n} menit',
	note: 'Tanpa nama atau akun, dan jawaban Anda tidak dikirim ke mana pun.',
	results: 'Lihat hasil dan riwayat Anda',
	picture: {
		label: 'Pekerjaan sehari-hari, profil tujuh nilai, dan langkah untuk minggu ini',
		work: 'Kerja Anda',
		works: ['antrean, rapat,', 'berkas, kunjungan'],
		step: 'Langkah minggu ini',
		steps: ['Kabari begitu ada', 'tanda masalah.'],
		caption:
			'Contoh: di antara ketujuh nilai, Adaptif paling rendah, jadi langkah minggu ini diambil dari sana.',
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
	aCase: 'Kasus untuk dicoba',
	allChoices: 'Lihat semua pilihan',
	trainers: 'Untuk pelatih',
	trainersText: 'Jalankan sesi lewat satu tautan, atau di atas kertas kalau sinyal sulit.',
	trainerTools: [
		{
			href: '/pelatih/sesi/',
			icon: 'link',
			title: 'Buat sesi',
			text: 'tautan dan QR untuk peserta',
		},
		{
			href: '/pelatih/rekap/',
			icon: 'chart-bar',
			title: 'Rekap kelompok',
			text: 'dihitung dari kode hasil peserta',
		},
		{
			href: '/cermin/diri/lembar/',
			icon: 'printer',
			title: 'Lembar kertas',
			text: 'Cermin Diri tanpa ponsel',
		},
		{
			href: '/pelatih/#rencana',
			icon: 'list-numbers',
			title: 'Rencana sesi',
			text: '15 menit sampai 3 jam, menit demi menit',
		},
	],
	prideText:
		'Semboyan ini mendampingi tujuh nilai ASN. Seperti apa wujudnya pada Senin pagi, ketika antrean di loket sudah panjang?',
	prideAction: 'Baca artinya bagi tugas Anda',
	/** With the day its source came out, for the year it was measured in may be our reading. */
	index: 'Indeks BerAKHLAK {agency}, diterbitkan {date}',
	/** After the index itself. */
	outOf: 'dari 100',
	indexCategory: 'Kategori {category},',
	indexAction: 'Baca artinya',
	promises: [
		{
			title: 'Jawaban tetap di perangkat Anda',
			text: 'Jawaban dihitung dan disimpan di peramban Anda (Chrome, Safari), tanpa akun, kuki, atau pelacak.',
		},
		{
			title: 'Bukan alat ukur resmi',
			text: 'Hasil cermin untuk renungan Anda sendiri dan tidak dapat dibandingkan dengan Indeks BerAKHLAK karena yang diukur berbeda.',
		},
		{
			title: 'Setiap fakta bersumber',
			text: 'Bunyi undang-undang dikutip kata demi kata, dan fakta yang baru punya satu sumber diberi tanda.',
		},
	],
};
