import type { Kind } from '../core/assessment/instrument.ts';
import type { ReliabilityVerdict } from '../core/survey/reliability.ts';
import { recapChoiceCopy } from './recap-choice.ts';
import { recapTablesCopy } from './recap-tables.ts';
import { savingCopy } from './saving.ts';

/** Words around the recap of a group. `{n}` and the like are filled in. */
export const recapDisplayCopy = {
	tables: recapTablesCopy,
	choice: recapChoiceCopy,
	people: '{n} orang',
	sides: '{earlier} dan {later} orang',
	wait: 'Baru {n} orang yang kodenya masuk. Rekap muncul setelah ada 5 orang supaya tidak seorang pun dapat dikenali.',
	waitOther:
		'Sudah ada {n} orang, tetapi satu sampai empat orang hanya mengisi satu tahap. Rekap tahap ini tidak ditampilkan supaya jawaban mereka tidak bisa ditebak. Pilih “Perubahan antara dua tahap” untuk melihat perubahannya.',
	waitNobody:
		'Belum ada kode untuk pilihan ini. Rekap muncul setelah ada 5 orang supaya tidak seorang pun dapat dikenali.',
	reveal: 'Tampilkan kepada kelompok',
	conceal: 'Sembunyikan lagi',
	ready:
		'Rekap sudah siap. Sebelum menampilkannya, jelaskan dulu kepada kelompok apa yang akan mereka lihat.',
	notShown: 'Rekap kelompok ini tidak ikut dicetak karena belum ditampilkan.',
	displayMissing:
		'Rekap ini belum dapat ditampilkan karena sambungan internet terputus sebelum semua bagian halaman termuat. Sambungkan lagi, lalu muat ulang halaman ini.',
	revealed: 'Rekap ditampilkan.',
	concealed: 'Rekap disembunyikan.',
	changed:
		'Rekap disembunyikan lagi karena kode atau pilihannya berubah. Kalau ada kode baru, tunggu dulu sampai terkumpul sedikitnya lima supaya jawaban satu orang tidak bisa ditebak dari selisih angkanya.',
	again:
		'Sejak rekap terakhir tampil, baru satu sampai empat kode yang bertambah atau berubah. Siapa pun yang ingat angka tadi dapat menebak jawaban pemilik kode itu. Tetap tampilkan?',
	againYes: 'Tetap tampilkan',
	againNo: 'Tunggu dulu',
	print: 'Cetak rekap',
	saving: savingCopy,
	picturesTitle: 'Unduh gambar',
	png: 'Gambar profil',
	pngComparison: 'Gambar perbandingan',
	pngFailed:
		'Peramban ini tidak dapat membuat gambarnya. Pakai “Cetak rekap” atau tangkapan layar.',
	pngFile: 'profil-kelompok-{date}.png',
	pngComparisonFile: 'perbandingan-kelompok-{date}.png',
	pngNote: '{people}. Penilaian diri, bukan Indeks BerAKHLAK resmi.',
	pngPairs: '{pairs} orang yang mengisi kedua tahap',
	printed: '{instrument}. Dicetak {date}.',
	whose: 'Rekap {whose}, {n} orang',
	project: 'Tayangkan rekap',

	level: 'tingkat {level}',
	overallInterval:
		'Untuk orang-orang yang serupa dengan kelompok ini, rata-ratanya mungkin antara {low} dan {high} (interval 95%).',
	overallSome: 'Rata-rata ini dihitung dari {n} orang yang ketujuh nilainya terisi.',
	/** What is said instead where the overall score has a note. */
	overallNotes: {
		few: 'Rata-rata tujuh nilai dihitung setelah ada 5 orang yang ketujuh nilainya terisi. Sekarang baru {n} orang.',
		withheld:
			'Satu sampai empat orang mengisi ketujuh nilai hanya di satu tahap. Rata-ratanya tidak ditampilkan supaya jawaban mereka tidak bisa ditebak.',
	},
	extremes: 'Skor kelompok paling tinggi pada {highest} dan paling rendah pada {lowest}.',
	allEven: 'Rata-rata ketujuh nilai sama, yaitu {score}.',
	orderTitle: 'Urutan nilai kelompok',
	orderText:
		'Urutannya dari yang tertinggi sampai yang terendah menurut jawaban kelompok. Tujuh pernyataan cukup untuk memulai obrolan, tetapi belum cukup untuk menentukan tingkat.',
	notice:
		'Ini bukan Indeks BerAKHLAK resmi dan tidak dapat dibandingkan dengannya. Survei resmi menggambarkan instansi menurut banyak pegawainya, sedangkan di rekap ini tiap orang menilai dirinya sendiri.',
	why: 'Penjelasannya',

	profileTitle: 'Profil tujuh nilai',
	profileAlt:
		'Satu batang untuk rata-rata kelompok pada tiap nilai, dengan garis rentang yang mungkin. Angkanya juga ada dalam tabel sesudahnya.',
	profileNote:
		'Garis tipis menunjukkan rentang yang mungkin untuk orang yang serupa (interval 95%). Makin panjang garisnya, makin tidak pasti angkanya.',
	tableMore: 'Geser tabel ke samping untuk melihat kolom lainnya.',
	scoresTitle: 'Angka tiap nilai',
	lowestTitle: 'Mulai dari sini',
	lowestText:
		'Bicarakan bersama nilai yang rata-ratanya paling rendah. Kalau bedanya dengan nilai lain tipis, kelompok boleh memilih sendiri.',
	lowestEven:
		'Ketujuh nilai sama tinggi. Tanyakan kepada kelompok nilai mana yang paling ingin mereka perkuat.',
	lowestScore: 'rata-rata {mean}',
	guide: 'Baca panduan {name}',
	cases: 'Kasus untuk dibicarakan:',

	distributionTitle: 'Sebaran jawaban',
	distributionText:
		'Gambar ini menunjukkan berapa orang di tiap rentang skor, dari rendah di kiri sampai tinggi di kanan. Rentang yang berisi satu sampai empat orang digabung dengan rentang di sebelahnya supaya jawaban orang tidak bisa ditebak.',
	distributionWait:
		'Sebaran muncul setelah ada 10 orang supaya jawaban seseorang tidak bisa ditebak.',
	distributionWithheld:
		'Sebaran tidak ditampilkan karena ada sesi yang diisi kurang dari 10 orang, dan jawaban mereka bisa ditebak dari selisih angkanya.',
	rangeTop: 'tepat 100',
	rangeBelow: '{from} sampai di bawah {below}',
	rangeUpTo: '{from} sampai 100',
	piece: '{range} · {count} orang',

	behavioursTitle: 'Dua puluh satu perilaku',
	behavioursText:
		'Rata-rata tiap perilaku dihitung dari {n} orang yang menyertakan jawaban tiap pernyataan. Makin pekat warnanya, makin tinggi rata-ratanya.',
	behavioursWait:
		'Rata-rata perilaku muncul setelah 10 orang menyertakan jawaban tiap pernyataan. Sekarang baru {n} orang. Untuk meminta jawaban itu, pilih “Rinci” saat membuat sesi.',
	behavioursWithheld:
		'Rata-rata perilaku tidak ditampilkan karena jawaban orang bisa ditebak dari selisih angkanya: ada sesi yang kode rincinya kurang dari 10, atau hanya satu sampai empat orang yang tidak menyertakan jawaban itu.',
	behaviourNumber: 'Perilaku {n}',
	behaviourActions: 'Langkah minggu ini untuk perilaku dengan rata-rata terendah:',
	behaviourAction: '{name}.',

	reliabilityTitle: 'Reliabilitas (keajekan jawaban)',
	reliabilityWhat:
		'Alfa Cronbach menunjukkan seberapa searah jawabannya: apakah skor tinggi pada satu pernyataan cenderung disertai skor tinggi pada yang lain. Angka 1 berarti paling searah.',
	reliabilityOverall:
		'Dari jawaban {n} orang atas ke-21 pernyataan, alfanya {alpha}. Rentang yang mungkin untuk orang yang serupa: {low} sampai {high} (interval 95%).',
	reliabilityVerdict: {
		weak: 'Reliabilitasnya rendah karena banyak jawaban yang tidak searah. Bicarakan perilaku satu per satu, dan jangan bertumpu pada rata-rata tujuh nilai.',
		uncertain:
			'Reliabilitasnya belum pasti: bisa cukup, bisa juga rendah. Sebelum lebih banyak orang menjawab, jangan dulu bertumpu pada rata-rata tujuh nilai.',
		fair: 'Reliabilitasnya cukup, sehingga rata-rata tujuh nilai layak dipakai untuk membicarakan kelompok ini.',
		good: 'Reliabilitasnya baik karena jawabannya searah. Anda dapat mengandalkan rata-rata tujuh nilai untuk membicarakan kelompok ini.',
		redundant:
			'Jawabannya sangat searah, mungkin karena beberapa pernyataan dijawab seolah-olah sama. Coba tanyakan apakah orang sempat membacanya satu per satu.',
	} satisfies Record<ReliabilityVerdict, string>,
	reliabilityUndefined: 'Reliabilitas tidak dapat dihitung karena skor total semua orang sama.',
	reliabilityWait:
		'Reliabilitas dihitung setelah 30 orang menjawab semua pernyataan. Sekarang baru {n} orang.',
	reliabilityNot:
		'Angka ini tidak membuktikan bahwa jawabannya jujur atau perilakunya sungguh terjadi.',
	reliabilityTable: 'Reliabilitas tiap nilai',
	reliabilityTableText:
		'Wajar kalau alfa tiap nilai lebih rendah karena pernyataannya hanya tiga. Kalau alfa sebuah nilai rendah, bicarakan perilakunya satu per satu.',

	wavesTitle: 'Perubahan dari {first} ke {second}',
	classesTitle: '{first} dan {second} berdampingan',
	pairsCount:
		'Ada {earlier} orang di {first} dan {later} orang di {second}. Yang mengisi keduanya {pairs} orang.',
	pairedText: 'Tiap orang dibandingkan dengan dirinya sendiri, lalu selisihnya dirata-ratakan.',
	unpairedText:
		'Kedua tahap dihitung seolah-olah diisi orang yang berbeda, sehingga rentangnya lebih lebar.',
	classesText:
		'Semua orang di kedua sesi ikut dihitung. Karena orangnya berbeda, angkanya mungkin sudah berbeda sejak awal.',
	bandText:
		'Titik menunjukkan selisih rata-rata, dan pita menunjukkan rentang yang mungkin untuk orang yang serupa (interval 95%). Pita sering tumpang-tindih, jadi jangan memeringkat nilai menurut selisihnya. Kalau hanya satu nilai yang selisihnya tampak jelas, itu pun mungkin kebetulan.',
	responseShift:
		'Angka juga dapat turun karena orang menilai dirinya lebih ketat setelah belajar (Drennan dan Hyde, 2008).',
	unclear: '{names} belum tentu naik atau turun (pita bergaris putus-putus).',
	unclearClasses: '{names} di kedua sesi belum tentu berbeda (pita bergaris putus-putus).',
	between: '({low} sampai {high})',
	differencesAlt:
		'Satu baris untuk tiap nilai: titik rata-rata selisih di dalam pita rentang yang mungkin, pada skala dengan garis nol. Angkanya juga ada dalam tabel sesudahnya.',
	readingTitle: 'Cara membaca perubahan ini',
	differencesTable: 'Tabel selisih',
	noDifferences:
		'Selisih belum dapat ditampilkan karena belum ada nilai yang diisi sedikitnya lima orang. Kumpulkan dulu kode yang belum masuk.',
	fewPairs:
		'Tiap orang dapat dibandingkan dengan dirinya sendiri setelah lima orang mengisi kedua tahap. Ingatkan peserta untuk memakai perangkat dan peramban yang sama di kedua tahap.',
	laterTitle: 'Rekap {second} tidak ditampilkan',
	laterWithheld:
		'Kalau ditampilkan, jawaban satu sampai empat orang yang hanya mengisi satu tahap bisa ditebak. Rekapnya dapat muncul kalau semua yang mengisi {first} mengisi lagi, jadi kirimlah pengingat ke grup WA.',
	laterFew:
		'Baru {n} orang mengisi {second}. Rekap dan selisihnya muncul setelah ada lima orang, jadi kumpulkan dulu kode yang belum masuk.',
	plansText:
		'Yang dihitung hanya orang yang bersedia mengabarkannya lewat kode, dan mereka menilainya sendiri. Perilaku yang mereka pilih dan kalimat komitmennya tidak ikut dikirim.',
	gainTitle: 'N-gain',
	gainText:
		'N-gain menunjukkan berapa bagian dari jarak semula ke skor 100 yang sudah ditempuh. Angka 0,25, misalnya, berarti seperempatnya. N-gain disebut sedang mulai 0,30 dan tinggi mulai 0,70 (Hake, 1998).',
	gainOne: '{gain} ({gainBand})',
	/** What stands after the finding of the same name in `projector`. */
	compareRead: {
		up: 'Kenaikan itu sulit disebut kebetulan karena seluruh rentangnya ({low} sampai {high}) di atas nol. Namun, sebabnya belum tentu pelatihan.',
		down: 'Penurunan itu sulit disebut kebetulan karena seluruh rentangnya ({low} sampai {high}) di bawah nol. Namun, belum tentu kebiasaannya memburuk.',
		unclear:
			'Selisihnya {difference}, tetapi rentangnya ({low} sampai {high}) memuat nol, jadi jangan menyebutnya naik atau turun.',
		classesMore:
			'{second} dikurangi sesi pertama: {difference} (rentang {low} sampai {high}). Selisih itu sulit disebut kebetulan, tetapi sebabnya belum tentu pelatihan.',
		classesUnclear:
			'Selisihnya {difference}, tetapi rentangnya ({low} sampai {high}) memuat nol, jadi jangan menyebut sesi mana yang lebih tinggi.',
	},

	contextTitle: 'Angka survei resmi',
	contextWhy:
		'Angka di bawah ini tidak dapat dibandingkan dengan rekap kelompok Anda karena survei resmi menanyakan keadaan instansi dengan cara dan rumus lain. Jadi, angka yang lebih tinggi tidak berarti kelompok Anda lebih baik.',
	contextIndex: 'Indeks Implementasi {score}',
	contextNone: 'Angka tiap nilai tidak diterbitkan.',

	methodTitle: 'Cara menghitung dan batasnya',
	method: {
		diri: 'Tiap orang menjawab 21 pernyataan tentang empat minggu kerja terakhir, dari tidak pernah (0) sampai selalu (100). Pernyataan terbalik dihitung kebalikannya. Skor sebuah nilai ialah rata-rata sedikitnya dua dari tiga jawabannya. Rata-rata tujuh nilai dihitung dari ketujuh skor itu. Rentangnya (interval 95%) memakai sebaran t dari orang-orang yang punya skor itu.',
		unit: 'Tiap orang memilih sepuluh dari 35 frasa untuk unitnya sekarang dan sepuluh untuk unit yang diinginkan. Yang dihitung orangnya, bukan pilihannya, karena sepuluh pilihan seseorang saling bergantung. Kalau orang asal pilih (secara acak), 64,9% akan memilih sedikitnya satu dari tiga frasa sebuah nilai, 28,6% memilih frasa tertentu, dan rata-rata 2,86 dari sepuluh frasa sama di kedua putaran. Rentangnya (interval 95%) memakai cara Wilson untuk persentase dan sebaran t untuk rata-rata. Beda dengan hasil asal pilih disebut jelas kalau hasil itu berada di luar rentangnya. Selisih kedua putaran atau kedua tahap disebut jelas kalau nilai p-nya paling tinggi 5% (uji tanda eksak, disesuaikan menurut Holm).',
		kilat:
			'Tiap orang menjawab satu pernyataan untuk tiap nilai, dari tidak pernah (0) sampai selalu (100). Rentangnya (interval 95%) memakai sebaran t dari orang-orang yang punya skor itu.',
	},
	limitsLabel: 'Batasnya.',
	limits: {
		rating:
			'Jujur atau tidaknya jawaban tidak dapat diperiksa, dan orang yang tidak mengisi tidak terwakili. Jangan memakai rekap ini untuk menilai kinerja orang atau memeringkat unit. Rata-rata baru tampil setelah ada 5 orang.',
		choice: 'Rekap baru tampil setelah ada 5 orang, dan angka tiap frasa setelah ada 10 orang.',
	} satisfies Record<Kind, string>,

	projector: {
		label: 'Layar proyektor: {title}',
		place: '{i} dari {n}',
		/** Where a slide of details stands, which follow what a class is shown. */
		detailPlace: 'Rincian {i} dari {n}',
		previous: 'Sebelumnya',
		next: 'Berikutnya',
		details: 'Rincian',
		close: 'Tutup',
		keys: 'Panah atau Page Up/Page Down untuk berpindah, Escape untuk keluar.',
		part: '{title} ({place})',
		/** The title of a slide of the earlier wave, where no slide may speak of the later one. */
		earlier: 'Pada {whose}: {title}',
		/** Titles that say what a slide shows, where there is something to say. */
		findings: {
			overall: 'Rata-rata {mean}, tingkat {level}',
			extremes: 'Tertinggi {highest}, terendah {lowest}',
			start: 'Mulai dari {lowest}',
			up: 'Rata-rata tujuh nilai naik {size}',
			down: 'Rata-rata tujuh nilai turun {size}',
			unclear: 'Rata-rata tujuh nilai belum tentu berubah',
			classesMore: 'Rata-rata kedua sesi berbeda {size}',
			classesUnclear: 'Kedua sesi belum tentu berbeda',
		},
	},
};

export type RecapDisplayLabels = typeof recapDisplayCopy;
