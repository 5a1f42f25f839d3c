import type { YAMLError } from 'yaml';
import { type AuthoredFile, type Problems, garbled, scalarsIn } from './authored-file.ts';

/** What cannot be read, as text or as YAML: only the first fault, for the others follow from it. */
export function* syntaxProblems(file: AuthoredFile): Problems {
	const { text, front, data } = file;
	const strange = text.search(garbled);
	const space = front.search(wordProcessorSpace);
	const error = data?.errors[0];
	const quote = error && openQuote(file, error);
	if (strange >= 0)
		yield [
			strange,
			'berkas tidak tersimpan sebagai UTF-8, jadi sebagian hurufnya hilang. Perbaiki: buka lagi berkas aslinya, pilih Simpan Sebagai (Save As) dengan penyandian (encoding) UTF-8.',
		];
	else if (!data)
		yield [
			0,
			'bagian atas berkas tidak terbuka atau tidak tertutup. Perbaiki: apit isian seperti title dengan satu baris --- di atas dan satu di bawahnya.',
		];
	else if (space >= 0)
		yield [
			space,
			'di depan isi baris ini ada spasi khusus dari pengolah kata (spasi tak terputus). Perbaiki: hapus spasi itu, lalu ketik lagi dengan tombol spasi.',
		];
	else if (quote !== undefined)
		yield [
			quote,
			'tanda kutip dibuka tetapi tidak ditutup. Perbaiki: tutup dengan tanda kutip yang sama di akhir isian.',
		];
	else if (error) yield [error.pos[0], sentenceFor(error, lineAt(text, error.pos[0]))];
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
	if (code !== 'MISSING_CHAR' || !/quote/.test(message)) return undefined;
	return scalarsIn(data)
		.filter(({ type, range }) => type?.startsWith('QUOTE') && range && range[0] < end)
		.at(-1)?.range?.[0];
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	return text.slice(start).split('\n', 1)[0] ?? '';
}
