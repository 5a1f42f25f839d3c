import type { IndexBand, ScoreProblem } from '../core/assessment/official-index.ts';
import type { ValueId } from '../core/values/values.ts';

/** Words of the calculator. `{n}` and the like are filled in; \u00a0 is a space at which no line breaks. */
export const calculatorCopy = {
	title: 'Kalkulator tujuh nilai',
	lead: 'Punya laporan survei instansi Anda? Ketik ketujuh skornya, dari 0 sampai 100. Koma dan titik sama-sama boleh: 57,9 atau 57.9.',
	tested:
		'Rumusnya rata-rata biasa ketujuh nilai. Rumus itu simpulan kami dan baru diuji pada dua tabel lengkap, keduanya dari survei 2022.',
	notice:
		'Kalkulator ini untuk angka dari survei resmi. Skor Cermin Diri diperoleh dengan cara lain, jadi jangan dimasukkan ke sini.',
	private: 'Angka dihitung di perangkat ini dan tidak dikirim ke mana pun.',
	noScript:
		'Penghitungan otomatis memerlukan JavaScript, yang sedang tidak aktif di peramban ini. Di kertas pun bisa: jumlahkan ketujuh skor, bagi tujuh, lalu bulatkan ke satu desimal.',
	legend: 'Skor tiap nilai',
	submit: 'Hitung',
	clear: 'Kosongkan',
	examples: 'Coba dengan angka yang diterbitkan:',
	problems: {
		empty: 'Skor {name} belum diisi.',
		'not-a-number':
			'Skor {name} belum terbaca. Tulis satu angka, misalnya 57,9, dengan paling banyak enam angka di belakang koma.',
		'out-of-range': 'Skor {name} harus antara 0 dan 100.',
	} satisfies Record<ScoreProblem, string>,
	badLink:
		'Tautan ini tidak lengkap atau salah tulis, jadi tidak ada yang diisikan. Minta tautannya lagi, atau ketik skornya sendiri.',
	result: 'Rata-rata {mean} · {band}',
	bands: {
		A: 'Kategori\u00a0A (Sehat)',
		B: 'Kategori\u00a0B (Cukup\u00a0Sehat)',
		C: 'Kategori\u00a0C (Tidak\u00a0Sehat)',
		D: 'Di bawah C (kategori D belum terkonfirmasi)',
	} satisfies Record<IndexBand, string>,
	descriptions: {
		A: 'Menurut laporan survei 2022, nilai-nilai BerAKHLAK pada kategori ini sudah sangat erat menjadi bagian dari perilaku kerja sehari-hari dan menjadi ciri khas orang-orang di organisasi itu.',
		B: 'Menurut laporan survei 2022, pegawai pada kategori ini sudah menerapkan nilai-nilai BerAKHLAK dalam perilaku kerja sehari-hari dengan baik.',
		C: 'Uraian kategori ini terpotong pada salinan laporan yang kami baca, jadi tidak kami tuliskan.',
		D: 'Hasil di bawah 25 belum pernah kami lihat diterbitkan. Nama dan uraian kategorinya belum terkonfirmasi; huruf D hanya tanda dari kami.',
	} satisfies Record<IndexBand, string>,
	formula:
		'Rata-rata biasa ketujuh skor, dibulatkan ke satu desimal. Kategori dibaca dari angka yang sudah dibulatkan. Rumus ini simpulan kami dari dua tabel yang lengkap.',
	newSurvey:
		'Kategori ini berasal dari survei 2022. Sejak 2024 alat ukurnya berganti, jadi hasil baru tidak dapat dibandingkan dengan hasil lama.',
	highest: 'Tertinggi: {names} ({score}).',
	lowest: 'Terendah: {names} ({score}).',
	allEqual: 'Ketujuh nilai sama, {score}. Tidak ada yang tertinggi atau terendah.',
	adviceTitle: 'Untuk yang terendah',
	adviceNote:
		'Kata-kata di antara tanda kutip berasal dari undang-undang (UU 20/2023 Pasal 4). Langkahnya saran kami sendiri dan bukan bagian dari survei resmi.',
	advice: {
		'berorientasi-pelayanan':
			'“Memahami dan memenuhi kebutuhan masyarakat”: tanyai dua orang yang baru dilayani, bagian mana yang membingungkan. Perbaiki satu hal dari jawaban mereka minggu ini.',
		akuntabel:
			'“Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi”: pilih satu urusan yang sedang ditunggu orang. Tulis siapa yang mengerjakan dan kapan selesai, lalu tepati atau kabari.',
		kompeten:
			'“Membantu orang lain belajar”: minta satu rekan mengajarkan satu hal yang ia kuasai dalam lima belas menit. Minggu depan, giliran orang lain.',
		harmonis:
			'“Membangun lingkungan kerja yang kondusif”: pada rapat berikutnya, beri waktu kepada yang belum bicara sebelum memutuskan. Dengarkan sampai selesai.',
		loyal:
			'“Menjaga nama baik ASN, instansi, dan negara”: ambil satu keputusan unit minggu ini, lalu periksa bersama apakah sesuai aturan dan siapa yang terbantu. Keberatan yang disampaikan dengan jujur ikut menjaga nama baik itu.',
		adaptif:
			'“Terus berinovasi dan mengembangkan kreativitas”: pilih satu langkah kerja yang paling sering menghambat, lalu coba cara lain selama lima hari kerja. Pada hari terakhir, putuskan bersama: diteruskan, diubah, atau dihentikan.',
		kolaboratif:
			'“Terbuka dalam bekerja sama untuk menghasilkan nilai tambah”: pilih satu pekerjaan yang macet di antara dua unit. Temui orangnya, dan sepakati satu langkah, satu nama, serta satu tanggal.',
	} satisfies Record<ValueId, string>,
	guide: 'Baca panduan {name}',
	topic: 'Baca topik: {title}',
	copy: 'Salin sebagai teks',
	copied: 'Teks sudah disalin.',
	copyFailed: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya, lalu salin sendiri.',
	link: 'Tautan hasil ini',
	linkCopy: 'Salin tautan',
	linkCopied: 'Tautan sudah disalin.',
	linkFailed:
		'Peramban tidak mengizinkan penyalinan. Buka “Tautan hasil ini”, lalu salin alamatnya dari bilah alamat.',
	linkNote:
		'Ketujuh skor ada di dalam tautan, sesudah tanda #. Bagian itu tidak dikirim peramban ke server, tetapi siapa pun yang menerima tautannya dapat membacanya.',
	print: 'Cetak hasil',
	printed: '{title}, dihitung {date}',
	textLine: '{name}: {score}',
	textNote: 'Hitungan sendiri dari angka yang diketik, bukan dokumen resmi.',
};

