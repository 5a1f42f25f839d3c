import type { SuppressedMethod } from '../core/survey/comparison.ts';
import type { ReliabilityVerdict } from '../core/survey/reliability.ts';
import type { Level } from '../core/assessment/score.ts';
import type { GainBand } from '../core/survey/statistics.ts';

/** Words around the picture of a group. `{n}` and the like are filled in. */
export const recapDisplayCopy = {
	people: '{n} orang',
	wait: 'Baru {n} orang. Gambaran muncul mulai 5 orang, supaya tidak ada yang dapat dikenali.',
	waitNobody:
		'Belum ada kode untuk pilihan ini. Gambaran muncul mulai 5 orang, supaya tidak ada yang dapat dikenali.',
	reveal: 'Tampilkan kepada kelompok',
	conceal: 'Sembunyikan lagi',
	ready:
		'Gambaran siap dan masih tersembunyi. Ceritakan dulu kepada kelompok apa yang akan mereka lihat.',
	notShown: 'Gambaran kelompok ini belum ditampilkan, jadi tidak dicetak.',
	revealed: 'Gambaran {n} orang ditampilkan.',
	concealed: 'Gambaran disembunyikan.',
	changed:
		'Kode atau pilihannya berubah, jadi gambaran disembunyikan lagi. Selisih dengan gambaran tadi dapat menunjuk orang yang baru masuk. Tampilkan lagi setelah beberapa kode terkumpul.',
	again:
		'Sejak gambaran terakhir ditampilkan, kurang dari lima orang yang berubah. Orang yang mengingat gambaran tadi dapat menghitung jawaban mereka dari selisihnya. Tetap tampilkan?',
	againYes: 'Tetap tampilkan',
	againNo: 'Tunggu dulu',
	print: 'Cetak laporan',
	png: 'Unduh gambar profil',
	pngComparison: 'Unduh gambar perbandingan',
	pngFailed:
		'Gambar tidak dapat dibuat. Bila sambungan terputus, coba lagi setelah tersambung, atau pakai Cetak laporan.',
	pngFile: 'profil-kelompok-{date}.png',
	pngComparisonFile: 'perbandingan-kelompok-{date}.png',
	pngNote: '{people}. Penilaian diri, bukan Indeks BerAKHLAK resmi.',
	pngPeople: '{n} orang',
	pngPairs: '{n} orang yang mengisi dua kali',
	pngSides: '{before} dan {after} orang',
	printed: '{instrument}. Dicetak {date}.',
	whose: 'Gambaran {whose}, {n} orang',
	project: 'Layar proyektor',

	overallTitle: 'Skor Cermin kelompok',
	level: 'tingkat {level}',
	overallInterval:
		'Untuk orang-orang yang serupa dengan kelompok ini, rata-ratanya diperkirakan antara {low} dan {high} (interval kepercayaan 95%).',
	overallSome: 'Dihitung dari {n} orang yang ketujuh nilainya terisi.',
	noOverall:
		'Skor keseluruhan belum dapat dihitung: baru {n} orang yang ketujuh nilainya terisi. Perlu 5 orang.',
	overallOfValues:
		'Ini rata-rata dari ketujuh nilai di bawah, tanpa interval. Satu sampai empat orang tidak punya ketujuh nilai, dan jawaban mereka akan terbaca dari selisih bila skor yang lain ditampilkan.',
	overallWithheld:
		'Skor keseluruhan ditahan, agar jawaban kelompok kecil tidak terbaca dari selisih.',
	extremes: 'Paling sering tampak: {highest}. Paling jarang tampak: {lowest}.',
	allEven: 'Rata-rata ketujuh nilai sama, {score}.',
	orderTitle: 'Urutan nilai kelompok',
	orderText:
		'Dari yang paling sering sampai yang paling jarang menurut jawaban kelompok. Tujuh pertanyaan cukup untuk membuka percakapan, belum cukup untuk tingkat.',
	notice:
		'Ini bukan Indeks BerAKHLAK resmi. Survei resmi menggambarkan instansi menurut banyak pegawainya; ini rata-rata penilaian diri orang-orang di kelompok ini. Hasilnya tidak dapat dibandingkan.',
	why: 'Penjelasannya',

	profileTitle: 'Profil huruf kelompok',
	profileAlt:
		'Batang untuk tiap huruf BerAKHLAK setinggi rata-rata kelompok, dengan garis interval 95%. Angka yang sama ada dalam tabel sesudahnya.',
	profileNote: 'Garis tegak: interval kepercayaan 95%. Makin panjang, makin kurang pasti.',
	table: {
		title: 'Angka tiap nilai',
		value: 'Nilai',
		overall: 'Keseluruhan',
		n: 'Orang',
		mean: 'Rata-rata',
		interval: 'Interval 95%',
		sd: 'Simpangan baku',
		median: 'Median',
		quartiles: 'Kuartil 1 dan 3',
		level: 'Tingkat',
		few: 'belum cukup jawaban ({n} dari 5 orang)',
	},
	withheld: 'ditahan, agar kelompok kecil tidak terbaca dari selisih',
	levels: { strong: 'kuat', growing: 'bertumbuh', attention: 'perlu perhatian' } satisfies Record<
		Level,
		string
	>,
	lowestTitle: 'Mulai dari sini',
	lowestText:
		'Nilai dengan rata-rata terendah, untuk dibicarakan bersama. Yang sama rendahnya ditampilkan semua.',
	lowestEven:
		'Ketujuh nilai sama tinggi, jadi tidak ada yang terendah. Tanyakan kepada kelompok: nilai mana yang paling ingin dikuatkan?',
	lowestScore: 'rata-rata {score}',
	guide: 'Baca panduan {name}',
	cases: 'Kasus untuk dibicarakan:',

	distributionTitle: 'Sebaran jawaban',
	distributionAlt:
		'Batang tiap nilai dibagi menurut banyaknya orang di tiap rentang skor, dari rendah di kiri sampai tinggi di kanan. Angka yang sama ada dalam tabel sesudahnya.',
	distributionText:
		'Berapa orang di tiap rentang skor, dari rendah di kiri sampai tinggi di kanan. Rentang yang berisi kurang dari lima orang digabung dengan rentang di sebelahnya.',
	distributionShare: 'Angka di batang adalah persen orang.',
	distributionCount: 'Angka di batang adalah banyaknya orang.',
	distributionWait: 'Sebaran muncul mulai 10 orang, supaya jawaban seseorang tidak dapat ditebak.',
	distributionWithheld:
		'Sebaran ditahan, karena salah satu sesi yang dipilih berisi kurang dari 10 orang dan sebarannya akan terbaca dari selisih. Keluarkan sesi itu dari pilihan untuk melihat sebaran yang lain.',
	distributionStarts: 'Angka di bawah batang: skor tempat tiap potongan mulai.',
	distributionTable: 'Tabel sebaran',
	distributionCells: 'Banyaknya orang di tiap rentang skor',
	rangeTop: 'tepat 100',
	rangeBelow: '{low} sampai di bawah {high}',
	rangeUpTo: '{low} sampai 100',
	cell: '{range}: {count} orang ({share}%)',

	behavioursTitle: 'Dua puluh satu perilaku',
	behavioursText:
		'Rata-rata tiap perilaku dari {n} orang yang menyertakan jawaban tiap pertanyaan. Makin pekat warnanya, makin sering tampak.',
	behavioursWait:
		'Gambaran perilaku muncul setelah 10 orang menyertakan jawaban tiap pertanyaan; sekarang {n} orang. Minta kode rinci lewat tautan sesi bila gambaran ini diperlukan.',
	behavioursWithheld:
		'Gambaran perilaku ditahan. Ada kelompok kecil yang jawabannya akan terbaca dari selisih: sesi dengan kurang dari 10 kode rinci, atau satu sampai empat orang yang tidak menyertakan jawaban tiap pertanyaan.',
	behaviourFew: 'belum cukup ({n} orang)',
	behaviourN: '{n} orang',
	behaviourNumber: 'Perilaku {n}',
	lowestMark: 'terendah',
	highestMark: 'tertinggi',
	behaviourActions: 'Satu hal untuk minggu ini, bagi yang terendah:',
	behaviourAction: '{name}.',

	reliabilityTitle: 'Seberapa ajek pertanyaannya',
	reliabilityWhat:
		'Alfa Cronbach menunjukkan seberapa searah jawaban atas pertanyaan-pertanyaan yang dimaksudkan mengukur hal yang sama, dengan 1 sebagai yang paling searah.',
	reliabilityOverall:
		'Untuk ke-21 pertanyaan: {alpha}, interval 95% {low} sampai {high}, dari {n} orang.',
	reliabilityVerdict: {
		weak: 'Kurang ajek: jawaban antarpertanyaan banyak berbeda arah. Bicarakan tiap perilaku, jangan bertumpu pada satu angka gabungan.',
		uncertain: 'Belum pasti: bisa ajek, bisa juga tidak. Lebih banyak jawaban akan memperjelasnya.',
		fair: 'Cukup ajek: rata-rata gabungan layak dibaca sebagai gambaran kelompok.',
		good: 'Ajek: pertanyaan-pertanyaannya searah, jadi rata-rata gabungan dapat dipegang sebagai gambaran kelompok.',
		redundant:
			'Sangat searah: beberapa pertanyaan mungkin dijawab seolah-olah sama. Coba tanyakan apakah orang sempat membaca tiap pertanyaan.',
	} satisfies Record<ReliabilityVerdict, string>,
	reliabilityShort: {
		weak: 'kurang ajek',
		uncertain: 'belum pasti',
		fair: 'cukup ajek',
		good: 'ajek',
		redundant: 'sangat searah',
	} satisfies Record<ReliabilityVerdict, string>,
	reliabilityUndefined:
		'Semua orang mendapat jumlah yang sama, jadi keajekan tidak dapat dihitung.',
	reliabilityWait:
		'Keajekan dihitung mulai 30 orang yang menjawab semua pertanyaan; sekarang {n} orang.',
	reliabilityNot:
		'Angka ini tidak mengatakan bahwa jawabannya jujur, bahwa perilakunya sungguh terjadi, atau bahwa satu orang dapat dinilai dengannya.',
	reliabilityTable: 'Keajekan tiap nilai',
	reliabilityTableText:
		'Tiap nilai hanya punya tiga pertanyaan, jadi alfanya wajar lebih rendah. Nilai dengan angka rendah sebaiknya dibaca per perilaku.',
	reliabilityAlpha: 'Alfa',
	reliabilityReading: 'Bacaan',
	reliabilityFew: 'belum cukup jawaban ({n} dari 30 orang)',
	undefinedShort: 'tidak terhitung',

	compareTitle: 'Sebelum dan sesudah',
	compareClassesTitle: 'Dua kelompok berdampingan',
	before: 'Sebelum',
	after: 'Sesudah',
	pairsCount:
		'{pairs} orang mengisi dua kali, dari {before} orang ({first}) dan {after} orang ({second}).',
	pairedText: 'Tiap orang dibandingkan dengan dirinya sendiri: hanya mereka yang mengisi dua kali.',
	unpairedText:
		'Semua orang di kedua isian, seolah-olah orangnya berbeda. Intervalnya lebih lebar, karena perbedaan antarorang ikut terhitung.',
	classesText:
		'Semua orang di kedua kelompok. Perbedaan kelompok tidak sama dengan hasil pelatihan.',
	unpairedTitle: 'Bandingkan semua orang, tanpa pasangan',
	compareAlt:
		'Tiap baris satu nilai: lingkaran kosong {first}, lingkaran isi {second}, pada skala 0 sampai 100. Angka yang sama ada dalam tabel sesudahnya.',
	difference: 'Selisih',
	differenceInterval: 'Interval 95%',
	gain: 'N-gain',
	gainBands: {
		high: 'tinggi',
		medium: 'sedang',
		low: 'rendah',
		none: 'tidak naik',
	} satisfies Record<GainBand, string>,
	gainFull: 'sudah penuh',
	gainText:
		'N-gain: berapa bagian dari jarak ke skor 100 yang ditempuh. Tinggi mulai 0,70; sedang mulai 0,30 (Hake, 1998).',
	interval: '{low} sampai {high}',
	compareFew: 'belum cukup ({before} dan {after} orang)',
	compareRead: {
		up: '{name} naik {size}. Intervalnya ({low} sampai {high}) seluruhnya di atas nol, jadi kenaikan ini sulit dijelaskan oleh kebetulan saja.',
		down: '{name} turun {size}, dengan interval {low} sampai {high}. Turun tidak selalu buruk: boleh jadi orang kini menilai dirinya lebih jujur. Dari angka ini saja hal itu tidak dapat dipastikan.',
		unclear:
			'{name} berubah {difference}, tetapi intervalnya ({low} sampai {high}) memuat nol. Dari jawaban ini belum dapat dikatakan naik atau turun.',
		classesMore: '{name} {difference} pada {second}, dengan interval {low} sampai {high}.',
		classesUnclear:
			'Selisih {name} {difference}, tetapi intervalnya ({low} sampai {high}) memuat nol. Dari jawaban ini kedua kelompok belum dapat dibedakan.',
	},
	gainRead: 'N-gain {gain}: {band}.',
	hidden: {
		few: 'Pasangan sebelum dan sesudah baru {pairs}. Perbandingan tiap orang muncul mulai 5 pasang. Ingatkan peserta untuk mengisi lagi dengan perangkat dan peramban yang sama.',
		rest: 'Perbandingan tiap orang belum ditampilkan, karena hanya satu sampai empat orang yang mengisi satu kali saja. Angkanya dapat dibaca dari selisih. Minta mereka melengkapi isiannya; begitu tidak ada yang tertinggal, perbandingan muncul.',
		class:
			'Perbandingan tiap orang belum ditampilkan, karena di salah satu sesi yang dipilih pasangannya kurang dari lima, atau hanya satu sampai empat orang yang mengisi satu kali. Angka sesi itu dapat dibaca dari selisih. Keluarkan sesi itu dari pilihan untuk membandingkan yang lain.',
		waves:
			'Perbandingan tiap orang dengan tahap ini belum ditampilkan, karena pasangannya hampir sama dengan pasangan sebelum dan sesudah. Selisihnya dapat menunjuk satu sampai empat orang.',
	} satisfies Record<SuppressedMethod['reason'], string>,
	hiddenUnpaired:
		'Perbandingan muncul bila kedua isian masing-masing berisi 5 orang atau lebih; sekarang {before} dan {after} orang. Kumpulkan kode yang belum masuk.',
	notComparable: {
		instrument:
			'Kedua isian memakai cermin yang berbeda, jadi angkanya tidak dapat disandingkan. Pilih dua isian dari cermin yang sama.',
		revision:
			'Pertanyaan cermin ini berubah di antara kedua isian, jadi angkanya tidak dapat disandingkan. Bacalah masing-masing, dan pakai pertanyaan terbaru untuk sesi berikutnya.',
	},
	rounding: 'Selisih dihitung sebelum pembulatan, jadi dapat berbeda 0,1 dari angka yang tampak.',

	contextTitle: 'Angka survei resmi',
	contextWhy:
		'Angka di bawah ini tidak dapat dibandingkan dengan kelompok Anda. Survei resmi bertanya tentang instansi, dengan cara dan rumus lain; cermin bertanya tentang diri sendiri, dan orang mudah memberi dirinya angka tinggi. Lebih tinggi di sini tidak berarti lebih baik dari instansi mana pun.',
	contextIndex: 'Indeks Implementasi {score}',
	contextNone: 'Angka tiap nilai tidak diterbitkan.',

	methodTitle: 'Cara menghitung dan batasnya',
	method: {
		diri: 'Tiap orang menilai 21 perilakunya dalam empat minggu kerja terakhir, dari tidak pernah (0) sampai selalu (100); skor nilai adalah rata-rata sedikitnya dua dari tiga perilakunya, dan skor keseluruhan rata-rata ketujuh nilai. Interval 95% dihitung dengan sebaran t dari orang-orang yang punya skor itu.',
		kilat:
			'Tiap orang menjawab satu pertanyaan untuk tiap nilai, dari tidak pernah (0) sampai selalu (100). Interval 95% dihitung dengan sebaran t dari orang-orang yang punya skor itu.',
	},
	limitsLabel: 'Batasnya.',
	limits:
		'Ini penilaian diri: jujur atau tidaknya tidak dapat diperiksa, dan yang tidak mengisi tidak terwakili. Jangan memakainya untuk menilai kinerja seseorang atau memeringkat unit, dan jangan menyandingkannya dengan indeks resmi. Angka kurang dari 5 orang tidak pernah ditampilkan.',

	projector: {
		label: 'Layar proyektor: {title}',
		place: '{i} dari {n}',
		previous: 'Sebelumnya',
		next: 'Berikutnya',
		close: 'Tutup',
		keys: 'Panah atau Page Up/Page Down untuk berpindah, Escape untuk keluar.',
		part: '{title} ({i} dari {n})',
	},
};

export type RecapDisplayLabels = typeof recapDisplayCopy;
