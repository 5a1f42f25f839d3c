import type { ColumnOf, TableId } from '../core/survey/recap-tables.ts';

type TableWords = {
	[T in TableId]: {
		title: string;
		/** Each column's heading, and what it means for the code book. */
		columns: Record<ColumnOf<T>, readonly [heading: string, meaning: string]>;
	};
};

/** Words of a recap taken away as a file, and of the buttons for it. `{n}` and the like are filled in. */
export const recapExportCopy = {
	title: 'Unduh rekap',
	lead: 'Berkas dibuat di perangkat ini dan tidak dikirim ke mana pun. Isinya sama dengan yang tampil di halaman ini: angka kelompok, tanpa kode perorangan.',
	decimals: 'Angka desimal dalam CSV',
	comma: 'Koma (66,7), untuk Excel berbahasa Indonesia',
	point: 'Titik (66.7), untuk Excel berbahasa Inggris dan R',
	csv: 'Unduh CSV',
	xlsx: 'Unduh XLSX',
	json: 'Unduh JSON',
	saved: 'Berkas {name} sudah dibuat. Cari di folder unduhan.',
	failed:
		'Berkas tidak dapat dibuat, mungkin karena sambungan terputus. Coba lagi setelah tersambung; jangan memuat ulang halaman selagi terputus.',
	file: 'rekap-{title}',
	untitled: 'kelompok',

	facts: {
		title: 'Keterangan',
		heading: ['Hal', 'Isi'],
		group: 'Kelompok',
		instrument: 'Cermin',
		revision: 'Revisi pertanyaan',
		compared: 'Perbandingan',
		n: 'Jumlah orang',
		notice: 'Perhatian',
		noticeText:
			'Ini rekap penilaian diri, bukan Indeks BerAKHLAK resmi, dan tidak dapat dibandingkan dengannya.',
		method: 'Cara membaca',
		methodText:
			'Skor 0 sampai 100, dibulatkan ke empat desimal. Sel kosong berarti tidak ada angka yang boleh atau dapat ditunjukkan. Angka apa pun hanya ada untuk sedikitnya 5 orang; sebaran, median, kuartil, dan perilaku untuk sedikitnya 10; keajekan untuk sedikitnya 30.',
		few: 'Belum ada yang dapat ditunjukkan: rekap baru dibuat dari sedikitnya 5 orang.',
	},
	instruments: { diri: 'Cermin Diri', kilat: 'Cermin Kilat' },
	codebook: { title: 'Buku kode', heading: ['Tabel', 'Kolom', 'Arti'] },

	tables: {
		scores: {
			title: 'Rekap',
			columns: {
				score: ['Skor', 'Skor Cermin kelompok, atau salah satu dari tujuh nilai.'],
				n: ['Orang', 'Jumlah orang yang punya skor ini.'],
				mean: ['Rata-rata', 'Rata-rata skor orang-orang itu, 0 sampai 100.'],
				low: [
					'Interval 95% bawah',
					'Batas bawah interval kepercayaan 95% bagi rata-rata (Student).',
				],
				high: [
					'Interval 95% atas',
					'Batas atas interval kepercayaan 95% bagi rata-rata (Student).',
				],
				sd: ['Simpangan baku', 'Simpangan baku sampel: seberapa berbeda skor antarorang.'],
				median: ['Median', 'Skor yang di tengah bila semua diurutkan.'],
				q1: ['Kuartil 1', 'Seperempat orang berada di skor ini atau di bawahnya; dari 10 orang.'],
				q3: [
					'Kuartil 3',
					'Tiga perempat orang berada di skor ini atau di bawahnya; dari 10 orang.',
				],
				level: [
					'Tingkat',
					'Kuat mulai 75,0; bertumbuh 50,0 sampai 74,9; perlu perhatian di bawah 50,0; dibaca dari rata-rata dengan satu desimal. Kosong untuk Cermin Kilat.',
				],
				place: [
					'Urutan',
					'Nilai dengan rata-rata tertinggi atau terendah; yang sama disebut semua. Kosong bila semuanya sama.',
				],
				note: ['Catatan', 'Mengapa sebuah baris tidak berisi angka.'],
			},
		},
		bands: {
			title: 'Sebaran',
			columns: {
				score: ['Skor', 'Skor Cermin kelompok, atau salah satu dari tujuh nilai.'],
				from: ['Mulai dari', 'Skor terendah dalam rentang ini.'],
				below: ['Kurang dari', 'Rentang berakhir sebelum skor ini; kosong berarti sampai 100.'],
				count: [
					'Orang',
					'Jumlah orang dalam rentang. Rentang yang berisi kurang dari 5 orang digabung dengan tetangganya.',
				],
			},
		},
		behaviours: {
			title: 'Perilaku',
			columns: {
				value: ['Nilai', 'Nilai tempat perilaku ini berada.'],
				behaviour: ['Perilaku', 'Satu dari 21 panduan perilaku, dengan sebutan ringkas.'],
				n: ['Orang', 'Jumlah orang yang punya jawaban selain “tidak ada kesempatan”.'],
				mean: [
					'Rata-rata',
					'Rata-rata jawaban orang-orang itu, 0 sampai 100; pertanyaan terbalik sudah dibalik.',
				],
				place: [
					'Urutan',
					'Perilaku dengan rata-rata tertinggi atau terendah; yang sama disebut semua. Kosong bila semuanya sama.',
				],
				note: ['Catatan', 'Mengapa sebuah baris tidak berisi angka.'],
			},
		},
		reliability: {
			title: 'Keajekan',
			columns: {
				score: ['Skor', 'Semua 21 pertanyaan, atau tiga pertanyaan satu nilai.'],
				n: ['Orang', 'Jumlah orang yang menjawab semua pertanyaannya.'],
				alpha: ['Alfa Cronbach', 'Seberapa seiring jawaban atas pertanyaan-pertanyaan itu.'],
				low: ['Interval 95% bawah', 'Batas bawah interval kepercayaan 95% bagi alfa (Feldt).'],
				high: ['Interval 95% atas', 'Batas atas interval kepercayaan 95% bagi alfa (Feldt).'],
				verdict: [
					'Bacaan',
					'Kurang ajek bila seluruh interval di bawah 0,70; belum pasti bila memuat 0,70; cukup ajek di atasnya; ajek mulai 0,80; sangat searah bila alfa di atas 0,95.',
				],
				note: ['Catatan', 'Mengapa sebuah baris tidak berisi angka.'],
			},
		},
		comparison: {
			title: 'Perbandingan',
			columns: {
				method: [
					'Cara',
					'Berpasangan: hanya orang yang mengisi dua kali, masing-masing dibandingkan dengan dirinya. Tidak berpasangan: semua orang di tiap tahap.',
				],
				score: ['Skor', 'Skor Cermin kelompok, atau salah satu dari tujuh nilai.'],
				nBefore: ['Orang, {first}', 'Jumlah orang yang punya skor ini, {first}.'],
				nAfter: ['Orang, {second}', 'Jumlah orang yang punya skor ini, {second}.'],
				before: ['Rata-rata, {first}', 'Rata-rata orang-orang itu, {first}.'],
				after: ['Rata-rata, {second}', 'Rata-rata orang-orang itu, {second}.'],
				difference: ['Selisih', 'Rata-rata {second} dikurangi rata-rata {first}.'],
				low: [
					'Interval 95% bawah',
					'Batas bawah interval kepercayaan 95% bagi selisih (Student bila berpasangan, Welch bila tidak).',
				],
				high: [
					'Interval 95% atas',
					'Batas atas interval kepercayaan 95% bagi selisih (Student bila berpasangan, Welch bila tidak).',
				],
				gain: ['N-gain', 'Selisih dibagi jarak dari rata-rata {first} ke 100 (Hake 1998).'],
				gainBand: [
					'Bacaan N-gain',
					'Tinggi mulai 0,70; sedang 0,30 sampai 0,69; rendah 0,01 sampai 0,29; tidak naik bila 0,00 atau kurang.',
				],
				note: ['Catatan', 'Mengapa sebuah baris, atau N-gain-nya, tidak berisi angka.'],
			},
		},
	} satisfies TableWords,

	/** What the ids in the cells of a column are called. */
	words: {
		level: { strong: 'kuat', growing: 'bertumbuh', attention: 'perlu perhatian' },
		place: { highest: 'tertinggi', lowest: 'terendah' },
		verdict: {
			weak: 'kurang ajek',
			uncertain: 'belum pasti',
			fair: 'cukup ajek',
			good: 'ajek',
			redundant: 'sangat searah',
		},
		method: { paired: 'berpasangan', unpaired: 'tidak berpasangan' },
		gainBand: { high: 'tinggi', medium: 'sedang', low: 'rendah', none: 'tidak naik' },
		note: {
			few: 'belum cukup orang',
			withheld: 'ditahan, agar kelompok kecil tidak terbaca dari selisih',
			'mean-of-values':
				'rata-rata ketujuh nilai, karena satu sampai empat orang tidak punya semuanya',
			'same-totals': 'semua jumlah jawaban sama, jadi alfa tidak ada',
			rest: 'satu sampai empat orang hanya mengisi sekali, jadi selisihnya akan menunjukkan mereka',
			class: 'salah satu sesi terlalu kecil untuk angka ini, jadi selisihnya akan menunjukkannya',
			waves: 'pasangannya hampir sama dengan pasangan tahap lain',
			'no-room': 'sudah 100 sebelumnya, jadi tidak ada N-gain',
			instrument: 'cerminnya berbeda',
			revision: 'revisi pertanyaannya berbeda',
		},
		overall: 'Skor Cermin kelompok',
	},
};

export type RecapExportLabels = typeof recapExportCopy;