export type CalculatorLabels = typeof calculatorCopy;

/** Words of the charts and the tables of published figures. */
export const figureCopy = {
	stat: {
		title: '{agency}, {year}: {band}',
		axis: '{score} berada di kategori {band}. Batas kategori: {limits}.',
		respondents: 'Survei itu diikuti {n} ASN.',
		lowest: '{name} disebut sebagai nilai yang terendah.',
		incomplete:
			'Angka tiap nilai untuk {agency} tidak kami temukan, jadi gambar berikutnya memakai hasil nasional.',
		about: 'Sebelum mengutipnya, baca yang perlu diketahui tentang angka ini',
		calculator: 'Punya laporan survei instansi Anda? Pakai {link}.',
		calculatorLink: 'kalkulator tujuh nilai',
	},
	bands: { A: 'kategori A, sehat', B: 'kategori B, cukup sehat', C: 'kategori C, tidak sehat' },
	valuesTitle: 'Tujuh nilai, dari yang terendah',
	ordered: {
		title: '{lowest} terendah, {highest} tertinggi',
		lead: 'Secara nasional pada {year}, {lowest} berada di kategori {lowBand}, sedangkan {highest} di kategori {highBand}.',
		also: ', {label} {score}',
		caption:
			'Latar menandai kategori C (25 sampai 49,9), B (50 sampai 74,9), dan A (mulai 75). Batas 50 dan 75 kami pinjam untuk tingkat di Cermin Diri, tetapi yang diukur berbeda: “kuat” bukan kategori A.',
	},
	timeline: {
		title: 'Mengapa 2024 tidak dapat dibandingkan',
		caption:
			'Garis terputus pada 2024 adalah pembacaan kami: sumber menyebut alat ukurnya baru, tetapi tidak mengatakan bagaimana rumus indeksnya berubah.',
	},
	chartTitle: 'Indeks Implementasi tiap instansi',
	chartLead:
		'Kedua bagian memakai alat ukur yang berbeda, jadi jangan dibandingkan dan jangan disambung.',
	panels: {
		before: 'Survei 2022 dan 2023',
		after: '2024 dan 2025, alat ukur lain',
	},
	panelLabel:
		'Grafik titik {panel}: {n} hasil, dari {min} sampai {max}. Angka yang sama ada di bagian “{table}”.',
	sameBand: 'Semuanya berada di kategori {band}, jadi peringkat tidak banyak bercerita.',
	national: 'Garis tegak: hasil nasional, {scores}',
	nationalScore: '{score} ({year})',
	break: 'Alat ukur berganti pada 2024',
	marks: {
		act: 'Survei nasional 2022 dan 2023',
		brin: 'Alat ukur sejak 2024',
		'act-own': 'Survei instansi sendiri oleh lembaga survei lama',
	},
	marksLabel: 'Arti tanda',
	tablesTitle: 'Tabel angka yang diterbitkan',
	count: '{n} hasil',
	before: 'Hasil 2022 dan 2023',
	beforeLead:
		'Hanya angka yang dimuat sumber; tanda “–” berarti tidak dimuat dalam sumber yang kami baca. Indeks Implementasi dan indeks total adalah dua angka yang berbeda; jangan ditukar.',
	after: 'Hasil 2024 dan 2025, alat ukur lain',
	afterLead:
		'Jangan bandingkan dengan tabel sebelumnya. Beberapa baris adalah satu perangkat daerah, bukan satu pemerintah daerah.',
	methodTitle: 'Tentang survei dan angkanya',
	value: 'Nilai',
	agencyAndYear: 'Instansi dan tahun',
	indexAndCategory: '{index} dan kategori',
	respondents: 'Responden',
	implementation: 'Indeks Implementasi',
	announced: 'Indeks yang diumumkan',
	totalHealth: 'Total Indeks Kesehatan Budaya',
	category: 'Kategori',
	values: 'Nilai yang dimuat',
	notes: 'Catatan dan sumber',
	none: '–',
	agencyYear: '{agency}, {year}',
	agencyDotYear: '{agency}\u00a0·\u00a0{year}',
	rounded: '{label} (dibulatkan)',
};

