import { type YAMLError, visit } from 'yaml';
import { type AuthoredFile, garbled } from './authored-file.ts';

/** What cannot be read, as text or as YAML: only the first fault, for the others follow from it. */
export function syntaxProblems(file: AuthoredFile): string[] {
	const strange = file.text.search(garbled);
	if (strange >= 0)
		return [
			file.problem(
				strange,
				'berkas tidak tersimpan sebagai UTF-8, jadi sebagian hurufnya hilang. Perbaiki: buka lagi berkas aslinya, pilih Simpan Sebagai (Save As) dengan penyandian (encoding) UTF-8.',
			),
		];
	if (!file.data)
		return [
			file.problem(
				0,
				'bagian atas berkas tidak terbuka atau tidak tertutup. Perbaiki: apit isian seperti title dengan satu baris --- di atas dan satu di bawahnya.',
			),
		];
	const space = wordProcessorSpace.exec(file.front);
	if (space)
		return [
			file.problem(
				space.index,
				'di depan isi baris ini ada spasi khusus dari pengolah kata (spasi tak terputus). Perbaiki: hapus spasi itu, lalu ketik lagi dengan tombol spasi.',
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

/** Spaces that YAML takes for letters, where it looks for indentation or for the space after a sign. */
const wordProcessorSpace = /^[ \t]*(?:- *)?(?:[\w-]+: *)?[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/m;

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
