/** Words of the topics and their parts. */
export const topicCopy = {
	listTitle: 'Topik',
	description:
		'Topik yang dibahas lebih panjang, dari nilai dasar ASN, pungli, dan netralitas sampai data warga dan perundungan, lengkap dengan kalimat yang siap diucapkan.',
	lead: 'Setiap topik di sini menyangkut lebih dari satu nilai. Isinya ringkasan, contoh kejadian, kalimat yang siap diucapkan, dan sumber yang dapat diperiksa.',
	neighbours: 'Topik lain',
	/** Under a topic's title, after the minutes it takes. */
	checked: 'diperiksa {day}',
	/** What a reader may come for. */
	groups: {
		'first-days': 'Hari-hari pertama',
		pressure: 'Kalau ada tekanan',
		citizens: 'Melayani warga, di loket dan di layar',
		culture: 'Budaya kerja',
	},
	/** In the list, before for whom a topic is. */
	audience: 'Untuk',
	short: 'Singkatnya',
	call: 'Telepon\u00a0{number}',
	chat: 'WA {number}',
	/** In a drawing of limits: what the hollow and the full circles are. */
	before: 'semula',
	since: 'sekarang',
	valueTable: 'Tujuh nilai dan 21 perilaku menurut UU 20/2023 Pasal 4 ayat (2)',
	table: 'Tabel, dapat digeser',
	value: 'Nilai',
	behaviours: 'Panduan perilaku',
	circularNote: '* Bunyi SE Menteri PANRB 20/2021 kalau berbeda dari undang-undang.',
	showSheet: 'Lihat isinya',
	showTable: 'Lihat tabelnya',
	printSheet: 'Cetak lembar ini saja',
	printTable: 'Cetak tabel ini saja',
	/** At the foot of a sheet on paper. */
	sheetFrom: '{name} · {title} · diperiksa {day}',
};
