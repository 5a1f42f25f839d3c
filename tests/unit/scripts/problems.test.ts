import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../scripts/author-check/authored-file.ts';
import { contentProblems } from '../../../scripts/author-check/problems.ts';
import { readTags } from '../../../scripts/author-check/read.ts';
import type { KnownTags, TagRule } from '../../../scripts/author-check/tags.ts';
import { filesIn } from '../../../scripts/build/files-in.ts';
import { linkProblems, linksOf } from '../../../scripts/build/link-problems.ts';
import { parsePage } from '../../../scripts/build/parsed-page.ts';
import { contents } from '../../support/contents.ts';

const tag = (required: string[] = [], optional: string[] = [], holdsWords = true): TagRule => ({
	required,
	optional,
	holdsWords,
});
const tags: KnownTags = {
	everywhere: {
		Adegan: tag(['tempat']),
		BukanBegini: tag(),
		Gambar: tag(['berkas', 'alt'], ['keterangan'], false),
		Kutip: tag(['id'], ['bagian'], false),
		Kebiasaan: tag(),
		Lipat: tag(['judul']),
		Perilaku: tag(['id']),
		Tampak: tag(),
	},
	topics: { Istilah: tag(['id']), Skema: tag(['id'], [], false), TabelNilai: tag([], [], false) },
	trainers: { Jika: tag(['id'], [], false) },
	motto: { Peran: tag(['judul']) },
	named: [],
};
const kasus = 'content/kasus/iuran-kado.mdx';
const topik = 'content/topik/anti-pungli.mdx';
const nilai = 'content/nilai/loyal.mdx';
const sumber = 'content/sumber.yaml';
const istilah = 'content/istilah.yaml';
const rencana = 'content/rencana/15-menit.mdx';
const jalur = 'content/jalur/orientasi.yaml';
const tema = 'content/tema/loyal.yaml';
const hambatan = 'content/tema/hati-hati.yaml';
const memandu = 'content/pelatih/memandu.mdx';
const acuan = 'content/acuan.yaml';

/** What is said when one passage is written otherwise. */
function problemsAfter(path: string, from: string, to: string): string[] {
	return contentProblems(
		contents(path, (text) => {
			expect(text).toContain(from);
			return text.replace(from, to);
		}),
		tags,
	);
}

/** The drawing of a loop, as the head of a topic describes it. */
const drawing =
	'diagrams: [{ id: putaran, kind: loop, label: Putaran, caption: Berputar., steps: [[a], [b], [c], [d]], middle: [e] }]\n';

/** A topic that shows a picture, with the pictures saved beside it. */
const withPicture = (shown: string, ...pictures: string[]): ContentFile[] => [
	...contents(topik, (text) => text.replace('Soal', `Soal ${shown}`)),
	...pictures.map((name) => ({ path: join('content/topik', name), text: '' })),
];

const told = (files: ContentFile[]) => contentProblems(files, tags);

