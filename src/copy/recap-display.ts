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
	sides: 'Masing-masing {earlier} dan {later} orang',
	wait: 'Baru {n} orang yang kodenya masuk. Rekap muncul mulai 5 orang, supaya tidak ada yang dapat dikenali.',
	waitOther:
		'Sudah ada {n} orang, tetapi hanya satu sampai empat yang mengisi satu tahap saja. Supaya jawaban mereka tidak bisa ditebak, rekap tahap ini tidak ditampilkan. Pilih “Perubahan antara dua tahap” untuk melihat perubahannya.',
	waitNobody:
		'Belum ada kode untuk pilihan ini. Rekap muncul mulai 5 orang, supaya tidak ada yang dapat dikenali.',
	reveal: 'Tampilkan kepada kelompok',
	conceal: 'Sembunyikan lagi',
	ready:
		'Rekap sudah siap, tetapi masih tersembunyi. Jelaskan dulu kepada kelompok apa yang akan mereka lihat.',
	notShown: 'Rekap kelompok ini belum ditampilkan, jadi tidak ikut dicetak.',
	displayMissing:
		'Rekap ini belum dapat ditampilkan, karena bagian halaman yang menampilkannya belum sempat dimuat ketika sambungan terputus. Sambungkan perangkat ke internet, lalu muat ulang halaman ini.',
	revealed: 'Rekap ditampilkan.',
	concealed: 'Rekap disembunyikan.',
	changed:
		'Kode atau pilihannya berubah, jadi rekap disembunyikan lagi supaya jawaban orang yang baru masuk tidak bisa ditebak dari selisihnya. Tampilkan lagi setelah beberapa kode terkumpul.',
	again:
		'Sejak rekap terakhir ditampilkan, baru satu sampai empat orang yang kodenya bertambah atau berubah, sehingga siapa pun yang mengingat angka tadi dapat menebak jawaban mereka dari selisihnya. Tetap tampilkan?',
	againYes: 'Tetap tampilkan',
	againNo: 'Tunggu dulu',
	print: 'Cetak rekap',
	saving: savingCopy,
	png: 'Unduh gambar profil',
	pngComparison: 'Unduh gambar perbandingan',
	pngFailed:
		'Peramban ini tidak dapat membuat gambarnya. Pakai “Cetak rekap” atau tangkapan layar.',
	pngFile: 'profil-kelompok-{date}.png',
	pngComparisonFile: 'perbandingan-kelompok-{date}.png',
	pngNote: '{people}. Penilaian diri, bukan Indeks BerAKHLAK resmi.',
	pngPairs: '{pairs} orang yang mengisi dua kali',
	printed: '{instrument}. Dicetak {date}.',
	whose: 'Rekap {whose}, {n} orang',
	project: 'Tayangkan rekap',

	level: 'tingkat {level}',
	overallInterval:
		'Untuk orang-orang yang serupa dengan kelompok ini, rata-ratanya diperkirakan antara {low} dan {high} (interval kepercayaan 95%).',
	overallSome: 'Rata-rata ini dihitung dari {n} orang yang ketujuh nilainya terisi.',
	/** What is said instead where the overall score has a note. */
	overallNotes: {
		few: 'Rata-rata tujuh nilai belum dapat dihitung, karena ketujuh nilai baru terisi pada {n} orang, padahal perlu 5 orang.',
		withheld:
			'Hanya satu sampai empat orang yang punya rata-rata tujuh nilai di satu tahap saja. Supaya jawabannya tidak bisa ditebak, angka itu tidak ditampilkan.',
	},
	extremes: 'Skor tertinggi kelompok ada pada {highest}, sedangkan yang terendah pada {lowest}.',
	allEven: 'Rata-rata ketujuh nilai sama, {score}.',
	orderTitle: 'Urutan nilai kelompok',
	orderText:
		'Urutannya dari yang tertinggi sampai yang terendah menurut jawaban kelompok. Tujuh pernyataan cukup untuk memulai obrolan, tetapi belum cukup untuk menentukan tingkat.',
	notice:
		'Ini bukan Indeks BerAKHLAK resmi dan tidak dapat dibandingkan dengannya. Survei resmi menggambarkan instansi menurut banyak pegawainya, sedangkan rekap ini berisi rata-rata penilaian diri orang-orang di kelompok ini.',
	why: 'Penjelasannya',

	profileTitle: 'Profil tujuh nilai',
	profileAlt:
		'Batang untuk tiap nilai BerAKHLAK menurut rata-rata kelompok, dengan garis interval 95%. Angka yang sama ada dalam tabel sesudahnya.',
	profileNote:
		'Garis tipis menunjukkan interval kepercayaan 95%: makin panjang garisnya, makin kurang pasti rata-ratanya.',
	tableMore: 'Geser tabel ke samping untuk melihat kolom lainnya.',
	scoresTitle: 'Angka tiap nilai',
	overallShort: 'Tujuh nilai',
	lowestTitle: 'Mulai dari sini',
	lowestText:
		'Bicarakan bersama nilai yang rata-ratanya paling rendah. Kalau ada beberapa yang sama rendahnya, semuanya ditampilkan.',
	lowestEven:
		'Ketujuh nilai sama tinggi, jadi tidak ada yang terendah. Tanyakan kepada kelompok nilai mana yang paling ingin diperkuat.',
	lowestScore: 'rata-rata {mean}',
	guide: 'Baca panduan {name}',
	cases: 'Kasus untuk dibicarakan:',

	distributionTitle: 'Sebaran jawaban',
	distributionText:
		'Gambar ini menunjukkan berapa orang yang berada di tiap rentang skor, dari rendah di kiri sampai tinggi di kanan. Rentang yang berisi satu sampai empat orang digabung dengan rentang di sebelahnya, supaya jawaban orang tidak bisa ditebak, termasuk dari selisihnya dengan rekap satu kelas.',
	distributionWait: 'Sebaran muncul mulai 10 orang, supaya jawaban orang tidak bisa ditebak.',
	distributionWithheld:
		'Ada kelas yang berisi kurang dari 10 orang. Supaya jawaban mereka tidak bisa ditebak dari selisihnya, sebaran tidak ditampilkan.',
	rangeTop: 'tepat 100',
	rangeBelow: '{from} sampai di bawah {below}',
	rangeUpTo: '{from} sampai 100',
	piece: '{range} · {count} orang',

	behavioursTitle: 'Dua puluh satu perilaku',
	behavioursText:
		'Tabel ini memuat rata-rata tiap perilaku dari {n} orang yang menyertakan jawaban tiap pernyataan. Makin pekat warnanya, makin tinggi rata-ratanya.',
	behavioursWait:
		'Rata-rata perilaku muncul setelah 10 orang menyertakan jawaban tiap pernyataan, sedangkan sekarang baru {n} orang. Kalau memerlukannya, mintalah kode rinci lewat tautan sesi.',
	behavioursWithheld:
		'Ada kelas dengan kurang dari 10 kode rinci, atau hanya satu sampai empat orang yang tidak menyertakan jawaban tiap pernyataan. Supaya jawaban mereka tidak bisa ditebak dari selisihnya, rata-rata perilaku tidak ditampilkan.',
	behaviourNumber: 'Perilaku {n}',
	behaviourActions: 'Langkah minggu ini untuk perilaku yang terendah:',
	behaviourAction: '{name}.',

	reliabilityTitle: 'Reliabilitas (keajekan jawaban)',
	reliabilityWhat:
		'Alfa Cronbach menunjukkan seberapa searah jawaban atas pernyataan-pernyataan yang dimaksudkan untuk mengukur kecenderungan yang sama. Angka 1 berarti paling searah.',
	reliabilityOverall:
		'Untuk ke-21 pernyataan: {alpha}, interval 95% {low} sampai {high}, dari {n} orang.',
	reliabilityVerdict: {
		weak: 'Reliabilitas rendah: jawaban antarpernyataan banyak berbeda arah, jadi bicarakan tiap perilaku dan jangan bertumpu pada angka gabungannya.',
		uncertain:
			'Belum pasti: reliabilitasnya bisa cukup, bisa juga rendah, dan baru jelas kalau jawabannya lebih banyak.',
		fair: 'Reliabilitas cukup: rata-rata gabungan layak dipakai untuk membicarakan kelompok ini.',
		good: 'Reliabilitas baik: jawabannya searah, jadi rata-rata gabungan dapat diandalkan untuk membicarakan kelompok ini.',
		redundant:
			'Sangat searah: beberapa pernyataan mungkin dijawab seolah-olah sama. Coba tanyakan apakah orang sempat membaca tiap pernyataan.',
	} satisfies Record<ReliabilityVerdict, string>,
	reliabilityUndefined:
		'Semua orang mendapat jumlah skor yang sama, jadi reliabilitasnya tidak dapat dihitung.',
	reliabilityWait:
		'Reliabilitas dihitung mulai 30 orang yang menjawab semua pernyataan, sedangkan sekarang baru {n} orang.',
	reliabilityNot:
		'Angka ini tidak membuktikan bahwa jawabannya jujur atau perilakunya sungguh terjadi, dan tidak dapat dipakai menilai seseorang.',
	reliabilityTable: 'Reliabilitas tiap nilai',
	reliabilityTableText:
		'Tiap nilai hanya punya tiga pernyataan, jadi wajar kalau alfanya lebih rendah. Nilai yang alfanya rendah sebaiknya dibaca per perilaku.',

	wavesTitle: 'Perubahan dari {first} ke {second}',
	classesTitle: '{first} dan {second} berdampingan',
	pairsCount:
		'{pairs} orang mengisi dua kali, dari {earlier} orang ({first}) dan {later} orang ({second}).',
	pairedText:
		'Selisih tiap orang yang mengisi dua kali dihitung dulu, baru kemudian dirata-ratakan.',
	unpairedText:
		'Semua orang pada kedua tahap dihitung seolah-olah orangnya berbeda, sehingga intervalnya lebih lebar.',
	classesText:
		'Semua orang di kedua kelas ikut dihitung. Perbedaan dua kelas tidak sama dengan hasil pelatihan, karena orangnya memang berbeda.',
	bandText:
		'Titik menunjukkan rata-rata selisih dan pita menunjukkan interval kepercayaan 95%. Nilai tidak diurutkan menurut besarnya selisih, karena pitanya sering bertumpang tindih. Karena beberapa selisih diperiksa sekaligus, satu yang tampak jelas pun masih mungkin kebetulan.',
	responseShift:
		'Angka dapat turun setelah orang belajar, karena ukuran yang dipakainya untuk menilai diri dapat ikut naik (Drennan dan Hyde, 2008). Sebaliknya, kenaikan belum membuktikan bahwa pelatihanlah penyebabnya.',
	unclear: 'Belum dapat dikatakan berubah (garis putus-putus): {names}.',
	unclearClasses: 'Kedua kelas belum dapat dibedakan (garis putus-putus) pada: {names}.',
	between: 'antara {low} dan {high}',
	differencesAlt:
		'Tiap baris memuat satu nilai, dengan titik pada rata-rata selisih di dalam pita interval 95%, pada skala selisih yang memuat nol. Angka yang sama ada dalam tabel sesudahnya.',
	readingTitle: 'Cara membaca perubahan ini',
	differencesTable: 'Tabel selisih',
	noDifferences:
		'Selisih belum dapat ditampilkan, karena orang yang menjawab masih kurang dari lima untuk setiap nilai. Kumpulkan kode yang belum masuk, lalu buka lagi halaman ini.',
	fewPairs:
		'Baru {pairs} orang yang mengisi dua kali, padahal perubahan tiap orang baru ditampilkan mulai lima orang. Sementara ini yang ditampilkan ialah selisih rata-rata kedua tahap. Ingatkan peserta untuk mengisi dengan perangkat dan peramban yang sama.',
	laterTitle: 'Rekap tahap yang lebih akhir tidak ditampilkan',
	laterWithheld:
		'Hanya satu sampai empat orang yang mengisi satu tahap saja. Supaya jawaban mereka tidak bisa ditebak, rekap {second} tidak ditampilkan. Rekap ini dapat muncul kalau semua yang mengisi {first} mengisi lagi, jadi kirimlah pengingat ke grup WA.',
	laterFew:
		'Baru {n} orang yang mengisi {second}, sedangkan rekapnya muncul mulai lima orang supaya jawaban orang tidak bisa ditebak.',
	plansText:
		'Angka ini berasal dari orang yang bersedia menyertakan kabar rencananya dalam kode, dan mereka sendiri yang menilai sejauh mana rencana itu dijalankan. Perilaku yang dipilih dan kalimat rencananya tidak ikut dikirim, sehingga tidak ada dalam rekap ini.',
	gainTitle: 'N-gain',
	gainText:
		'N-gain menunjukkan berapa bagian dari jarak ke skor 100 yang sudah ditempuh, dihitung dari rata-rata tahap yang lebih dulu. N-gain disebut tinggi mulai 0,70 dan sedang mulai 0,30 (Hake, 1998).',
	gainOne: '{gain} ({gainBand})',
	/** What stands after the finding of the same name in `projector`. */
	compareRead: {
		up: 'Intervalnya {low} sampai {high}, seluruhnya di atas nol, sehingga kenaikan ini sulit disebut kebetulan saja.',
		down: 'Intervalnya {low} sampai {high}. Turun tidak selalu buruk, karena boleh jadi orang kini menilai dirinya lebih jujur, meskipun dari angka ini saja hal itu tidak dapat dipastikan.',
		unclear: 'Selisih {name} {difference}, tetapi intervalnya ({low} sampai {high}) memuat nol.',
		classesMore: 'Selisihnya {difference} pada {second}, dengan interval {low} sampai {high}.',
		classesUnclear:
			'Selisih {name} {difference}, tetapi intervalnya ({low} sampai {high}) memuat nol.',
	},

	contextTitle: 'Angka survei resmi',
	contextWhy:
		'Angka di bawah ini tidak dapat dibandingkan dengan kelompok Anda. Survei resmi bertanya tentang instansi dengan cara dan rumus lain, sedangkan cermin bertanya tentang diri sendiri, dan orang cenderung memberi dirinya angka tinggi. Jadi, angka yang lebih tinggi di sini tidak berarti lebih baik daripada instansi mana pun.',
	contextIndex: 'Indeks Implementasi {score}',
	contextNone: 'Angka tiap nilai tidak diterbitkan.',

	methodTitle: 'Cara menghitung dan batasnya',
	method: {
		diri: 'Tiap orang menjawab 21 pernyataan tentang empat minggu kerja terakhir, dari tidak pernah (0) sampai selalu (100), dan yang terbalik dihitung kebalikannya. Skor nilai ialah rata-rata sedikitnya dua dari tiga jawabannya, dan rata-rata tujuh nilai dihitung dari ketujuh skor itu. Interval 95% dihitung dengan sebaran t dari orang-orang yang punya skor itu.',
		unit: 'Tiap orang memilih sepuluh dari 35 frasa untuk unitnya sekarang dan sepuluh untuk unit yang diinginkan. Yang dihitung ialah orang, bukan pilihan, karena sepuluh pilihan seseorang saling bergantung. Interval 95% bagian orang dihitung menurut Wilson, interval rata-rata dengan sebaran t, dan garis pilihan acak menunjukkan hasil kalau sepuluh frasa dipilih secara acak: 64,9% untuk tiga frasa sebuah nilai, 28,6% untuk satu frasa, dan 2,86 dari sepuluh untuk kesamaan. Selisih disebut jelas kalau uji tanda eksak atas orang yang berubah, disesuaikan menurut Holm, di bawah 5%.',
		kilat:
			'Tiap orang menjawab satu pernyataan untuk tiap nilai, dari tidak pernah (0) sampai selalu (100). Interval 95% dihitung dengan sebaran t dari orang-orang yang punya skor itu.',
	},
	limitsLabel: 'Batasnya.',
	limits: {
		rating:
			'Karena ini penilaian diri, jujur atau tidaknya tidak dapat diperiksa, dan orang yang tidak mengisi tidak terwakili. Jangan memakainya untuk menilai kinerja seseorang atau memeringkat unit, dan jangan menyandingkannya dengan indeks resmi. Rata-rata dari kurang dari 5 orang tidak pernah ditampilkan.',
		choice:
			'Potret memuat apa yang dilihat orang yang mengisi, sedangkan orang yang tidak mengisi tidak terwakili. Jangan memakainya untuk menilai seseorang atau membandingkan unit, dan jangan menyandingkannya dengan indeks resmi. Angka dari kurang dari 5 orang tidak pernah ditampilkan, sedangkan frasa satu per satu memerlukan 10 orang.',
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
			unclear: 'Belum dapat dikatakan berubah',
			classesMore: 'Rata-rata kedua kelas berbeda {size}',
			classesUnclear: 'Kedua kelas belum dapat dibedakan',
		},
	},
};

export type RecapDisplayLabels = typeof recapDisplayCopy;
