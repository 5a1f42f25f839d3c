import type { ReliabilityVerdict } from '../core/survey/reliability.ts';
import { recapTablesCopy } from './recap-tables.ts';
import { savingCopy } from './saving.ts';

/** Words around the recap of a group. `{n}` and the like are filled in. */
export const recapDisplayCopy = {
	tables: recapTablesCopy,
	people: '{n} orang',
	sides: '{earlier} dan {later} orang',
	wait: 'Baru {n} orang. Gambaran muncul mulai 5 orang, supaya tidak ada yang dapat dikenali.',
	waitOther:
		'Ada {n} orang, tetapi gambaran tahap ini ditahan supaya jawaban orang tidak bisa ditebak, karena hanya satu sampai empat orang yang mengisi satu tahap saja. Pilih “Perubahan antara dua tahap” untuk melihat perubahannya.',
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
		'Sejak gambaran terakhir ditampilkan, baru satu sampai empat orang yang kodenya bertambah atau berubah. Siapa pun yang mengingat gambaran tadi dapat menebak jawaban mereka dari selisihnya. Tetap tampilkan?',
	againYes: 'Tetap tampilkan',
	againNo: 'Tunggu dulu',
	print: 'Cetak laporan',
	saving: savingCopy,
	png: 'Unduh gambar profil',
	pngComparison: 'Unduh gambar perbandingan',
	pngFailed:
		'Peramban ini tidak dapat membuat gambarnya. Pakai Cetak laporan atau tangkapan layar.',
	pngFile: 'profil-kelompok-{date}.png',
	pngComparisonFile: 'perbandingan-kelompok-{date}.png',
	pngNote: '{people}. Penilaian diri, bukan Indeks BerAKHLAK resmi.',
	pngPairs: '{pairs} orang yang mengisi dua kali',
	printed: '{instrument}. Dicetak {date}.',
	whose: 'Gambaran {whose}, {n} orang',
	project: 'Layar proyektor',

	level: 'tingkat {level}',
	overallInterval:
		'Untuk orang-orang yang serupa dengan kelompok ini, rata-ratanya diperkirakan antara {low} dan {high} (interval kepercayaan 95%).',
	overallSome: 'Dihitung dari {n} orang yang ketujuh nilainya terisi.',
	/** What is said instead where the overall score has a note. */
	overallNotes: {
		few: 'Skor keseluruhan belum dapat dihitung: baru {n} orang yang ketujuh nilainya terisi. Perlu 5 orang.',
		withheld:
			'Skor keseluruhan tidak ditampilkan supaya jawaban orang tidak bisa ditebak, karena hanya satu sampai empat orang yang punya skor itu di satu tahap saja.',
	},
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
	tableMore: 'Geser tabel ke samping untuk melihat kolom lainnya.',
	scoresTitle: 'Angka tiap nilai',
	overallShort: 'Keseluruhan',
	lowestTitle: 'Mulai dari sini',
	lowestText:
		'Nilai dengan rata-rata terendah, untuk dibicarakan bersama. Yang sama rendahnya ditampilkan semua.',
	lowestEven:
		'Ketujuh nilai sama tinggi, jadi tidak ada yang terendah. Tanyakan kepada kelompok: nilai mana yang paling ingin dikuatkan?',
	lowestScore: 'rata-rata {mean}',
	guide: 'Baca panduan {name}',
	cases: 'Kasus untuk dibicarakan:',

	distributionTitle: 'Sebaran jawaban',
	distributionText:
		'Berapa orang di tiap rentang skor, dari rendah di kiri sampai tinggi di kanan. Rentang yang berisi satu sampai empat orang digabung dengan rentang di sebelahnya.',
	distributionWait: 'Sebaran muncul mulai 10 orang, supaya jawaban seseorang tidak dapat ditebak.',
	distributionWithheld:
		'Sebaran ditahan, karena kelasnya berisi kurang dari 10 orang dan sebarannya akan terbaca dari selisih.',
	rangeTop: 'tepat 100',
	rangeBelow: '{from} sampai di bawah {below}',
	rangeUpTo: '{from} sampai 100',
	piece: '{range} · {count} orang',

	behavioursTitle: 'Dua puluh satu perilaku',
	behavioursText:
		'Rata-rata tiap perilaku dari {n} orang yang menyertakan jawaban tiap pertanyaan. Makin pekat warnanya, makin sering tampak.',
	behavioursWait:
		'Gambaran perilaku muncul setelah 10 orang menyertakan jawaban tiap pertanyaan; sekarang {n} orang. Minta kode rinci lewat tautan sesi bila gambaran ini diperlukan.',
	behavioursWithheld:
		'Gambaran perilaku ditahan. Ada kelompok kecil yang jawabannya akan terbaca dari selisih: sesi dengan kurang dari 10 kode rinci, atau satu sampai empat orang yang tidak menyertakan jawaban tiap pertanyaan.',
	behaviourNumber: 'Perilaku {n}',
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
	reliabilityUndefined:
		'Semua orang mendapat jumlah yang sama, jadi keajekan tidak dapat dihitung.',
	reliabilityWait:
		'Keajekan dihitung mulai 30 orang yang menjawab semua pertanyaan; sekarang {n} orang.',
	reliabilityNot:
		'Angka ini tidak mengatakan bahwa jawabannya jujur, bahwa perilakunya sungguh terjadi, atau bahwa satu orang dapat dinilai dengannya.',
	reliabilityTable: 'Keajekan tiap nilai',
	reliabilityTableText:
		'Tiap nilai hanya punya tiga pertanyaan, jadi alfanya wajar lebih rendah. Nilai dengan angka rendah sebaiknya dibaca per perilaku.',

	wavesTitle: 'Perubahan dari {first} ke {second}',
	classesTitle: '{first} dan {second} berdampingan',
	pairsCount:
		'{pairs} orang mengisi dua kali, dari {earlier} orang ({first}) dan {later} orang ({second}).',
	pairedText:
		'Selisih tiap orang yang mengisi dua kali dihitung dahulu, baru kemudian dirata-rata.',
	unpairedText:
		'Semua orang pada kedua tahap dihitung seolah-olah orangnya berbeda, sehingga rentangnya lebih lebar.',
	classesText:
		'Semua orang di kedua kelas ikut dihitung. Perbedaan dua kelas tidak sama dengan hasil pelatihan, karena orangnya memang berbeda.',
	bandText:
		'Titik menunjukkan rata-rata selisih dan pita menunjukkan rentang kepercayaan 95%. Nilai tidak diurutkan menurut besarnya selisih, karena pitanya sering bertumpang tindih.',
	responseShift:
		'Angka dapat turun setelah orang belajar, karena ukuran yang dipakainya untuk menilai diri ikut naik (Drennan dan Hyde, 2008). Sebaliknya, kenaikan belum membuktikan bahwa pelatihanlah penyebabnya.',
	unclear: 'Belum dapat dibedakan dari tidak berubah (garis putus-putus): {names}.',
	unclearClasses: 'Kedua kelas belum dapat dibedakan (garis putus-putus) pada: {names}.',
	between: 'antara {low} dan {high}',
	differencesAlt:
		'Tiap baris satu nilai: titik pada rata-rata selisih di dalam pita rentang 95%, pada skala selisih dengan nol di antaranya. Angka yang sama ada dalam tabel sesudahnya.',
	readingTitle: 'Cara membaca perubahan ini',
	differencesTable: 'Tabel selisih',
	noDifferences:
		'Selisih belum dapat ditampilkan, karena untuk setiap nilai yang menjawab masih kurang dari lima orang. Kumpulkan kode yang belum masuk, lalu buka lagi halaman ini.',
	fewPairs:
		'Baru {pairs} orang yang mengisi dua kali, padahal perubahan tiap orang baru ditampilkan mulai lima orang. Sementara ini yang ditampilkan selisih kedua gambaran. Ingatkan peserta untuk mengisi dengan perangkat dan peramban yang sama.',
	laterTitle: 'Gambaran tahap yang lebih akhir tidak ditampilkan',
	laterWithheld:
		'Gambaran {second} ditahan supaya jawaban orang tidak bisa ditebak, karena hanya satu sampai empat orang yang mengisi satu tahap saja. Gambaran ini dapat muncul kalau semua yang mengisi {first} mengisi lagi, jadi kirimlah pengingat ke grup.',
	laterFew:
		'Baru {n} orang yang mengisi {second}. Gambaran ini muncul mulai lima orang, supaya jawaban orang tidak bisa ditebak.',
	gainTitle: 'N-gain',
	gainText:
		'N-gain menunjukkan berapa bagian dari jarak ke skor 100 yang ditempuh, dihitung dari rata-rata gambaran yang lebih dulu. Tinggi mulai 0,70 dan sedang mulai 0,30 (Hake, 1998).',
	gainOne: '{gain} ({gainBand})',
	compareRead: {
		up: '{name} naik {size}, dengan rentang {low} sampai {high}. Seluruh rentangnya di atas nol, sehingga kenaikan ini sulit dijelaskan oleh kebetulan saja.',
		down: '{name} turun {size}, dengan rentang {low} sampai {high}. Turun tidak selalu buruk, karena boleh jadi orang kini menilai dirinya lebih jujur, meskipun dari angka ini saja hal itu tidak dapat dipastikan.',
		unclear:
			'{name} berubah {difference}, tetapi rentangnya ({low} sampai {high}) memuat nol, sehingga belum dapat dibedakan dari tidak berubah.',
		classesMore: '{name} {difference} pada {second}, dengan rentang {low} sampai {high}.',
		classesUnclear:
			'Selisih {name} {difference}, tetapi rentangnya ({low} sampai {high}) memuat nol, sehingga kedua kelas belum dapat dibedakan.',
	},

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
		'Ini penilaian diri: jujur atau tidaknya tidak dapat diperiksa, dan yang tidak mengisi tidak terwakili. Jangan memakainya untuk menilai kinerja seseorang atau memeringkat unit, dan jangan menyandingkannya dengan indeks resmi. Rata-rata dari kurang dari 5 orang tidak pernah ditampilkan.',

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
