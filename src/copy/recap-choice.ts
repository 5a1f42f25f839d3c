/** Words around the recap of what a group chose. `{n}` and the like are filled in. */
export const recapChoiceCopy = {
	notIndex: 'Bukan Indeks BerAKHLAK dan bukan bahan penilaian.',
	notIndexWhy:
		'Frasa dan rumusnya buatan situs ini, jadi hasilnya tidak dapat dibandingkan dengan survei resmi.',
	respondents: 'Potret ini diisi {n} orang.',
	/** On paper, with a line to write on. */
	staff: 'Jumlah pegawai unit ini: ……………… orang.',
	reading: 'Tafsiran.',
	people: '{count} dari {n} orang',
	chanceOf: 'kalau asal pilih: sekitar {count} dari {n} orang ({percent}%)',
	interval: 'rentang yang mungkin (95%)',
	now: 'sekarang',
	wished: 'diinginkan',
	/** How a mean lies as against what chance gives. */
	meanAgainst: {
		above: 'Kalau asal pilih, angkanya {chance}, jadi {mean} jelas lebih banyak.',
		below: 'Kalau asal pilih, angkanya {chance}, jadi {mean} jelas lebih sedikit.',
		unclear: 'Kalau asal pilih, angkanya {chance}, dan bedanya belum jelas.',
	},

	valuesTitle: 'Nilai yang terlihat sekarang',
	valuesText:
		'Tiap nilai punya tiga frasa. Batang menunjukkan berapa orang yang memilih sedikitnya satu untuk unitnya sekarang. Garis titik-titik menunjukkan jumlahnya kalau semua orang asal pilih, artinya memilih secara acak.',
	above: '{names} jelas dilihat lebih banyak orang daripada kalau asal pilih',
	below: '{names} jelas dilihat lebih sedikit orang daripada kalau asal pilih',
	/** After `above`, which has said what is compared. */
	belowToo: '{names} jelas lebih sedikit',
	unclear: '{names} belum jelas bedanya',
	allUnclear: 'Ketujuh nilai belum jelas bedanya dengan hasil asal pilih',
	contrast: '{one}, sedangkan {other}.',

	habitsTitle: 'Kebiasaan yang menghambat',
	habitsMean: 'Dari sepuluh pilihan tiap orang, rata-rata {mean} berupa kebiasaan yang menghambat.',
	habitsText:
		'Inilah kebiasaan yang paling banyak dipilih. Jangan menarik simpulan dari satu kebiasaan saja karena angkanya mungkin kebetulan.',
	habitsRest: '{n} kebiasaan lainnya, {from} sampai {to} orang',
	habitsRestSame: '{n} kebiasaan lainnya, {to} orang',
	habitsNone: 'Tidak seorang pun memilih kebiasaan yang menghambat.',
	phrasesWait:
		'Angka tiap frasa muncul setelah ada 10 orang supaya pilihan seseorang tidak bisa ditebak. Yang mengisi baru {n} orang.',
	phrasesWithheld:
		'Angka tiap frasa tidak ditampilkan karena ada sesi yang diisi kurang dari 10 orang, dan pilihan mereka bisa ditebak dari selisih angkanya.',

	slopesTitle: 'Sekarang dan yang diinginkan',
	slopesText:
		'Inilah frasa dengan selisih pemilih terbesar, sedikitnya {gap} dari {n} orang. Angka di kiri menunjukkan berapa orang yang melihatnya, dan angka di kanan berapa yang menginginkannya.',
	slopesNone:
		'Tidak ada frasa yang menonjol karena banyak yang selisihnya sama besar. Semua angkanya ada dalam tabel 35 frasa.',
	slopesSame: 'Jumlah pemilih tiap frasa sama di kedua putaran.',
	slopesChance: 'kalau asal pilih: sekitar {count} orang',
	slopesNews: 'Selisih bergaris tebal sulit disebut kebetulan.',
	/** After `slopesNews`, where a line is thin. */
	slopesThin: 'Yang bergaris tipis boleh dibicarakan, tetapi belum dapat disimpulkan.',
	slopesNoNews:
		'Semua selisih ini masih mungkin kebetulan karena 35 frasa diperiksa sekaligus. Semuanya boleh dibicarakan, tetapi belum dapat disimpulkan.',
	news: 'selisih yang jelas',

	overlapTitle: 'Kesamaan kedua putaran',
	overlapText: 'Dari sepuluh frasa pilihan tiap orang, rata-rata {mean} sama di kedua putaran.',
	overlapInterval:
		'Garis tebal menunjukkan rentang yang mungkin untuk orang yang serupa: {low} sampai {high} (interval 95%). Garis titik-titik menunjukkan hasil asal pilih.',
	/** Before `meanAgainst`. */
	overlapAgainst: {
		above: 'Sebagian yang diinginkan sudah terlihat.',
		below: 'Unit yang diinginkan berbeda dari yang terlihat.',
		unclear: 'Mirip tidaknya kedua putaran belum dapat disimpulkan.',
	},
	overlapAlt:
		'Rata-rata {mean} dari sepuluh, rentang yang mungkin {low} sampai {high}, kalau asal pilih {chance}.',

	phrasesTitle: 'Tabel 35 frasa',

	changesTitle: 'Yang berubah dari {first} ke {second}',
	pairsText:
		'Ada {earlier} orang di {first} dan {later} orang di {second}. Yang mengisi keduanya {pairs} orang. Hanya mereka yang dihitung, dan tiap orang dibandingkan dengan dirinya sendiri.',
	fewPairs:
		'Yang mengisi kedua tahap baru {pairs} orang, padahal perlu lima supaya tiap orang dapat dibandingkan dengan dirinya sendiri. Karena itu, kedua tahap dihitung seolah-olah diisi orang yang berbeda, dan rentangnya lebih lebar. Ingatkan rekan seunit untuk memakai perangkat dan peramban yang sama di kedua tahap.',
	noChanges:
		'Perubahan belum dapat ditampilkan karena salah satu tahap diisi kurang dari lima orang. Kumpulkan dulu kode yang belum masuk.',
	changesNow: 'Nilai yang terlihat sekarang',
	changesWished: 'Nilai yang diinginkan',
	changesAlt:
		'Satu baris untuk tiap nilai: titik perubahan di dalam pita rentang yang mungkin, pada skala dengan garis nol. Angkanya juga ada dalam tabel sesudahnya.',
	/** Net people: who took it up less who let go of it. */
	net: {
		more: '{people} orang lebih banyak',
		fewer: '{people} orang lebih sedikit',
		same: 'jumlahnya sama',
	},
	netRange: '({low} sampai {high})',
	/** Of different people, or of people who are not matched. */
	unpaired: '{countBefore} dari {nBefore} menjadi {countAfter} dari {nAfter} orang',
	pointRange: '{difference} poin persen ({low} sampai {high})',
	changesNews: 'Perubahan ini sulit disebut kebetulan: {names}.',
	changesNoNews:
		'Semua perubahan ini masih mungkin kebetulan karena banyak yang diperiksa sekaligus, jadi belum dapat disimpulkan.',
	changesUnpaired:
		'Kalau hanya satu nilai yang pitanya tidak putus-putus, perubahan itu pun mungkin kebetulan.',
	/** By the round. */
	changeOne: { now: '{name} (dilihat {change})', wished: '{name} (diinginkan {change})' },
	changesBand:
		'Pita menunjukkan rentang yang mungkin (interval 95%). Kalau pitanya bergaris putus-putus, jumlah pemilihnya belum tentu berubah.',
	/** At the ends of the picture of changes, whose middle is zero. */
	fewer: 'lebih sedikit',
	more: 'lebih banyak',
	/** From `low` to `high` of ten phrases. */
	overlapChange: {
		up: 'Yang terlihat makin mirip dengan yang diinginkan. Frasa yang sama bertambah rata-rata {size} dari sepuluh, dan itu sulit disebut kebetulan (rentang {low} sampai {high}).',
		down: 'Yang terlihat makin berbeda dari yang diinginkan. Frasa yang sama berkurang rata-rata {size} dari sepuluh, dan itu sulit disebut kebetulan (rentang {low} sampai {high}).',
		unclear:
			'Frasa yang sama di kedua putaran belum tentu bertambah atau berkurang. Rata-rata perubahannya {size} dari sepuluh (rentang {low} sampai {high}).',
	},
	changesCause: 'Semua angka ini menunjukkan perubahan, bukan sebabnya.',
	reachTable: 'Tabel perubahan nilai',
	phraseTable: 'Tabel perubahan 35 frasa',

	themesTitle: 'Dari potret ke tindakan',
	themesRule: 'Tema ini diusulkan menurut angka kelompok. Tim boleh memilih tema lain.',
	themesNone:
		'Belum ada usul tema karena angka ketujuh nilai sama dan belum ada angka kebiasaan yang dapat dipakai.',
	because: {
		gap: '{names}: yang menginginkannya {people} orang lebih banyak daripada yang melihatnya. Inilah selisih terbesar yang sulit disebut kebetulan.',
		below:
			'{names} paling sedikit dilihat ({people} dari {n} orang), jelas lebih sedikit daripada kalau asal pilih.',
		unclear:
			'{names} paling sedikit dilihat ({people} dari {n} orang), tetapi bedanya dengan hasil asal pilih belum jelas.',
		habit:
			'{names}: tiap kebiasaannya rata-rata dipilih {people} dari {n} orang, paling banyak di antara tema kebiasaan.',
	},
	/** A theme of habits is called by a clause. */
	habitTheme: '“{name}”',
	tied: 'Angkanya sama, jadi tim boleh memilih salah satu. Tindakan di bawah ini untuk yang disebut pertama. Untuk yang lain, buka halaman temanya.',
	action: 'Tindakan',
	suggestedOwner: 'oleh: {owner}',
	owner: 'Penanggung jawab (jabatan atau tim)',
	start: 'Mulai',
	look: 'Ditinjau lagi',
	read: 'Bacaan: {names}.',
	cases: 'Kasus: {names}.',
	guideOf: 'Panduan {name}',
	act: 'Pilah temuan ini bersama tim',
	actText:
		'Bacalah bersama tim, lalu pilah mana yang dapat diubah sendiri, mana yang perlu disampaikan kepada pimpinan, dan mana yang di luar kendali. Cukup jalankan satu tema.',
	cannotTitle: 'Batas potret ini',
	cannot: [
		'Potret memuat apa yang dilihat orang yang mengisi, bukan keadaan yang sudah diperiksa. Bandingkan dengan bukti yang ada di unit.',
		'Orang yang tidak mengisi tidak terwakili. Kalau jumlahnya banyak, hasilnya bisa berbeda dari keadaan seluruh unit.',
		'Potret tidak punya skor total atau peringkat, jadi jangan dipakai untuk membandingkan unit atau menilai seseorang.',
		'Karena setiap orang hanya memilih sepuluh frasa, frasa yang jarang dipilih belum tentu jarang terjadi.',
	],
};

export type RecapChoiceLabels = typeof recapChoiceCopy;
