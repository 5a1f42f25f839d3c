import type { CodeProblem } from '../core/codes/result-code.ts';

/** Words of `npm run rekap`, in a terminal. `{n}` and the like are filled in. */
export const recapCommandCopy = {
	help: `Rekap kelompok dari kode hasil Cermin BerAKHLAK, tanpa peramban.

Cara pakai:
  npm run rekap -- [pilihan] BERKAS…

BERKAS adalah teks apa pun yang memuat kode: ekspor grup WA (.txt atau .zip), .csv, .json, .xlsx.
Tanda - berarti masukan standar. Semua berkas digabung; kode yang sama dihitung sekali.

Pilihan:
  --sesi ID   hanya sesi ini, delapan karakter dari tautannya; boleh diulang
  --gabung    gabungkan semua sesi menjadi satu kelompok, per cermin dan tahap
  --json      keluaran untuk program (pakai npm run --silent rekap agar bersih)
  --rows KE   tulis satu baris per jawaban ke berkas KE (.csv, .ndjson, atau .parquet) beserta kamus kolomnya, untuk diolah
              program lain seperti DuckDB atau Spark (scripts/recap.sql); siapa pun yang memegang berkas itu dapat membaca
              skor tiap orang, dan batas sedikitnya 5 orang tidak berlaku di dalamnya
  --help      tampilkan bantuan ini

Contoh:
  npm run rekap -- "Chat WhatsApp dengan Orientasi CPNS.txt"
  npm run --silent rekap -- --json --sesi q7k3m9xw *.txt > rekap.json
  npm run rekap -- --rows jawaban.parquet *.txt

Status keluar: 0 ada rekap; 1 tidak ada kode, atau tiap kelompok kurang dari 5 orang; 2 pilihan keliru atau
berkas tidak terbaca.
`,
	errors: {
		noFiles:
			'Sebutkan sedikitnya satu berkas, atau - untuk masukan standar. Bantuan: npm run rekap -- --help',
		unknownOption:
			'Pilihan {option} tidak dikenal atau kurang lengkap. Bantuan: npm run rekap -- --help',
		mergedSome:
			'--gabung menggabungkan semua sesi di dalam berkas dan tidak dapat dipakai bersama --sesi. Untuk gabungan lain, berikan hanya berkas sesi-sesi itu.',
		badRows:
			'Nama "{file}" harus diakhiri .csv, .ndjson, atau .parquet. Contoh: --rows jawaban.csv',
		rowsAlone:
			'--rows menulis jawaban apa adanya dan tidak dapat dipakai bersama --gabung atau --json. Jalankan sendiri-sendiri.',
		unwritable:
			'Berkas {file} tidak dapat ditulis ({code}). Periksa folder, izin tulis, dan ruang kosongnya, lalu ulangi.',
		badSession: '"{id}" bukan ID sesi. Salin delapan karakternya dari tautan sesi, sesudah "id=".',
		missing: 'Berkas {file} tidak ada. Periksa nama dan foldernya.',
		forbidden: 'Berkas {file} tidak boleh dibuka. Periksa izin bacanya.',
		folder: '{file} adalah folder. Sebutkan berkas di dalamnya, misalnya {file}/*.txt',
		unreadable: 'Berkas {file} tidak terbaca ({code}). Salin ke tempat lain, lalu coba lagi.',
		nothing:
			'Tidak ada kode hasil yang utuh. Periksa apakah berkasnya memuat kode yang diawali cb1.',
		otherSession: 'Tidak ada kode dari sesi {ids}. Sesi yang ada: {known}.',
		few: 'Belum ada kelompok dengan sedikitnya 5 orang. Kumpulkan kode lagi, lalu ulangi perintah ini.',
	},
	rows: {
		written: '{n} baris ditulis ke {file}, dan arti kolomnya ke {dictionary}.',
		careful:
			'Berkas ini memuat skor tiap orang tanpa nama. Simpan seperti kode hasilnya dan jangan bagikan.',
	},
	found: {
		title: 'Yang ditemukan',
		new: '{n} hasil',
		same: '{n} kode kembar, dihitung sekali',
		conflict:
			'{n} kode lain milik orang yang sama di tahap yang sama, hanya yang terakhir dihitung',
		damaged: '{n} kode rusak, tidak dihitung',
		damagedItem: '{file}: {text} ({reason})',
		more: '… dan {n} lagi',
		input: 'masukan standar',
	},
	/** Why a code is not counted. */
	problems: {
		cut: 'terpotong',
		altered: 'ada huruf atau angka yang berubah',
		'newer-version': 'dibuat oleh situs yang lebih baru',
		'unknown-instrument': 'dari cermin yang tidak dikenal',
		malformed: 'bukan kode yang sah',
	} satisfies Record<CodeProblem, string>,
	group: {
		session: 'Sesi {id}',
		merged: '{n} sesi digabung',
		heading: '{sessions} · {instrument}, revisi {revision}',
		left: '{n} sesi dengan kurang dari 5 orang belum ikut: {ids}',
		wave: '{wave}: {n} orang',
		few: 'Rekap muncul setelah ada 5 orang. Sekarang baru {n} orang.',
		withheld:
			'Tidak ditampilkan ({n} orang) supaya jawaban orang tidak bisa ditebak. Sesi kecil hanya tampil kalau semua sesi kecil digabung.',
		noBehaviours:
			'Rata-rata perilaku muncul setelah 10 orang menyertakan jawaban tiap pernyataan. Sekarang baru {n} orang.',
		noPhrases: 'Angka tiap frasa muncul setelah ada 10 orang. Yang mengisi baru {n} orang.',
		phrasesWithheld:
			'Angka tiap frasa tidak ditampilkan karena ada sesi yang diisi kurang dari 10 orang, dan pilihan mereka bisa ditebak dari selisih angkanya.',
		comparison: '{to} dibandingkan dengan {from}',
	},
	tables: {
		titles: {
			scores: 'Rata-rata tiap nilai',
			bands: 'Sebaran (orang per rentang skor)',
			behaviours: 'Rata-rata tiap perilaku',
			reliability: 'Reliabilitas (alfa Cronbach)',
			paired: 'Berpasangan',
			unpaired: 'Tidak berpasangan',
			reaches: 'Nilai yang terlihat (orang yang memilih sedikitnya satu dari tiga frasanya)',
			ofTen: 'Dari sepuluh pilihan tiap orang',
			phrases: 'Frasa (orang yang memilihnya)',
			reachChanges: 'Perubahan nilai yang terlihat (poin persen)',
			ofTenChanges: 'Perubahan kesamaan kedua putaran',
			phraseChanges: 'Perubahan frasa (poin persen)',
		},
		bands: 'Rentang: orang',
		band: '{from} sampai <{below}: {count}',
		topBand: '{from} sampai 100: {count}',
	},
	waves: { before: 'Tahap awal', after: 'Tahap 30 hari', later: 'Tahap lanjutan' },
};
