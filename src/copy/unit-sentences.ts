import { myDataCopy } from './my-data.ts';
import { savingCopy } from './saving.ts';

/** Words of the page on which a unit words the behaviours as acts of its own. */
export const unitSentencesCopy = {
	title: 'Kalimat kerja kami',
	description:
		'Ubah 21 perilaku BerAKHLAK menjadi kalimat kerja unit Anda sendiri, mulai dari contoh yang siap disunting, lalu cetak sebagai poster.',
	lead: 'Tulis perilaku BerAKHLAK sebagai kalimat kerja unit Anda sendiri. Satu nilai sudah cukup karena yang lain dapat menyusul.',
	howTitle: 'Cara memandu penulisannya',
	/** How a trainer goes about it. */
	how: 'Pilih dulu satu nilai, misalnya yang rata-ratanya paling rendah dalam rekap. Bagi peserta menjadi kelompok tiga orang, lalu beri waktu sepuluh menit untuk menulis kalimatnya. Kalimat yang baik menyebut kepada siapa dan kapan perbuatan itu dilakukan, dan perbuatannya dapat dilihat orang lain.',
	notLaw:
		'Kalimat unit tidak menggantikan bunyi undang-undang (UU 20/2023 Pasal 4 ayat (2)), sehingga bunyi itu tetap tertulis di atas setiap kalimat.',
	noScript:
		'Tanpa JavaScript, kalimat tidak dapat diketik dan disimpan di sini. Cetaklah halaman ini, lalu tulis kalimatnya dengan pena di bawah setiap contoh.',
	progress: '{n} dari {total} ditulis',
	kept: 'tersimpan di peramban ini',
	/** Said at a field, and above all of them with the reason. */
	notKept: 'Belum tersimpan. Unduh berkas kalimatnya sebelum halaman ini ditutup.',
	noStorage:
		'Peramban ini tidak dapat menyimpan kalimat Anda, mungkin karena memakai mode penyamaran (pribadi) atau karena penyimpanannya penuh. Anda tetap dapat menulis, tetapi cetak posternya atau unduh berkas kalimatnya sebelum meninggalkan halaman.',
	unreadable:
		'Kalimat yang tersimpan sebelumnya tidak dapat dibaca, jadi disisihkan tanpa dihapus. Anda dapat mengunduhnya di halaman Data saya.',
	example: 'Contoh:',
	useExample: 'Pakai contoh ini',
	/** The label of a field; `{name}` is the short name of its behaviour, for those who do not see where it stands. */
	field: 'Kalimat kami, paling panjang {n} karakter',
	fieldOf: 'untuk {name}',
	tools: {
		title: 'Cetak dan bagikan',
		text: 'Poster hanya memuat kalimat yang sudah ditulis. Di perangkat ini, kalimat itu juga muncul pada salindia perilaku yang sama dalam paparan nilai. Nama unit tidak disimpan di sini, jadi tulislah dengan pena pada garis di bawah judul poster.',
		blankText:
			'Belum ada kalimat yang ditulis. Kalau dicetak sekarang, yang keluar ialah lembar kosong untuk ditulisi dengan pena.',
		print: 'Cetak poster',
		printBlank: 'Cetak lembar kosong',
		exportAction: 'Unduh berkas kalimat',
		exportFile: 'cermin-berakhlak-kalimat-{date}.json',
		importAction: 'Buka berkas kalimat',
		importText:
			'Kalimat di dalam berkas menggantikan kalimat Anda untuk perilaku yang sama, sedangkan yang lain tetap. Kalau ada yang berbeda, Anda ditanya lebih dulu.',
		confirm:
			'{n} kalimat di dalam berkas berbeda dari yang sudah tertulis di sini. Ganti dengan kalimat dari berkas?',
		confirmYes: 'Ya, ganti',
		cancel: 'Batal',
		imported: 'Berkas itu memuat {n} kalimat, dan semuanya sekarang ada di halaman ini.',
		importedNothing: 'Berkas itu dapat dibaca, tetapi tidak memuat kalimat unit.',
		importErrors: myDataCopy.importErrors,
	},
	saving: savingCopy,
	poster: {
		title: 'Kalimat kerja kami',
		unit: 'Unit kerja:',
		law: 'Bunyi undang-undang dikutip dari UU 20/2023 Pasal 4 ayat (2). Kalimat kerja ditulis sendiri oleh unit ini.',
	},
};

export type UnitSentencesLabels = typeof unitSentencesCopy;
