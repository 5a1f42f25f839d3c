/** Words for who takes part in a trainer's session: before the mirror, and around the code after it. */
export const sessionCopy = {
	/** Where a wave is named by itself. */
	waves: { before: 'sebelum sesi', after: 'sesudah sesi', later: 'lanjutan' },
	invitation: {
		title: 'Sesi: {name}',
		wave: 'Isian {wave}.',
		questions:
			'Anda menjawab {items} pertanyaan, sekitar {minutes} menit. Jawaban hanya tersimpan di perangkat ini.',
		code: 'Di akhir, Anda mendapat satu kode untuk pelatih. Isinya tujuh skor nilai, tanda sesi ini, dan nomor acak. Tidak ada nama, NIP, atau waktu di dalamnya.',
		full: 'Pelatih juga meminta jawaban tiap pertanyaan. Di akhir, Anda sendiri yang memilih: menyertakannya atau tidak.',
		voluntary:
			'Ikut serta itu sukarela. Anda boleh berhenti kapan saja, dan Anda sendiri yang memutuskan apakah kodenya diberikan.',
		pair: 'Perangkat ini sudah dipakai untuk isian {wave}. Kode Anda nanti dipasangkan dengan kode itu, tanpa menunjukkan siapa Anda.',
		samePlace:
			'Bila Anda sudah mengisi sebelum sesi, pakai perangkat dan peramban yang sama agar kedua kode dapat dipasangkan.',
		done: 'Isian ini sudah Anda selesaikan di perangkat ini. Kodenya ada di hasil terakhir. Bila Anda mengisi lagi, kode terbarulah yang dihitung.',
		borrowed:
			'Ponsel pinjaman? Satu perangkat dihitung sebagai satu orang, jadi isian Anda akan menggantikan isian orang sebelumnya. Mintalah mode kios atau lembar kertas kepada pelatih.',
		path: 'Bacaan dari pelatih:',
	},
	/** What is wrong with a link, and what to do. */
	problems: {
		malformed:
			'Tautan sesi ini tidak terbaca, mungkin terpotong atau berubah saat disalin. Mintalah tautannya sekali lagi kepada pelatih.',
		'too-long':
			'Tautan sesi ini terlalu panjang untuk sebuah sesi. Mintalah tautannya sekali lagi kepada pelatih.',
		'newer-version':
			'Tautan sesi ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu buka tautannya lagi.',
		'unknown-instrument':
			'Tautan sesi ini menunjuk cermin yang tidak ada di situs ini. Tanyakan kepada pelatih apakah alamat situsnya benar.',
		'bad-name':
			'Nama sesi di tautan ini tidak dapat ditampilkan. Mintalah tautan baru kepada pelatih.',
	},
	problemRest: 'Sementara itu, Anda tetap dapat bercermin seperti biasa, tanpa kode sesi.',
	otherMirror: 'Tautan sesi ini untuk {title}.',
	openOther: 'Buka {title} untuk sesi ini',
	code: {
		title: 'Kode Anda untuk pelatih',
		session: '{name}, isian {wave}',
		lead: 'Salin kode ini ke grup obrolan sesi, atau tunjukkan QR-nya kepada pelatih.',
		group:
			'Di grup, nama Anda tampak di samping kode, dan anggota lain dapat membaca skor di dalamnya. Mengirimnya langsung kepada pelatih juga boleh.',
		askFull: 'Pelatih meminta jawaban tiap pertanyaan. Sertakan dalam kode?',
		summaryOnly: 'Tidak, cukup tujuh skor nilai',
		withAnswers: 'Ya, sertakan jawaban saya untuk {n} pertanyaan',
		copy: 'Salin kode',
		share: 'Bagikan',
		whatsapp: 'Kirim lewat WhatsApp',
		message: 'Kode saya untuk {name} ({wave}): {code}',
		copied: 'Tersalin',
		copyFailed: 'Tidak dapat menyalin. Pilih kodenya, lalu salin sendiri.',
		qr: 'QR berisi kode {code}',
		contents: 'Isi kode ini',
		mirror: 'Cermin: {title}',
		wave: 'Tahap: {wave}',
		sessionId: 'Tanda sesi: {id}',
		participant:
			'Nomor acak perangkat ini untuk sesi ini: {n}. Gunanya memasangkan kode sebelum dan sesudah; di sesi lain nomornya lain.',
		values: 'Skor tujuh nilai:',
		items: 'Seberapa sering tiap perilaku tampak, menurut jawaban Anda:',
		/** The scale of every instrument, from 0 to 100. */
		scale: ['Tidak pernah', 'Jarang', 'Kadang-kadang', 'Sering', 'Selalu'],
		none: 'belum cukup jawaban',
		na: 'tidak ada kesempatan',
		nothingElse:
			'Tidak ada nama, NIP, unit kerja, waktu, atau jenis perangkat. Tetapi siapa pun yang memegang kode ini dapat membaca skor di dalamnya.',
	},
};

export type SessionLabels = typeof sessionCopy;
