/** Words of the search page. */
export const searchCopy = {
	title: 'Cari',
	description:
		'Cari kata apa saja di panduan nilai dan halaman lain di situs ini. Pencarian berjalan di peramban Anda, tanpa layanan dari luar.',
	label: 'Kata yang dicari',
	placeholder: 'misalnya: antrean, pungli, melayani',
	submit: 'Cari',
	noScript:
		'Pencarian memerlukan JavaScript. Tanpa itu, Anda dapat memilih dari daftar nilai di bawah, atau memakai perintah “cari di halaman” milik peramban.',
	empty:
		'Ketik satu atau dua kata. Bentuk kata tidak perlu persis: “melayani” juga menemukan “pelayanan”.',
	searching: 'Mencari…',
	count: '{n} halaman memuat “{query}”.',
	none: 'Tidak ada yang cocok dengan “{query}”.',
	noneText: 'Coba kata yang lebih umum, periksa ejaannya, atau pilih salah satu nilai di bawah.',
	more: 'Tampilkan {n} lagi',
	failed:
		'Pencarian tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi. Sementara itu, pilih salah satu nilai di bawah.',
	browse: 'Atau pilih langsung',
};

export type SearchLabels = typeof searchCopy;
