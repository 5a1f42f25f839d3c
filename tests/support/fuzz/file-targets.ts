import { strToU8, zipSync } from 'fflate';
import { piecesOfFile } from '../../../src/core/codes/files/read-file.ts';
import { findCodes } from '../../../src/core/codes/find-codes.ts';
import { decodeResult } from '../../../src/core/codes/result-code.ts';
import { fileProblems } from '../../../src/copy/file-problems.ts';
import { assert } from './checks.ts';
import type { Target } from './fuzz.ts';
import { codes } from './seeds.ts';
import { spoilBytes } from './spoil.ts';

const chat = codes
	.slice(0, 3)
	.map((code) => `24/11/26 09.10 - Siti: ${code}`)
	.join('\n');
const zip = (entries: Record<string, string>) =>
	zipSync(
		Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
		{ mtime: '2026-11-24' },
	);
/** What a file may become at most, in bytes. */
const limit = 2 ** 16;

const target = (name: string, seeds: readonly Uint8Array[]): Target<Uint8Array> => ({
	name,
	seeds,
	spoil: spoilBytes,
	async check(bytes) {
		const pieces = piecesOfFile(
			{ size: bytes.length, read: (from, to) => Promise.resolve(bytes.slice(from, to)) },
			limit,
		);
		let text = '';
		let next = await pieces.next();
		for (; !next.done; next = await pieces.next()) text += next.value;
		assert(
			next.value === undefined || next.value in fileProblems,
			`There are no words for ${next.value}.`,
		);
		assert(text.length <= limit + bytes.length, 'It becomes more than was allowed.');
		return findCodes(text).some(({ decoded, text: code }) => decoded.ok && decodeResult(code).ok);
	},
});

/** Files of every kind that codes come in. */
export const fileTargets: Target<Uint8Array>[] = [
	target('text file', [
		strToU8(chat),
		strToU8(
			`\ufeffnama;kode\r\n${codes
				.slice(3, 6)
				.map((code) => `Orang;${code}`)
				.join('\r\n')}`,
		),
		strToU8(JSON.stringify(codes.slice(0, 3))),
		new Uint8Array(Buffer.from(`\ufeff${chat}`, 'utf16le')),
	]),
	target('ZIP file', [
		zip({ '_chat.txt': chat }),
		zip({ 'foto.jpg': '\u0089PNG', 'a/b.csv': chat, 'c.json': '[]' }),
		zipSync({ 'chat.txt': [strToU8(chat), { level: 0 }] }, { mtime: '2026-11-24' }),
	]),
	target('XLSX and DOCX file', [
		zip({
			'xl/sharedStrings.xml': `<sst>${codes
				.slice(0, 3)
				.map((code) => `<si><t>${code}</t></si>`)
				.join('')}</sst>`,
		}),
		zip({
			'word/document.xml': `<w:p><w:r><w:t>${codes[0]?.slice(0, 9)}</w:t></w:r><w:r><w:t>${codes[0]?.slice(9)}</w:t></w:r></w:p>`,
		}),
	]),
];
