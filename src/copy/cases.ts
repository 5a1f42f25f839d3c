/** Words of the cases. */
export const casesCopy = {
	title: 'Kasus',
	description:
		'Keputusan di bawah tekanan dari loket, puskesmas, sekolah, desa, kantor, dan lapangan: pilih dulu, baru baca akibat tiap pilihan.',
	lead: 'Keputusan yang mungkin Anda hadapi besok. Baca, pilih dulu dalam hati, baru buka akibatnya. Semua tokohnya rekaan.',
	count: '{n} kasus',
	settings: {
		loket: 'Loket',
		puskesmas: 'Puskesmas',
		sekolah: 'Sekolah',
		desa: 'Desa',
		kantor: 'Kantor',
		lapangan: 'Lapangan',
	},
	question: 'Apa yang Anda lakukan?',
	questionHelp: 'Pilih satu dulu, baru buka. Semua pilihan bisa dibuka.',
	ratings: { apt: 'tepat', partial: 'kurang tepat', wrong: 'keliru' },
	serves: 'Sejalan dengan:',
	betrays: 'Bertentangan dengan:',
	rule: 'Aturan di baliknya',
	discuss: 'Bicarakan',
	discussText: 'Untuk kelompok kecil, sepuluh menit.',
	behaviours: 'Perilaku yang dilatih',
	fromGuide: 'Putuskan {n} kasus tentang {name}',
};
