import type { Kind } from '../core/assessment/instrument.ts';
import type { SheetProblem } from '../core/assessment/paper-sheet.ts';
import { databaseProblems } from './database-problems.ts';
import { fileProblems } from './file-problems.ts';
import { paperReadingCopy } from './paper-reading.ts';
import { savingCopy } from './saving.ts';

/** How a paper sheet of one kind of mirror is typed. */
interface PaperWords {
	answers: string;
	inputMode: 'numeric' | 'decimal';
	help: string;
	problems: Record<SheetProblem['reason'], string>;
}

/** Words of the recap page around the recap itself. `{n}` and the like are filled in. */
export const recapToolCopy = {
	title: 'Rekap kelompok',
	description:
		'Kumpulkan kode hasil dari grup WA, berkas, kamera, kertas, atau kios, lalu lihat rekap kelompoknya. Semuanya dihitung di perangkat ini.',
	lead: 'Kode hasil hanya dibaca dan dihitung di perangkat ini, jadi halaman ini dapat dipakai tanpa internet.',
	noScript:
		'Rekap tidak dapat dibuat karena JavaScript sedang tidak aktif di peramban ini (Chrome, Safari). Lembar kertas Cermin Diri tetap dapat Anda hitung sendiri.',
	paperLink: 'Buka lembar Cermin Diri',
	loading: 'Membaca kode yang tersimpan di perangkat ini…',
	broken:
		'Rekap tidak dapat dihitung karena halaman ini tidak termuat lengkap. Muat ulang saat tersambung ke internet. Kode yang sudah terkumpul tetap aman.',
	databaseProblems,
	intake: {
		title: 'Kumpulkan kode',
		collected: '{n} hasil terkumpul di perangkat ini.',
		fromPaper: 'Di antaranya, {n} dari kertas.',
		more: 'Tambah kode',
		paste: 'Tempel isi grup WA',
		pasteHelp:
			'Salin seluruh isi grup WA, lalu tempel di sini. Hanya kode hasil yang diambil, sedangkan pesan lain diabaikan.',
		pasteAction: 'Ambil kodenya',
		pasteEmpty: 'Kotaknya masih kosong. Tempel dulu teks yang memuat kode.',
		files: 'Buka berkas',
		filesHelp:
			'Pilih hasil ekspor grup WA (.txt atau .zip), .csv, .json, .xlsx, atau berkas teks lain. Beberapa berkas dapat dipilih sekaligus atau diseret ke sini.',
		filesAction: 'Pilih berkas',
		scan: 'Pindai QR',
		scanHelp: 'Arahkan kamera ke QR di layar peserta.',
		scanAction: 'Nyalakan kamera',
		scanStop: 'Matikan kamera',
		scanRunning: 'Kamera menyala, dan kode yang terbaca langsung masuk. Sudah terkumpul {n} hasil.',
		scanRefused:
			'Kamera tidak diizinkan. Izinkan kamera untuk situs ini di pengaturan peramban, atau ketik kodenya.',
		scanMissing: 'Kamera tidak dapat dipakai di sini. Ketik kodenya saja.',
		type: 'Ketik satu kode',
		typeHelp: 'Huruf besar atau kecil sama saja. Spasi dan tanda hubung tidak berpengaruh.',
		typeAction: 'Masukkan',
		typeAdded: 'Kode sudah masuk. Sekarang terkumpul {n} hasil.',
		typeProblems: {
			cut: 'Kodenya kurang panjang. Periksa ujungnya.',
			altered: 'Ada huruf atau angka yang keliru. Cocokkan satu per satu.',
			'newer-version':
				'Kode ini benar, tetapi dari versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu masukkan lagi kodenya.',
			'unknown-instrument':
				'Kode ini berasal dari cermin yang belum dikenal situs ini. Muat ulang halaman ini saat tersambung ke internet, lalu masukkan lagi kodenya.',
			malformed: 'Ini bukan kode hasil. Ketik kode yang diawali cb1.',
		},
		paper: 'Masukkan lembar kertas',
		/** How a sheet is typed and what can be wrong with it, by the kind of the mirror. */
		paperKinds: {
			rating: {
				answers: 'Jawaban, {n} angka',
				inputMode: 'numeric',
				help: 'Ketik jawaban satu lembar berurutan tanpa spasi, dari 1 (“Tidak pernah”) sampai 5 (“Selalu”), dan 0 untuk “Tidak mengalami”, lalu tekan Enter.',
				problems: {
					character: 'Pakailah angka 0 sampai 5 saja. Periksa karakter ke-{n}.',
					count: 'Jumlah angkanya harus {n}, tetapi yang terketik {given}. Periksa lagi lembarnya.',
					unknown: 'Angka {n} tidak ada di lembar ini. Periksa lagi lembarnya.',
					repeated: 'Angka {n} tertulis dua kali. Periksa lagi lembarnya.',
				},
			},
			choice: {
				answers: 'Nomor frasa yang ditandai, {n} nomor',
				inputMode: 'decimal',
				help: 'Ketik sepuluh nomor dari kolom “sekarang”, disusul sepuluh nomor dari kolom “diinginkan”, dengan spasi atau koma di antaranya, lalu tekan Enter.',
				problems: {
					character: 'Pakailah nomor frasa saja. Periksa karakter ke-{n}.',
					count:
						'Jumlah nomornya harus {n}, yaitu sepuluh dari tiap kolom, tetapi yang terketik {given}. Lembar yang tandanya tidak tepat sepuluh di tiap kolom tidak dapat dimasukkan.',
					unknown: 'Tidak ada frasa nomor {n}. Nomornya 1 sampai 35.',
					repeated: 'Nomor {n} tertulis dua kali untuk kolom yang sama. Periksa lagi lembarnya.',
				},
			},
		} as Record<Kind, PaperWords>,
		/** A sheet of another revision asks something else under the same number. */
		paperRevision:
			'Masukkan hanya lembar yang menyebut revisi {revision}. Isi lembar lain berbeda, jadi bacalah hasilnya menurut petunjuk yang tercetak di situ.',
		paperMirror: 'Cermin',
		paperSession: 'Untuk sesi',
		paperOwn: 'Sesi kertas baru (tanpa tautan)',
		paperName: 'Lembar kertas, {date}',
		paperWave: 'Tahap',
		paperAction: 'Masukkan lembar ini',
		paperAdded: 'Lembar ke-{n} masuk.',
		busy: 'Membaca… {percent}%',
		cancel: 'Batalkan',
	},
	paperReading: paperReadingCopy,
	findings: {
		title: 'Yang ditemukan',
		none: 'Tidak ada kode di dalamnya. Kode hasil diawali cb1, misalnya cb1pzqqq…',
		cancelled: 'Dibatalkan. Tidak ada yang berubah.',
		added: '{n} kode baru.',
		same: '{n} kode sudah ada dan tetap dihitung satu kali.',
		conflicts:
			'{n} kode berasal dari peserta yang sama, tetapi isinya berbeda. Yang dihitung hanya yang terakhir masuk.',
		bothWaves: 'Kode yang terkumpul berasal dari dua tahap atau lebih.',
		compare: 'Bandingkan dua tahap',
		conflictList: '{n} hasil dengan dua isi berbeda',
		conflict: '{session}, nomor acak {n}',
		other:
			'{n} kode berasal dari sesi lain, yaitu {session}. Kode itu dihitung tersendiri dan tidak tercampur dengan {expected}.',
		otherRest:
			'{n} kode lagi berasal dari {sessions} sesi lain, dan tiap sesi dihitung tersendiri.',
		/** Of each kind of code that cannot be read, what is the matter and what helps. */
		damaged: {
			cut: '{n} kode belum dihitung karena terpotong. Minta pengirimnya menyalin ulang kode itu dari halaman hasilnya.',
			altered:
				'{n} kode belum dihitung karena ada huruf atau angka yang berubah. Minta pengirimnya menyalin ulang kode itu dari halaman hasilnya, bukan mengetiknya.',
			'newer-version':
				'{n} kode tidak rusak, tetapi dari versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu ambil lagi kodenya.',
			'unknown-instrument':
				'{n} kode berasal dari cermin yang belum dikenal situs ini. Muat ulang halaman ini saat tersambung ke internet. Kalau tetap tidak dikenal, kode itu dari situs lain.',
			malformed:
				'{n} kode tidak dihitung. Tulisannya utuh, tetapi isinya tidak mungkin dibuat oleh situs ini. Minta pengirimnya menyalin kode dari halaman hasilnya.',
		},
		message: 'dari pesan {sender}, {time}',
		messageNote:
			'Nama dan jam diambil dari baris pesan. Keduanya hanya tampil di layar ini dan tidak ikut disimpan atau diekspor.',
		files: fileProblems,
		notStored:
			'Peramban ini tidak dapat menyimpan semua kode, jadi sebagian atau seluruhnya hilang kalau halaman ditutup. Sebelum itu, simpan kodenya sebagai berkas di bagian bawah halaman ini.',
	},
	/** How many of the people who are present have handed in. */
	attendance: {
		title: 'Berapa kode yang sudah masuk?',
		which: 'Sesi yang dihitung',
		option: '{session}, {wave}',
		label: 'Berapa orang yang hadir?',
		help: 'Isilah supaya Anda tahu berapa kode yang belum masuk.',
		helpAgain: 'Kosongkan kolom ini kalau jumlahnya tidak perlu ditampilkan lagi.',
		problem: 'Jumlahnya belum terbaca. Tulis dengan angka saja, misalnya 30, paling banyak {most}.',
		action: 'Pakai jumlah ini',
		change: 'Ubah jumlah yang hadir',
		count: 'Terkumpul {n} dari {present} orang.',
		missing:
			'Ada {missing} orang yang kodenya belum masuk. Mungkin mereka masih mengisi, belum mengirim, atau memilih tidak ikut. Cukup ingatkan semuanya tanpa menyebut nama.',
		all: 'Kode semua orang yang hadir sudah masuk.',
		more: 'Kode yang masuk {more} lebih banyak daripada orang yang hadir. Mungkin ada yang mengisi di dua perangkat, atau datang setelah Anda menghitung.',
		/** How long the number lasts where it is not kept on the device. */
		unlisted:
			'Jumlah yang hadir hanya diingat selama halaman ini terbuka karena sesi dan tahap ini tidak ada di daftar sesi perangkat ini.',
		refused:
			'Jumlah yang hadir hanya diingat selama halaman ini terbuka karena peramban menolak menyimpannya.',
	},
	/** The list of collected codes. */
	codes: {
		open: 'Lihat kode yang terkumpul, atau keluarkan satu',
		loading: 'Membaca daftar kode…',
		which: 'Sesi dan tahap',
		cohort: '{session}, {wave}: {n} hasil {title} revisi {revision}',
		rest: 'Dari {n} sesi, di sini hanya tertulis {shown} yang kodenya paling akhir masuk.',
		many: 'Sesi ini berisi {n} hasil, terlalu banyak untuk didaftar satu per satu.',
		ending: 'Kode berakhiran {end}',
		at: 'masuk {moment}',
		message: 'dari {sender}, {time}',
		paper: 'dari kertas',
		overruled: 'tidak dihitung karena orang yang sama punya kode yang lebih baru',
		messageNote:
			'Nama dan jam pengirim hanya diketahui untuk pesan yang dibaca sejak halaman ini dibuka. Keduanya tidak ikut disimpan atau diekspor.',
		takeOut: 'Keluarkan',
		takeOutOf: ' kode berakhiran {end}',
		taken:
			'Kode berakhiran {end} sudah dikeluarkan dari perangkat ini. Angka di bawah dihitung tanpa kode itu.',
		putBack: 'Masukkan lagi',
		refused:
			'Kode berakhiran {end} masih ikut dihitung karena peramban menolak menghapusnya. Muat ulang halaman ini, lalu coba lagi.',
	},
	/** Where people of both waves stand without a pair. */
	unpaired: {
		title: 'Sebagian kode belum berpasangan',
		text: 'Ada {second} orang di {later} yang kodenya tidak berpasangan dengan kode {earlier}. Sebaliknya, {first} orang dari {earlier} belum terlihat mengisi lagi. Mungkin sebagian di antaranya orang yang sama, tetapi memakai ponsel atau peramban lain. Kalau masih ada yang akan mengisi, kirimkan pesan ini ke grup WA:',
		message:
			'Sebelum mengisi {later}, bukalah tautannya di ponsel dan peramban yang dulu Anda pakai. Kalau sudah berganti, pilih “Tempel kode Anda yang dulu”, lalu tempel pesan yang Anda kirim pada {earlier}.',
		copy: 'Salin pesan itu',
		copied: 'Pesannya sudah tersalin. Tempel di grup WA.',
		copyFailed:
			'Pesan belum tersalin karena peramban tidak mengizinkannya. Pilih pesan di atas, lalu salin sendiri.',
	},
	/** The recap of an invented class. */
	example: {
		invite: 'Belum punya kode?',
		open: 'Coba dengan data contoh',
		inviteEnd: ' dari kelas rekaan, yang tidak pernah tercampur dengan kode Anda.',
		title: 'Data contoh: kelas rekaan, 14 orang',
		text: 'Kode Anda tidak ikut berubah.',
		close: 'Tutup contoh',
		/** What the class is called wherever it is named. */
		name: 'CONTOH: kelas rekaan',
	},
	choose: {
		title: 'Yang ditampilkan',
		empty: 'Belum ada kode. Kumpulkan kode dulu, atau pakai',
		emptyLink: 'mode kios',
		emptyEnd: ' dari sesi yang Anda buat.',
		mirror: 'Cermin',
		mirrorName: '{title}, revisi {revision}',
		/** Where there are results of two revisions of one mirror. */
		revisions:
			'Hasil dua revisi tidak digabungkan dan tidak dibandingkan karena pernyataannya berbeda.',
		newerRevision:
			'Sebagian kode berasal dari {title} revisi {revision}, yang belum dikenal versi situs ini. Muat ulang halaman ini saat tersambung ke internet supaya bunyi pernyataannya tepat.',
		session: 'Sesi {id}',
		layout: 'Susunan rekap',
		layouts: {
			class: 'Satu sesi',
			classes: 'Dua sesi berdampingan',
			waves: 'Perubahan antara dua tahap',
			all: 'Semua sesi digabung',
		},
		class: 'Sesi',
		other: 'Sesi kedua',
		allClasses: 'Semua sesi digabung',
		together:
			'{n} sesi digabung. Sesi yang diisi kurang dari lima orang hanya ikut kalau jumlahnya bersama sesi kecil lain mencapai lima orang.',
		counts: '{wave} {n} orang',
		many: 'Dari {n} sesi, di sini hanya tertulis {shown} yang terbesar. Sesi lain ikut terhitung kalau semuanya digabung.',
		wave: 'Tahap',
		earlier: 'Tahap yang lebih dulu',
		later: 'Tahap yang belakangan',
	},
	shown: {
		title: '{names}, {wave}',
		all: '{n} sesi digabung',
		waves: '{names}, dari {earlier} ke {later}',
		classes: '{first} dan {second}, {wave}',
		/** Where a part of the page that makes a file or a picture could not be fetched. */
		partMissing:
			'Berkas ini belum dapat dibuat karena sambungan internet terputus sebelum semua bagian halaman termuat. Sambungkan lagi, lalu muat ulang halaman ini. Kode yang terkumpul tetap tersimpan di perangkat ini.',
		partMissingUnstored:
			'Berkas ini belum dapat dibuat karena sambungan internet terputus sebelum semua bagian halaman termuat. Karena sebagian kode tidak tersimpan di perangkat ini, simpan dulu berkas kode di bagian bawah halaman. Setelah itu, sambungkan lagi, muat ulang halaman ini, dan buka berkas kodenya.',
	},
	forget: {
		title: 'Simpan atau hapus kode',
		text: '{n} kode hasil ada di perangkat ini sampai Anda menghapusnya. Biarkan dulu sampai kode tahap berikutnya terkumpul supaya kedua tahap dapat dipasangkan.',
		saveText:
			'Anda dapat menyimpan semua kode sebagai satu berkas, lalu membukanya lagi di perangkat mana pun lewat “Buka berkas”. Simpanlah di tempat yang aman karena siapa pun yang memegangnya dapat membaca skor di dalamnya.',
		save: 'Simpan berkas kode',
		file: 'kode-rekap-{date}.json',
		saving: savingCopy,
		action: 'Hapus semua kode',
		confirm:
			'Hapus {n} hasil yang terkumpul di perangkat ini? Yang sudah dihapus tidak dapat dikembalikan. Tanpa berkas kode, Anda tidak dapat lagi memasangkan tahap ini dengan tahap berikutnya.',
		saveFirst: 'Simpan berkasnya dulu',
		yes: 'Ya, hapus',
		cancel: 'Batal',
		done: 'Semua kode sudah dihapus dari perangkat ini.',
		refused:
			'Kodenya belum terhapus karena peramban menolaknya. Muat ulang halaman ini, lalu coba lagi.',
	},
};

export type RecapToolLabels = typeof recapToolCopy;
