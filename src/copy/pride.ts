/** Words of the page about the motto Bangga Melayani Bangsa, and of its picture. */
export const prideCopy = {
	motto: 'Bangga Melayani Bangsa',
	picture: {
		label: 'Dua janji antara ASN dan warga',
		official: 'ASN',
		citizen: 'warga',
		toCitizen: '“Urusan Anda penting.”',
		toOfficial: '“Pekerjaan Anda berarti.”',
		caption: 'Dua janji: warga tahu urusannya penting, dan ASN tahu pekerjaannya berarti.',
	},
	cases: 'Kasus tentang melayani warga',
	more: 'Baca juga',
	card: {
		title: 'Kartu untuk dibagikan',
		served: 'Bagi warga: urusan Anda penting.',
		serving: 'Bagi ASN: pekerjaan Anda berarti.',
		qr: 'QR menuju halaman ini',
		print: 'Cetak kartu ini',
		copy: 'Salin tautan',
		copied: 'Tautan sudah tersalin.',
		failed:
			'Tautan belum tersalin karena peramban tidak mengizinkannya. Salin alamatnya dari bilah alamat.',
	},
};
