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
	wait: 'Baru {n} orang yang kodenya masuk. Rekap muncul mulai 5 orang supaya tidak seorang pun dapat dikenali.',
	waitOther:
		'Sudah ada {n} orang, tetapi satu sampai empat orang hanya mengisi satu tahap. Rekap tahap ini tidak ditampilkan supaya jawaban mereka tidak bisa ditebak. Pilih “Perubahan antara dua tahap” untuk melihat perubahannya.',
	waitNobody:
		'Belum ada kode untuk pilihan ini. Rekap muncul mulai 5 orang supaya tidak seorang pun dapat dikenali.',
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
		'Rekap disembunyikan lagi karena kode atau pilihannya berubah. Tanpa itu, jawaban orang yang baru masuk bisa ditebak dari selisihnya. Tampilkan lagi setelah beberapa kode terkumpul.',
	again:
		'Sejak rekap terakhir tampil, baru satu sampai empat orang yang kodenya bertambah atau berubah. Siapa pun yang ingat angka tadi dapat menebak jawaban mereka dari selisihnya. Tetap tampilkan?',
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
		'Untuk orang-orang yang serupa dengan kelompok ini, rata-ratanya mungkin antara {low} dan {high} (interval kepercayaan 95%).',
	overallSome: 'Rata-rata ini dihitung dari {n} orang yang ketujuh nilainya terisi.',
	/** What is said instead where the overall score has a note. */
	overallNotes: {
		few: 'Rata-rata tujuh nilai dihitung mulai 5 orang yang ketujuh nilainya terisi. Sekarang baru {n} orang.',
		withheld:
			'Satu sampai empat orang hanya punya rata-rata tujuh nilai di satu tahap. Angka itu tidak ditampilkan supaya jawaban mereka tidak bisa ditebak.',
	},
	extremes: 'Skor kelompok paling tinggi pada {highest} dan paling rendah pada {lowest}.',
	allEven: 'Rata-rata ketujuh nilai sama, {score}.',
	orderTitle: 'Urutan nilai kelompok',
	orderText:
		'Urutannya dari yang tertinggi sampai yang terendah menurut jawaban kelompok. Tujuh pernyataan cukup untuk memulai obrolan, tetapi belum cukup untuk menentukan tingkat.',
	notice:
		'Ini bukan Indeks BerAKHLAK resmi dan tidak dapat dibandingkan dengannya. Survei resmi menggambarkan instansi menurut banyak pegawainya, sedangkan di rekap ini tiap orang menilai dirinya sendiri.',
	why: 'Penjelasannya',

	profileTitle: 'Profil tujuh nilai',
	profileAlt:
		'Satu batang untuk rata-rata kelompok pada tiap nilai, dengan garis interval 95%. Angkanya juga ada dalam tabel sesudahnya.',
	profileNote:
		'Rata-ratanya mungkin di mana saja sepanjang garis tipis (interval kepercayaan 95%). Makin panjang garisnya, makin kurang pasti.',
	tableMore: 'Geser tabel ke samping untuk melihat kolom lainnya.',
	scoresTitle: 'Angka tiap nilai',
	overallShort: 'Tujuh nilai',
	lowestTitle: 'Mulai dari sini',
	lowestText:
		'Bicarakan bersama nilai yang rata-ratanya paling rendah. Kalau beberapa nilai sama rendahnya, semuanya tampil.',
	lowestEven:
		'Ketujuh nilai sama tinggi. Tanyakan kepada kelompok nilai mana yang paling ingin mereka perkuat.',
	lowestScore: 'rata-rata {mean}',
	guide: 'Baca panduan {name}',
	cases: 'Kasus untuk dibicarakan:',

	distributionTitle: 'Sebaran jawaban',
	distributionText:
		'Gambar ini menunjukkan berapa orang di tiap rentang skor, dari yang rendah di kiri sampai yang tinggi di kanan. Rentang yang berisi satu sampai empat orang digabung dengan rentang di sebelahnya. Dengan begitu, jawaban orang tidak bisa ditebak, juga dari selisihnya dengan rekap satu kelas.',
	distributionWait: 'Sebaran muncul mulai 10 orang supaya jawaban orang tidak bisa ditebak.',
	distributionWithheld:
		'Sebaran tidak ditampilkan karena jawaban orang di kelas yang kurang dari 10 orang bisa ditebak dari selisihnya.',
	rangeTop: 'tepat 100',
	rangeBelow: '{from} sampai di bawah {below}',
	rangeUpTo: '{from} sampai 100',
	piece: '{range} · {count} orang',

	behavioursTitle: 'Dua puluh satu perilaku',
	behavioursText:
		'Tabel ini memuat rata-rata {n} orang yang menyertakan jawaban tiap pernyataan. Makin pekat warna sebuah perilaku, makin tinggi rata-ratanya.',
	behavioursWait:
		'Baru {n} orang menyertakan jawaban tiap pernyataan, padahal rata-rata perilaku muncul mulai 10 orang. Kalau Anda memerlukannya, mintalah kode rinci lewat tautan sesi.',
	behavioursWithheld:
		'Rata-rata perilaku tidak ditampilkan supaya jawaban orang tidak bisa ditebak dari selisihnya. Ada kelas dengan kurang dari 10 kode rinci, atau hanya satu sampai empat orang yang tidak menyertakan jawaban tiap pernyataan.',
	behaviourNumber: 'Perilaku {n}',
	behaviourActions: 'Langkah minggu ini untuk perilaku yang terendah:',
	behaviourAction: '{name}.',

	reliabilityTitle: 'Reliabilitas (keajekan jawaban)',
	reliabilityWhat:
		'Alfa Cronbach menunjukkan seberapa searah orang menjawab pernyataan-pernyataan yang mengukur kecenderungan yang sama. Angka 1 berarti paling searah.',
	reliabilityOverall:
		'Untuk ke-21 pernyataan ({n} orang), alfanya {alpha}, mungkin antara {low} dan {high} (interval 95%).',
	reliabilityVerdict: {
		weak: 'Reliabilitas rendah: banyak jawaban yang tidak searah. Bicarakan tiap perilaku dan jangan bertumpu pada angka gabungannya.',
		uncertain:
			'Belum pasti: reliabilitasnya bisa cukup, bisa juga rendah. Baru jelas kalau jawabannya lebih banyak.',
		fair: 'Reliabilitas cukup: rata-rata gabungan layak dipakai untuk membicarakan kelompok ini.',
		good: 'Reliabilitas baik: jawabannya searah. Anda dapat mengandalkan rata-rata gabungan untuk membicarakan kelompok ini.',
		redundant:
			'Sangat searah: mungkin orang menjawab beberapa pernyataan seolah-olah sama. Coba tanyakan apakah mereka sempat membacanya satu per satu.',
	} satisfies Record<ReliabilityVerdict, string>,
	reliabilityUndefined: 'Reliabilitas tidak dapat dihitung karena jumlah skor semua orang sama.',
	reliabilityWait:
		'Baru {n} orang menjawab semua pernyataan, padahal reliabilitas dihitung mulai 30 orang.',
	reliabilityNot:
		'Angka ini tidak membuktikan bahwa jawabannya jujur atau perilakunya sungguh terjadi. Jangan memakainya untuk menilai seseorang.',
	reliabilityTable: 'Reliabilitas tiap nilai',
	reliabilityTableText:
		'Alfa tiap nilai wajar lebih rendah karena pernyataannya hanya tiga. Kalau alfanya rendah, bacalah nilai itu per perilaku.',

	wavesTitle: 'Perubahan dari {first} ke {second}',
	classesTitle: '{first} dan {second} berdampingan',
	pairsCount:
		'Dari {earlier} orang di {first} dan {later} orang di {second}, {pairs} orang mengisi dua kali.',
	pairedText: 'Tiap orang dibandingkan dengan dirinya sendiri, lalu selisihnya dirata-ratakan.',
	unpairedText:
		'Semua orang di kedua tahap dihitung seolah-olah orangnya berbeda, sehingga intervalnya lebih lebar.',
	classesText:
		'Semua orang di kedua kelas ikut dihitung. Karena orangnya memang berbeda, perbedaan dua kelas tidak sama dengan hasil pelatihan.',
	bandText:
		'Titik menunjukkan rata-rata selisih. Selisih itu mungkin di mana saja sepanjang pitanya (interval kepercayaan 95%). Nilai tidak diurutkan menurut selisih karena pitanya sering bertumpang tindih. Di antara beberapa selisih, satu yang tampak jelas pun masih mungkin kebetulan.',
	responseShift:
		'Setelah belajar, orang dapat menilai dirinya lebih ketat, sehingga angkanya turun (Drennan dan Hyde, 2008). Sebaliknya, angka yang naik belum membuktikan bahwa pelatihanlah penyebabnya.',
	unclear: 'Belum dapat dikatakan berubah (garis putus-putus): {names}.',
	unclearClasses: 'Kedua kelas belum dapat dibedakan (garis putus-putus) pada: {names}.',
	between: 'antara {low} dan {high}',
	differencesAlt:
		'Satu baris untuk tiap nilai: titik rata-rata selisih di dalam pita interval 95%, pada skala yang memuat nol. Angkanya juga ada dalam tabel sesudahnya.',
	readingTitle: 'Cara membaca perubahan ini',
	differencesTable: 'Tabel selisih',
	noDifferences:
		'Selisih belum dapat ditampilkan karena belum ada nilai yang dijawab sedikitnya lima orang. Kumpulkan kode yang belum masuk, lalu buka lagi halaman ini.',
	fewPairs:
		'Baru {pairs} orang mengisi dua kali, padahal perubahan tiap orang tampil mulai lima orang. Sementara ini Anda melihat selisih rata-rata kedua tahap. Ingatkan peserta untuk mengisi dengan perangkat dan peramban yang sama.',
	laterTitle: 'Rekap tahap yang belakangan tidak ditampilkan',
	laterWithheld:
		'Rekap {second} tidak ditampilkan karena jawaban satu sampai empat orang yang mengisi satu tahap saja bisa ditebak. Rekap ini dapat muncul kalau semua yang mengisi {first} mengisi lagi, jadi kirimlah pengingat ke grup WA.',
	laterFew:
		'Baru {n} orang mengisi {second}. Rekap dan selisihnya muncul mulai lima orang, jadi kumpulkan dulu kode yang belum masuk.',
	plansText:
		'Angka ini dari orang yang bersedia menyertakan kabar rencananya dalam kode. Mereka sendiri yang menilai sejauh mana rencana itu dijalankan. Perilaku yang mereka pilih dan kalimat rencananya tidak ikut dikirim dan tidak ada dalam rekap ini.',
	gainTitle: 'N-gain',
	gainText:
		'Dari rata-rata tahap yang lebih dulu masih ada jarak ke skor 100. N-gain menunjukkan berapa bagian jarak itu yang sudah ditempuh. Mulai 0,70 disebut tinggi, mulai 0,30 sedang (Hake, 1998).',
	gainOne: '{gain} ({gainBand})',
	/** What stands after the finding of the same name in `projector`. */
	compareRead: {
		up: 'Selisihnya mungkin antara {low} dan {high}, seluruhnya di atas nol. Kenaikan ini sulit disebut kebetulan saja.',
		down: 'Selisihnya mungkin antara {low} dan {high}. Turun tidak selalu buruk: mungkin orang kini lebih jujur menilai dirinya, tetapi angka ini saja tidak dapat memastikannya.',
		unclear:
			'Selisih {name} {difference}, mungkin antara {low} dan {high}. Nol termasuk di dalamnya.',
		classesMore: 'Selisihnya {difference} pada {second}, mungkin antara {low} dan {high}.',
		classesUnclear:
			'Selisih {name} {difference}, mungkin antara {low} dan {high}. Nol termasuk di dalamnya.',
	},

	contextTitle: 'Angka survei resmi',
	contextWhy:
		'Angka di bawah ini tidak dapat dibandingkan dengan kelompok Anda. Survei resmi bertanya tentang instansi dengan cara dan rumus lain. Cermin bertanya tentang diri sendiri, dan orang cenderung memberi dirinya angka tinggi. Kelompok yang angkanya lebih tinggi tidak berarti lebih baik daripada instansi mana pun.',
	contextIndex: 'Indeks Implementasi {score}',
	contextNone: 'Angka tiap nilai tidak diterbitkan.',

	methodTitle: 'Cara menghitung dan batasnya',
	method: {
		diri: 'Tiap orang menjawab 21 pernyataan tentang empat minggu kerja terakhir, dari tidak pernah (0) sampai selalu (100). Pernyataan terbalik dihitung kebalikannya. Skor nilai ialah rata-rata sedikitnya dua dari tiga jawabannya, dan ketujuh skor itu menghasilkan rata-rata tujuh nilai. Interval 95% dihitung dengan sebaran t dari orang-orang yang punya skor itu.',
		unit: 'Tiap orang memilih sepuluh dari 35 frasa untuk unitnya sekarang dan sepuluh untuk unit yang diinginkan. Karena sepuluh pilihan seseorang saling bergantung, yang dihitung orangnya, bukan pilihannya. Interval 95% persentase dihitung menurut Wilson, interval rata-rata dengan sebaran t. Garis pilihan acak menunjukkan hasilnya kalau sepuluh frasa dipilih secara acak: 64,9% untuk tiga frasa sebuah nilai, 28,6% untuk satu frasa, dan 2,86 dari sepuluh untuk kesamaan. Selisih disebut jelas kalau nilai p uji tanda eksak, disesuaikan menurut Holm, di bawah 5%.',
		kilat:
			'Tiap orang menjawab satu pernyataan untuk tiap nilai, dari tidak pernah (0) sampai selalu (100). Interval 95% dihitung dengan sebaran t dari orang-orang yang punya skor itu.',
	},
	limitsLabel: 'Batasnya.',
	limits: {
		rating:
			'Ini penilaian diri, dan jujur atau tidaknya tidak dapat diperiksa. Orang yang tidak mengisi tidak terwakili. Jangan memakainya untuk menilai kinerja seseorang atau memeringkat unit, dan jangan menyandingkannya dengan indeks resmi. Rata-rata kurang dari 5 orang tidak pernah ditampilkan.',
		choice:
			'Potret memuat apa yang dilihat orang yang mengisi. Orang yang tidak mengisi tidak terwakili. Jangan memakainya untuk menilai seseorang atau membandingkan unit, dan jangan menyandingkannya dengan indeks resmi. Angka hanya tampil mulai 5 orang, dan frasa satu per satu mulai 10 orang.',
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
