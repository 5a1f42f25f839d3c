/** Words of the glossary. */
export const glossaryCopy = {
	title: 'Istilah',
	description:
		'Arti kata dan singkatan yang dipakai di situs ini, dari ASN sampai waduk desa, dalam kalimat pendek dengan contoh sehari-hari.',
	lead: 'Kata dan singkatan yang sering muncul, dijelaskan sependek mungkin. Tautan di setiap istilah membawa Anda ke pembahasan yang lebih lengkap.',
	see: 'Lihat juga:',
	read: 'Baca:',
};
