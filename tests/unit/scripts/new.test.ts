import { describe, expect, test } from 'vitest';
import { contentProblems } from '../../../scripts/author-check/problems.ts';
import { readTags } from '../../../scripts/author-check/read.ts';
import { agencyFolderOf } from '../../../scripts/new/agency.ts';
import { begin } from '../../../scripts/new/begin.ts';
import { newKinds } from '../../../scripts/new/new-kinds.ts';
import { caseSchema } from '../../../src/schemas/case.ts';
import { contents } from '../../support/contents.ts';

const begun = (kind: string, name = 'tiga-map', files = contents()) => {
	const result = begin([kind, name], files);
	if (!result.ok) throw new Error(result.reason);
	const [file = { path: '', text: '' }] = result.value.files;
	return { ...result.value, ...file };
};

/** What authors are told once a file has this text, and code names these ids. */
const problemsWith = ({ path, text }: { path: string; text: string }, named: string[] = []) =>
	contentProblems([...contents().filter((file) => file.path !== path), { path, text }], {
		...readTags(),
		named,
	});

const sentence = 'Sebelas kata yang cukup panjang untuk ringkasan, pilihan, dan aturan.';
const lists = 'see links serves betrays'.split(' ');
const values: Record<string, string> = {
	value: 'harmonis',
	behaviours: '[harmonis-3, akuntabel-1]',
	setting: 'kantor',
	pressures: '[uang, rekan]',
	checked: '2026-11-23',
	summary: `${sentence} Lalu beberapa kata lagi.`,
	to: 'rekan',
	listener: 'peer',
	then: Array(4).fill(sentence).join(' '),
	feedback: Array(4).fill(sentence).join(' '),
	sources: '[uu-20-2023]',
	shortName: 'Cermin',
	url: 'https://contoh.id/tiga-map',
	date: "'2023'",
	certainty: 'pasti',
	kind: 'law',
	...Object.fromEntries(lists.map((field) => [field, '[]'])),
};

/** A skeleton as its author leaves it: each hint has made way for what it asked for. */
function filled(text: string): string {
	let choices = 0;
	let changes = 0;
	const story = text.startsWith('---') ? `\n${Array(10).fill(sentence).join(' ')}\n` : '';
	return (
		text.replace(/^( *(?:- )?)(?:(\w+): )?# .*$/gm, (line, start: string, field?: string) => {
			if (!field) return start ? `${start}${sentence}` : line;
			const told: Record<string, () => string> = {
				rating: () => (++choices === 2 ? 'apt' : 'wrong'),
				flips: () => String(++changes === 1),
			};
			return `${start}${field}: ${told[field]?.() ?? values[field] ?? sentence}`;
		}) + story
	).replace(sentence, 'Tiga map di meja');
}

