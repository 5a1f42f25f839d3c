import type { Kind } from '../core/assessment/instrument.ts';
import type { SessionProblem } from '../core/codes/session-link.ts';
import { invitationCopy } from './invitation.ts';
import { mirrorCopy } from './mirror.ts';
import { printsCopy } from './prints.ts';
import { savingCopy } from './saving.ts';
import { siteCopy } from './site.ts';
import { waveNames } from './waves.ts';

/** Words of the learning paths. `{n}` and the like are filled in. */
export const pathsCopy = {
	title: 'Jalur belajar',
	description:
		'Enam jalur belajar dari panduan, kasus, dan cermin: untuk ASN baru, petugas layanan, pimpinan, agen perubahan, CPNS, dan siapa pun yang ingin lebih adaptif.',
	lead: 'Pilih jalur yang paling dekat dengan tugas Anda. Panduan, kasus, dan cerminnya sudah diurutkan dan boleh dikerjakan sedikit demi sedikit. Anda tidak perlu mendaftar, dan kemajuannya hanya tersimpan di perangkat ini.',
	audience: 'Untuk',
	facts: '{parts}\u00a0bagian, {minutes}\u00a0menit',
	minutes: '{n} menit',
	remembered:
		'Boleh dikerjakan sedikit demi sedikit karena perangkat ini mengingat langkah terakhir Anda.',
	noScript:
		'Langkah yang selesai tidak dapat ditandai karena JavaScript sedang tidak aktif di peramban ini. Bukalah langkahnya satu per satu.',
	/** What a step is, under its name. */
	kinds: {
		minute: 'Panduan satu menit',
		guide: 'Panduan utuh',
		behaviour: 'Satu perilaku dari {value}',
		topic: 'Topik, dibaca utuh',
		page: 'Semboyan ASN',
		section: 'Bagian dari “{title}”',
		case: 'Kasus · {setting}',
		mirror: {
			rating: '{items} pernyataan tentang kebiasaan Anda',
			choice: '{items} frasa tentang unit Anda',
		} satisfies Record<Kind, string>,
		commitment: 'Satu atau dua kalimat “kalau … maka …”',
		reflection: 'Renungan',
	},
	tick: 'Sudah',
	underWay: 'sedang berjalan',
	/** Over the path to begin with. */
	first: 'Baru menjadi ASN? Mulai di sini',
	/** After the minutes of a path. */
	unit: 'menit',
	/** In the list, of a path that was begun on this device, and of one that was finished. */
	begun: 'sedang Anda tempuh',
	finished: 'sudah selesai',
	/** Words that a script fills in on the page. */
	labels: {
		done: 'selesai',
		next: 'berikutnya',
		/** Of a value. */
		read: 'sudah dipelajari',
		unread: 'belum dipelajari',
		progress: '{done} dari {total} menit',
		left: 'tinggal {n} menit',
		nothingLeft: 'semua selesai',
		upNext: 'Berikutnya: {title}, {n} menit',
		start: 'Mulai dari sini',
		goOn: 'Lanjutkan dari sini',
		allDone: 'Semua langkah di jalur ini sudah selesai.',
		toRecord: 'Buat catatan belajar',
		notKept: siteCopy.read.notKept,
		notPrinted: savingCopy.notPrinted,
		noSession: mirrorCopy.noSession,
		session: `${invitationCopy.title}, {wave}`,
		waves: waveNames,
		/** Whether the code is handed on is said in the mirror. */
		sessionText: 'Setelah {title} di jalur ini selesai, Anda mendapat kode hasil untuk sesi ini.',
		otherMirror: invitationCopy.otherMirror,
		openOther: invitationCopy.openOther,
		problems: invitationCopy.problems satisfies Record<Exclude<SessionProblem, 'absent'>, string>,
		problemRest:
			'Sementara itu, Anda tetap dapat menempuh jalur ini seperti biasa, tanpa kode hasil.',
	},
	tiles: 'Tujuh nilai di jalur ini',
	goOn: 'Lanjutkan jalur “{title}”',
	finish: {
		title: 'Jalur ini selesai',
		text: 'Kalau atasan atau pelatih memerlukan catatan belajar Anda, isilah yang perlu, lalu cetak. Yang Anda ketik di sini tidak disimpan dan tidak dikirim, sehingga hilang begitu halaman ini ditutup.',
		fields: {
			name: printsCopy.record.name,
			unit: 'Unit kerja',
			intention: printsCopy.record.intention,
		},
		optional: '(boleh kosong)',
		print: 'Cetak catatan',
		label: 'Catatan belajar, selembar A4',
		record: 'Catatan belajar',
		path: 'Jalur “{title}”, {minutes} menit',
		holds: 'Jalur ini memuat',
		day: 'Selesai pada',
		not: 'Catatan ini dicetak sendiri oleh pembaca, jadi bukan sertifikat, bukan bukti jam pelajaran, dan bukan hasil penilaian. Jawaban cermin atau kasus tidak dimuat di dalamnya.',
	},
};

export type PathLabels = typeof pathsCopy.labels;