describe('contentProblems', () => {
	test('finds nothing where all is well', () => {
		expect(contentProblems(contents(), tags)).toEqual([]);
	});

	test('finds nothing in files saved on Windows', () => {
		const saved = contents().map(({ path, text }) => ({
			path,
			text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
		}));
		expect(contentProblems(saved, tags)).toEqual([]);
	});

	// Each mistake: what it is, the file, what stands there, what is written instead, then line, fault and remedy.
	test.each([
		[
			'an unknown value',
			kasus,
			'value: harmonis',
			'value: harmonies',
			4,
			'"harmonies", yang tidak dikenal',
			'mungkin maksudnya harmonis',
		],
		[
			'an unknown behaviour',
			kasus,
			'[harmonis-3, akuntabel-3]',
			'[harmonis-3, akuntabel-4]',
			5,
			'"akuntabel-4", yang tidak dikenal',
			'akuntabel-3',
		],
		[
			'a behaviour of another value first',
			kasus,
			'[harmonis-3, akuntabel-3]',
			'[akuntabel-3]',
			5,
			'perilaku pertama harus milik nilai',
			'ganti value',
		],
		[
			'a behaviour that a choice serves and nobody knows',
			kasus,
			'serves: [harmonis-2]',
			'serves: [harmoni-2]',
			17,
			'"harmoni-2", yang tidak dikenal',
			'harmonis-2',
		],
		[
			'an unknown source of a case',
			kasus,
			'sources: [uu-20-2023]',
			'sources: [uu-20-2032]',
			26,
			'sumber "uu-20-2032" tidak ada di content/sumber.yaml',
			'mungkin maksudnya uu-20-2023',
		],
		[
			'an unknown source in a list of lines',
			kasus,
			'sources: [uu-20-2023]',
			'sources:\n  - uu-20-2023\n  - koran',
			28,
			'sumber "koran" tidak ada',
			'pilih dari uu-20-2023, berita-2022',
		],
		[
			'an unknown source of a figure',
			acuan,
			'sources: [berita-2022]',
			'sources: [berita-2023]',
			12,
			'sumber "berita-2023" tidak ada',
			'mungkin maksudnya berita-2022',
		],
		[
			'an unknown source in prose',
			topik,
			'id="berita-2022"',
			'id="berita-2032"',
			23,
			'sumber "berita-2032" tidak ada',
			'mungkin maksudnya berita-2022',
		],
		[
			'a citation without an id',
			topik,
			'<Kutip id="berita-2022" />',
			'<Kutip />',
			23,
			'tag <Kutip> belum punya id',
			'id sumber dari content/sumber.yaml',
		],
		[
			'a scene without a place',
			topik,
			' tempat="Balai desa"',
			'',
			15,
			'tag <Adegan> belum punya tempat',
			'tulis tempat="…" di dalam tag itu',
		],
		[
			'a scene whose place is left empty',
			topik,
			'Balai desa',
			' ',
			15,
			'tag <Adegan> belum punya tempat',
			'tulis tempat="…" di dalam tag itu',
		],
		[
			'a misspelt passage of a source',
			topik,
			'bagian=',
			'bagiann=',
			13,
			'tag <Kutip> tidak mengenal isian "bagiann"',
			'mungkin maksudnya bagian',
		],
		[
			'a misspelt id',
			topik,
			'<Istilah id=',
			'<Istilah idd=',
			13,
			'tag <Istilah> tidak mengenal isian "idd"',
			'mungkin maksudnya id',
		],
		[
			'a word too much in a tag that takes none',
			nilai,
			'## Baca',
			'<Tampak warna="merah">\n\n</Tampak>\n\n## Baca',
			39,
			'tag <Tampak> tidak mengenal isian "warna"',
			'hapus warna="…"',
		],
		[
			'curly quotation marks in a tag',
			topik,
			'tempat="Balai desa"',
			'tempat=“Balai desa”',
			15,
			'tag <Adegan> memakai tanda kutip melengkung',
			'pakai tanda kutip lurus, seperti tempat="…"',
		],
		[
			'single quotation marks in a tag',
			topik,
			'id="berita-2022"',
			"id='berita-2022'",
			23,
			'tag <Kutip> memakai tanda kutip melengkung atau tunggal',
			'pakai tanda kutip lurus, seperti id="…"',
		],
		[
			'a term without its word',
			topik,
			'>pungli</Istilah>',
			' />',
			13,
			'tag <Istilah> tidak punya isi',
			'di antara <Istilah …> dan </Istilah>',
		],
		[
			'words within a citation',
			topik,
			'<Kutip id="berita-2022" />',
			'<Kutip id="berita-2022">Koran</Kutip>',
			23,
			'kata di antara <Kutip> dan </Kutip> tidak akan tampil',
			'tulis <Kutip … /> saja',
		],
		[
			'a tag in data',
			kasus,
			'Menutup sendiri kekurangannya',
			'Menutup <Istilah id="pungli">pungli</Istilah>',
			15,
			'tag <Istilah> tidak berlaku di sini',
			'hapus tagnya',
		],
		[
			'a tag further down in data of several lines',
			istilah,
			'definition: Pungutan',
			'definition: >-\n    Pungutan\n    <Kutip id="uu-20-2023" />\n    Pungutan',
			7,
			'tag <Kutip> tidak berlaku di sini',
			'hapus tagnya',
		],
		[
			'a picture as a tag',
			topik,
			'gratis',
			'<img src="/x.png"> gratis',
			17,
			'gambar dipasang dengan cara lain',
			'tulis <Gambar',
		],
		[
			'no sources',
			kasus,
			'sources: [uu-20-2023]\n',
			'',
			2,
			'isian "sources" belum ada',
			'satu id dari content/sumber.yaml',
		],
		[
			'sources left empty',
			kasus,
			'sources: [uu-20-2023]',
			'sources:',
			26,
			'isian "sources" kosong',
			'satu id dari content/sumber.yaml',
		],
		[
			'a situation too short',
			kasus,
			/(?<=iuran\.)( kata){80}/,
			'',
			58,
			'cerita situasinya berisi 4 kata, sedikitnya 50',
			'tambah 46 kata',
		],
		[
			'feedback too short',
			kasus,
			/(?<=terjaga\.)( kata){30}/,
			'',
			19,
			'isian "feedback" berisi 2 kata, sedikitnya 30',
			'apa akibat pilihan ini',
		],
		['a topic too short', topik, /( kata){900}/, '', 11, 'sedikitnya 900', 'kata atau lebih'],
		[
			'a topic too long',
			topik,
			'kata kata',
			'kata '.repeat(1100),
			11,
			'paling banyak 2000',
			'kata atau lebih',
		],
		[
			'a guide to a value too short',
			nilai,
			/( ?kata){880}/,
			'',
			19,
			'sedikitnya 900',
			'kata atau lebih',
		],
		[
			'an empty list of sources',
			kasus,
			'sources: [uu-20-2023]',
			'sources: []',
			26,
			'belum ada sumber',
			'sedikitnya satu id dari content/sumber.yaml',
		],
		[
			'two right answers',
			kasus,
			'rating: partial',
			'rating: apt',
			21,
			'tepat satu pilihan dengan rating: apt, sekarang 2',
			'yang lain partial atau wrong',
		],
		[
			'no right answer',
			kasus,
			'rating: apt',
			'rating: wrong',
			9,
			'tepat satu pilihan dengan rating: apt, sekarang 0',
			'beri satu pilihan apt',
		],
		[
			'a step that begins after the one before it has ended',
			rencana,
			'from: 2\n',
			'from: 3\n',
			21,
			'mulai pada menit 3, padahal langkah sebelumnya selesai pada menit 2',
			'tulis from: 2',
		],
		[
			'a plan whose last step ends too early',
			rencana,
			'minutes: 15',
			'minutes: 20',
			31,
			'langkah terakhir selesai pada menit 15, padahal rencana ini 20 menit',
			'samakan to langkah terakhir dengan minutes',
		],
		[
			'a cut whose minutes do not add up',
			rencana,
			'steps: [1, 9, 0]',
			'steps: [1, 8, 0]',
			17,
			'berjumlah 9, seharusnya 10',
			'ubah menit salah satu langkah',
		],
		[
			'a cut that forgets a step',
			rencana,
			'steps: [1, 9, 0]',
			'steps: [1, 9]',
			17,
			'ada 2 angka untuk 3 langkah',
			'0 untuk yang dilewati',
		],
		[
			'a plan with no answer to a violation told',
			rencana,
			'sinis, pelanggaran]',
			'sinis]',
			19,
			'belum ada jawaban untuk kejadian "pelanggaran"',
			'tambahkan "pelanggaran" di ifs',
		],
		[
			'a plan with a mirror of levels and no answer to a score that fell',
			rencana,
			'before: [Baca',
			'session: { instrument: diri, wave: before }\nbefore: [Baca',
			20,
			'belum ada jawaban untuk kejadian "skor-turun"',
			'tambahkan "skor-turun" di ifs',
		],
		[
			'an answer that nobody wrote',
			rencana,
			'[pimpinan]',
			'[pimpinan, diem]',
			20,
			'kejadian "diem" tidak ada di content/jika.yaml',
			'mungkin maksudnya diam',
		],
		[
			'a case that helps with no commitment, since nobody wrote it',
			'content/komitmen.yaml',
			'[iuran-kado, iuran-kado,',
			'[iuran-kado, iuran-kada,',
			7,
			'kasus "iuran-kada" tidak ada di content/kasus/',
			'mungkin maksudnya iuran-kado',
		],
		[
			'a moment of two kinds',
			rencana,
			'- { title: Pilihannya, list: [satu, dua] }',
			'- { title: Pilihannya, list: [satu, dua], do: Memilih. }',
			30,
			'memuat 2 jenis isi',
			'tulis tepat satu dari say, story, choices, show, do, expect, list',
		],
		[
			'a path that promises other minutes than its steps take',
			jalur,
			'minutes: 14',
			'minutes: 15',
			5,
			'berjumlah 14 menit, padahal jalur ini menjanjikan 15',
			'tulis minutes: 14',
		],
		[
			'a step of two aims',
			jalur,
			'{ case: iuran-kado, minutes: 3 }',
			'{ case: iuran-kado, guide: loyal, minutes: 3 }',
			14,
			'menyebut 2 tujuan',
			'tepat satu dari minute, guide, behaviour',
		],
		[
			'a part of what has none',
			jalur,
			'{ case: iuran-kado, minutes: 3 }',
			'{ case: iuran-kado, section: a, minutes: 3 }',
			14,
			'section hanya berlaku di samping topic atau page',
			'hapus section',
		],
		[
			'a reflection that nothing can remember',
			jalur,
			'id: terbaik, ',
			'',
			16,
			'reflection dan id selalu ditulis berdua',
			'tambahkan yang belum ada',
		],
		[
			'a step to a case that nobody wrote',
			jalur,
			'case: iuran-kado',
			'case: iuran-kada',
			14,
			'kasus "iuran-kada" tidak ada di content/kasus',
			'mungkin maksudnya iuran-kado',
		],
		[
			'a step to a topic that nobody wrote',
			jalur,
			'topic: anti-pungli, section: saluran',
			'topic: anti-pungly',
			11,
			'topik "anti-pungly" tidak ada di content/topik',
			'mungkin maksudnya anti-pungli',
		],
		[
			'a step to a part that a topic has not',
			jalur,
			'section: saluran',
			'section: salurah',
			11,
			'bagian "salurah" tidak ada di content/topik/anti-pungli.mdx',
			'mungkin maksudnya saluran',
		],
		[
			'a step to a value that the law has not',
			jalur,
			'minute: loyal',
			'minute: jujur',
			10,
			'isian "minute" berisi "jujur"',
			'pilih dari',
		],
		[
			'two steps to the same place',
			jalur,
			'{ mirror: kilat, minutes: 2 }',
			'{ case: iuran-kado, minutes: 2 }',
			15,
			'menuju tempat yang sama dengan langkah sebelumnya, yaitu kasus/iuran-kado',
			'hapus salah satunya',
		],
		[
			'a theme with two actions',
			tema,
			'  - { text: Tanyakan aturannya., owner: Subbagian umum }\n',
			'',
			8,
			'harus ada tepat tiga tindakan',
			'tulis tiga butir di actions',
		],
		[
			'an action owned by a person',
			tema,
			'owner: Kepala seksi',
			'owner: Bu Ratna',
			9,
			'penanggung jawab ini menyebut orang',
			'tulis jabatan atau tim',
		],
		[
			'an action that does not end',
			tema,
			'text: Coba di satu meja.',
			'text: Coba di satu meja',
			10,
			'kalimat ini belum berakhir',
			'akhiri dengan titik',
		],
		[
			'a theme that leads to a case that nobody wrote',
			tema,
			'cases: [iuran-kado]',
			'cases: [iuran-kada]',
			15,
			'kasus "iuran-kada" tidak ada di content/kasus',
			'mungkin maksudnya iuran-kado',
		],
		[
			'a theme that leads to a topic that nobody wrote',
			tema,
			'topics: [anti-pungli]',
			'topics: [anti-pungly]',
			14,
			'topik "anti-pungly" tidak ada di content/topik',
			'mungkin maksudnya anti-pungli',
		],
		[
			'a phrase of another value',
			tema,
			'loyal-3]',
			'adaptif-3]',
			5,
			'frasa "adaptif-3" bukan milik tema ini',
			'pilih dari loyal-1, loyal-2, loyal-3',
		],
		[
			'a habit that no portrait asks about',
			hambatan,
			'avoiding-risk',
			'avoiding-risks',
			5,
			'isian "phrases" ',
			'mungkin maksudnya avoiding-risk',
		],
		[
			'a phrase twice in one theme',
			hambatan,
			'usual-ways',
			'avoiding-risk',
			5,
			'frasa "avoiding-risk" sudah ada di content/tema/hati-hati.yaml',
			'hapus dari salah satunya',
		],
		[
			'a theme that cites what is no source',
			tema,
			'sources: [uu-20-2023]',
			'sources: [uu-20-2032]',
			16,
			'sumber "uu-20-2032" tidak ada',
			'mungkin maksudnya uu-20-2023',
		],
		[
			'a page for trainers that names what nobody wrote',
			memandu,
			'<Jika id="diam" />',
			'<Jika id="diem" />',
			7,
			'kejadian "diem" tidak ada di content/jika.yaml',
			'mungkin maksudnya diam',
		],
		[
			'a tag that only pages for trainers know',
			topik,
			'Soal',
			'Soal <Jika id="diam" />',
			13,
			'hanya dikenal di content/pelatih',
			'hapus tagnya di sini',
		],
		[
			'a missing field',
			kasus,
			'setting: kantor\n',
			'',
			2,
			'isian "setting" belum ada',
			'salah satu dari loket, puskesmas',
		],
		[
			'an empty field',
			kasus,
			'title: Iuran kado',
			'title:',
			2,
			'isian "title" kosong',
			'isi dengan teks',
		],
		[
			'a field of blanks',
			sumber,
			"title: 'Indeks: hasil nasional'",
			"title: ' '",
			12,
			'isian "title" kosong',
			'isi dengan teks',
		],
		[
			'a situation still to be written',
			kasus,
			/\nAnda dititipi [^]*/,
			'',
			57,
			'cerita situasinya berisi 0 kata',
			'tambah 50 kata',
		],
		[
			'a missing field of an entry',
			sumber,
			"  date: '2022'\n",
			'',
			10,
			'isian "date" belum ada',
			'tambahkan "date:"',
		],
		[
			'a year where words belong',
			sumber,
			"date: '2022'",
			'date: 2022',
			15,
			'isian "date" seharusnya berisi teks',
			'tanda kutip',
		],
		[
			'a date in words',
			kasus,
			'checked: 2026-11-23',
			'checked: 23 November 2026',
			8,
			'isian "checked" seharusnya berisi tanggal',
			'tahun-bulan-tanggal',
		],
		[
			'an address that is none',
			sumber,
			'https://contoh.id/uu',
			'contoh.id/uu',
			6,
			'"contoh.id/uu", yang bentuknya keliru',
			'diawali https://',
		],
		[
			'an id with capitals',
			acuan,
			'id: kabupaten-2022',
			'id: Kabupaten 2022',
			14,
			'id ini memuat tanda lain',
			'huruf kecil, angka, dan tanda hubung',
		],
		[
			'a figure above 100',
			acuan,
			'akuntabel: 74.1',
			'akuntabel: 741',
			7,
			'741, paling banyak 100',
			'desimal ditulis dengan titik',
		],
		[
			'a figure with a comma',
			acuan,
			'akuntabel: 74.1',
			'akuntabel: 74,1',
			7,
			'isian "akuntabel" seharusnya berisi angka',
			'desimal dengan titik',
		],
		[
			'a figure of an unknown value',
			acuan,
			'akuntabel: 74.1',
			'akuntable: 74.1',
			7,
			'isian "akuntable" tidak dikenal',
			'mungkin maksudnya akuntabel',
		],

		[
			'a series that ended before the year',
			acuan,
			'year: 2022',
			'year: 2024',
			4,
			'series act hanya untuk survei 2022 dan 2023',
			'tulis since-2024, act-own',
		],
		[
			'a series that had not begun in the year',
			acuan,
			'series: act',
			'series: since-2024',
			4,
			'series since-2024 baru ada sejak 2024',
			'tulis act',
		],
		[
			'a figure of the first surveys without its series',
			acuan,
			'year: 2022\n  series: act\n',
			'year: 2022\n',
			1,
			'isian "series" belum ada',
			'tulis series: act',
		],
		[
			'a category that is not that of the figure',
			acuan,
			'implementation: 60.9',
			'implementation: 75',
			11,
			'category berisi B, padahal implementation 75 termasuk A',
			'tulis A',
		],
		[
			'a category for a figure below all of them',
			acuan,
			'implementation: 60.9',
			'implementation: 24.9',
			11,
			'category berisi B, padahal implementation 24.9 termasuk D',
			'tulis null',
		],
		[
			'an unknown term in prose',
			topik,
			'<Istilah id="pungli">',
			'<Istilah id="pungly">',
			13,
			'istilah "pungly" tidak ada di content/istilah.yaml',
			'mungkin maksudnya pungli',
		],
		[
			'next reading that does not exist',
			topik,
			'checked: 2026-11-23',
			'checked: 2026-11-23\nrelated: [/kasus/iuran-kadoo/]',
			5,
			'halaman "/kasus/iuran-kadoo/" tidak ada',
			'mungkin maksudnya /kasus/iuran-kado/',
		],
		[
			'an unknown related term',
			istilah,
			'see: [upg]',
			'see: [kpk]',
			7,
			'istilah "kpk" tidak ada',
			'pilih dari pungli, upg',
		],
		[
			'a summary too short',
			kasus,
			'Seorang rekan tidak sanggup, dan dua orang lain belum menjawab pesan.',
			'',
			3,
			'sedikitnya 90',
			'panjangkan',
		],
		[
			'a summary too long',
			kasus,
			'Anda mengumpulkan',
			`Anda ${'mengumpulkan '.repeat(6)}`,
			3,
			'paling banyak 160',
			'pendekkan',
		],
		[
			'too few choices',
			kasus,
			/  - text: Menutup[^]*?(?=  - text: Mengusulkan)/,
			'',
			9,
			'isian "choices" berisi 2 butir, sedikitnya 3',
			'tambah butirnya',
		],
		[
			'a tab in data',
			sumber,
			'  short: UU',
			'\tshort: UU',
			3,
			'awal baris memakai tab',
			'ganti tab dengan spasi',
		],
		[
			'a tab in front matter',
			kasus,
			'    rating: wrong',
			'\t\trating: wrong',
			11,
			'awal baris memakai tab',
			'ganti tab dengan spasi',
		],
		[
			'a quotation mark left open in data',
			sumber,
			"date: '2023'",
			"date: '2023",
			7,
			'tanda kutip dibuka tetapi tidak ditutup',
			'tutup dengan tanda kutip',
		],
		[
			'a quotation mark left open in front matter',
			kasus,
			'title: Iuran',
			'title: "Iuran',
			2,
			'tanda kutip dibuka tetapi tidak ditutup',
			'tutup dengan tanda kutip',
		],
		[
			'a colon within a sentence',
			kasus,
			'title: Iuran kado',
			'title: Iuran: kado',
			2,
			'ada titik dua di dalam kalimat',
			'apit seluruh kalimat',
		],
		[
			'a line out of place in data',
			sumber,
			'  short: UU',
			'   short: UU',
			2,
			'baris ini atau baris di bawahnya tidak terbaca',
			'samakan jumlah spasi',
		],
		[
			'a line out of place in front matter',
			kasus,
			'    rating: wrong',
			'   rating: wrong',
			11,
			'baris ini atau baris di bawahnya tidak terbaca',
			'samakan jumlah spasi',
		],
		[
			'a field written twice',
			kasus,
			'setting: kantor',
			'setting: kantor\nsetting: desa',
			7,
			'isian "setting" ditulis dua kali',
			'hapus salah satu',
		],
		[
			'front matter left open',
			kasus,
			'tanpa uang?\n---',
			'tanpa uang?',
			1,
			'tidak terbuka atau tidak tertutup',
			'satu baris ---',
		],
		[
			'a tag left open',
			topik,
			'</Adegan>',
			'',
			15,
			'tag <Adegan> tidak ditutup',
			'tambahkan </Adegan>',
		],
		[
			'a tag left open within another',
			nilai,
			'<Perilaku id="loyal-1">\n',
			'<Perilaku id="loyal-1">\n<Tampak>\n',
			22,
			'tag <Tampak> tidak ditutup',
			'tambahkan </Tampak>',
		],
		[
			'a citation left open',
			topik,
			'<Kutip id="berita-2022" />',
			'<Kutip id="berita-2022">',
			23,
			'tag <Kutip> tidak ditutup',
			'tulis <Kutip … />',
		],
		[
			'a line break left open',
			topik,
			'gratis',
			'gratis<br>',
			17,
			'tag <br> tidak ditutup',
			'tulis <br />',
		],
		[
			'words beside a tag that holds paragraphs',
			topik,
			'<Adegan tempat="Balai desa">\n\n',
			'<Adegan tempat="Balai desa"> Kata.\n\n',
			15,
			'tag <Adegan> mengapit beberapa alinea',
			'di baris tersendiri',
		],
		[
			'words before the end of a tag that holds paragraphs',
			topik,
			'\n\n</Adegan>',
			' </Adegan>',
			17,
			'tag <Adegan> mengapit beberapa alinea',
			'di baris tersendiri',
		],
		[
			'a tag never opened',
			topik,
			'<Adegan tempat="Balai desa">',
			'',
			19,
			'tag </Adegan> tidak punya pembuka',
			'tambahkan <Adegan>',
		],
		[
			'a misspelt tag',
			topik,
			'<Adegan ',
			'<Adegann ',
			15,
			'tag <Adegann> tidak dikenal',
			'mungkin maksudnya Adegan',
		],
		[
			'a tag that only topics know',
			nilai,
			'## Baca lebih dalam',
			'## Baca lebih dalam\n<Istilah id="upg">UPG</Istilah>',
			40,
			'hanya dikenal di content/topik',
			'hapus tagnya',
		],
		[
			'a tag that only the page about the motto knows',
			nilai,
			'## Baca',
			'<Peran judul="Di loket">\n\n</Peran>\n\n## Baca',
			39,
			'hanya dikenal di content/halaman/bangga-melayani-bangsa.mdx',
			'hapus tagnya',
		],
		[
			'a tag without its quotation marks',
			topik,
			'id="berita-2022"',
			'id=berita-2022',
			23,
			'isian tag <Kutip> tidak terbaca',
			'apit setiap isian dengan tanda kutip lurus',
		],
		[
			'a sign that begins a tag',
			topik,
			'gratis',
			'gratis <b dan 2> 1',
			17,
			'tanda < dibaca sebagai awal tag',
			'lengkapi tagnya',
		],
		[
			'a tag that is never finished',
			topik,
			'gratis',
			'gratis <Kutip id="uu-20-2023',
			17,
			'tanda < dibaca sebagai awal tag',
			'lengkapi tagnya',
		],
		[
			'a picture',
			topik,
			'gratis',
			'![Loket](loket.jpg) gratis',
			17,
			'gambar dipasang dengan cara lain',
			'tulis <Gambar',
		],
		[
			'an import',
			topik,
			'## Saluran',
			"import { Foto } from '../foto.astro';\n\n## Saluran",
			21,
			'baris import atau export dibaca sebagai kode',
			'hapus baris ini',
		],
		[
			'an indentation pasted from a word processor',
			kasus,
			'    rating: wrong',
			'\u00A0\u00A0\u00A0 rating: wrong',
			11,
			'spasi khusus dari pengolah kata',
			'ketik lagi dengan tombol spasi',
		],
		[
			'a space after a colon pasted from a word processor',
			sumber,
			'short: UU',
			'short:\u00A0UU',
			3,
			'spasi khusus dari pengolah kata',
			'ketik lagi dengan tombol spasi',
		],
		[
			'a page not saved as UTF-8',
			topik,
			'<Adegan tempat="Balai desa">',
			'<Adegan tempat="Balai\uFFFDdesa">',
			15,
			'berkas tidak tersimpan sebagai UTF-8',
			'Simpan Sebagai (Save As)',
		],
		[
			'a list saved in two bytes a letter',
			sumber,
			/^/,
			'\uFFFD\uFFFD#\0 \0',
			1,
			'berkas tidak tersimpan sebagai UTF-8',
			'Simpan Sebagai (Save As)',
		],
		[
			'a day that no calendar has',
			kasus,
			'checked: 2026-11-23',
			'checked: 2026-11-31',
			8,
			'tanggal 2026-11-31 tidak ada',
			'yang ada di kalender',
		],
		[
			'a month that no calendar has',
			kasus,
			'checked: 2026-11-23',
			'checked: 2026-23-11',
			8,
			'tanggal 2026-23-11 tidak ada',
			'tahun-bulan-tanggal',
		],
		[
			'a day in quotation marks',
			kasus,
			'checked: 2026-11-23',
			"checked: '2026-11-23'",
			8,
			'isian "checked" seharusnya berisi tanggal',
			'tanpa tanda kutip',
		],
		['a curly bracket', topik, 'gratis', '{gratis', 17, 'kurung kurawal', 'kurung biasa'],
		[
			'a section that cites nothing',
			topik,
			' <Kutip id="berita-2022" />',
			'',
			21,
			'bagian "Saluran" tidak mengutip sumber',
			'sedikitnya satu <Kutip',
		],
		[
			'a guide that lacks a behaviour',
			nilai,
			'<Perilaku id="loyal-3">\n\n</Perilaku>',
			'',
			25,
			'sesudah ini harus ada "loyal-3"',
			'loyal-1 · loyal-2 · loyal-3',
		],
		[
			'a guide with the behaviour of another value',
			nilai,
			'id="loyal-2"',
			'id="adaptif-2"',
			25,
			'harus "loyal-2"',
			'loyal-1 · loyal-2 · loyal-3',
		],
		[
			'a guide with a behaviour too many',
			nilai,
			'## Cerita',
			'<Perilaku id="loyal-3">\n</Perilaku>\n\n## Cerita',
			37,
			'ini berlebih',
			'loyal-1 · loyal-2 · loyal-3',
		],
		[
			'a guide whose sections are not in order',
			nilai,
			'## Baca lebih dalam',
			'## Selebihnya',
			39,
			'di sini harus "Baca lebih dalam"',
			'Tiga perilaku · Cerita singkat · Baca lebih dalam',
		],
		[
			'a guide without a habit',
			nilai,
			'<Kebiasaan>\n\n</Kebiasaan>\n\n',
			'',
			1,
			'harus ada "Kebiasaan"',
			'Kebiasaan',
		],
		[
			'a guide whose folds are not in order',
			nilai,
			'judul="Renungan"',
			'judul="Merenung"',
			53,
			'di sini harus "Renungan"',
			'Jangan tertukar dengan · Kaitan dengan nilai lain · Renungan',
		],
	] as const)('names file, line and remedy of %s', (_, path, from, to, line, fault, remedy) => {
		const problems = contentProblems(
			contents(path, (text) => text.replace(from, to)),
			tags,
		);
		expect(problems).toEqual([expect.stringContaining(fault)]);
		expect(problems[0]).toMatch(new RegExp(`^${path}:${line}: .+ Perbaiki: .+\\.$`));
		expect(problems[0]?.split('Perbaiki: ')[1]).toContain(remedy);
	});

	test.each([
		[sumber, '- id: berita-2022', '- id: uu-20-2023', 10, 2],
		[istilah, '- id: upg', '- id: pungli', 9, 1],
		[acuan, '- id: kabupaten-2022', '- id: nasional-2022', 14, 1],
	])('names both lines of an id that %s lists twice', (path, from, to, line, first) => {
		const id = to.replace('- id: ', '');
		expect(problemsAfter(path, from, to)).toContain(
			`${path}:${line}: id "${id}" sudah dipakai di baris ${first}. Perbaiki: beri id lain.`,
		);
	});

	test('names a misspelt field besides the one that is missing for it', () => {
		expect(problemsAfter(kasus, 'setting: kantor', 'seting: kantor')).toEqual([
			expect.stringMatching(/mdx:2: isian "setting" belum ada/),
			expect.stringMatching(
				/mdx:6: isian "seting" tidak dikenal. Perbaiki: mungkin maksudnya setting/,
			),
		]);
	});

	test('tells all mistakes at once, those of other files too', () => {
		const files = contents(kasus, (text) => text.replace('harmonis-2', 'x').replace('kantor', 'y'));
		const both = files.map(({ path, text }) => ({ path, text: text.replace('74.1', '-1') }));
		expect(contentProblems(both, tags)).toHaveLength(3);
	});

	test('says nothing of sources while their own list cannot be read', () => {
		expect(problemsAfter(sumber, "'2023'", "'2023")).toHaveLength(1);
	});

	test.each([
		[sumber, '', 'berkas ini kosong'],
		[sumber, '# Daftar sumber\n', 'berkas ini kosong'],
		[istilah, '[]\n', 'berkas ini kosong'],
		[acuan, 'id: nasional-2022\nyear: 2022\n', 'berkas ini bukan daftar lagi'],
		[sumber, 'Daftar sumber\n', 'berkas ini bukan daftar lagi'],
		['content/daerah/instansi.yaml', '', 'berkas ini kosong'],
		['content/daerah/instansi.yaml', 'Cermin\n', 'berkas ini tidak berisi isian'],
		[kasus, '', 'berkas ini kosong'],
		[nilai, ' \n', 'berkas ini kosong'],
	])('says once that %s holds nothing to read: %j', (path, text, fault) => {
		const problems = contentProblems(
			contents(path, () => text),
			tags,
		);
		// Cited pages and words would all be unknown, and none of them is at fault.
		expect(problems).toEqual([expect.stringContaining(`${path}:1: ${fault}`)]);
		expect(problems[0]).toMatch(/ Perbaiki: .+\.$/);
	});

	test('says that a list is gone, and nothing of what cites it', () => {
		const left = contents().filter(({ path }) => path !== sumber);
		expect(contentProblems(left, tags)).toEqual([
			`${sumber}:1: berkas ini tidak ada. Perbaiki: kembalikan berkasnya dengan nama itu.`,
		]);
	});

	test.each([
		['kasus/Iuran Kado.mdx', 'iuran-kado-2.mdx'],
		['kasus/Iuran_Kado Baru.mdx', 'iuran-kado-baru.mdx'],
		['topik/Café.mdx', 'cafe.mdx'],
		['topik/--.v2.mdx', 'v2.mdx'],
	])('refuses content/%s as a file name, and names one that is free', (name, better) => {
		const from = name.startsWith('kasus/') ? kasus : topik;
		const text = contents().find(({ path }) => path === from)?.text ?? '';
		const path = `content/${name}`;
		const problems = contentProblems([...contents(), { path, text }], tags);
		expect(problems).toEqual([
			expect.stringMatching(/:1: nama berkas ".+" memuat tanda lain.+ Perbaiki: ganti namanya/),
		]);
		expect(problems[0]).toContain(`${path}:1: `);
		expect(problems[0]).toContain(`menjadi ${better}, dengan huruf kecil`);
	});

	test.each([
		['kasus/baru.md', 'ganti namanya menjadi baru.mdx'],
		['kasus/baru.mdx.txt', 'ganti namanya menjadi baru.mdx'],
		['kasus/baru', 'ganti namanya menjadi baru.mdx'],
		[
			'kasus/lama/baru.mdx',
			'pindahkan ke folder yang benar, dengan akhiran .mdx atau .yaml seperti berkas lain di sana',
		],
		['sumber.yaml.txt', 'ganti namanya menjadi sumber.yaml'],
	])('says that content/%s is not read, and nothing of what it holds', (name, remedy) => {
		const stray = [...contents(), { path: `content/${name}`, text: '---\nx: [\n---\n{' }];
		expect(contentProblems(stray, tags)).toEqual([
			`content/${name}:1: berkas ini tidak dibaca. Perbaiki: ${remedy}.`,
		]);
	});

	test('judges a published figure as it is, not rounded', () => {
		expect(problemsAfter(acuan, 'implementation: 60.9', 'implementation: 74.96')).toEqual([]);
	});

	test.each([
		// Where an Indonesian day begins, the 24th has come while it is the 23rd in Greenwich.
		['2026-11-24', '2026-11-23T15:00Z', []],
		['2026-11-25', '2026-11-24T14:59Z', [8]],
		['2062-11-23', '2026-11-24T05:00Z', [8]],
	])('of %s, checked at %s, refuses what is still to come', (day, now, lines) => {
		const files = contents(kasus, (text) => text.replace('2026-11-23', day));
		expect(contentProblems(files, tags, new Date(now))).toEqual(
			lines.map(
				(line) =>
					expect.stringMatching(
						new RegExp(`^${kasus}:${line}: tanggal ${day} belum tiba. Perbaiki: tulis hari`),
					) as string,
			),
		);
	});

	test('believes the files rather than a clock that is behind them all', () => {
		expect(contentProblems(contents(), tags, new Date('2015-01-01'))).toEqual([]);
	});

	test('lets a sum be that readers are asked to check', () => {
		expect(
			problemsAfter(kasus, 'rule: ', 'rule: Batasnya Rp300.000. Periksa kembali sebelum dipakai. '),
		).toEqual([]);
	});

	test('finds nothing wrong with a picture and a drawing in their place', () => {
		expect(
			told(withPicture('<Gambar berkas="papan.jpg" alt="Papan biaya" />', 'papan.jpg')),
		).toEqual([]);
		expect(
			told(
				contents(topik, (text) =>
					text
						.replace('checked:', `${drawing}checked:`)
						.replace('Soal', 'Soal <Skema id="putaran" />'),
				),
			),
		).toEqual([]);
	});

	test.each([
		[
			'of a picture without its words',
			'<Gambar berkas="papan.jpg" />',
			['papan.jpg'],
			'belum punya alt',
			'menggantikan gambar itu',
		],
		[
			'of a picture that is not there',
			'<Gambar berkas="papan.jpg" alt="Papan" />',
			[],
			'tidak ada di content/topik',
			'simpan gambarnya',
		],
		[
			'of a misspelt picture',
			'<Gambar berkas="papn.jpg" alt="Papan" />',
			['papan.jpg'],
			'gambar "papn.jpg" tidak ada',
			'papan.jpg',
		],
		[
			'of a picture in another folder',
			'<Gambar berkas="papan.jpg" alt="Papan" />',
			['../nilai/papan.jpg'],
			'tidak ada di content/topik',
			'simpan gambarnya',
		],
		[
			'of a picture that nothing shows',
			'',
			['papan.jpg'],
			'tidak dipasang di mana pun',
			'<Gambar berkas="papan.jpg"',
		],
		[
			'of a picture whose name is no address',
			'',
			['Papan Biaya.JPG'],
			'memuat tanda lain',
			'papan-biaya.jpg',
		],
		[
			'of two pictures of one name',
			'<Gambar berkas="papan.jpg" alt="Papan" />',
			['papan.jpg', '../kasus/papan.jpg'],
			'sudah dipakai oleh content/topik/papan.jpg',
			'beri nama lain',
		],
	])('tells %s, with the remedy', (_, tag, pictures, fault, remedy) => {
		const problems = told(withPicture(tag, ...pictures)).join();
		expect(problems).toContain(fault);
		expect(problems).toContain(remedy);
	});

	test('tells of a drawing that is not described, and of one that is not shown', () => {
		expect(problemsAfter(topik, 'Soal', 'Soal <Skema id="putaran" />').join()).toContain(
			'tidak ada di isian diagrams',
		);
		expect(problemsAfter(topik, 'checked:', `${drawing}checked:`).join()).toContain(
			'tidak dipasang',
		);
	});

	test('tells of a theme that nobody can choose, and of one that has the phrase of another', () => {
		const theme = contents().find(({ path }) => path === hambatan);
		const strange = { path: 'content/tema/jujur.yaml', text: theme?.text ?? '' };
		expect(told([...contents(), strange])).toEqual([
			expect.stringMatching(
				/^content\/tema\/jujur\.yaml:1: tema "jujur" tidak dikenal\. Perbaiki: /,
			),
			...['avoiding-risk', 'usual-ways'].map(
				(id) =>
					`content/tema/jujur.yaml:5: frasa "${id}" sudah ada di ${hambatan}. Perbaiki: hapus dari salah satunya.`,
			),
		]);
	});

	test('lets code in prose be', () => {
		expect(problemsAfter(topik, 'gratis', '`<b> {x}` gratis')).toEqual([]);
	});
});

