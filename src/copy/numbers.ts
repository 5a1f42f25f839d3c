/** Whole numbers from 0 to 10 in words, for a sentence. */
export const numberWords = [
	'nol',
	'satu',
	'dua',
	'tiga',
	'empat',
	'lima',
	'enam',
	'tujuh',
	'delapan',
	'sembilan',
	'sepuluh',
];
