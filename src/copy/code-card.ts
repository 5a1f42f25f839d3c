/** Words around the code that a mirror finished for a session ends in. `{n}` and the like are filled in. */
export const resultCodeCopy = {
	title: 'Kode hasil untuk pelatih',
	session: '{name}, {wave}',
	lead: 'Salin kode ini ke grup WA sesi, atau tunjukkan QR di bawah kepada pelatih.',
	group:
		'Di grup, nama Anda tampak di samping kode, dan anggota lain dapat membaca skor di dalamnya. Mengirimnya langsung kepada pelatih juga boleh.',
	askFull: 'Pelatih meminta jawaban tiap pernyataan. Sertakan dalam kode?',
	summaryOnly: 'Tidak, cukup tujuh skor nilai',
	withAnswers: 'Ya, sertakan jawaban saya untuk {n} pernyataan',
	copy: 'Salin kode',
	share: 'Bagikan',
	whatsapp: 'Kirim lewat WhatsApp',
	message: 'Kode saya untuk {name} ({wave}): {code}',
	copied: 'Tersalin',
	copyFailed: 'Tidak dapat menyalin. Pilih kodenya, lalu salin sendiri.',
	qr: 'QR berisi kode {code}',
	contents: 'Kode ini memuat …',
	mirror: 'Cermin: {title}',
	wave: 'Tahap: {wave}',
	sessionId: 'Kode sesi: {id}',
	participant:
		'Nomor acak perangkat ini untuk sesi ini: {n}. Gunanya memasangkan kode tahap awal dengan kode berikutnya; di sesi lain nomornya lain.',
	values: 'Skor tujuh nilai:',
	items: 'Seberapa sering tiap perilaku tampak, menurut jawaban Anda:',
	/** The scale of every instrument, from 0 to 100. */
	scale: ['Tidak pernah', 'Jarang', 'Kadang-kadang', 'Sering', 'Selalu'],
	none: 'belum cukup jawaban',
	na: 'tidak mengalami',
	nothingElse:
		'Tidak ada nama, NIP, unit kerja, waktu, atau jenis perangkat. Tetapi siapa pun yang memegang kode ini dapat membaca skor di dalamnya.',
};

export type ResultCodeLabels = typeof resultCodeCopy;