describe('readTags', () => {
	test('reads what the components of the lists take', () => {
		const { everywhere, topics, trainers, motto } = readTags();
		expect(everywhere['Kutip']).toEqual(tag(['id'], ['bagian'], false));
		expect(everywhere['Adegan']).toEqual(tag(['tempat']));
		expect(topics['Istilah']).toEqual(tag(['id']));
		expect(motto['Peran']).toEqual(tag(['judul']));
		expect(trainers['Jika']).toEqual(tag(['id'], [], false));
		expect(Object.keys({ ...everywhere, ...topics, ...trainers, ...motto })).toHaveLength(26);
	});
});

describe('linkProblems', () => {
	const files = new Set(['/index.html', '/nilai/index.html', '/ikon.svg']);
	const pageOf = (path: string, html: string) => linksOf(parsePage(path, html));
	const check = (html: string, base = '/') =>
		linkProblems(
			[pageOf('/', html), pageOf('/nilai/', '<h2 id="ada">x</h2>')],
			files,
			base,
			(link) => (link === '/hilang/' ? ['content/halaman/x.mdx:7', 'content/istilah.yaml:9'] : []),
		);

	test('accepts links to pages, headings, files and other sites', () => {
		const html =
			'<a href="/nilai/#ada">a</a><a href="/">b</a><link href="/ikon.svg"><a href="https://x.id/y">c</a>';
		expect(check(html)).toEqual([]);
		expect(check(html.replaceAll('"/', '"/sub/'), '/sub/')).toEqual([]);
	});

	test('asks for no part that a fragment for a script names', () => {
		expect(check('<a href="/nilai/#jawab=B">x</a>')).toEqual([]);
	});

	test('names each file and line a broken link was written in, once', () => {
		expect(check('<a href="/hilang/">x</a><a href="/hilang/">y</a>')).toEqual([
			expect.stringMatching(
				/^content\/halaman\/x\.mdx:7: tautan "\/hilang\/" tidak menuju .+ Perbaiki: samakan/,
			),
			expect.stringMatching(/^content\/istilah\.yaml:9: tautan/),
		]);
	});

	test.each([
		['<a href="/nilai/#tiada">x</a>', 'bagian "tiada"'],
		['<a href="/nilai">x</a>', 'tidak menuju'],
		['<img src="/foto.png">', 'tidak menuju'],
		['<a class="x" href="#tiada">x</a>', 'bagian "tiada"'],
	])('refuses %s', (html, words) => {
		expect(check(html)).toEqual([expect.stringContaining(words)]);
	});

	test('accepts a preset of the session builder that it can read, and no other', () => {
		const builder = new Set([...files, '/pelatih/sesi/index.html']);
		const presets = ['cermin=kilat&amp;tahap=pra', 'cermin=kilas&amp;tahap=pra'].map(
			(preset) => `<a href="/pelatih/sesi/#${preset}">x</a>`,
		);
		const pages = [pageOf('/', presets.join('')), pageOf('/pelatih/sesi/', '')];
		expect(linkProblems(pages, builder, '/', () => [])).toEqual([
			expect.stringContaining('bagian "cermin=kilas&tahap=pra"'),
		]);
		const elsewhere = pageOf('/', '<a href="/#cermin=kilat&amp;tahap=pra">x</a>');
		expect(linkProblems([elsewhere], builder, '/', () => [])).toHaveLength(1);
	});

	test('accepts findings handed on where they are sorted, if every one is a theme', () => {
		const path = '/potret/tindak/';
		const sorting = new Set([...files, `${path}index.html`]);
		const links = ['adaptif,hati-hati', 'adaptif,jujur'].map(
			(themes) => `<a href="${path}#temuan=${themes}">x</a>`,
		);
		const pages = [pageOf('/', links.join('')), pageOf(path, '')];
		expect(linkProblems(pages, sorting, '/', () => [])).toEqual([
			expect.stringContaining('bagian "temuan=adaptif,jujur"'),
		]);
		const elsewhere = pageOf('/', '<a href="/#temuan=adaptif">x</a>');
		expect(linkProblems([elsewhere], sorting, '/', () => [])).toHaveLength(1);
	});

	test('refuses a link that leaves the base', () => {
		expect(check('<a href="/nilai/">x</a>', '/sub/')).toEqual([
			expect.stringContaining('keluar dari alamat dasar /sub/'),
		]);
	});

	test('names a slip once that the book repeats, and those of the book itself', () => {
		const pages = [
			pageOf('/buku/', '<a href="#loyal-tiada">x</a><a href="/x/">y</a><a href="#z">z</a>'),
			pageOf('/nilai/loyal/', '<a href="#tiada">x</a><a href="/x/">y</a>'),
		];
		const built = new Set(['/buku/index.html', '/nilai/loyal/index.html']);
		expect(linkProblems(pages, built, '/', () => [])).toEqual([
			expect.stringMatching(/^halaman \/buku\/: tautan "#z"/),
			expect.stringMatching(/^halaman \/nilai\/loyal\/: tautan "#tiada"/),
			expect.stringMatching(/^halaman \/nilai\/loyal\/: tautan "\/x\/"/),
		]);
	});
});

describe('filesIn', () => {
	test('lists files, and not the folders they are in', () => {
		const folder = mkdtempSync(join(tmpdir(), 'files-'));
		mkdirSync(join(folder, 'kasus'));
		writeFileSync(join(folder, 'kasus', 'index.html'), '');
		writeFileSync(join(folder, 'tanpa-akhiran'), '');
		expect(filesIn(folder).sort()).toEqual(['kasus/index.html', 'tanpa-akhiran']);
		rmSync(folder, { recursive: true });
	});
});
