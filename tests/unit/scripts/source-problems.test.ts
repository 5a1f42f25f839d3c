import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../scripts/author-check/authored-file.ts';
import { contentProblems } from '../../../scripts/author-check/problems.ts';
import { readTags } from '../../../scripts/author-check/read.ts';
import { contents } from '../../support/contents.ts';

const sumber = 'content/sumber.yaml';
const tags = { ...readTags(), named: [] };

/** A second report of what the news of the fixture says, from line 18 on. */
const second = (fields: Record<string, string> = {}) =>
	`- ${Object.entries({
		id: 'kabar-2022',
		short: 'Kabar, 2022',
		title: 'Hasil nasional',
		publisher: 'Kabar',
		url: 'https://kabar.id/hasil',
		date: "'2022'",
		kind: 'news',
		certainty: 'satu-sumber',
		...fields,
	})
		.map(([name, value]) => `${name}: ${value}`)
		.join('\n  ')}\n`;

/** The content of the fixture with that report, which a case cites. */
const withSecond = (fields?: Record<string, string>): ContentFile[] =>
	contents(sumber, (text) => text + second(fields)).map(({ path, text }) => ({
		path,
		text: path.startsWith('content/kasus/')
			? text.replace('sources: [uu-20-2023]', 'sources: [uu-20-2023, kabar-2022]')
			: text,
	}));

const told = (files: ContentFile[], named: string[] = []) =>
	contentProblems(files, { ...tags, named });

/** The one thing that is told, apart from where. */
const fault = (line: number, what: string, remedy: string): unknown => [
	expect.stringMatching(new RegExp(`^${sumber}:${line}: .*${what}.* Perbaiki: .*${remedy}.*\\.$`)),
];

describe('a source that', () => {
	test('is cited and stands by itself is let be', () => {
		expect(told(withSecond())).toEqual([]);
	});

	test('nobody cites is told of', () => {
		const files = contents(sumber, (text) => text + second());
		expect(told(files)).toEqual(
			fault(18, 'sumber "kabar-2022" tidak dikutip di mana pun', '<Kutip id="kabar-2022" />'),
		);
	});

	test('only the code of the site cites is let be', () => {
		const files = contents(sumber, (text) => text + second());
		expect(told(files, ['kabar-2022'])).toEqual([]);
	});

	test('confirms one that is cited is let be, and two that confirm only each other are not', () => {
		const confirmed = (text: string) =>
			text.replace(/satu-sumber\n$/, 'pasti\n  confirmedBy: [kabar-2022]\n') + second();
		expect(told(contents(sumber, confirmed))).toEqual([]);
		const pair =
			second({ id: 'satu', url: 'https://satu.id/a', certainty: 'pasti', confirmedBy: '[dua]' }) +
			second({
				id: 'dua',
				short: 'Dua, 2022',
				publisher: 'Dua',
				url: 'https://dua.id/a',
				certainty: 'pasti',
				confirmedBy: '[satu]',
			});
		expect(told(contents(sumber, (text) => text + pair))).toEqual([
			expect.stringContaining('sumber "satu" tidak dikutip'),
			expect.stringContaining('sumber "dua" tidak dikutip'),
		]);
	});

	test('may be cited on a page that cannot be read is not accused', () => {
		const files = contents(sumber, (text) => text + second()).map(({ path, text }) => ({
			path,
			text: path === 'content/acuan.yaml' ? text.replace('id: nasional', '\tid: nasional') : text,
		}));
		expect(told(files)).toEqual([expect.stringMatching(/^content\/acuan\.yaml/)]);
	});

	test('is not filled in yet is told of only as such', () => {
		const files = contents(sumber, (text) => text + second({ publisher: '' }));
		expect(told(files)).toEqual([expect.stringContaining('isian "publisher" kosong')]);
	});
});

test('a short name that another source bears is told of', () => {
	expect(told(withSecond({ short: 'Berita, 2022' }))).toEqual(
		fault(19, 'sudah dipakai sumber "berita-2022" di baris 11', 'kata di dalam kurung'),
	);
});

