/** Words around the recap of what a group chose. `{n}` and the like are filled in. */
export const recapChoiceCopy = {
	notIndex: 'Bukan Indeks BerAKHLAK dan bukan bahan penilaian.',
	notIndexWhy:
		'Frasa dan rumusnya buatan situs ini, bukan dari survei resmi. Jangan membandingkan hasil keduanya.',
	respondents: 'Potret ini diisi {n} orang, jadi hasilnya bisa berbeda dari keadaan seluruh unit.',
	/** On paper, with a line to write on. */
	staff: 'Jumlah pegawai unit ini: ……………… orang.',
	reading: 'Tafsiran.',
	people: '{count} dari {n} orang',
	chanceOf: 'kalau asal pilih: sekitar {count} dari {n} orang ({percent}%)',
	interval: 'rentang yang mungkin (95%)',
	now: 'sekarang',
	wished: 'diinginkan',

	valuesTitle: 'Nilai yang terlihat sekarang',
	valuesText:
		'Batang menunjukkan berapa orang memilih sedikitnya satu dari tiga frasa sebuah nilai untuk unitnya sekarang.',
	above: '{names} dilihat lebih banyak orang daripada hasil asal pilih',
	below: '{names} dilihat lebih sedikit orang daripada hasil asal pilih',
	unclear: '{names} belum jelas bedanya',
	allUnclear: 'Ketujuh nilai belum jelas bedanya dengan asal pilih',
	contrast: '{one}, sedangkan {other}.',

	habitsTitle: 'Kebiasaan yang menghambat',
	habitsMean:
		'Dari sepuluh pilihan seseorang, rata-rata {mean} berupa kebiasaan itu. Kalau asal pilih, rata-ratanya {chance}.',
	habitsAgainst: {
		above: 'Kebiasaan yang menghambat jelas lebih banyak dipilih daripada hasil asal pilih.',
		below: 'Kebiasaan yang menghambat jelas lebih sedikit dipilih daripada hasil asal pilih.',
		unclear: 'Banyaknya kebiasaan yang menghambat belum jelas bedanya dengan asal pilih.',
	},
	habitsText:
		'Inilah kebiasaan yang paling banyak dipilih. Jangan menarik simpulan dari satu kebiasaan saja karena angkanya mungkin kebetulan.',
	habitsRest: '{n} kebiasaan lainnya, {from} sampai {to} orang',
	habitsRestSame: '{n} kebiasaan lainnya, {to} orang',
	habitsNone: 'Tidak seorang pun memilih kebiasaan yang menghambat.',
	phrasesWait:
		'Angka tiap frasa muncul setelah ada 10 orang supaya pilihan seseorang tidak bisa ditebak. Sekarang baru {n} orang.',
	phrasesWithheld:
		'Angka tiap frasa tidak ditampilkan karena pilihan orang di sesi yang diisi kurang dari 10 orang bisa ditebak dari selisihnya.',
	phrasesSome: 'Angka tiap frasa dihitung dari {n} orang.',

	slopesTitle: 'Sekarang dan yang diinginkan',
	slopesText:
		'Inilah frasa yang selisihnya {gap} orang atau lebih. Angka di kiri menunjukkan berapa dari {n} orang memilihnya untuk unit sekarang, sedangkan angka di kanan untuk unit yang diinginkan.',
	slopesNone:
		'Tidak ada frasa yang menonjol karena banyak frasa selisihnya sama besar. Angkanya ada dalam tabel 35 frasa.',
	slopesSame: 'Jumlah pemilih tiap frasa sama di kedua putaran.',
	slopesChance: 'kalau asal pilih: sekitar {count} orang',
	slopesNews:
		'Garis tebal berarti selisihnya sulit disebut kebetulan, meskipun 35 frasa diperiksa sekaligus. Garis tipis boleh menjadi bahan obrolan, tetapi belum cukup untuk simpulan.',
	slopesNoNews:
		'Semua selisih ini masih mungkin kebetulan karena 35 frasa diperiksa sekaligus. Semuanya boleh menjadi bahan obrolan, tetapi belum cukup untuk simpulan.',
	news: 'selisih yang jelas',

	overlapTitle: 'Kesamaan kedua putaran',
	overlapText: 'Dari sepuluh frasa pilihan seseorang, rata-rata {mean} sama di kedua putaran.',
	overlapInterval:
		'Garis tebal menunjukkan rentang yang mungkin untuk orang yang serupa: {low} sampai {high} (interval 95%). Garis titik-titik: kalau asal pilih, rata-rata {chance} frasa sama.',
	overlapAgainst: {
		above:
			'Sebagian yang diinginkan sudah terlihat sekarang. Frasa yang sama jelas lebih banyak daripada hasil asal pilih.',
		below:
			'Unit yang diinginkan berbeda dari unit yang sekarang. Frasa yang sama jelas lebih sedikit daripada hasil asal pilih.',
		unclear:
			'Unit yang diinginkan belum tentu mirip dengan unit yang sekarang. Banyaknya frasa yang sama belum jelas bedanya dengan asal pilih.',
	},
	overlapAlt:
		'Rata-rata {mean} dari sepuluh, rentang yang mungkin {low} sampai {high}, kalau asal pilih {chance}.',

	phrasesTitle: 'Tabel 35 frasa',

	changesTitle: 'Yang berubah dari {first} ke {second}',
	pairsText:
		'Dari {earlier} orang di {first} dan {later} orang di {second}, {pairs} orang mengisi keduanya. Yang dibandingkan hanya pilihan mereka, masing-masing dengan pilihannya sendiri.',
	fewPairs:
		'Tiap orang baru dapat dibandingkan dengan dirinya sendiri setelah lima orang mengisi kedua tahap. Sekarang baru {pairs} orang. Karena itu, kedua tahap dihitung seolah-olah diisi orang yang berbeda dan rentangnya lebih lebar. Ingatkan rekan seunit untuk mengisi dengan perangkat dan peramban yang sama.',
	noChanges:
		'Perubahan belum dapat ditampilkan karena salah satu tahap diisi kurang dari lima orang. Kumpulkan kode yang belum masuk, lalu buka lagi halaman ini.',
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
	changesNews: 'Perubahan berikut sulit disebut kebetulan: {names}.',
	changesNoNews:
		'Semua perubahan ini masih mungkin kebetulan karena banyak yang diperiksa sekaligus.',
	changesUnpaired:
		'Kalau pita sebuah nilai bergaris putus-putus, jumlah pemilihnya belum tentu naik atau turun.',
	changeOne: '{name} ({round}): {change}',
	changesBand:
		'Pita menunjukkan rentang yang mungkin (interval 95%). Kalau bergaris putus-putus, nilainya belum tentu berubah.',
	/** At the ends of the picture of changes, whose middle is zero. */
	fewer: 'lebih sedikit',
	more: 'lebih banyak',
	/** From `low` to `high` of ten phrases. */
	overlapChange: {
		up: 'Frasa yang sama di kedua putaran bertambah, dan kenaikannya sulit disebut kebetulan: rata-rata naik {size} frasa (rentang {low} sampai {high}).',
		down: 'Frasa yang sama di kedua putaran berkurang, dan penurunannya sulit disebut kebetulan: rata-rata turun {size} frasa (rentang {low} sampai {high}).',
		unclear:
			'Frasa yang sama di kedua putaran belum tentu bertambah atau berkurang: rata-ratanya berubah {size} dari sepuluh (rentang {low} sampai {high}).',
	},
	changesCause: 'Semua angka ini menunjukkan perubahan, bukan sebabnya.',
	reachTable: 'Tabel perubahan nilai',
	phraseTable: 'Tabel perubahan 35 frasa',

	themesTitle: 'Dari potret ke tindakan',
	themesRule:
		'Tema dipilih menurut aturan tetap. Tema pertama ialah nilai dengan selisih terbesar antara yang menginginkan dan yang melihatnya sekarang, asalkan selisih itu sulit disebut kebetulan. Kalau tidak ada, dipilih nilai yang paling sedikit dilihat orang. Tema kedua ialah kelompok kebiasaan yang rata-rata paling banyak dipilih.',
	themesNone:
		'Belum ada tema yang dapat diambil karena angka ketujuh nilai sama dan kebiasaan belum dapat ditampilkan.',
	because: {
		gap: '{names}: yang menginginkannya {people} orang lebih banyak daripada yang melihatnya sekarang, dan selisih itu sulit disebut kebetulan.',
		below:
			'{names}: yang melihatnya sekarang hanya {people} dari {n} orang, lebih sedikit daripada hasil asal pilih.',
		unclear:
			'{names}: yang melihatnya sekarang {people} dari {n} orang, paling sedikit di antara ketujuh nilai, meskipun belum jelas bedanya dengan asal pilih.',
		habit: '{names}: tiap kebiasaan dalam tema ini rata-rata dipilih {people} dari {n} orang.',
	},
	tied: 'Karena angkanya sama, tema-tema itu setara. Di bawah ini hanya tertulis tindakan untuk tema yang disebut pertama, sedangkan tindakan untuk tema lain ada di halaman tema itu.',
	action: 'Tindakan',
	suggestedOwner: 'usul: {owner}',
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
		'Orang yang tidak mengisi tidak terwakili. Kalau jumlahnya banyak, hasilnya bisa berbeda.',
		'Tidak ada skor, jumlah, atau peringkat. Jangan memakai potret untuk membandingkan unit atau menilai seseorang.',
		'Karena setiap orang hanya memilih sepuluh frasa, frasa yang jarang dipilih belum tentu jarang terjadi.',
	],
};

export type RecapChoiceLabels = typeof recapChoiceCopy;
