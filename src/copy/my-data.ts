import { handoverCopy } from './handover.ts';
import { databaseProblems } from './database-problems.ts';
import { savingCopy } from './saving.ts';
import { waveNames } from './waves.ts';

/** Words of the page that shows everything stored on this device. */
export const myDataCopy = {
	title: 'Data saya',
	description:
		'Lihat semua yang disimpan situs ini di perangkat Anda, ekspor sebagai berkas, impor kembali, atau hapus semuanya.',
	lead: 'Semua yang disimpan situs ini hanya ada di peramban yang sedang Anda pakai (Chrome, Safari), jadi kami tidak punya salinannya.',
	loading:
		'Data yang tersimpan hanya dapat dilihat kalau JavaScript aktif. Tanpa JavaScript, situs ini memang tidak menyimpan apa pun.',
	storedTitle: 'Yang tersimpan',
	nothing: 'Belum ada yang tersimpan.',
	nothingYet: 'Cermin, kasus, dan komitmen yang Anda kerjakan akan muncul di sini.',
	begin: 'Isi Cermin Diri',
	tryCase: 'Coba kasus',
	draft: '{title}, belum selesai: {n} jawaban, terakhir diubah {date}.',
	attempt: '{title}, selesai {date}.',
	decided: 'Kasus yang sudah Anda jawab: {n}, beserta pilihan pertama Anda.',
	read: 'Halaman yang Anda tandai sudah dibaca: {n}.',
	enrolment: 'Ikut sesi “{name}”, {wave}, beserta nomor acak untuk kode hasil.',
	session: 'Sesi buatan Anda: “{name}”, {wave}.',
	waves: waveNames,
	commitment: 'Komitmen Anda beserta kalimatnya, {n} kali ditinjau, terakhir diubah {date}.',
	commitmentAhead: 'Komitmen Anda beserta kalimatnya, belum ditinjau, terakhir diubah {date}.',
	pastCommitments: 'Komitmen yang sudah selesai: {n}.',
	codes: 'Kode hasil yang Anda kumpulkan untuk rekap: {n}.',
	kiosk:
		'Mode kios yang masih terbuka di perangkat ini, dengan {n} jawaban dari orang yang sedang mengisinya. Jawaban itu tidak ikut diunduh.',
	unitSentences: 'Kalimat kerja unit Anda: {n} dari 21 perilaku.',
	path: 'Jalur belajar “{title}”, dimulai {date}: {n} langkah Anda centang sendiri.',
	pathInSession:
		'Jalur belajar “{title}” untuk sesi “{name}”, dimulai {date}: {n} langkah Anda centang sendiri.',
	portraitAction: 'Tindak lanjut Potret Unit: {n} temuan dan janji timnya, terakhir diubah {date}.',
	pastPortraitActions: 'Janji tim yang lalu: {n}.',
	evidence: 'Daftar bukti unit: {n} praktik.',
	theme: 'Pilihan tampilan: {theme}.',
	themes: { light: 'terang', dark: 'gelap' },
	unreadable: 'Ada {n} catatan lama yang tidak dapat dibaca, jadi isinya disisihkan tanpa dihapus.',
	notSetAside:
		'Namun, penyimpanan tidak cukup untuk menyisihkan semuanya, sehingga catatan baru belum dapat disimpan. Unduh dulu catatan itu dan berkas data di bawah, hapus semua data, lalu impor berkas datanya.',
	databaseProblems,
	handover: handoverCopy.arrival,
	saving: savingCopy,
	/** Said while the browser takes its time. */
	wait: 'Sebentar, penyimpanan sedang dibuka…',
	saveUnreadable: 'Unduh catatan itu apa adanya',
	unreadableFile: 'catatan-tidak-terbaca.txt',
	noStorage:
		'Peramban ini tidak mengizinkan penyimpanan, jadi tidak ada yang dapat disimpan atau diimpor di sini. Kalau sedang memakai mode penyamaran atau pribadi, buka halaman ini di jendela biasa.',
	exportTitle: 'Ekspor',
	exportText:
		'Berkas data dapat dipindahkan ke perangkat lain. Isinya semua yang terdaftar di atas, kecuali jawaban dalam mode kios dan pilihan tampilan. Simpanlah baik-baik karena siapa pun yang memegangnya dapat membaca hasil Anda dan hasil peserta yang Anda kumpulkan.',
	exportAction: 'Unduh berkas data',
	exportFile: 'cermin-berakhlak-{date}.json',
	exportWithoutCodes:
		'Kalau ada kode hasil yang terkumpul, kode itu tidak ikut dalam berkas ini karena belum dapat dibaca.',
	importTitle: 'Impor',
	importText:
		'Pilih berkas data yang pernah Anda unduh. Isinya ditambahkan ke data yang sudah ada di sini.',
	importDetail:
		'Kalau cermin yang sama belum selesai di sini dan di berkas itu, yang dipakai ialah yang terakhir diubah. Kalimat kerja unit yang sudah tertulis di sini tidak diganti.',
	importAction: 'Pilih berkas data',
	/** For whoever copied the text of the file, where a browser could not download it. */
	paste: {
		title: 'Tempel isi berkas sebagai teks',
		label: 'Teks dari berkas data',
		help: 'Kalau peramban asalnya tidak dapat mengunduh, salin seluruh isi berkasnya dari sana, lalu tempel di sini.',
		action: 'Impor teks ini',
	},
	imported: 'Impor berhasil. Berkas itu memuat {parts}.',
	importedNothing: 'Berkas itu dapat dibaca, tetapi tidak memuat apa-apa.',
	/** What a file may hold; kinds it holds nothing of are left out. */
	importedKinds: {
		attempts: '{n} hasil',
		drafts: '{n} cermin yang belum selesai',
		cases: '{n} kasus yang sudah dijawab',
		read: '{n} halaman yang sudah dibaca',
		enrolments: '{n} sesi yang Anda ikuti',
		sessions: '{n} sesi yang Anda buat',
		codes: '{n} kode hasil dari peserta',
		unitSentences: '{n} kalimat kerja unit',
		commitments: '{n} komitmen',
		paths: '{n} jalur belajar yang sudah dimulai',
		portraitActions: '{n} tindak lanjut Potret Unit',
		evidence: '{n} praktik dalam daftar bukti',
	},
	importErrors: {
		malformed:
			'Berkas ini tidak dapat dibaca. Pilih berkas .json yang diunduh dari halaman ini. Data Anda tidak berubah.',
		'other-format':
			'Berkas ini bukan dari Cermin BerAKHLAK. Pilih berkas yang namanya diawali “cermin-berakhlak”. Data Anda tidak berubah.',
		'newer-version':
			'Berkas ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini, lalu coba lagi. Data Anda tidak berubah.',
		damaged:
			'Sebagian isi berkas ini rusak atau pernah diubah, jadi tidak ada yang diambil darinya. Coba salinan lain. Data Anda tidak berubah.',
		unreadable:
			'Berkas ini tidak dapat dibuka oleh peramban. Salin dulu ke perangkat ini, lalu coba lagi. Data Anda tidak berubah.',
		'too-large':
			'Berkas ini terlalu besar, jadi tampaknya bukan dari situs ini. Pilih berkas lain. Data Anda tidak berubah.',
		'not-kept':
			'Isi berkas ini terbaca, tetapi sebagian tidak dapat disimpan karena peramban menolaknya, misalnya karena penyimpanan penuh. Yang belum tersimpan akan hilang begitu halaman ini ditutup. Simpan berkas ini baik-baik, kosongkan sebagian penyimpanan perangkat, lalu impor lagi.',
	},
	eraseTitle: 'Hapus semua',
	eraseText:
		'Semua yang disimpan situs ini akan dihapus dari peramban ini. Unduh dulu berkas datanya kalau masih Anda perlukan. Salinan halaman untuk dipakai tanpa internet tetap ada karena tidak memuat jawaban siapa pun.',
	eraseAction: 'Hapus semua data',
	eraseConfirm: 'Hapus semuanya dari perangkat ini? Yang sudah dihapus tidak dapat dikembalikan.',
	eraseYes: 'Ya, hapus semua',
	cancel: 'Batal',
	erasures: {
		erased: 'Semua data sudah dihapus dari peramban ini.',
		'codes-left':
			'Data lain sudah dihapus. Kalau ada kode hasil yang terkumpul, kode itu belum terhapus karena peramban menolaknya. Tutup tab lain yang membuka situs ini, lalu coba lagi. Kalau tetap gagal, hapus data situs ini lewat pengaturan peramban.',
		left: 'Sebagian data masih ada karena peramban menolak menghapusnya. Tutup tab lain yang membuka situs ini, lalu coba lagi. Kalau tetap gagal, hapus data situs ini lewat pengaturan peramban.',
	},
};

export type MyDataLabels = typeof myDataCopy;
