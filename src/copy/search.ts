/** Words of the search page. */
export const searchCopy = {
	title: 'Cari',
	description:
		'Cari kata apa saja di nilai, topik, kasus, dan istilah. Pencarian berjalan di peramban Anda (Chrome, Safari), tanpa layanan dari luar.',
	label: 'Kata yang dicari',
	placeholder: 'misalnya antrean',
	submit: 'Cari',
	noScript:
		'Pencarian tidak dapat dipakai karena JavaScript sedang tidak aktif di peramban ini. Pilih saja dari daftar di bawah.',
	empty:
		'Ketik satu atau dua kata. Bentuknya tidak harus persis: dengan “melayani”, “pelayanan” pun ditemukan.',
	searching: 'Mencari…',
	count: '{n} hasil untuk “{query}”.',
	countOf: '{n} dari {all} hasil untuk “{query}”, hanya {kind}.',
	none: 'Tidak ada yang cocok dengan “{query}”.',
	noneOf: 'Tidak ada {kind} yang cocok dengan “{query}”. Pilih “Semua” untuk melihat {all} hasil.',
	noneText: 'Coba kata yang lebih umum, periksa ejaannya, atau pilih dari daftar di bawah.',
	more: 'Tampilkan {n} lagi',
	failed:
		'Pencarian tidak dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi, atau pilih dari daftar di bawah.',
	kind: 'Tampilkan',
	/** The choices of kinds, with how many were found beside each. */
	kinds: {
		all: 'Semua',
		nilai: 'Nilai',
		topik: 'Topik',
		kasus: 'Kasus',
		istilah: 'Istilah',
		jalur: 'Jalur',
		potret: 'Potret',
		pelatih: 'Pelatih',
		halaman: 'Lainnya',
	},
	/** What one result is. */
	kindOf: {
		nilai: 'nilai',
		topik: 'topik',
		kasus: 'kasus',
		istilah: 'istilah',
		jalur: 'jalur',
		potret: 'potret unit',
		pelatih: 'bahan pelatih',
		halaman: 'halaman lain',
	},
	browse: 'Atau pilih langsung',
	lists: [
		{ href: '/topik/', label: 'Topik' },
		{ href: '/kasus/', label: 'Kasus' },
		{ href: '/istilah/', label: 'Istilah' },
		{ href: '/indeks/', label: 'Indeks BerAKHLAK resmi' },
	],
};

export type SearchLabels = typeof searchCopy;
