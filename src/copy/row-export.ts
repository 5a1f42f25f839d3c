/** The dictionary of the rows that `npm run rekap -- --rows` writes: what each column means and what can stand in it. */
export const rowExportCopy = {
	headings: ['kolom', 'jenis', 'arti', 'kisaran'],
	columns: {
		session: {
			meaning: 'ID sesi dari tautannya, sama untuk semua tahap satu kelas',
			range: 'delapan huruf dan angka',
		},
		person: {
			meaning:
				'nomor urut orang di dalam berkas ini, sama di semua tahap; bukan nomor acak di dalam kode',
			range: '0 ke atas',
		},
		instrument: { meaning: 'cermin yang diisi', range: 'diri, kilat, unit' },
		revision: {
			meaning: 'revisi pernyataannya; hanya revisi yang sama yang boleh dibandingkan',
			range: '1 sampai 255',
		},
		wave: {
			meaning: 'tahap pengisian: awal, setelah 30 hari, atau lanjutan',
			range: 'before, after, later',
		},
		kind: {
			meaning:
				'skor satu nilai (value), jawaban satu pernyataan tentang perilaku (behaviour) atau nilai (item) dari orang yang menyertakannya, atau satu frasa Potret Unit pada putaran sekarang (now) atau diinginkan (wished)',
			range: 'value, behaviour, item, now, wished',
		},
		measure: {
			meaning:
				'nilai, perilaku, atau frasa yang dimaksud; perilaku ditulis dengan nomornya menurut undang-undang',
			range: 'misalnya adaptif, adaptif-1',
		},
		points: {
			meaning:
				'skor dalam satuan 1/24 skor penuh, bilangan bulat supaya dapat dijumlahkan tanpa pembulatan; pernyataan terbalik sudah dibalik; frasa yang dipilih bernilai 24 dan yang tidak dipilih 0; kosong bila tidak ada skornya',
			range: '0 sampai 24, atau kosong',
		},
		score: {
			meaning: 'skor yang sama dalam persen dari skor penuh',
			range: '0 sampai 100, atau kosong',
		},
	},
};
