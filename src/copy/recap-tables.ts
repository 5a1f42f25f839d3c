import type { AnyColumn, ColumnIds } from '../core/survey/table-columns.ts';
import { waveNames } from './waves.ts';

/** Where a whole interval lies as against choosing blindly. */
const against = {
	above: 'jelas lebih banyak',
	below: 'jelas lebih sedikit',
	unclear: 'belum jelas bedanya',
};
const few = 'orangnya belum cukup';
const withheld = 'tidak ditampilkan supaya jawaban orang tidak bisa ditebak';

/** Words of the tables of a recap, wherever they are drawn. `{n}` and the like are filled in. */
export const recapTablesCopy = {
	/** The heading of each column. */
	headings: {
		score: 'Skor',
		value: 'Nilai',
		behaviour: 'Perilaku',
		method: 'Cara',
		n: 'Orang',
		nBefore: 'Orang, {first}',
		nAfter: 'Orang, {second}',
		mean: 'Rata-rata',
		before: 'Rata-rata, {first}',
		after: 'Rata-rata, {second}',
		difference: 'Selisih',
		low: 'Interval 95% bawah',
		high: 'Interval 95% atas',
		sd: 'Simpangan baku',
		median: 'Median',
		q1: 'Kuartil 1',
		q3: 'Kuartil 3',
		level: 'Tingkat',
		place: 'Urutan',
		from: 'Mulai dari',
		below: 'Kurang dari',
		count: 'Orang',
		alpha: 'Alfa Cronbach',
		verdict: 'Tafsiran',
		gain: 'N-gain',
		gainBand: 'Tafsiran N-gain',
		fell: 'Turun',
		stayed: 'Tetap',
		rose: 'Naik',
		fellOrStayed: 'Turun atau tetap',
		stayedOrRose: 'Tetap atau naik',
		wave: 'Tahap',
		done: 'Menjalankan',
		partly: 'Menjalankan sebagian',
		notYet: 'Belum menjalankan',
		doneOrPartly: 'Menjalankan seluruhnya atau sebagian',
		partlyOrNotYet: 'Menjalankan sebagian atau belum',
		phrase: 'Frasa',
		phraseKind: 'Jenis',
		round: 'Putaran',
		measure: 'Yang dihitung',
		now: 'Sekarang, orang',
		nowLow: 'Sekarang, interval 95% bawah (%)',
		nowHigh: 'Sekarang, interval 95% atas (%)',
		nowAgainst: 'Sekarang dibanding asal pilih',
		wished: 'Diinginkan, orang',
		wishedLow: 'Diinginkan, interval 95% bawah (%)',
		wishedHigh: 'Diinginkan, interval 95% atas (%)',
		wishedAgainst: 'Diinginkan dibanding asal pilih',
		chance: 'Asal pilih (%)',
		gap: 'Selisih yang jelas',
		countBefore: 'Memilih, {first}',
		countAfter: 'Memilih, {second}',
		tenMean: 'Rata-rata dari sepuluh',
		tenDifference: 'Selisih dari sepuluh',
		tenLow: 'Interval 95% bawah (dari sepuluh)',
		tenHigh: 'Interval 95% atas (dari sepuluh)',
		tenChance: 'Asal pilih (dari sepuluh)',
		against: 'Dibanding asal pilih',
		note: 'Catatan',
	} satisfies Record<AnyColumn, string>,

	/** Headings where a table is read rather than worked with: shorter, or of two columns in one. */
	readHeadings: {
		people: 'Orang',
		before: '{first}',
		after: '{second}',
		interval: 'Interval 95%',
		changeRange: 'Interval 95%',
		quartiles: 'Kuartil 1 dan 3',
		alpha: 'Alfa',
		directions: 'Naik, tetap, turun',
		nowRange: 'Interval 95% (%)',
		wishedRange: 'Interval 95% (%)',
		tenMean: 'Rata-rata',
		tenRange: 'Interval 95%',
		tenDifference: 'Selisih',
		tenChance: 'Asal pilih',
		pointRange: 'Interval 95% (poin %)',
		chosen: 'Memilih',
	},
	/** How two columns stand in one. */
	joined: {
		people: '{nBefore} / {nAfter}',
		interval: '{low}–{high}',
		changeRange: '{low} sampai {high}',
		quartiles: '{q1} dan {q3}',
		gain: '{gain} ({gainBand})',
		nowRange: '{nowLow}–{nowHigh}',
		wishedRange: '{wishedLow}–{wishedHigh}',
		tenRange: '{tenLow} sampai {tenHigh}',
		pointRange: '{low} sampai {high}',
		chosen: '{countBefore} / {countAfter}',
	},

	/** How many people rose, stayed and fell, one after another; joined where a part would be one to four. */
	directions: {
		rose: '{rose} naik',
		stayedOrRose: '{stayedOrRose} tetap atau naik',
		stayed: '{stayed} tetap',
		fellOrStayed: '{fellOrStayed} turun atau tetap',
		fell: '{fell} turun',
	},

	/** What came of the plans, in a sentence of the groups that are told apart and have people in them. */
	plans: {
		title: 'Komitmen yang dijalankan, {wave}',
		first: 'Dari {n} orang yang menjawab, {count} orang {what}',
		all: 'Semua yang menjawab ({n} orang) {what}',
		other: '{count} orang {what}',
		two: '{one}, sedangkan {other}',
		groups: {
			done: 'menjalankan komitmennya',
			doneOrPartly: 'menjalankan seluruh atau sebagian komitmennya',
			partly: 'menjalankan sebagian komitmennya',
			partlyOrNotYet: 'baru menjalankan sebagian atau belum sama sekali',
			notYet: 'belum menjalankannya',
		},
		few: 'Baru {n} orang menjawab. Rinciannya muncul setelah ada 10 orang supaya jawaban orang tidak bisa ditebak.',
		withheld:
			'{n} orang menjawab, tetapi rinciannya tidak ditampilkan supaya jawaban orang tidak bisa ditebak. Ada jawaban yang hanya dipilih satu sampai empat orang, atau ada sesi yang penjawabnya kurang dari 10.',
	},

	overall: 'Rata-rata tujuh nilai',
	/** What the ids in each column of words are called. */
	words: {
		wave: waveNames,
		level: { strong: 'kuat', growing: 'berkembang', attention: 'perlu perhatian' },
		place: { highest: 'tertinggi', lowest: 'terendah' },
		verdict: {
			weak: 'rendah',
			uncertain: 'belum pasti',
			fair: 'cukup',
			good: 'baik',
			redundant: 'sangat searah',
		},
		method: { paired: 'berpasangan', unpaired: 'tidak berpasangan' },
		gainBand: { high: 'tinggi', medium: 'sedang', low: 'rendah', none: 'tidak naik' },
		round: { now: 'sekarang', wished: 'diinginkan' },
		phraseKind: { behaviour: 'perilaku', habit: 'kebiasaan yang menghambat' },
		measure: {
			'behaviours-now': 'perilaku di antara sepuluh pilihan, sekarang',
			'behaviours-wished': 'perilaku di antara sepuluh pilihan, diinginkan',
			overlap: 'pilihan yang sama di kedua putaran',
		},
		nowAgainst: against,
		wishedAgainst: against,
		against,
		gap: { more: 'lebih banyak', fewer: 'lebih sedikit' },
		note: {
			few,
			withheld,
			'same-totals': 'tidak ada alfa karena skor total semua orang sama',
			'no-room': 'tidak ada N-gain karena rata-rata semula sudah 100',
		},
	} satisfies {
		[C in Exclude<keyof ColumnIds, 'score' | 'value' | 'behaviour' | 'phrase'>]: Record<
			ColumnIds[C],
			string
		>;
	},
	/** What stands on the screen in place of figures that a row does not have. */
	missing: {
		withheld,
		'same-totals': 'tidak dapat dihitung',
	},
	/** The same where too few people have the score. */
	few: {
		scores: 'jawabannya belum cukup (baru {n}, perlu 5 orang)',
		reliability: 'jawabannya belum cukup (baru {n}, perlu 30 orang)',
		comparison: few,
		behaviours: 'jawabannya belum cukup (baru {n} orang)',
		reaches: few,
		phrases: few,
		ofTen: few,
		reachChanges: few,
		phraseChanges: few,
		ofTenChanges: few,
	},
	/** The two sides of a comparison of waves. */
	sides: { first: 'tahap awal', second: 'tahap 30 hari' },
};

export type RecapTableLabels = typeof recapTablesCopy;
