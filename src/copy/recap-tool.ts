import { databaseProblems } from './database-problems.ts';
import { fileProblems } from './file-problems.ts';

/** Words of the recap page around the recap itself. `{n}` and the like are filled in. */
export const recapToolCopy = {
	title: 'Rekap kelompok',
	description:
		'Kumpulkan kode hasil dari obrolan, berkas, kamera, kertas, atau kios, lalu lihat gambaran kelompok. Semuanya dihitung di perangkat ini.',
	lead: 'Kode yang Anda kumpulkan dibaca dan dihitung di perangkat ini saja. Halaman ini tidak mengirim apa pun, jadi tetap bekerja tanpa internet.',
	noScript:
		'Rekap dihitung oleh peramban dan memerlukan JavaScript, yang sedang tidak aktif. Di kertas, lembar Cermin Diri dapat dihitung sendiri dengan kuncinya.',
	paperLink: 'Buka lembar Cermin Diri',
	loading: 'Membaca kode yang tersimpan di perangkat ini…',
	broken:
		'Bagian penghitung tidak dapat dimuat. Muat ulang halaman ini saat tersambung ke internet; kode yang sudah terkumpul tetap aman.',
	databaseProblems,
	intake: {
		title: 'Kumpulkan kode',
		collected: '{n} hasil terkumpul di perangkat ini.',
		more: 'Tambah kode',
		paste: 'Tempel obrolan',
		pasteHelp:
			'Salin seluruh obrolan grup, lalu tempel di sini. Pesan lain diabaikan; yang diambil hanya kodenya.',
		pasteAction: 'Ambil kodenya',
		pasteEmpty: 'Kotaknya masih kosong. Tempel dulu teks yang memuat kode.',
		files: 'Buka berkas',
		filesHelp:
			'Ekspor obrolan WhatsApp (.txt atau .zip), .csv, .json, .xlsx, atau berkas teks lain. Boleh banyak sekaligus, boleh juga diseret ke sini.',
		filesAction: 'Pilih berkas',
		scan: 'Pindai QR',
		scanHelp: 'Arahkan kamera ke QR di layar peserta.',
		scanAction: 'Nyalakan kamera',
		scanStop: 'Matikan kamera',
		scanRunning: 'Kamera menyala. Kode yang terbaca langsung masuk. Sudah terkumpul: {n}.',
		scanRefused:
			'Kamera tidak diizinkan. Izinkan kamera untuk situs ini di pengaturan peramban, atau ketik kodenya.',
		scanMissing: 'Kamera tidak tersedia di perangkat atau alamat ini. Ketik kodenya saja.',
		type: 'Ketik satu kode',
		typeHelp: 'Huruf besar atau kecil sama saja; spasi dan tanda hubung diabaikan.',
		typeAction: 'Masukkan',
		typeAdded: 'Sudah masuk. Terkumpul: {n}.',
		typeProblems: {
			cut: 'Kodenya kurang panjang. Periksa ujungnya.',
			altered: 'Ada huruf yang keliru. Periksa satu per satu.',
			'newer-version':
				'Kode ini tidak keliru, tetapi dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu masukkan lagi kodenya.',
			'unknown-instrument':
				'Kode ini berasal dari cermin yang belum dikenal situs ini. Muat ulang halaman ini saat tersambung ke internet, lalu masukkan lagi kodenya.',
			malformed: 'Ini bukan kode hasil. Kode hasil diawali cb1.',
		},
		paper: 'Masukkan lembar kertas',
		paperHelp:
			'Ketik jawaban satu lembar berurutan tanpa spasi: 1 sampai 5 dari “Tidak pernah” sampai “Selalu”, 0 untuk “Tidak ada kesempatan”. Lalu tekan Enter.',
		paperMirror: 'Cermin',
		paperSession: 'Untuk sesi',
		paperOwn: 'Sesi kertas baru (tanpa tautan)',
		paperName: 'Lembar kertas, {date}',
		paperWave: 'Tahap',
		paperAnswers: 'Jawaban, {n} angka',
		paperAction: 'Masukkan lembar ini',
		paperCharacter: 'Hanya angka 0 sampai 5. Periksa angka ke-{n}.',
		paperCount: 'Harus {n} angka, baru ada {given}.',
		paperAdded: 'Lembar ke-{n} masuk.',
		busy: 'Membaca… {percent}%',
		cancel: 'Batalkan',
	},
	findings: {
		title: 'Yang ditemukan',
		none: 'Tidak ada kode di dalamnya. Kode hasil diawali cb1, misalnya cb1pzqqq…',
		cancelled: 'Dibatalkan. Tidak ada yang berubah.',
		added: '{n} kode baru.',
		same: '{n} kode sudah ada, dihitung satu kali.',
		conflicts:
			'{n} kode dari peserta yang sama dengan isi berbeda. Yang terakhir masuk yang dihitung.',
		conflictList: '{n} hasil dengan dua isi berbeda',
		conflict: '{session}, nomor acak {n}',
		other:
			'{n} kode berasal dari sesi lain, yaitu {session}. Kode itu masuk sebagai kelas tersendiri, sehingga tidak tercampur dengan {expected}.',
		otherRest:
			'{n} kode lagi berasal dari {sessions} sesi lain, masing-masing sebagai kelas sendiri.',
		/** Of each kind of code that cannot be read, what is the matter and what helps. */
		damaged: {
			cut: '{n} kode terpotong, sehingga belum terhitung. Minta pengirimnya menyalin ulang kode itu dari halaman hasilnya.',
			altered:
				'{n} kode memuat huruf yang berubah, sehingga belum terhitung. Minta pengirimnya menyalin ulang kode itu dari halaman hasilnya, tanpa mengetiknya sendiri.',
			'newer-version':
				'{n} kode dibuat oleh versi situs yang lebih baru, jadi kodenya tidak rusak. Muat ulang halaman ini saat tersambung ke internet, lalu ambil lagi kodenya.',
			'unknown-instrument':
				'{n} kode berasal dari cermin yang belum dikenal situs ini. Muat ulang halaman ini saat tersambung ke internet; kalau tetap tidak dikenal, kode itu dibuat oleh situs lain.',
			malformed:
				'{n} kode tertulis utuh, tetapi isinya tidak mungkin dibuat oleh situs ini, sehingga tidak dihitung. Minta pengirimnya menyalin kode dari halaman hasilnya.',
		},
		message: 'dari pesan {sender}, {time}',
		messageNote:
			'Nama dan jam diambil dari baris obrolan. Keduanya hanya tampil di layar ini, sehingga tidak ikut disimpan atau diekspor.',
		files: fileProblems,
		notStored:
			'Peramban ini tidak dapat menyimpan semua kode, jadi sebagian atau seluruhnya akan hilang bila halaman ditutup. Unduh rekapnya sebelum pergi.',
	},
	/** The recap of an invented class. */
	example: {
		invite:
			'Ingin melihat rekapnya sebelum hari pelatihan? Coba dengan data contoh dari kelas rekaan, yang tidak pernah tercampur dengan kode Anda.',
		open: 'Coba dengan data contoh',
		title: 'Anda sedang melihat data contoh',
		text: 'Kelas ini rekaan: 14 orang mengisi tahap awal, dan 12 di antaranya mengisi lagi sesudahnya. Anda boleh mencoba semuanya, dari layar proyektor sampai cetak dan unduh, karena kode yang sudah Anda kumpulkan tidak tersentuh.',
		close: 'Tutup contoh, kembali ke kode saya',
		/** What the class is called wherever it is named. */
		name: 'CONTOH: kelas rekaan',
	},
	choose: {
		title: 'Yang ditampilkan',
		empty: 'Belum ada kode. Kumpulkan kode dulu, atau pakai',
		emptyLink: 'mode kios',
		emptyEnd: ', yang dibuka dari sesi yang Anda buat.',
		mirror: 'Cermin',
		mirrorName: '{title}, revisi {revision}',
		newerRevision:
			'Sebagian kode berasal dari {title} revisi {revision}, yang belum dikenal versi situs ini. Muat ulang halaman ini saat tersambung ke internet, supaya pernyataannya tidak salah disebut.',
		session: 'Sesi {id}',
		layout: 'Susunan rekap',
		layouts: {
			class: 'Satu kelas',
			classes: 'Dua kelas berdampingan',
			waves: 'Perubahan antara dua tahap',
			all: 'Semua kelas digabung',
		},
		class: 'Kelas',
		other: 'Kelas kedua',
		allClasses: 'Semua kelas digabung',
		together:
			'{n} kelas digabung. Kelas yang berisi kurang dari lima orang hanya ikut kalau bersama kelas kecil lainnya sudah berjumlah lima orang atau lebih.',
		counts: '{n} {wave}',
		many: 'Ada {n} kelas, sehingga di sini hanya tertulis {shown} yang terbesar. Semuanya ikut terhitung kalau kelasnya digabung.',
		wave: 'Tahap',
		earlier: 'Tahap yang lebih dulu',
		later: 'Tahap yang lebih akhir',
	},
	shown: {
		title: '{names}, {wave}',
		all: '{n} kelas digabung',
		waves: '{names}, dari {earlier} ke {later}',
		classes: '{first} dan {second}, {wave}',
	},
	forget: {
		title: 'Selesai?',
		text: 'Kode yang terkumpul tersimpan di perangkat ini sampai Anda menghapusnya: {n} hasil.',
		action: 'Hapus semua kode',
		confirm: 'Hapus {n} hasil yang terkumpul di perangkat ini? Tidak dapat dibatalkan.',
		yes: 'Ya, hapus',
		cancel: 'Batal',
		done: 'Semua kode sudah dihapus dari perangkat ini.',
	},
};

export type RecapToolLabels = typeof recapToolCopy;
