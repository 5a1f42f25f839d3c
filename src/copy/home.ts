/** Words of the home page. */
export const homeCopy = {
	title: 'Lihat pekerjaan Anda di cermin tujuh nilai.',
	lead: 'BerAKHLAK adalah tujuh nilai dasar ASN. Baca artinya dalam beberapa menit, lihat bayangannya pada pekerjaan Anda sendiri, lalu pilih satu hal untuk minggu ini.',
	start: 'Mulai bercermin',
	startNote: '21 pertanyaan, sekitar 4 menit, tanpa nama dan tanpa akun',
	read: 'Baca tujuh nilai',
	values: 'Tujuh huruf, tujuh nilai',
	doors: 'Anda datang sebagai siapa?',
	doorList: [
		{
			title: 'Pegawai',
			text: 'Membaca sebentar, bercermin, dan menyimpan riwayat untuk diri sendiri.',
			links: [
				{ href: '/nilai/', label: 'Baca panduan nilai' },
				{ href: '/kasus/', label: 'Putuskan satu kasus' },
				{ href: '/cermin/diri/', label: 'Isi Cermin Diri, 4 menit' },
				{ href: '/cermin/hasil/', label: 'Lihat hasil dan riwayat' },
			],
		},
		{
			title: 'Pelatih',
			text: 'Membuka sesi dengan satu tautan, atau dengan kertas bila sinyal sulit.',
			links: [
				{ href: '/pelatih/', label: 'Panduan pelatih' },
				{ href: '/pelatih/sesi/', label: 'Buat tautan sesi' },
				{ href: '/cermin/kilat/', label: 'Cermin Kilat untuk pembuka' },
				{ href: '/cermin/diri/lembar/', label: 'Cetak lembar kertas' },
				{ href: '/kasus/', label: 'Kasus untuk dibicarakan' },
			],
		},
		{
			title: 'Pengelola',
			text: 'Memasang situs ini di server sendiri dan menjaga isinya tetap benar.',
			links: [
				{ href: '/tentang/#untuk-pengelola', label: 'Cara memasang' },
				{ href: '/sumber/', label: 'Daftar sumber' },
				{ href: '/istilah/', label: 'Daftar istilah' },
				{ href: '/privasi/', label: 'Apa yang disimpan' },
			],
		},
	],
	prideTitle: 'Bangga Melayani Bangsa',
	prideText:
		'Semboyan yang menyertai ketujuh nilai. Apa artinya pada Senin pagi, di loket yang antreannya panjang?',
	prideAction: 'Baca selengkapnya',
	promises: [
		{
			title: 'Tidak ada yang dikirim',
			text: 'Jawaban dihitung di peramban dan tinggal di perangkat Anda. Tanpa akun, tanpa kuki, tanpa pelacak.',
		},
		{
			title: 'Bukan alat ukur resmi',
			text: 'Hasilnya untuk Anda renungkan. Jangan dibandingkan dengan Indeks BerAKHLAK, karena yang diukur berbeda.',
		},
		{
			title: 'Setiap fakta bersumber',
			text: 'Bunyi undang-undang dikutip apa adanya. Yang hanya punya satu sumber kami tandai.',
		},
	],
};
