import type { IndexBand, ScoreProblem } from '../core/assessment/official-index.ts';
import type { ValueId } from '../core/values/values.ts';
import { savingCopy } from './saving.ts';

/** Words of the calculator. `{n}` and the like are filled in; \u00a0 is a space at which no line breaks. */
export const calculatorCopy = {
	title: 'Kalkulator tujuh nilai',
	lead: 'Kalau Anda memegang laporan survei instansi, ketik ketujuh skornya, dari 0 sampai 100. Boleh memakai koma atau titik: 57,9 atau 57.9.',
	tested:
		'Rumusnya rata-rata biasa dari ketujuh nilai. Rumus itu simpulan kami dan baru diuji pada dua tabel lengkap dari survei 2022.',
	notice:
		'Kalkulator ini untuk angka dari survei resmi. Jangan masukkan skor Cermin Diri karena diperoleh dengan cara lain.',
	private: 'Angka dihitung di perangkat ini dan tidak dikirim ke mana pun.',
	noScript:
		'Indeks tidak dapat dihitung otomatis karena JavaScript tidak aktif di peramban ini. Hitung saja di kertas: jumlahkan ketujuh skor, bagi tujuh, lalu bulatkan ke satu desimal.',
	legend: 'Skor tiap nilai',
	submit: 'Hitung',
	clear: 'Kosongkan',
	examples: 'Coba dengan angka yang diterbitkan:',
	empty: 'Belum diisi: {names}.',
	problems: {
		'not-a-number':
			'Skor {name} belum terbaca. Tulis satu angka, misalnya 57,9, dengan paling banyak enam angka di belakang koma.',
		'out-of-range': 'Skor {name} harus antara 0 dan 100.',
	} satisfies Record<Exclude<ScoreProblem, 'empty'>, string>,
	badLink:
		'Skornya tidak terisi karena tautan ini tidak lengkap atau salah tulis. Mintalah tautannya lagi, atau ketik skornya sendiri.',
	result: 'Rata-rata {mean}\u00a0·\u00a0{band}',
	bands: {
		A: 'Kategori\u00a0A (Sehat)',
		B: 'Kategori\u00a0B (Cukup\u00a0Sehat)',
		C: 'Kategori\u00a0C (Tidak\u00a0Sehat)',
		D: 'Di bawah C (kategori D belum terkonfirmasi)',
	} satisfies Record<IndexBand, string>,
	descriptions: {
		A: 'Menurut laporan survei 2022, nilai-nilai BerAKHLAK pada kategori ini sudah menyatu erat dengan perilaku kerja sehari-hari dan menjadi ciri khas orang-orang di organisasinya.',
		B: 'Menurut laporan survei 2022, pegawai pada kategori ini sudah menerapkan nilai-nilai BerAKHLAK dalam perilaku kerja sehari-hari dengan baik.',
		C: 'Uraian kategori ini tidak kami tuliskan karena terpotong pada salinan laporan yang kami baca.',
		D: 'Nama dan uraian kategori ini belum terkonfirmasi sebab kami belum pernah menemukan hasil di bawah 25. Huruf D hanya tanda dari kami.',
	} satisfies Record<IndexBand, string>,
	formula:
		'Ketujuh skor dirata-ratakan, hasilnya dibulatkan ke satu desimal, lalu dicocokkan dengan kategorinya. Rumus ini simpulan kami dari dua tabel lengkap.',
	newSurvey:
		'Kategori ini berasal dari survei 2022. Karena surveinya berubah pada 2024, menurut kami hasil sejak itu tidak dapat dibandingkan dengan hasil sebelumnya.',
	highest: 'Tertinggi: {names} ({score}).',
	lowest: 'Terendah: {names} ({score}).',
	allEqual: 'Ketujuh nilai sama, {score}. Tidak ada yang tertinggi atau terendah.',
	adviceTitle: 'Untuk nilai yang terendah',
	adviceNote:
		'Kata-kata di antara tanda kutip berasal dari undang-undang (UU 20/2023 Pasal 4). Langkahnya saran kami sendiri dan bukan bagian dari survei resmi.',
	advice: {
		'berorientasi-pelayanan':
			'“Memahami dan memenuhi kebutuhan masyarakat”: tanyakan kepada dua orang yang baru dilayani bagian mana yang membingungkan, lalu perbaiki salah satunya minggu ini.',
		akuntabel:
			'“Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi”: pilih urusan yang sedang ditunggu orang, tulis siapa yang mengerjakan dan kapan selesai, lalu tepati atau kabari kalau meleset.',
		kompeten:
			'“Membantu orang lain belajar”: minta salah seorang rekan mengajarkan keahliannya selama lima belas menit. Minggu depan, giliran orang lain.',
		harmonis:
			'“Membangun lingkungan kerja yang kondusif”: pada rapat berikutnya, sebelum memutuskan, beri waktu kepada yang belum bicara dan dengarkan sampai selesai.',
		loyal:
			'“Menjaga nama baik ASN, instansi, dan negara”: pilih salah satu keputusan unit minggu ini, lalu periksa bersama apakah sesuai aturan dan siapa yang terbantu. Keberatan yang jujur ikut menjaga nama baik itu.',
		adaptif:
			'“Terus berinovasi dan mengembangkan kreativitas”: pilih langkah kerja yang paling sering menghambat, lalu coba cara lain selama lima hari kerja. Pada hari terakhir, putuskan bersama apakah diteruskan, diubah, atau dihentikan.',
		kolaboratif:
			'“Terbuka dalam bekerja sama untuk menghasilkan nilai tambah”: pilih pekerjaan yang macet di antara dua unit, temui orangnya, lalu sepakati langkah pertamanya, siapa yang mengerjakan, dan tanggalnya.',
	} satisfies Record<ValueId, string>,
	guide: 'Baca panduan {name}',
	topic: 'Baca topik: {title}',
	copy: 'Salin sebagai teks',
	copied: 'Teks sudah tersalin.',
	copyFailed:
		'Teks belum tersalin karena peramban tidak mengizinkannya. Pilih teksnya, lalu salin sendiri.',
	link: 'Tautan hasil ini',
	linkCopy: 'Salin tautan',
	linkCopied: 'Tautan sudah tersalin.',
	linkFailed:
		'Tautan belum tersalin karena peramban tidak mengizinkannya. Buka “Tautan hasil ini”, lalu salin dari bilah alamat.',
	linkNote:
		'Tautan ini memuat ketujuh skor, sehingga siapa pun yang menerimanya dapat membacanya. Skornya tidak dikirim ke server.',
	print: 'Cetak hasil',
	notPrinted: savingCopy.notPrinted,
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
		respondents: 'Surveinya diikuti {n} ASN.',
		lowest: '{name} disebut sebagai nilai terendah.',
		incomplete:
			'Karena angka tiap nilai untuk {agency} tidak kami temukan, gambar berikutnya memakai hasil nasional.',
		about: 'Baca dulu catatannya sebelum mengutip angka ini',
		calculator: 'Kalau Anda memegang laporan survei instansi, pakai {link}.',
		calculatorLink: 'kalkulator tujuh nilai',
	},
	bands: { A: 'kategori A, sehat', B: 'kategori B, cukup sehat', C: 'kategori C, tidak sehat' },
	valuesTitle: 'Tujuh nilai, dari yang terendah',
	ordered: {
		title: '{lowest} terendah, {highest} tertinggi',
		lead: 'Secara nasional pada {year}, {lowest} berada di kategori {lowBand}, sedangkan {highest} di kategori {highBand}.',
		/** Whose dots have the hues of the values, and whose numbers stand beside them. */
		main: '{label}: titik berwarna dan angka di kanan',
		also: ', {label} {score}',
		/** What a category holds. */
		band: '{from}–{to}',
		caption:
			'Latar menandai kategori C (25 sampai 49,9), B (50 sampai 74,9), dan A (mulai 75). Batas 50 dan 75 kami pinjam untuk tingkat di Cermin Diri, tetapi yang diukur berbeda, jadi “kuat” di sana bukan kategori A.',
	},
	timeline: {
		title: 'Mengapa hasil sejak 2024 dipisahkan',
		caption:
			'Garis terputus pada 2024 adalah tafsiran kami. Sumbernya menyebut tambahan satu alat ukur, tetapi tidak mengatakan bahwa rumus indeksnya berubah. Tahun 2025 tidak disambung dengan 2024 karena alat ukurnya tidak disebut.',
	},
	chartTitle: 'Indeks Implementasi tiap instansi',
	chartLead:
		'Kedua bagian kami pisahkan karena surveinya berubah pada 2024, jadi jangan dibandingkan atau disambung.',
	panels: {
		before: 'Survei 2022 dan 2023',
		after: 'Survei 2024 dan 2025',
	},
	panelLabel:
		'Grafik titik {panel}: {n} hasil, dari {min} sampai {max}. Angka yang sama ada di bagian “{table}”.',
	sameBand: 'Karena semuanya berada di kategori {band}, peringkat tidak banyak berarti.',
	national: 'Garis tegak: hasil nasional, {scores}',
	nationalScore: '{score} ({year})',
	break: 'Mulai 2024 kami pisahkan',
	marks: {
		act: 'Survei nasional 2022 dan 2023',
		'since-2024': 'Hasil 2024',
		'act-own': 'Survei ACT Consulting untuk instansi itu sendiri',
		unnamed: 'Alat ukurnya tidak disebut',
	},
	marksLabel: 'Arti tanda',
	tablesTitle: 'Tabel angka yang diterbitkan',
	count: '{n} hasil',
	before: 'Hasil 2022 dan 2023',
	beforeLead:
		'Tanda “–” berarti angkanya tidak dimuat dalam sumber yang kami baca. Indeks Implementasi dan indeks total berbeda, jadi jangan sampai tertukar.',
	after: 'Hasil 2024 dan 2025',
	afterLead:
		'Jangan bandingkan dengan tabel sebelumnya. Beberapa baris memuat hasil satu perangkat daerah, bukan seluruh pemerintah daerah.',
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
	/** `first` is the instrument of 2022 and 2023, `new` that of 2024, `unnamed` one that no source names; absent before any survey. */
	instrument?: 'first' | 'new' | 'unnamed';
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
		text: 'Dari 632 instansi yang disasar, 442 memenuhi jumlah minimum responden. Hasil nasional 60,9.',
		sources: ['republika-2022-survei', 'indeks-nasional-2022'],
		instrument: 'first',
	},
	{
		year: 2023,
		title: 'Survei kedua',
		text: 'Survei menyasar 539 instansi. Hasil nasional 61,1.',
		sources: ['indeks-nasional-2023'],
		instrument: 'first',
	},
	{
		year: 2024,
		title: 'Alat ukur bertambah',
		text: 'Evaluasi Budaya Kerja ditambahkan, dan alat ukurnya disusun bersama BRIN.',
		sources: ['antara-2024-survei'],
		instrument: 'new',
	},
	{
		year: 2025,
		title: 'Survei mandiri',
		text: 'Kabupaten Barito Utara menjalankan penilaiannya sendiri, 80 persen dari survei dan 20 persen dari bukti.',
		sources: ['penakalteng-2025-survei-mandiri'],
		instrument: 'unnamed',
	},
];
