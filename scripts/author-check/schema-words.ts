import type { z } from 'astro/zod';
import { remedyFor } from './nearest.ts';

type Issue = z.core.$ZodRawIssue;

/** What a schema refuses, told to an author with its remedy. Messages that stand in the schema itself come first. */
export const schemaWords: z.core.$ZodErrorMap = (issue) => {
	const field = `isian "${fieldOf(issue)}"`;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownField(key, issue.inst)).join(' ');
	if (issue.input === undefined)
		return `${field} belum ada. Perbaiki: tambahkan "${fieldOf(issue)}:", berisi ${wanted(issue)}.`;
	if (issue.input === null) return `${field} kosong. Perbaiki: isi dengan ${wanted(issue)}.`;
	switch (issue.code) {
		case 'invalid_value':
			return `${field} berisi ${shown(issue.input)}, yang tidak dikenal. ${remedyFor(shown(issue.input).replaceAll('"', ''), issue.values.map(String))}`;
		case 'too_small':
			return `${field} berisi ${sizeOf(issue)}, sedikitnya ${issue.minimum}. Perbaiki: ${resize[issue.origin]?.more ?? checkNumber}.`;
		case 'too_big':
			return `${field} berisi ${sizeOf(issue)}, paling banyak ${issue.maximum}. Perbaiki: ${resize[issue.origin]?.less ?? checkNumber}.`;
		case 'invalid_format':
			return `${field} berisi ${shown(issue.input)}, yang bentuknya keliru. Perbaiki: ${formatRemedy(issue)}.`;
		case 'invalid_type':
			return `${field} seharusnya berisi ${wanted(issue)}. Perbaiki: ${types[issue.expected]?.remedy ?? compare}.`;
		default:
			return `${field} keliru. Perbaiki: ${compare}.`;
	}
};

const compare = 'bandingkan dengan entri lain yang sejenis';
const checkNumber = 'periksa angkanya; desimal ditulis dengan titik, misalnya 74.1';

const resize: Record<string, { more: string; less: string }> = {
	string: { more: 'panjangkan kalimatnya', less: 'pendekkan kalimatnya' },
	array: { more: 'tambah butirnya', less: 'kurangi butirnya' },
};

const types: Record<string, { name: string; remedy: string }> = {
	string: { name: 'teks', remedy: 'apit isinya dengan tanda kutip' },
	number: { name: 'angka', remedy: 'tulis tanpa tanda kutip; desimal dengan titik, misalnya 74.1' },
	int: { name: 'bilangan bulat', remedy: 'tulis angkanya saja, tanpa titik ribuan' },
	boolean: { name: 'true atau false', remedy: 'tulis true atau false, tanpa tanda kutip' },
	date: {
		name: 'tanggal seperti 2026-11-23',
		remedy: 'tulis tahun-bulan-tanggal, tanpa tanda kutip',
	},
	array: {
		name: 'daftar seperti [satu, dua]',
		remedy: 'tulis di antara kurung siku, misalnya [satu, dua]',
	},
};

function shown(input: unknown): string {
	return JSON.stringify(input);
}

/** An entry of a list goes by the list's name. */
function fieldOf({ path = [] }: Issue): string {
	return path.findLast((step) => typeof step === 'string') ?? 'id';
}

function wanted(issue: Issue): string {
	if (issue.code === 'invalid_value') return `salah satu dari ${issue.values.join(', ')}`;
	return (issue.code === 'invalid_type' && types[issue.expected]?.name) || 'beberapa isian';
}

function unknownField(name: string, schema: Issue['inst']): string {
	const { def } = (schema as z.core.$ZodObject | z.core.$ZodRecord)._zod;
	const known = def.type === 'object' ? Object.keys(def.shape) : def.keyType._zod.values;
	return `isian "${name}" tidak dikenal. ${remedyFor(name, [...(known ?? [])].map(String))}`;
}

function sizeOf({ origin, input }: Issue & { origin: string }): string {
	if (origin === 'string') return `${String(input).length} karakter`;
	return Array.isArray(input) ? `${input.length} butir` : shown(input);
}

function formatRemedy({
	format,
	prefix,
	suffix,
}: z.core.$ZodRawIssue & { format: string }): string {
	if (format === 'url') return 'tulis alamat lengkap, diawali https://';
	if (format === 'starts_with') return `awali dengan ${String(prefix)}`;
	if (format === 'ends_with') return `akhiri dengan tanda "${String(suffix)}"`;
	return compare;
}
