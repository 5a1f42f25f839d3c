import { describe, expect, test } from 'vitest';
import { readExcerpt } from '../../../src/islands/search/excerpt.ts';
import { addressOf, readQuery } from '../../../src/islands/search/search-query.ts';
import { isFormOf, wordsOf } from '../../../src/islands/search/known-words.ts';

describe('readQuery', () => {
	test('reads back what addressOf writes', () => {
		for (const query of [
			{ words: 'uang & pelicin', kind: 'kasus' as const },
			{ words: 'desa', kind: undefined },
		])
			expect(readQuery(addressOf(query))).toEqual(query);
	});

	test('takes an unknown kind for all kinds, and no more than 200 characters', () => {
		expect(readQuery(`?jenis=%3Cb%3E&q=${'a'.repeat(5000)}`)).toEqual({
			words: 'a'.repeat(200),
			kind: undefined,
		});
		expect(readQuery('')).toEqual({ words: '', kind: undefined });
	});
});

describe('isFormOf', () => {
	test.each([
		['melayani', 'pelayanan'],
		['menyapu', 'sapu'],
		['menyelesaikan', 'selesai.'],
		['menyukseskan', 'sukses'],
		['lapor', 'SP4N-LAPOR!,'],
		['bmn', 'BMN'],
		['uu', 'UU'],
		['pungliii', 'pungli'],
		['x', 'X'],
	])('%s finds %s', (asked, found) => {
		expect(isFormOf(asked, found)).toBe(true);
	});

	test.each([
		['xyzzy', 'X'],
		['xylophone', 'X,'],
		['kerjakankanlah', 'ker'],
		['a'.repeat(200), 'a'],
		['zebra', 'WBK'],
	])('%s does not find %s', (asked, found) => {
		expect(isFormOf(asked, found)).toBe(false);
	});
});

describe('wordsOf', () => {
	test('leaves out signs and repetition', () => {
		expect(wordsOf('“Uang pelicin”, uang <b>')).toEqual(['uang', 'pelicin', 'b']);
		expect(wordsOf(' … ')).toEqual([]);
	});
});

describe('readExcerpt', () => {
	const text = (html: string, page: string, heading?: string) =>
		readExcerpt(html, page, heading)
			.map((part) => (part.marked ? `[${part.text}]` : part.text))
			.join('');

	test('takes away the space that a citation left before a full stop', () => {
		const html =
			'Lewat situs atau <mark>aplikasi</mark> . Lalu <mark>aplikasi</mark> , atau lainnya .';
		expect(text(html, '')).toBe('Lewat situs atau [aplikasi]. Lalu [aplikasi], atau lainnya.');
	});

	test('shows where it is cut within a sentence, and nowhere else', () => {
		const page = 'Satu judul. Di meja ada map hijau. Map itu kosong sejak pagi. Selesai.';
		expect(text('ada <mark>map</mark> hijau. Map itu', page)).toBe('… ada [map] hijau. Map itu …');
		expect(text('Map itu <mark>kosong</mark> sejak pagi.', page)).toBe(
			'Map itu [kosong] sejak pagi.',
		);
		expect(text('Satu <mark>judul.</mark>', page)).toBe('Satu [judul].');
		expect(text('pagi. <mark>Selesai</mark>.', page)).toBe('… pagi. [Selesai].');
		expect(text('tidak ada di sini', page)).toBe('tidak ada di sini');
	});

	test('leaves out the heading above it, or the end of that heading', () => {
		const page = 'Satu judul. Di meja ada map.';
		expect(text('Satu <mark>judul</mark>. Di meja ada map.', page, 'Satu judul')).toBe(
			'Di meja ada map.',
		);
		expect(text('judul. Di <mark>meja</mark> ada', page, 'Satu judul')).toBe('Di [meja] ada …');
		expect(text('Satu <mark>judul.</mark>', page, 'Satu judul')).toBe('Satu [judul].');
		expect(text('Apa? <mark>Map</mark> itu.', '', 'Apa?')).toBe('[Map] itu.');
		expect(text('Di meja. Satu map.', '', 'Satu judul')).toBe('Di meja. Satu map.');
	});

	test('stays text', () => {
		expect(text('&lt;b&gt; &amp; <mark>&quot;c&quot;</mark>', '')).toBe('<b> & "[c]"');
	});

	test('marks the word without the signs around it', () => {
		expect(text('satu <mark>(pungli),</mark> <mark>sapu-bersih</mark> lagi.', '')).toBe(
			'satu ([pungli]), [sapu-bersih] lagi.',
		);
	});
});
