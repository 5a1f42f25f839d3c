import { describe, expect, test } from 'vitest';
import { contentProblems } from '../../../scripts/lib/content-problems.ts';
import { linkProblems } from '../../../scripts/lib/link-problems.ts';

const known = { sources: new Set(['uu-20-2023']), terms: new Set(['pungli']) };
const guide = (behaviours: string[], headings = anatomy) => ({
	path: 'content/nilai/loyal.mdx',
	text: [
		...headings.map((heading) => `## ${heading}`),
		...behaviours.map((id) => `<Perilaku id="${id}">`),
	].join('\n'),
});
const anatomy = [
	'Artinya dalam kerja sehari-hari',
	'Tiga perilaku',
	'Dua kasus singkat',
	'Jangan tertukar dengan',
	'Kaitan dengan nilai lain',
	'Renungan',
	'Kebiasaan minggu ini',
];

describe('contentProblems', () => {
	test('accepts a guide that is whole', () => {
		expect(contentProblems([guide(['loyal-1', 'loyal-2', 'loyal-3'])], known)).toEqual([]);
	});

	test('names file, line and remedy of an unknown source', () => {
		const file = { path: 'content/halaman/x.mdx', text: 'a\n\nb <Kutip id="uu-99" bagian="P" />' };
		expect(contentProblems([file], known)).toEqual([
			expect.stringMatching(/^content\/halaman\/x\.mdx:3: sumber "uu-99" tidak ada .*Tambahkan/),
		]);
	});

	test('sees a citation without an id', () => {
		const file = { path: 'content/halaman/x.mdx', text: '<Kutip bagian="Pasal 3" />' };
		expect(contentProblems([file], known)).toEqual([expect.stringMatching(/tanpa id/)]);
	});

	test('names file, line and remedy of an unknown source in a list, and of an unknown term', () => {
		const file = {
			path: 'content/kasus/x.mdx',
			text: '---\nsources: [uu-20-2023, uu-98]\n---\n<Istilah id="pungly">pungli</Istilah>',
		};
		expect(contentProblems([file], known)).toEqual([
			expect.stringMatching(/^content\/kasus\/x\.mdx:2: sumber "uu-98" tidak ada/),
			expect.stringMatching(/^content\/kasus\/x\.mdx:4: istilah "pungly" tidak ada/),
		]);
	});

	test('refuses a section of a long guide that cites nothing', () => {
		const file = {
			path: 'content/panduan/x.mdx',
			text: '## Satu\n<Kutip id="uu-20-2023" />\n## Dua\nx',
		};
		expect(contentProblems([file], known)).toEqual([
			expect.stringMatching(/bagian "Dua" tidak mengutip/),
		]);
	});

	test('names file, line and remedy of next reading that does not exist', () => {
		const page = (path: string, links: string) => ({
			path,
			text: `---\nrelated: [${links}]\n---\n`,
		});
		const files = [
			page('content/halaman/indeks.mdx', '/kasus/ada/, /indeks/'),
			page('content/kasus/ada.mdx', '/kasus/tiada/'),
		];
		expect(contentProblems(files, known)).toEqual([
			expect.stringMatching(/^content\/kasus\/ada\.mdx:2: halaman "\/kasus\/tiada\/" tidak ada/),
		]);
	});

	test.each([
		['two behaviours', ['loyal-1', 'loyal-2']],
		['four behaviours', ['loyal-1', 'loyal-2', 'loyal-3', 'loyal-3']],
		['the behaviour of another value', ['loyal-1', 'loyal-2', 'adaptif-3']],
		['no behaviour', []],
	])('refuses a guide with %s', (_, behaviours) => {
		expect(contentProblems([guide(behaviours)], known)).toEqual([
			expect.stringMatching(/content\/nilai\/loyal\.mdx: harus memuat tepat tiga <Perilaku>/),
		]);
	});

	test('refuses a guide whose sections are not in order', () => {
		const turned = guide(['loyal-1', 'loyal-2', 'loyal-3'], [...anatomy].reverse());
		expect(contentProblems([turned], known)).toEqual([expect.stringMatching(/judul bagian/)]);
	});
});

describe('linkProblems', () => {
	const files = new Set(['/index.html', '/nilai/index.html', '/ikon.svg']);
	const check = (html: string, base = '/') =>
		linkProblems(
			[
				{ path: '/', html },
				{ path: '/nilai/', html: '<h2 id="ada">x</h2>' },
			],
			files,
			base,
			(link) => (link === '/hilang/' ? 'content/halaman/x.mdx:7' : undefined),
		);

	test('accepts links to pages, headings, files and other sites', () => {
		const html =
			'<a href="/nilai/#ada">a</a><a href="/">b</a><link href="/ikon.svg"><a href="https://x.id/y">c</a>';
		expect(check(html)).toEqual([]);
		expect(check(html.replaceAll('"/', '"/sub/'), '/sub/')).toEqual([]);
	});

	test('names the file and line a broken link was written in', () => {
		expect(check('<a href="/hilang/">x</a>')).toEqual([
			expect.stringMatching(/^content\/halaman\/x\.mdx:7: tautan "\/hilang\/" tidak menuju/),
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

	test('refuses a link that leaves the base', () => {
		expect(check('<a href="/nilai/">x</a>', '/sub/')).toEqual([
			expect.stringContaining('keluar dari alamat dasar /sub/'),
		]);
	});
});
