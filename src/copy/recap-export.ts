import type { Kind } from '../core/assessment/instrument.ts';
import type { ColumnOf, TableId } from '../core/survey/table-columns.ts';
import { recapTablesCopy } from './recap-tables.ts';
import { savingCopy } from './saving.ts';

type SheetWords = {
	[T in TableId]: { title: string; meanings: Record<ColumnOf<T>, string> };
};

/** Words of a recap taken away as a file, and of the buttons for it. `{n}` and the like are filled in. */
export const recapExportCopy = {
	title: 'Unduh rekap',
	lead: 'Berkas dibuat di perangkat ini dan tidak dikirim ke mana pun. Isinya angka kelompok dari rekap di halaman ini, tanpa kode perorangan.',
	decimals: 'Angka desimal dalam CSV',
	comma: 'Koma (66,7), untuk Excel berbahasa Indonesia',
	point: 'Titik (66.7), untuk Excel berbahasa Inggris dan R',
	csv: 'Unduh CSV',
	xlsx: 'Unduh XLSX',
	json: 'Unduh JSON',
	saving: savingCopy,
	file: 'rekap-{title}',
	untitled: 'kelompok',

	facts: {
		title: 'Keterangan',
		heading: ['Keterangan', 'Isi'],
		group: 'Kelompok',
		instrument: 'Cermin',
		revision: 'Revisi pernyataan',
		compared: 'Perbandingan',
		n: 'Jumlah orang',
		notice: 'Perhatian',
		noticeText: {
			rating:
				'Ini rekap penilaian diri, bukan Indeks BerAKHLAK resmi, dan tidak dapat dibandingkan dengannya.',
			choice:
				'Bukan Indeks BerAKHLAK dan bukan bahan penilaian. Frasa dan rumusnya buatan situs ini, jadi hasilnya tidak dapat dibandingkan dengan survei resmi.',
		} satisfies Record<Kind, string>,
		method: 'Cara membaca',
		methodText: {
			rating:
				'Skor 0 sampai 100, dibulatkan ke empat desimal. Sel kosong berarti tidak ada angka yang boleh atau dapat ditampilkan. Angka apa pun dihitung dari sedikitnya 5 orang; sebaran, median, kuartil, dan perilaku dari sedikitnya 10; reliabilitas dari sedikitnya 30.',
			choice:
				'Jumlah orang ialah banyaknya orang yang memilih, bukan banyaknya pilihan. Persentasenya dibulatkan ke empat desimal. Sel kosong berarti tidak ada angka yang boleh atau dapat ditampilkan. Angka apa pun dihitung dari sedikitnya 5 orang; angka tiap frasa dari sedikitnya 10. Orang yang tidak mengisi tidak terwakili.',
		} satisfies Record<Kind, string>,
		few: 'Belum ada yang dapat ditampilkan. Rekap dibuat dari sedikitnya 5 orang.',
	},
	instruments: { diri: 'Cermin Diri', kilat: 'Cermin Kilat', unit: 'Potret Unit' },
	codebook: { title: 'Buku kode', heading: ['Tabel', 'Kolom', 'Arti'] },

	tables: recapTablesCopy,
	/** The sheets of tables: their titles, and what each column means, for the code book. */
	sheets: {
		scores: {
			title: 'Rekap',
			meanings: {
				score: 'Rata-rata tujuh nilai, atau salah satu dari ketujuh nilai itu.',
				n: 'Jumlah orang yang punya skor ini.',
				mean: 'Rata-rata skor orang-orang itu, 0 sampai 100.',
				low: 'Batas bawah interval kepercayaan 95% bagi rata-rata (Student).',
				high: 'Batas atas interval kepercayaan 95% bagi rata-rata (Student).',
				sd: 'Simpangan baku sampel: seberapa berbeda skor antarorang.',
				median: 'Skor di tengah bila semuanya diurutkan; diisi mulai 10 orang.',
				q1: 'Seperempat orang berada di skor ini atau di bawahnya; diisi mulai 10 orang.',
				q3: 'Tiga perempat orang berada di skor ini atau di bawahnya; diisi mulai 10 orang.',
				level:
					'Kuat mulai 75,0; berkembang 50,0 sampai 74,9; perlu perhatian di bawah 50,0; dibaca dari rata-rata dengan satu desimal. Kosong untuk Cermin Kilat.',
				place:
					'Terisi bila rata-rata nilai ini yang tertinggi atau terendah; kalau ada yang sama, semuanya terisi. Kosong bila rata-rata semua nilai sama.',
				note: 'Mengapa baris ini tidak berisi angka.',
			},
		},
		bands: {
			title: 'Sebaran',
			meanings: {
				score: 'Rata-rata tujuh nilai, atau salah satu dari ketujuh nilai itu.',
				from: 'Skor terendah dalam rentang ini.',
				below: 'Rentang berakhir sebelum skor ini; kosong berarti sampai 100.',
				count:
					'Jumlah orang dalam rentang. Rentang yang berisi kurang dari 5 orang digabung dengan rentang di sebelahnya.',
			},
		},
		behaviours: {
			title: 'Perilaku',
			meanings: {
				value: 'Nilai yang memuat perilaku ini.',
				behaviour: 'Satu dari 21 panduan perilaku, dengan sebutan ringkas.',
				n: 'Jumlah orang yang menjawab perilaku ini selain dengan “Tidak mengalami”.',
				mean: 'Rata-rata jawaban orang-orang itu, 0 sampai 100; pernyataan terbalik sudah dibalik.',
				place:
					'Terisi bila rata-rata perilaku ini yang tertinggi atau terendah; kalau ada yang sama, semuanya terisi. Kosong bila rata-rata semua perilaku sama.',
				note: 'Mengapa baris ini tidak berisi angka.',
			},
		},
		reliability: {
			title: 'Reliabilitas',
			meanings: {
				score: 'Semua 21 pernyataan, atau tiga pernyataan satu nilai.',
				n: 'Jumlah orang yang menjawab semua pernyataannya.',
				alpha:
					'Alfa Cronbach: seberapa searah jawaban atas pernyataan-pernyataan itu; 1 berarti paling searah.',
				low: 'Batas bawah interval kepercayaan 95% bagi alfa (Feldt).',
				high: 'Batas atas interval kepercayaan 95% bagi alfa (Feldt).',
				verdict:
					'Rendah bila seluruh interval di bawah 0,70; belum pasti bila interval memuat 0,70; cukup bila seluruhnya mulai 0,70; baik bila seluruhnya mulai 0,80; sangat searah bila alfa di atas 0,95.',
				note: 'Mengapa baris ini tidak berisi angka.',
			},
		},
		comparison: {
			title: 'Perbandingan',
			meanings: {
				method:
					'Berpasangan: hanya orang yang mengisi kedua tahap, masing-masing dibandingkan dengan dirinya sendiri. Tidak berpasangan: semua orang di tiap tahap.',
				score: 'Rata-rata tujuh nilai, atau salah satu dari ketujuh nilai itu.',
				nBefore: 'Jumlah orang yang punya skor ini, {first}.',
				nAfter: 'Jumlah orang yang punya skor ini, {second}.',
				before:
					'Rata-rata semua orang di {first}; kosong bila berpasangan karena di situ hanya orang yang mengisi kedua tahap yang dihitung.',
				after: 'Rata-rata semua orang di {second}; kosong bila berpasangan.',
				difference:
					'Rata-rata {second} dikurangi rata-rata {first}; bila berpasangan, rata-rata selisih tiap orang.',
				low: 'Batas bawah interval kepercayaan 95% bagi selisih (Student bila berpasangan, Welch bila tidak).',
				high: 'Batas atas interval kepercayaan 95% bagi selisih (Student bila berpasangan, Welch bila tidak).',
				gain: 'Selisih dibagi jarak dari rata-rata semua orang di {first} ke 100 (Hake, 1998).',
				gainBand:
					'Tinggi mulai 0,70; sedang 0,30 sampai 0,69; rendah 0,01 sampai 0,29; tidak naik bila 0,00 atau kurang.',
				note: 'Mengapa baris ini, atau N-gain-nya, tidak berisi angka.',
				fell: 'Jumlah orang yang skornya turun; kosong bila kurang dari sepuluh orang mengisi kedua tahap, atau bila jumlahnya digabung karena hanya satu sampai empat orang.',
				stayed:
					'Jumlah orang yang skornya tetap; kosong menurut aturan yang sama dengan kolom “Turun”.',
				rose: 'Jumlah orang yang skornya naik; kosong menurut aturan yang sama dengan kolom “Turun”.',
				fellOrStayed:
					'Jumlah orang yang skornya turun atau tetap, bila keduanya digabung; kosong bila masing-masing ditampilkan.',
				stayedOrRose:
					'Jumlah orang yang skornya tetap atau naik, bila keduanya digabung; kosong bila masing-masing ditampilkan.',
			},
		},
		plans: {
			title: 'Komitmen',
			meanings: {
				wave: 'Tahap saat orang mengabarkan komitmennya.',
				n: 'Jumlah orang yang menyertakan kabar komitmennya dalam kode; mereka menilainya sendiri. Perilaku dan kalimat komitmennya tidak ikut.',
				done: 'Jumlah orang yang menjalankan komitmennya; kosong bila kurang dari sepuluh orang menjawab, atau bila jumlahnya digabung karena hanya satu sampai empat orang.',
				partly:
					'Jumlah orang yang menjalankan sebagian komitmennya; kosong menurut aturan yang sama dengan kolom “Menjalankan”.',
				notYet:
					'Jumlah orang yang belum menjalankan komitmennya; kosong menurut aturan yang sama dengan kolom “Menjalankan”.',
				doneOrPartly:
					'Jumlah orang yang menjalankan seluruh atau sebagian komitmennya, bila keduanya digabung; kosong bila masing-masing ditampilkan.',
				partlyOrNotYet:
					'Jumlah orang yang menjalankan sebagian komitmennya atau belum menjalankannya, bila keduanya digabung; kosong bila masing-masing ditampilkan.',
				note: 'Mengapa baris ini tidak berisi angka.',
			},
		},
		reaches: {
			title: 'Nilai yang terlihat',
			meanings: {
				value: 'Nilai yang dihitung.',
				n: 'Jumlah orang yang dihitung; semuanya memilih di kedua putaran.',
				now: 'Jumlah orang yang memilih sedikitnya satu dari tiga frasa nilai ini untuk unitnya sekarang.',
				nowLow: 'Batas bawah interval 95% bagi persentase orang itu (Wilson).',
				nowHigh: 'Batas atas interval 95% bagi persentase orang itu (Wilson).',
				nowAgainst: 'Apakah seluruh interval itu di atas atau di bawah hasil asal pilih.',
				wished:
					'Jumlah orang yang memilih sedikitnya satu dari tiga frasa nilai ini untuk unit yang diinginkan.',
				wishedLow: 'Batas bawah interval 95% bagi persentase orang itu (Wilson).',
				wishedHigh: 'Batas atas interval 95% bagi persentase orang itu (Wilson).',
				wishedAgainst: 'Apakah seluruh interval itu di atas atau di bawah hasil asal pilih.',
				chance:
					'Persentase orang yang akan memilihnya kalau asal pilih, artinya sepuluh frasa dipilih secara acak.',
				gap: 'Diinginkan lebih banyak atau lebih sedikit daripada sekarang; diisi bila sulit disebut kebetulan (uji tanda eksak, disesuaikan menurut Holm).',
			},
		},
		phrases: {
			title: 'Frasa',
			meanings: {
				phrase: 'Satu dari 35 frasa.',
				phraseKind: 'Perilaku dari panduan perilaku, atau kebiasaan yang menghambat.',
				n: 'Jumlah orang yang dihitung; semuanya memilih di kedua putaran.',
				now: 'Jumlah orang yang memilih frasa ini untuk unitnya sekarang.',
				nowLow: 'Batas bawah interval 95% bagi persentase orang itu (Wilson).',
				nowHigh: 'Batas atas interval 95% bagi persentase orang itu (Wilson).',
				nowAgainst:
					'Apakah seluruh interval itu di atas atau di bawah hasil asal pilih; karena 35 frasa diperiksa sekaligus, satu atau dua di antaranya dapat tampak berbeda hanya karena kebetulan.',
				wished: 'Jumlah orang yang memilih frasa ini untuk unit yang diinginkan.',
				wishedLow: 'Batas bawah interval 95% bagi persentase orang itu (Wilson).',
				wishedHigh: 'Batas atas interval 95% bagi persentase orang itu (Wilson).',
				wishedAgainst: 'Apakah seluruh interval itu di atas atau di bawah hasil asal pilih.',
				chance:
					'Persentase orang yang akan memilihnya kalau asal pilih, artinya sepuluh frasa dipilih secara acak.',
				gap: 'Diinginkan lebih banyak atau lebih sedikit daripada sekarang; diisi bila sulit disebut kebetulan (uji tanda eksak, disesuaikan menurut Holm).',
			},
		},
		ofTen: {
			title: 'Dari sepuluh pilihan',
			meanings: {
				measure: 'Apa yang dihitung di antara sepuluh pilihan tiap orang.',
				n: 'Jumlah orang yang dihitung.',
				tenMean: 'Rata-rata jumlahnya pada orang-orang itu, 0 sampai 10.',
				tenLow: 'Batas bawah interval 95% bagi rata-rata (Student).',
				tenHigh: 'Batas atas interval 95% bagi rata-rata (Student).',
				tenChance: 'Rata-rata kalau asal pilih, artinya sepuluh frasa dipilih secara acak.',
				against: 'Apakah seluruh interval itu di atas atau di bawah hasil asal pilih.',
			},
		},
		reachChanges: {
			title: 'Perubahan nilai',
			meanings: {
				round: 'Putaran: unit sekarang, atau unit yang diinginkan.',
				value: 'Nilai yang dihitung.',
				method:
					'Berpasangan: hanya orang yang mengisi kedua tahap. Tidak berpasangan: semua orang di tiap tahap.',
				nBefore: 'Jumlah orang yang dihitung, {first}.',
				nAfter: 'Jumlah orang yang dihitung, {second}.',
				countBefore:
					'Jumlah orang yang memilih sedikitnya satu dari tiga frasa nilai ini, {first}; kosong bila berpasangan supaya orang yang mengisi sekali saja tidak dapat ditebak.',
				countAfter:
					'Jumlah orang yang memilih sedikitnya satu dari tiga frasa nilai ini, {second}; kosong bila berpasangan.',
				difference: 'Persentase orang yang memilih, {second} dikurangi {first}, dalam poin persen.',
				low: 'Batas bawah interval 95% bagi selisih (Bonett dan Price bila berpasangan, Newcombe bila tidak).',
				high: 'Batas atas interval 95% bagi selisih.',
				gap: 'Terisi bila selisihnya sulit disebut kebetulan (uji tanda eksak, disesuaikan menurut Holm); kosong bila tidak berpasangan.',
				note: 'Mengapa baris ini tidak berisi angka.',
			},
		},
		phraseChanges: {
			title: 'Perubahan frasa',
			meanings: {
				round: 'Putaran: unit sekarang, atau unit yang diinginkan.',
				phrase: 'Satu dari 35 frasa.',
				method:
					'Berpasangan: hanya orang yang mengisi kedua tahap. Tidak berpasangan: semua orang di tiap tahap.',
				nBefore: 'Jumlah orang yang dihitung, {first}.',
				nAfter: 'Jumlah orang yang dihitung, {second}.',
				countBefore:
					'Jumlah orang yang memilih frasa ini, {first}; kosong bila berpasangan supaya orang yang mengisi sekali saja tidak dapat ditebak.',
				countAfter: 'Jumlah orang yang memilih frasa ini, {second}; kosong bila berpasangan.',
				difference: 'Persentase orang yang memilih, {second} dikurangi {first}, dalam poin persen.',
				low: 'Batas bawah interval 95% bagi selisih (Bonett dan Price bila berpasangan, Newcombe bila tidak).',
				high: 'Batas atas interval 95% bagi selisih.',
				gap: 'Terisi bila selisihnya sulit disebut kebetulan (uji tanda eksak, disesuaikan menurut Holm); kosong bila tidak berpasangan.',
				note: 'Mengapa baris ini tidak berisi angka.',
			},
		},
		ofTenChanges: {
			title: 'Perubahan kesamaan',
			meanings: {
				measure: 'Apa yang dihitung di antara sepuluh pilihan tiap orang.',
				method:
					'Berpasangan: hanya orang yang mengisi kedua tahap. Tidak berpasangan: semua orang di tiap tahap.',
				nBefore: 'Jumlah orang yang dihitung, {first}.',
				nAfter: 'Jumlah orang yang dihitung, {second}.',
				tenDifference: 'Rata-rata {second} dikurangi rata-rata {first}, dari −10 sampai 10.',
				tenLow:
					'Batas bawah interval 95% bagi selisih (Student bila berpasangan, Welch bila tidak).',
				tenHigh: 'Batas atas interval 95% bagi selisih.',
				note: 'Mengapa baris ini tidak berisi angka.',
			},
		},
	} satisfies SheetWords,
};

export type RecapExportLabels = typeof recapExportCopy;
