import type { RowStatus } from '../core/paper/decide-row.ts';
import type { SheetImageProblem } from '../core/paper/read-sheet.ts';

/** Words of the screen on which paper sheets are read by camera or from photographs. `{n}` and the like are filled in. */
export const paperReadingCopy = {
	title: 'Baca lembar kertas',
	lead: 'Kamera dapat membaca lembar yang memuat QR dan empat sudut hitam. Fotonya hanya dipakai di perangkat ini dan tidak disimpan.',
	camera: 'Baca dengan kamera',
	photos: 'Baca dari foto',
	photosHelp: 'Satu foto untuk satu lembar. Anda dapat memilih banyak foto sekaligus.',
	noCamera:
		'Peramban ini tidak dapat memakai kamera. Potretlah lembarnya dengan aplikasi kamera, lalu pilih fotonya di sini.',
	/** Where what reads sheets could not be fetched. */
	missing:
		'Lembar belum dapat dibaca. Sambungkan perangkat ke internet, lalu muat ulang halaman ini. Sementara itu, ketik jawabannya di bawah.',
	broken:
		'Pembacaan lembar terhenti. Tutup bagian ini, lalu muat ulang halaman saat tersambung ke internet atau ketik jawabannya. Lembar yang sudah masuk tetap aman.',
	loading: 'Bersiap membaca lembar…',
	/** How the sheets that follow are typed instead. */
	typing: 'Atau ketik jawabannya',

	entered: '{n} lembar masuk',
	close: 'Selesai',
	closeQuestion:
		'Masih ada {n} lembar yang terbaca, tetapi belum masuk ke rekap. Kalau ditutup sekarang, Anda harus membacanya lagi dari kertas.',
	closeYes: 'Tutup, tidak usah dimasukkan',
	closeNo: 'Kembali ke lembar',
	notStored:
		'Peramban ini tidak dapat menyimpan lembar yang baru masuk. Setelah selesai membaca, tekan “Simpan berkas kode” di bagian bawah halaman rekap supaya isinya tidak hilang.',

	/** What is said of the camera where it shows nothing. */
	states: {
		starting: 'Menyalakan kamera…',
		refused:
			'Kamera tidak diizinkan. Izinkan kamera untuk situs ini di pengaturan peramban, pilih foto yang sudah ada, atau tutup bagian ini dan ketik jawabannya.',
		missing:
			'Kamera tidak dapat dipakai di perangkat atau alamat ini. Pilih foto yang sudah ada, atau tutup bagian ini dan ketik jawabannya.',
		lost: 'Kamera terputus. Mungkin layar terkunci atau kameranya dipakai aplikasi lain. Nyalakan lagi untuk melanjutkan.',
	},
	/** What the picture of the camera is called. */
	view: 'Gambar dari kamera',
	aim: 'Letakkan satu lembar di tempat terang, lalu arahkan kamera dari atas sampai keempat sudutnya masuk ke bingkai.',
	restart: 'Nyalakan kamera lagi',
	sound: 'Bunyi saat lembar terbaca',
	auto: 'Langsung masukkan lembar yang terbaca jelas',
	autoHelp:
		'Lembar yang meragukan tetap ditanyakan dulu, dan lembar terakhir dapat dikeluarkan lagi.',
	given: 'Lembar ini sudah dibaca. Gantilah dengan lembar berikutnya.',
	again: 'Baca lembar ini lagi',
	autoEntered: 'Lembar ke-{n} masuk: {place}.',
	takeBack: 'Keluarkan lembar itu',
	takenBack: 'Lembar terakhir sudah dikeluarkan dari rekap.',
	notTakenBack:
		'Lembar terakhir belum keluar karena peramban menolak menghapusnya. Keluarkan lewat “Lihat kode yang terkumpul” di halaman rekap.',

	/** Why a picture gives no sheet, and what to do: of what the camera sees, and of a photograph. */
	problems: {
		'no-code':
			'Belum ada lembar yang terlihat. Pastikan kotak QR di kanan atas lembar tidak tertutup dan tidak silau.',
		'foreign-code':
			'QR ini tidak berasal dari lembar situs ini. Arahkan kamera ke lembar yang benar, atau ketik jawabannya.',
		'damaged-code':
			'Kotak QR di lembar ini tidak terbaca utuh. Ratakan kertasnya, dekatkan kamera, atau ketik jawabannya.',
		'unknown-instrument':
			'Lembar ini berasal dari cermin yang belum ada di versi situs ini. Muat ulang halaman ini saat tersambung ke internet, atau ketik jawabannya.',
		'newer-layout':
			'Lembar ini dicetak dari versi situs yang lebih baru. Muat ulang halaman ini saat tersambung ke internet, lalu baca lagi lembarnya.',
		'older-layout':
			'Lembar ini dicetak dengan tata letak lama yang tidak dapat lagi dibaca kamera. Ketik saja jawabannya.',
		'other-revision':
			'Lembar ini tidak dapat masuk ke rekap ini karena pernyataannya dari revisi lain. Hitunglah dengan kunci yang tercetak di lembar itu.',
		corners:
			'Keempat sudut hitam belum terlihat semua. Jauhkan kamera sedikit sampai seluruh lembar masuk, dan singkirkan benda yang menutupinya.',
		'too-small': 'Lembarnya terlalu jauh. Dekatkan kamera sampai lembar hampir memenuhi gambar.',
		'too-blurred':
			'Gambarnya buram. Jangan gerakkan perangkat, ratakan kertasnya, dan sentuh gambar supaya kamera fokus.',
		bent: 'Kertasnya terlalu melengkung. Ratakan di meja atau tindih tepinya, lalu baca sekali lagi.',
		'too-dark':
			'Gambarnya terlalu gelap. Cari tempat yang lebih terang, dan jangan sampai bayangan Anda jatuh di lembar.',
	} satisfies Record<SheetImageProblem, string>,
	/** Why a file is no photograph that can be read. */
	files: {
		heic: 'Peramban ini tidak dapat membuka foto HEIC. Di iPhone, ubah Pengaturan > Kamera > Format menjadi “Paling Kompatibel”, lalu potret lagi, atau pakai salinan JPEG-nya.',
		unreadable:
			'Berkas ini tidak dapat dibuka sebagai foto. Pilih foto lain, atau potret lembarnya sekali lagi.',
	},
	busy: 'Membaca foto {n} dari {total}…',
	cancel: 'Berhenti membaca',
	failed: '{n} foto tidak terbaca',
	failure: '{name}: {reason}',
	nothing: 'Tidak ada lembar yang terbaca dari foto itu.',
	done: 'Semua lembar dari foto sudah diperiksa.',
	more: 'Baca foto lain',

	review: {
		/** Of the sheet under review. */
		clear: 'Lembar terbaca jelas',
		asks: '{n} pertanyaan perlu dijawab',
		settled: 'Semua sudah terjawab',
		file: 'dari {name}',
		place: '{title}, {session}, {wave}',
		printed: 'Lembar ini dicetak untuk {session}, {wave}. Hasilnya masuk ke sana.',
		blank: 'Lembar ini tidak menyebut sesi. Hasilnya masuk ke sesi dan tahap yang Anda pilih.',
		/** What is asked of a row, by what it shows. */
		questions: {
			read: '{row} {n}: mana yang ditandai?',
			unsure: '{row} {n}: tandanya kurang jelas. Mana yang ditandai?',
			blackened:
				'{row} {n}: lingkarannya dihitamkan, mungkin karena salah menandai. Mana yang berlaku?',
			two: '{row} {n}: ada lebih dari satu tanda. Mana yang berlaku?',
			empty: '{row} {n}: tidak ada tanda yang terlihat. Mana yang ditandai?',
		} satisfies Record<RowStatus, string>,
		rows: { rating: 'Pernyataan', choice: 'Frasa' },
		suggested: 'tampaknya ini',
		blankRow: 'Memang kosong',
		/** What stands for both columns, and for none, of a sheet of phrases. */
		both: 'Keduanya',
		none: 'Tidak ditandai',
		mark: 'Tanda pasangan',
		markHelp:
			'Dua huruf dan dua angka, misalnya KR47. Kosongkan kalau di lembar memang tidak ada tandanya.',
		markPartly:
			'Tanda pasangan belum terbaca lengkap. Ketik menurut lembarnya, atau pilih “Memang kosong”.',
		markWrong: 'Tanda pasangan harus dua huruf lalu dua angka, atau dikosongkan.',
		count:
			'Di kolom “sekarang” ada {now} tanda dan di kolom “diinginkan” ada {wished}, padahal masing-masing harus sepuluh. Kalau ada yang keliru terbaca, ubah di “Semua jawaban”. Kalau isinya memang begitu, lembar ini tidak dapat dimasukkan, jadi lewati saja.',
		picture:
			'Gambar lembar dengan hasil bacanya. Isinya sama dengan daftar “Semua jawaban” di halaman ini.',
		legend: {
			read: 'Lingkaran: terbaca',
			decided: 'Kotak: Anda yang memilih',
			asked: 'Kotak putus-putus: perlu dijawab',
		},
		all: 'Semua jawaban',
		answer: '{n}. {answer}',
		unanswered: 'belum dijawab',
		markRow: 'Tanda pasangan: {mark}',
		noMark: 'tidak ada',
		change: 'Ubah',
		changeOf: ' jawaban {row} {n}',
		enter: 'Masukkan ke rekap',
		entering: 'Menyimpan…',
		open: 'Masih ada {n} pertanyaan yang perlu dijawab di lembar ini.',
		skip: 'Lewati',
		skipOf: ' lembar ini',
		back: 'Kembali ke daftar',
		/** Of a sheet that looks like one in the recap. */
		twin: 'Mungkin sudah masuk',
		twinMark:
			'Lembar dengan tanda pasangan {mark} di sesi dan tahap ini sudah masuk. Apakah ini lembar yang sama, atau milik orang lain? Kalau milik orang lain, hasilnya dihitung tanpa tanda pasangan.',
		twinAnswers:
			'Lembar dengan jawaban yang persis sama di sesi dan tahap ini sudah masuk. Apakah ini lembar yang sama, atau milik orang lain?',
		twinOther: 'Orang lain, masukkan',
		twinSame: 'Lembar yang sama, lewati',
	},
	/** Of sheets that were put off. */
	skipped: {
		title: '{n} lembar dilewati',
		help: 'Lembar ini belum masuk ke rekap. Sentuh gambarnya untuk memeriksanya lagi.',
		open: 'Periksa lembar ke-{n} yang dilewati',
	},
	batch: {
		title: '{n} lembar terbaca jelas',
		help: 'Periksa dulu sekilas. Sentuh gambarnya untuk melihat lembar itu lebih besar atau mengubah jawabannya.',
		open: 'Lihat lembar ke-{n}',
		enter: 'Masukkan {n} lembar yang terbaca jelas',
		busy: 'Memasukkan lembar ke-{n} dari {total}…',
	},
};

export type PaperReadingLabels = typeof paperReadingCopy;