describe.each(Object.keys(newKinds))('a new %s', (kind) => {
	test('is refused line by line until it is filled in, and then is not', () => {
		const { path, text } = begun(kind);
		const empty = [...text.matchAll(/: # |- # |\n---\n$/g)]
			.filter(({ index }) => !text.slice(index).startsWith(': # kepanjangannya'))
			.map(({ index, 0: found }) => text.slice(0, index + found.length).split('\n').length);
		const problems = problemsWith({ path, text });
		expect(problems.map((problem) => Number(problem.split(':')[1]))).toEqual(empty);
		for (const problem of problems)
			expect(problem).toMatch(/(kosong|belum ada sumber|0 kata).*Perbaiki: /);
		expect(problemsWith({ path, text: filled(text) }, ['tiga-map'])).toEqual([]);
	});

	test('is not begun under a name that is taken', () => {
		const { path, text } = begun(kind);
		const files = [...contents().filter((file) => file.path !== path), { path, text }];
		const result = begin([kind, 'tiga-map'], files);
		expect(result).toMatchObject({
			ok: false,
			reason: expect.stringMatching(
				new RegExp(`^Sudah ada ${kind} bernama "tiga-map" di ${path}.* Perbaiki: pakai nama lain`),
			) as string,
		});
	});

	test.each([
		['Tiga Map', 'tiga-map'],
		['tiga_map', 'tiga-map'],
		['-tiga-map-', 'tiga-map'],
		['../tiga', 'tiga'],
		['Café', 'cafe'],
		['??', `nama-${kind}`],
	])('is not begun as "%s", and a name that will do is offered', (name, better) => {
		expect(begin([kind, ...name.split(' ')], contents())).toEqual({
			ok: false,
			reason: `Nama "${name}" memuat tanda lain, padahal hanya boleh memuat huruf kecil, angka, dan tanda hubung. Perbaiki: npm run baru ${kind} ${better}`,
		});
	});

	test('is not begun without a name', () => {
		expect(begin([kind], contents())).toEqual({
			ok: false,
			reason: `Nama ${kind} belum disebut. Perbaiki: npm run baru ${kind} nama-${kind}`,
		});
	});

	test('tells its author where to go on', () => {
		const { path, words } = begun(kind);
		expect(words).toContain(`Kerangka ${kind} "tiga-map" sudah ditulis di ${path}`);
		expect(words).toContain('npm run build');
		expect(words).not.toMatch(/[{}]/);
	});
});

describe('what is begun', () => {
	test('leaves the rest of a list as it was, comments included', () => {
		const { path, text, words } = begun('sumber');
		const before = contents().find((file) => file.path === path)?.text ?? '';
		expect(text.startsWith(before)).toBe(true);
		expect(words).toContain(`${path}:${before.split('\n').length}.`);
	});

	test('takes its place in a list that is kept in order', () => {
		const ids = (text: string) => [...text.matchAll(/^- id: (.*)$/gm)].map(([, id]) => id);
		expect(ids(begun('istilah', 'tiga-map').text)).toEqual(['pungli', 'tiga-map', 'upg']);
		expect(ids(begun('istilah', 'zona').text)).toEqual(['pungli', 'upg', 'zona']);
	});

	test('begins on a line of its own where the list does not end with one', () => {
		const path = 'content/sumber.yaml';
		const files = contents(path, (text) => text.trimEnd());
		expect(begun('sumber', 'tiga-map', files).text).toBe(begun('sumber').text);
	});

	test('names the lengths that a case is held to', () => {
		const { title, summary } = caseSchema.shape;
		const { text } = begun('kasus');
		expect(text).toContain(`paling panjang ${title.maxLength} karakter`);
		expect(text).toContain(`${summary.minLength} sampai ${summary.maxLength} karakter`);
	});
});

describe('a kind', () => {
	test.each([[[]], [['--help']]])('that is not named (%j) brings up how to ask', (args) => {
		const result = begin(args, contents());
		expect(result.ok || result.reason).toMatch(/^Cara pakai:\n {2}npm run baru kasus nama-kasus\n/);
	});

	test('that is unknown is answered with what was probably meant', () => {
		expect(begin(['kasu', 'x'], contents())).toEqual({
			ok: false,
			reason:
				'Jenis "kasu" belum dapat dimulai dengan perintah ini. Perbaiki: mungkin maksudnya kasus.',
		});
	});
});

describe('a folder for another agency', () => {
	const files = contents('content/kasus/iuran-kado.mdx', (text) =>
		text.replace(/$/, '\n<Daerah id="survei" isi="hasil survei instansi" />\n'),
	);
	const { files: written, words } = begun('instansi', 'kota-contoh', files);

	test('holds its name to fill in, lists that may stay empty, and what it may say on which page', () => {
		expect(written.map(({ path }) => path)).toEqual(
			['instansi.yaml', 'sumber.yaml', 'istilah.yaml', 'acuan.yaml', 'README.md'].map(
				(name) => `content/daerah-kota-contoh/${name}`,
			),
		);
		expect(written.at(-1)?.text).toContain(
			'- `bagian/survei.mdx`: hasil survei instansi. Tampil di `content/kasus/iuran-kado.mdx`.',
		);
		expect(words).toContain('DAERAH=content/daerah-kota-contoh npm start');
	});

	test('is refused line by line until it is filled in, and then is not', () => {
		const [identity] = written;
		const inPlace = { path: 'content/daerah/instansi.yaml', text: identity?.text ?? '' };
		expect(problemsWith(inPlace)).toHaveLength(7);
		expect(problemsWith({ ...inPlace, text: filled(inPlace.text) })).toEqual([]);
	});

	test('is not begun where there is one of that name', () => {
		expect(begin(['instansi', '../daerah'], contents()).ok).toBe(false);
		expect(agencyFolderOf('kota')).toBe('content/daerah-kota');
	});
});
