import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** One thing, one word: what the interface no longer calls a thing, and what it calls it instead. */
const replaced: [RegExp, string][] = [
	[/\b[Bb]ercermin\b/, 'isi cermin'],
	[/\bkurang tepat\b/, 'keliru'],
	[/\bbertumbuh\b/, 'berkembang'],
	[/\bskor keseluruhan\b|\bSkor Cermin\b/, 'rata-rata tujuh nilai'],
	[/\bprofil huruf\b/, 'profil tujuh nilai'],
	[/\bgambaran kelompok\b/, 'rekap kelompok'],
	[/\bgrup (obrolan|percakapan)\b/, 'grup WA'],
	[/\btanda sesi\b/, 'kode sesi'],
	[/\bKirim ke rekap\b/, 'Simpan ke rekap'],
	[/\bTidak ada kesempatan\b/, 'Tidak mengalami'],
	[/\bYang tampak:|\bAdegan\b/, 'Contohnya, Contoh kejadian'],
	[/\b[Kk]anal(nya)?\b/, 'saluran'],
	[/\b[Aa]jek\b/, 'reliabilitas'],
	[/\bIsi kode hasil\b/, 'Kode ini memuat'],
	[/\bditahan agar\b/, 'tidak ditampilkan supaya'],
	[/\b[Kk]ode QR\b/, 'QR'],
];

/**
 * What a reader sees of a file: without comments, without the tags and addresses that only programs read, and without the
 * titles of sources, which stand as published.
 */
const shown = (path: string) =>
	readFileSync(path, 'utf8')
		.replace(/^\s*(#|\/\/|\*|\/\*).*$/gm, '')
		.replace(path.endsWith('sumber.yaml') ? /^ {2}title: .*$/gm : '', '')
		.replace(/<\/?[A-Za-z][^>]*>|https?:\S+/g, '');

const files = globSync(['src/copy/*.ts', 'content/**/*.{mdx,yaml}']);

test.each(replaced)('%s is called "%s"', (word) => {
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((path) => word.test(shown(path)))).toEqual([]);
});