describe('an address', () => {
	test.each([
		'https://contoh.id/berita',
		'http://contoh.id/berita',
		'https://www.contoh.id/berita/',
		'https://CONTOH.id/berita#hasil',
	])('that leads to the page of another source (%s) is told of', (url) => {
		expect(told(withSecond({ url }))).toEqual(
			fault(22, 'sudah dipakai sumber "berita-2022" di baris 14', 'kutip "berita-2022" saja'),
		);
	});

	test.each(['https://contoh.id/berita?hal=2', 'https://contoh.id/berita-lain'])(
		'that leads to another page of a site (%s) is let be',
		(url) => {
			expect(told(withSecond({ url }))).toEqual([]);
		},
	);

	test.each(['https://kabar.id', 'https://www.kabar.id/', 'https://kabar.id/#atas'])(
		'that is a bare home page (%s) is told of, unless the note says what is there',
		(url) => {
			expect(told(withSecond({ url }))).toEqual(
				fault(22, 'halaman depan', 'sebutkan di note apa yang ada di halaman depan'),
			);
			const note = 'Angkanya tercantum di halaman depan.';
			expect(told(withSecond({ url, note }))).toEqual([]);
		},
	);

	const note = 'Alamat tetapnya tidak kami temukan.';

	test('of mere numbers is told of, unless the note says that there is no other', () => {
		const url = 'https://kabar.id/?p=2674';
		expect(told(withSecond({ url }))).toEqual(fault(22, 'hanya berupa angka', 'alamat tetap'));
		expect(told(withSecond({ url, note }))).toEqual([]);
	});

	test.each(['http://114.7.97.221/index.php/view/3812', 'http://[2001:db8::1]/berita'])(
		'of a machine without a name (%s) is told of, whatever the note says',
		(url) => {
			expect(told(withSecond({ url, note }))).toEqual(
				fault(22, 'mesin tanpa nama', 'situs bernama'),
			);
		},
	);

	test.each(['https://kabar.id/?page=2', 'https://kabar.id/2674', 'https://kabar.id/a?id=3&p=4'])(
		'with a number in it (%s) is let be',
		(url) => {
			expect(told(withSecond({ url }))).toEqual([]);
		},
	);
});

describe('certainty', () => {
	test('of a report that nothing confirms is told of, and that of a law is not', () => {
		expect(told(withSecond({ certainty: 'pasti' }))).toEqual(
			fault(25, 'hanya peraturan', 'tulis certainty: satu-sumber'),
		);
		expect(told(withSecond({ certainty: 'pasti', kind: 'law' }))).toEqual([]);
	});

	test('that a source of another publisher confirms is let be', () => {
		expect(told(withSecond({ certainty: 'pasti', confirmedBy: '[berita-2022]' }))).toEqual([]);
	});

	test('that an unknown source confirms is told of', () => {
		expect(told(withSecond({ certainty: 'pasti', confirmedBy: '[berita-2032]' }))).toEqual(
			fault(26, 'sumber "berita-2032" tidak ada', 'mungkin maksudnya berita-2022'),
		);
	});

	test.each([
		['itself', { confirmedBy: '[kabar-2022]' }],
		['one of the same publisher', { publisher: 'Koran', confirmedBy: '[berita-2022]' }],
		['one of the same host', { url: 'https://contoh.id/lain', confirmedBy: '[berita-2022]' }],
		[
			'one of a part of the same host',
			{ url: 'https://daerah.contoh.id/lain', confirmedBy: '[berita-2022]' },
		],
	])('that only %s confirms is told of', (_, fields) => {
		expect(told(withSecond({ certainty: 'pasti', ...fields }))).toEqual(
			fault(26, 'situs atau penerbit yang sama', 'sebut sumber dari penerbit lain'),
		);
	});

	test('of two agencies whose hosts share only what every agency has is let be', () => {
		const files = withSecond({
			url: 'https://setda.tegalkab.go.id/a',
			certainty: 'pasti',
			confirmedBy: '[berita-2022]',
		}).map(({ path, text }) => ({
			path,
			text: text.replace('contoh.id/berita', 'bkpsdm.klaten.go.id/b'),
		}));
		expect(told(files)).toEqual([]);
	});

	test('that is denied while another source confirms it is told of', () => {
		expect(told(withSecond({ confirmedBy: '[berita-2022]' }))).toEqual(
			fault(26, 'padahal certainty berisi satu-sumber', 'tulis certainty: pasti'),
		);
	});
});

test('every id that the code of the site cites is among the words it names', () => {
	expect(readTags().named).toEqual(
		expect.arrayContaining(['uu-20-2023', 'se-panrb-20-2021', 'indeks-nasional-2023']),
	);
});
