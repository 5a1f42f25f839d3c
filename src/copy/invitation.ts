/** Words of what stands before the first question of a mirror opened from a trainer's link. `{n}` and the like are filled in. */
export const invitationCopy = {
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
	finished:
		'Isian ini sudah Anda selesaikan di perangkat ini. Kodenya ada di hasil terakhir. Bila Anda mengisi lagi, kode terbarulah yang dihitung.',
	borrowed:
		'Ponsel pinjaman? Satu perangkat dihitung sebagai satu orang, jadi isian Anda akan menggantikan isian orang sebelumnya. Mintalah mode kios atau lembar kertas kepada pelatih.',
	path: 'Bacaan dari pelatih:',
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
};

export type InvitationLabels = typeof invitationCopy;
