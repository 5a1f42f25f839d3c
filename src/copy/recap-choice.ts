/** Words around the recap of what a group chose. `{n}` and the like are filled in. */
export const recapChoiceCopy = {
	notIndex: 'Bukan Indeks BerAKHLAK dan bukan bahan penilaian.',
	notIndexWhy:
		'Frasa dan rumusnya buatan situs ini, berbeda dari survei resmi, sehingga tidak dapat dibandingkan dengannya.',
	respondents:
		'{n} orang mengisi. Orang yang tidak mengisi tidak terlihat di sini, sehingga hasilnya bisa berbeda dari keadaan seluruh unit.',
	/** On paper, with a line to write on. */
	staff: 'Jumlah pegawai unit ini: ……………… orang.',
	reading: 'Tafsiran.',
	people: '{count} dari {n} orang',
	chanceOf: 'kalau dipilih secara acak: sekitar {count} dari {n} orang ({percent}%)',
	chance: 'pilihan acak',
	interval: 'interval 95%',
	now: 'sekarang',
	wished: 'diinginkan',

	valuesTitle: 'Nilai yang terlihat sekarang',
	valuesText: 'Jumlah orang yang memilih sedikitnya satu dari tiga frasa tiap nilai.',
	above: '{names} terlihat oleh lebih banyak orang daripada kalau frasa dipilih secara acak',
	below: '{names} terlihat oleh lebih sedikit orang daripada kalau frasa dipilih secara acak',
	unclear: '{names} belum dapat dibedakan dari pilihan acak',
	allUnclear: 'Ketujuh nilai belum dapat dibedakan dari pilihan acak',
	contrast: '{one}, sedangkan {other}.',

	habitsTitle: 'Kebiasaan yang menghambat',
	habitsMean:
		'Rata-rata {mean} dari sepuluh pilihan seseorang ialah kebiasaan yang menghambat, sedangkan kalau dipilih secara acak {chance}.',
	habitsAgainst: {
		above: 'Seluruh intervalnya di atas hasil pilihan acak.',
		below: 'Seluruh intervalnya di bawah hasil pilihan acak.',
		unclear: 'Intervalnya mencakup hasil pilihan acak, jadi keduanya belum dapat dibedakan.',
	},
	habitsText:
		'Kebiasaan yang dipilih sama banyak ditampilkan bersama. Kebiasaan satu per satu tidak diberi tafsiran, karena empat belas kebiasaan diperiksa sekaligus.',
	habitsRest: '{n} kebiasaan lainnya, {from} sampai {to} orang',
	habitsRestSame: '{n} kebiasaan lainnya, {to} orang',
	habitsNone: 'Tidak seorang pun memilih kebiasaan yang menghambat.',
	phrasesWait:
		'Frasa satu per satu muncul mulai 10 orang supaya pilihan seseorang tidak bisa ditebak, sedangkan sekarang baru {n} orang.',
	phrasesWithheld:
		'Ada sesi yang diisi kurang dari 10 orang. Supaya pilihan mereka tidak bisa ditebak dari selisihnya, frasa satu per satu tidak ditampilkan.',
	phrasesSome: 'Frasa satu per satu dihitung dari {n} orang.',

	slopesTitle: 'Sekarang dan yang diinginkan',
	slopesText:
		'Semua frasa dengan selisih {gap} orang atau lebih. Angka di kiri dan kanan ialah banyaknya orang dari {n}.',
	slopesNone:
		'Tidak ada frasa yang selisihnya menonjol, karena banyak frasa berselisih sama besar. Angkanya ada dalam tabel 35 frasa.',
	slopesSame: 'Setiap frasa dipilih sama banyak orang di kedua putaran.',
	slopesChance: 'pilihan acak, sekitar {count} orang',
	slopesNews:
		'Garis tebal berarti selisihnya terlalu besar untuk disebut kebetulan, setelah memperhitungkan bahwa 35 frasa diperiksa sekaligus. Garis tipis boleh dijadikan bahan obrolan, tetapi belum cukup untuk simpulan.',
	slopesNoNews:
		'Tidak satu pun selisihnya terlalu besar untuk disebut kebetulan setelah memperhitungkan bahwa 35 frasa diperiksa sekaligus. Semuanya boleh dijadikan bahan obrolan, tetapi belum cukup untuk simpulan.',
	news: 'selisih yang jelas',

	overlapTitle: 'Kesamaan kedua putaran',
	overlapText: 'Dari sepuluh frasa yang dipilih seseorang, rata-rata {mean} sama di kedua putaran.',
	overlapInterval:
		'Garis tebal menunjukkan interval 95%, dari {low} sampai {high}. Kalau dipilih secara acak, rata-ratanya {chance}.',
	overlapAgainst: {
		above:
			'Seluruh intervalnya di atas hasil pilihan acak, jadi sebagian dari unit yang diinginkan sudah terlihat sekarang.',
		below:
			'Seluruh intervalnya di bawah hasil pilihan acak, jadi unit yang diinginkan berbeda dari unit yang sekarang.',
		unclear:
			'Intervalnya mencakup hasil pilihan acak, jadi belum dapat dikatakan bahwa unit yang diinginkan mirip dengan unit yang sekarang.',
	},
	overlapAlt:
		'Rata-rata {mean} dari sepuluh, interval 95% {low} sampai {high}, pilihan acak {chance}.',

	phrasesTitle: 'Tabel 35 frasa',

	changesTitle: 'Yang berubah dari {first} ke {second}',
	pairsText:
		'{pairs} orang mengisi dua kali, dari {earlier} orang ({first}) dan {later} orang ({second}). Yang dibandingkan hanya pilihan {pairs} orang itu, masing-masing dengan pilihannya sendiri.',
	fewPairs:
		'Baru {pairs} orang yang mengisi dua kali, padahal perubahan tiap orang baru ditampilkan mulai lima orang. Sementara ini semua orang pada kedua tahap dihitung seolah-olah orangnya berbeda, sehingga intervalnya lebih lebar. Ingatkan rekan seunit untuk mengisi dengan perangkat dan peramban yang sama.',
	noChanges:
		'Perubahan belum dapat ditampilkan, karena yang mengisi salah satu tahap masih kurang dari lima orang. Kumpulkan kode yang belum masuk, lalu buka lagi halaman ini.',
	changesNow: 'Nilai yang terlihat sekarang',
	changesWished: 'Nilai yang diinginkan',
	changesAlt:
		'Tiap baris memuat satu nilai, dengan titik pada perubahan di dalam pita interval 95%, pada skala yang memuat nol. Angka yang sama ada dalam tabel sesudahnya.',
	/** Net people: who took it up less who let go of it. */
	net: {
		more: '{people} orang lebih banyak',
		fewer: '{people} orang lebih sedikit',
		same: 'tidak berubah',
	},
	netRange: 'antara {low} dan {high} orang',
	/** Of different people, or of people who are not matched. */
	unpaired: '{countBefore} dari {nBefore} menjadi {countAfter} dari {nAfter} orang',
	pointRange: '{difference} poin persen, antara {low} dan {high}',
	changesNews: 'Perubahan yang terlalu besar untuk disebut kebetulan: {names}.',
	changesNoNews:
		'Tidak ada perubahan yang terlalu besar untuk disebut kebetulan, setelah memperhitungkan bahwa semuanya diperiksa sekaligus. Pita yang bergaris putus-putus memuat nol.',
	changesUnpaired:
		'Pita yang bergaris putus-putus memuat nol, sehingga belum dapat dikatakan ada perubahan.',
	changeOne: '{name} ({round}): {change}',
	overlapChange:
		'Kesamaan kedua putaran berubah {difference} dari sepuluh, dengan interval 95% {low} sampai {high}.',
	changesCause: 'Perubahan ini belum membuktikan apa penyebabnya.',
	reachTable: 'Tabel perubahan nilai',
	phraseTable: 'Tabel perubahan 35 frasa',

	themesTitle: 'Dari potret ke tindakan',
	themesRule:
		'Tema diambil dengan aturan tetap. Tema pertama ialah nilai dengan selisih terbesar antara orang yang menginginkannya dan orang yang melihatnya sekarang, asalkan selisih itu terlalu besar untuk disebut kebetulan. Kalau tidak ada, diambil nilai yang dilihat paling sedikit orang. Tema kedua ialah kelompok kebiasaan yang rata-rata paling banyak dipilih.',
	themesNone:
		'Belum ada tema yang dapat diambil dari angka ini, karena ketujuh nilai terlihat oleh sama banyak orang dan kebiasaan belum dapat ditampilkan.',
	because: {
		gap: '{names}: yang menginginkannya {people} orang lebih banyak daripada yang melihatnya sekarang, dan selisih itu terlalu besar untuk disebut kebetulan.',
		below:
			'{names}: hanya {people} dari {n} orang yang melihatnya sekarang, lebih sedikit daripada pilihan acak.',
		unclear:
			'{names}: {people} dari {n} orang yang melihatnya sekarang, paling sedikit di antara ketujuh nilai, meskipun belum dapat dibedakan dari pilihan acak.',
		habit: '{names}: tiap kebiasaannya rata-rata dipilih {people} dari {n} orang.',
	},
	tied: 'Angkanya sama, jadi tidak ada yang didahulukan. Yang tertulis di sini tema yang disebut pertama, sedangkan tindakan untuk tema lainnya ada di halamannya.',
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
		'Bacalah bersama tim, lalu pilah mana yang dapat diubah sendiri, mana yang perlu disampaikan kepada pimpinan, dan mana yang di luar kendali. Cukup satu tema yang dijalankan.',
	cannotTitle: 'Batas potret ini',
	cannot: [
		'Potret memuat apa yang dilihat orang yang mengisi, bukan keadaan yang sudah diperiksa. Bandingkan dengan bukti yang ada di unit.',
		'Orang yang tidak mengisi tidak terwakili. Kalau jumlahnya banyak, hasilnya bisa berbeda.',
		'Tidak ada skor, jumlah, atau peringkat. Jangan memakai potret untuk membandingkan unit atau menilai seseorang.',
		'Frasa yang jarang dipilih belum tentu jarang terjadi, karena setiap orang hanya boleh memilih sepuluh.',
	],
};

export type RecapChoiceLabels = typeof recapChoiceCopy;
