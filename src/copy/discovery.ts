/** Words for those who find the site from outside: link previews, search engines, feed readers. */
export const discoveryCopy = {
	pictureAlt: '{title}, di bawah tujuh kotak huruf BerAKHLAK',
	feedTitle: '{name}: bacaan yang diperbarui',
	feedDescription:
		'Panduan nilai, topik, dan halaman yang baru ditulis atau diperiksa ulang, diurutkan dari yang terbaru.',
	feedItem: '{summary} Diperiksa {day}.',
	related: 'Bacaan terkait',
	deeper: 'Baca lebih dalam: {title}',
	relatedKinds: {
		guide: 'Panduan nilai',
		topic: 'Topik',
		case: 'Kasus · {setting}',
		plan: 'Rencana sesi',
		trainer: 'Untuk pelatih',
	},
	valueSet: 'Nilai dasar ASN BerAKHLAK',
	kinds: {
		guide: { type: 'panduan', use: ['belajar mandiri'] },
		case: { type: 'studi kasus', use: ['latihan', 'diskusi kelompok'] },
		plan: { type: 'rencana sesi pelatihan', use: ['pelatihan', 'diskusi kelompok'] },
		mirror: { type: 'kuesioner penilaian diri', use: ['penilaian diri'] },
	},
};
