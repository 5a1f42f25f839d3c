import { savingCopy } from './saving.ts';

/** Words of the page that hands any page of the site on. `{n}` and the like are filled in. */
export const shareCopy = {
	/** At the foot of every page. */
	link: 'Bagikan halaman ini',
	title: 'Bagikan halaman',
	description:
		'Kirim halaman mana pun lewat WA, tautan, atau QR, atau pasang di halaman Moodle dan situs lain.',
	lead: 'Pilih halaman di bawah, lalu kirim tautannya atau tampilkan QR-nya. Untuk mengajak peserta mengisi cermin,',
	sessionLink: 'buat tautan sesi',
	noScript:
		'JavaScript sedang tidak aktif di peramban ini, jadi buka halaman yang dipilih, lalu salin alamatnya dari bilah alamat.',
	/** The group of pages that belong to no folder. */
	main: 'Halaman utama',
	heading: 'Bagikan “{title}”',
	unknown: 'Halaman yang diminta tidak ada di situs ini. Pilih salah satu di bawah.',
	address: 'Alamatnya',
	qr: 'QR yang membuka “{title}”',
	message: '{title}: {summary}\n{address}',
	messageBare: '{title}\n{address}',
	share: 'Bagikan …',
	whatsapp: 'Kirim lewat WA',
	copy: 'Salin alamat',
	copied: 'Alamat sudah tersalin.',
	copyFailed:
		'Teks belum tersalin karena peramban tidak mengizinkannya. Pilih teksnya, lalu salin sendiri.',
	screen: 'Tampilkan di layar',
	print: 'Cetak QR',
	notPrinted: savingCopy.notPrinted,
	wall: {
		label: 'QR halaman “{title}” untuk layar',
		scan: 'Arahkan kamera ponsel ke kode ini, atau ketik alamatnya:',
		close: 'Tutup',
		closeKey: '(Esc)',
	},
	embed: {
		title: 'Pasang di Moodle atau situs lain',
		help: 'Salin kode ini, lalu tempel di editor Moodle dalam tampilan HTML. Yang muncul ialah tautan dan ringkasannya. Halamannya dibuka di situs ini supaya jawaban peserta tidak pernah masuk ke situs lain.',
		label: 'Kode HTML',
		copy: 'Salin kode',
		copied: 'Kode sudah tersalin.',
	},
	all: 'Semua halaman',
	filter: 'Saring halaman',
	found: '{n} dari {all} halaman',
	none: 'Tidak ada halaman yang judulnya memuat kata itu. Coba ketik sebagian katanya saja.',
	count: '{n} halaman',
};

export type ShareLabels = typeof shareCopy;
