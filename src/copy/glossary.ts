/** Words of the glossary. */
export const glossaryCopy = {
	title: 'Istilah',
	description:
		'Arti kata dan singkatan yang dipakai di situs ini, dari Adminduk sampai Zona Integritas, dalam kalimat pendek beserta sumbernya.',
	lead: 'Cari arti kata dan singkatan yang sering muncul, lalu buka istilahnya untuk membaca penjelasan lengkap, sumber, dan bacaan yang membahasnya.',
	filter: 'Saring istilah',
	found: '{n} dari {all} istilah',
	none: 'Tidak ada istilah yang memuat kata itu. Coba ketik sebagian katanya saja.',
	letters: 'Lompat ke huruf',
	/** From where a term is used. */
	more: 'Baca selengkapnya',
	/** Where nothing is left to say but where a term's one sentence is from. */
	source: 'Sumber:',
	see: 'Lihat juga:',
	read: 'Baca:',
};
