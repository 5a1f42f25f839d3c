import { describe, expect, test } from 'vitest';
import { contentProblems } from '../../../scripts/author-check/problems.ts';
import { readTags } from '../../../scripts/author-check/read.ts';
import { begin } from '../../../scripts/new/begin.ts';
import { newKinds } from '../../../scripts/new/new-kinds.ts';
import { caseSchema } from '../../../src/schemas/case.ts';
import { contents } from '../../support/contents.ts';

const begun = (kind: string, name = 'tiga-map') => {
	const result = begin([kind, name], contents());
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};

/** What authors are told once a file has this text. */
const problemsWith = ({ path, text }: { path: string; text: string }) =>
	contentProblems([...contents().filter((file) => file.path !== path), { path, text }], readTags());

const sentence = 'Sebelas kata yang cukup panjang untuk ringkasan, pilihan, dan aturan.';
const lists = 'see links serves betrays'.split(' ');
const values: Record<string, string> = {
	value: 'harmonis',
	behaviours: '[harmonis-3, akuntabel-1]',
	setting: 'kantor',
	pressures: '[uang, rekan]',
	checked: '2026-11-23',
	summary: `${sentence} Lalu beberapa kata lagi.`,
	feedback: Array(4).fill(sentence).join(' '),
	sources: '[uu-20-2023]',
	url: 'https://contoh.id/',
	date: "'2023'",
	certainty: 'pasti',
	kind: 'law',
	...Object.fromEntries(lists.map((field) => [field, '[]'])),
};

/** A skeleton as its author leaves it: each hint has made way for what it asked for. */
function filled(text: string): string {
	let choices = 0;
	const story = text.startsWith('---') ? `\n${Array(10).fill(sentence).join(' ')}\n` : '';
	return (
		text.replace(/^( *(?:- )?)(?:(\w+): )?# .*$/gm, (line, start: string, field?: string) => {
			if (!field) return start ? `${start}${sentence}` : line;
			const rating = () => (++choices === 2 ? 'apt' : 'wrong');
			return `${start}${field}: ${field === 'rating' ? rating() : (values[field] ?? sentence)}`;
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
		expect(problemsWith({ path, text: filled(text) })).toEqual([]);
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
		const result = begin(
			['sumber', 'tiga-map'],
			contents(path, (text) => text.trimEnd()),
		);
		expect(result.ok && result.value.text).toBe(begun('sumber').text);
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
