import { type YAMLError, visit } from 'yaml';
import type { AuthoredFile } from './authored-file.ts';

/** What cannot be read as YAML: only the first fault, for the others follow from it. */
export function syntaxProblems(file: AuthoredFile): string[] {
	if (!file.data)
		return [
			file.problem(
				0,
				'bagian atas berkas tidak terbuka atau tidak tertutup. Perbaiki: apit isian seperti title dengan satu baris --- di atas dan satu di bawahnya.',
			),
		];
	const [error] = file.data.errors;
	if (!error) return [];
	const quote = openQuote(file, error);
	if (quote !== undefined)
		return [
			file.problem(
				quote,
				'tanda kutip dibuka tetapi tidak ditutup. Perbaiki: tutup dengan tanda kutip yang sama di akhir isian.',
			),
		];
	return [file.problem(error.pos[0], sentenceFor(error, lineAt(file.text, error.pos[0])))];
}

function sentenceFor({ code }: YAMLError, line: string): string {
	if (/^\s*\t/.test(line))
		return 'awal baris memakai tab. Perbaiki: ganti tab dengan spasi, sejajar dengan isian lain.';
	if (code === 'DUPLICATE_KEY')
		return `isian "${line.replace(/:.*/, '').replace(/^[\s-]*/, '')}" ditulis dua kali. Perbaiki: hapus salah satu.`;
	if (/: .*: /.test(line))
		return 'ada titik dua di dalam kalimat. Perbaiki: apit seluruh kalimat dengan tanda kutip.';
	return 'susunan baris ini atau baris di bawahnya tidak terbaca. Perbaiki: samakan jumlah spasi di awal baris dengan entri lain, dan periksa titik dua serta tanda kurung siku.';
}

/** Where a quotation starts that runs on to where the reading failed. */
function openQuote({ data }: AuthoredFile, { code, message, pos: [end] }: YAMLError) {
	let start: number | undefined;
	if (code === 'MISSING_CHAR' && /quote/.test(message) && data)
		visit(data, {
			Scalar: (_, { type, range }) => {
				if (type?.startsWith('QUOTE') && range && range[0] < end) start = range[0];
			},
		});
	return start;
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	return text.slice(start).split('\n', 1)[0] ?? '';
}
