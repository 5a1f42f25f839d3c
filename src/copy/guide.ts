/** Words of the value guides and their parts. */
export const guideCopy = {
	listTitle: 'Nilai',
	law: 'Bunyi undang-undang',
	lawPart: 'Pasal 4 ayat (2) huruf {letter}',
	behaviours: 'Tiga perilaku',
	circular: 'Surat edaran 2021 memakai kata lain:',
	looksLike: 'Yang tampak',
	notLike: 'Bukan begini',
	scene: 'Adegan',
	caseLabel: 'Kasus',
	weigh: 'Lihat pertimbangan',
	reflection: 'Tanyakan pada diri sendiri',
	habit: 'Coba minggu ini',
	previous: 'Sebelumnya',
	next: 'Berikutnya',
	neighbours: 'Nilai lain',
	mirrorTitle: 'Sudah membaca? Coba bercermin.',
	mirrorText:
		'21 pertanyaan tentang empat minggu kerja terakhir. Sekitar 4 menit, hanya untuk Anda.',
	mirrorAction: 'Buka Cermin Diri',
};