/** A year of the official survey: what was measured, and with which instrument. */
interface SurveyYear {
	year: number;
	title: string;
	text: string;
	/** Ids of content/sumber.yaml. */
	sources: readonly string[];
	/** `first` is the instrument of 2022 and 2023; nothing was measured before it. */
	instrument?: 'first' | 'new';
}

/** The survey year by year, as far as sources tell of it. */
export const timelineCopy: readonly SurveyYear[] = [
	{
		year: 2021,
		title: 'Peluncuran',
		text: 'Nilai dasar BerAKHLAK diluncurkan, lalu diuraikan dalam surat edaran Menteri PANRB.',
		sources: ['tempo-2021-peluncuran', 'se-panrb-20-2021'],
	},
	{
		year: 2022,
		title: 'Survei pertama',
		text: '632 instansi disasar, dan 442 memenuhi jumlah minimum responden. Hasil nasional 60,9.',
		sources: ['republika-2022-survei', 'indeks-nasional-2022'],
		instrument: 'first',
	},
	{
		year: 2023,
		title: 'Survei kedua',
		text: 'Hasil nasional 61,1 dari 539 instansi.',
		sources: ['indeks-nasional-2023'],
		instrument: 'first',
	},
	{
		year: 2024,
		title: 'Alat ukur baru',
		text: 'Disusun bersama BRIN. Angka yang diumumkan jauh lebih tinggi, tetapi tidak dapat dibandingkan.',
		sources: ['antara-2024-survei'],
		instrument: 'new',
	},
	{
		year: 2025,
		title: 'Survei mandiri',
		text: 'Kabupaten Barito Utara menjalankan surveinya sendiri: 80 persen survei, 20 persen bukti.',
		sources: ['penakalteng-2025-survei-mandiri'],
		instrument: 'new',
	},
];
