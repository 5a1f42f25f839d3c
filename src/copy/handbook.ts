/** Words of the long guides and their parts. */
export const handbookCopy = {
	listTitle: 'Panduan',
	description:
		'Empat panduan panjang: satu nilai dasar, mematahkan stigma pungli, budaya adaptif, dan budaya kolaboratif, lengkap dengan lembar kerja dan sumbernya.',
	lead: 'Untuk saat Anda ingin masuk lebih dalam. Setiap panduan memuat adegan, lembar yang bisa dicetak, dan sumber yang bisa diperiksa.',
	neighbours: 'Panduan lain',
	/** Under a guide's title, after the minutes it takes. */
	checked: 'diperiksa {day}',
	valueTable: 'Tujuh nilai dan 21 perilaku menurut UU 20/2023 Pasal 4 ayat (2)',
	table: 'Tabel, dapat digeser',
	value: 'Nilai',
	behaviours: 'Panduan perilaku',
	circularNote: '* Kata-kata SE Menteri PANRB 20/2021, bila berbeda dari undang-undang.',
	printSheet: 'Cetak lembar ini saja',
	printTable: 'Cetak tabel ini saja',
	/** At the foot of a sheet on paper. */
	sheetFrom: '{name} · {title} · diperiksa {day}',
};
