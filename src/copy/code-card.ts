import type { Kind } from '../core/assessment/instrument.ts';
import type { PlanOutcome } from '../core/codes/plan-outcome.ts';

/** Words around the code that a mirror finished for a session ends in. `{n}` and the like are filled in. */
export const resultCodeCopy = {
	title: 'Kode hasil untuk pelatih',
	session: '{name}, {wave}',
	lead: 'Kirim kode ini ke grup WA sesi, atau tunjukkan QR-nya kepada pelatih.',
	/** Who can read it, by the kind of the mirror. */
	group: {
		rating:
			'Di grup WA, anggota lain dapat melihat nama Anda di samping kode dan membaca skornya. Kalau keberatan, kirimkan langsung kepada pelatih.',
		choice:
			'Di grup WA, anggota lain dapat melihat nama Anda di samping kode dan membaca pilihan Anda. Kalau keberatan, kirimkan langsung kepada pelatih.',
	} satisfies Record<Kind, string>,
	askFull: 'Pelatih meminta jawaban tiap pernyataan. Sertakan dalam kode?',
	summaryOnly: 'Tidak, cukup tujuh skor nilai',
	withAnswers: 'Ya, sertakan jawaban saya untuk {n} pernyataan',
	withPlan: 'Sertakan juga kabar komitmen saya: {outcome}. Perilaku dan kalimatnya tidak ikut.',
	/** What came of a plan. */
	plans: {
		done: 'dijalankan',
		partly: 'dijalankan sebagian',
		'not-yet': 'belum dijalankan',
	} satisfies Record<PlanOutcome, string>,
	/** To the reading that the trainer sent along. */
	goOn: 'Lanjut ke “{title}”',
	copy: 'Salin kode',
	share: 'Bagikan',
	whatsapp: 'Kirim lewat WA',
	message: 'Kode saya untuk {name} ({wave}): {code}',
	copied: 'Tersalin',
	copyFailed:
		'Kode belum tersalin karena peramban tidak mengizinkannya. Pilih kodenya, lalu salin sendiri.',
	qr: 'QR berisi kode {code}',
	contents: 'Kode ini memuat …',
	mirror: 'Cermin: {title}',
	wave: 'Pengisian: {wave}',
	sessionId: 'ID sesi: {id}',
	participant:
		'Nomor acak untuk perangkat dan sesi ini: {n}. Gunanya memasangkan kode Anda dari tiap tahap, dan di sesi lain nomornya berbeda.',
	values: 'Skor tujuh nilai:',
	items:
		'Jawaban tiap pernyataan (untuk pernyataan terbalik sudah dibalik, jadi “Selalu” berarti yang terbaik):',
	/** The scale of every instrument, from 0 to 100. */
	scale: ['Tidak pernah', 'Jarang', 'Kadang-kadang', 'Sering', 'Selalu'],
	plan: 'Kabar komitmen Anda: {outcome}. Perilaku dan kalimatnya tidak ikut.',
	none: 'belum cukup jawaban',
	na: 'tidak mengalami',
	nothingElse:
		'Di dalamnya tidak ada nama, NIP, unit kerja, waktu pengisian, atau jenis perangkat, tetapi siapa pun yang memegang kode ini dapat membacanya.',
};

export type ResultCodeLabels = typeof resultCodeCopy;
