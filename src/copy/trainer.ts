/** Words of the trainers' page, around its prose in content/halaman/pelatih.mdx. `{n}` and the like are filled in. */
export const trainerCopy = {
	crumb: 'Pelatih',
	eyebrow: 'Untuk pelatih',
	/** The main heading of the desk, above the plans by their time. */
	question: 'Berapa lama waktu Anda?',
	lead: 'Setiap rencana memuat kalimat siap ucap menit demi menit, cocok juga untuk pelatih pemula.',
	/** The time of a plan on its card: a number and its unit. */
	minutes: 'menit',
	hours: 'jam',
	/** Each part of a plan on its card. */
	part: '{name} {n} menit',
	/** Says why some of them are bold. */
	coreNote: 'Bagian yang dicetak tebal tetap dijalankan meskipun waktunya berkurang.',
	open: 'Buka rencana',
	tools: 'Alat untuk sesi',
	toolList: [
		{
			href: '/pelatih/sesi/',
			icon: 'qrcode',
			title: 'Buat sesi',
			text: 'QR, poster pintu, dan mode kios.',
		},
		{
			href: '/pelatih/rekap/',
			icon: 'chart-bar',
			title: 'Rekap kelompok',
			text: 'Dari kode, berkas, atau lembar kertas.',
		},
		{
			href: '/paparan/',
			icon: 'presentation',
			title: 'Paparan',
			text: 'Salindia dan catatan pembicara.',
		},
		{
			href: '/pelatih/kalimat/',
			icon: 'writing',
			title: 'Kalimat kerja kami',
			text: 'Perilaku dalam kalimat unit sendiri.',
		},
		{
			href: '/pelatih/cetak/',
			icon: 'printer',
			title: 'Cetak',
			text: 'Poster, kartu kasus, dan lembar kertas.',
		},
		{
			href: '/potret/',
			icon: 'users-group',
			title: 'Potret Unit',
			text: 'Kebiasaan unit menurut anggotanya.',
		},
	],
	shorts: 'Memandu dan sesi pendek',
	shortList: [
		{
			href: '/pelatih/memandu/',
			icon: 'compass',
			title: 'Memandu untuk pertama kali',
			text: 'Dari menata kursi sampai hari ke-30.',
		},
		{
			href: '/pelatih/belajar-memandu/',
			icon: 'book',
			title: 'Belajar memandu',
			text: 'Latihan mandiri 20 menit.',
		},
		{
			href: '/pelatih/kartu-rapat/',
			icon: 'users',
			title: 'Kartu rapat',
			text: '10 menit, satu kasus di rapat biasa.',
		},
		{
			href: '/pelatih/habis-kejadian/',
			icon: 'calendar-event',
			title: 'Sesudah kejadian',
			text: '10 menit, setelah ada keluhan.',
		},
	],
	wayTitle: 'Jalannya sesi',
	/** The way of one session as a picture. */
	way: {
		label: 'Lima langkah dalam sesi, yang kembali ke awal setelah 30 hari',
		steps: [
			{ name: 'Buat', note: ['tautan dan', 'QR sesi'] },
			{ name: 'Bagikan', note: ['di layar atau', 'grup WA'] },
			{ name: 'Isi', note: ['{minutes} menit', 'di ponsel'] },
			{ name: 'Tempel', note: ['kode hasil', 'di grup WA'] },
			{ name: 'Buka', note: ['rekap kelas', 'bersama'] },
		],
		again: { name: '30 hari', note: ['tahap baru,', 'lalu ulangi'] },
		caption:
			'Jawaban tetap di ponsel peserta. Yang dibagikan hanya kode hasil tanpa nama, dan rekap baru dapat ditampilkan setelah sedikitnya {n} orang mengirimkannya.',
	},
};
