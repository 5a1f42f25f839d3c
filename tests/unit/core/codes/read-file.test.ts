import { type Zippable, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../../src/core/codes/find-codes.ts';
import { encodeResult } from '../../../../src/core/codes/result-code.ts';
import { behaviourIds } from '../../../../src/core/values/values.ts';
import { encodingOf } from '../../../../src/core/codes/files/encoding.ts';
import { piecesOfFile } from '../../../../src/core/codes/files/read-file.ts';
import { tagRemover } from '../../../../src/core/codes/files/tags.ts';

const codes = Array.from({ length: 9 }, (_, participant) =>
	encodeResult({
		session: 'q7k3m9xw',
		participant,
		wave: 'before',
		detail: 'summary',
		instrument: 'diri',
		revision: 1,
		scores: Object.fromEntries(behaviourIds.map((id) => [id, 50])),
	}),
);
const chat = codes
	.map((code) => `24/11/26 09.10 - Bu Siti 🙏: kode saya ${code}, terima kasih`)
	.join('\n');

const utf16 = (text: string, end: 'le' | 'be') => {
	const bytes = Buffer.from(text, 'utf16le');
	return new Uint8Array(end === 'le' ? bytes : bytes.swap16());
};
/** A picture as far as its bytes go: a signature and what packing leaves, which is as good as random. */
const picture = Uint8Array.from(
	{ length: 5000 },
	(_, at) => [0x89, 0x50, 0x4e, 0x47][at] ?? (at * at * 31 + at * 7) >> 3,
);
const zip = (entries: Zippable) => zipSync(entries, { mtime: '2026-11-24' });

/** The codes found in a file, and why not all of it was read. */
async function read(content: Uint8Array | string, limit = 2 ** 20) {
	const bytes = typeof content === 'string' ? strToU8(content) : content;
	const pieces = piecesOfFile(
		{ size: bytes.length, read: (from, to) => Promise.resolve(bytes.slice(from, to)) },
		limit,
	);
	let text = '';
	for (;;) {
		const { done, value } = await pieces.next();
		if (done) return { codes: findCodes(text).map((found) => found.text), problem: value };
		text += value;
	}
}

describe('piecesOfFile reads', () => {
	const table = `nama;kode\r\n${codes.map((code, n) => `Orang ${n};${code}`).join('\r\n')}`;
	const shared = `<?xml version="1.0"?><sst>${codes.map((code) => `<si><t>${code}</t></si>`).join('')}</sst>`;
	const inline = codes.map((code) => `<c t="inlineStr"><is><t>${code}</t></is></c>`).join('');
	const runs = codes.map(
		(code) =>
			`<w:p><w:r><w:t>${code.slice(0, 9)}</w:t></w:r><w:r><w:t>${code.slice(9)}</w:t></w:r></w:p>`,
	);
	test.each<[string, Uint8Array | string]>([
		['UTF-8', chat],
		['UTF-8 with a byte order mark', `\ufeff${chat}`],
		['UTF-16LE with a byte order mark', utf16(`\ufeff${chat}`, 'le')],
		['UTF-16BE with a byte order mark', utf16(`\ufeff${chat}`, 'be')],
		['UTF-16LE without one', utf16(chat, 'le')],
		['UTF-16BE without one', utf16(chat, 'be')],
		['Latin-1', Uint8Array.from(`Andr\u00e9: ${codes.join(' \u00e9 ')}`, (c) => c.charCodeAt(0))],
		['CSV', `\ufeff${table}`],
		['JSON', JSON.stringify(codes.map((code) => ({ code })))],
		[
			'a ZIP with pictures beside the chat',
			zip({ 'foto.jpg': picture, '_chat.txt': strToU8(chat) }),
		],
		['a ZIP that is only stored', zip({ '_chat.txt': [strToU8(chat), { level: 0 }] })],
		['UTF-16 in a ZIP', zip({ 'CHAT.TXT': utf16(chat, 'le') })],
		[
			'CSV and JSON in folders of a ZIP',
			zip({ a: { 'b.csv': strToU8(table) }, 'c.json': strToU8('[]') }),
		],
		['XLSX', zip({ 'xl/sharedStrings.xml': strToU8(shared) })],
		['XLSX with text in its cells', zip({ 'xl/worksheets/sheet1.xml': strToU8(inline) })],
		['DOCX, a code in two runs', zip({ 'word/document.xml': strToU8(runs.join('')) })],
	])('%s', async (_, content) => {
		expect(await read(content)).toEqual({ codes, problem: undefined });
	});

	test('pieces cut anywhere as if they were not', async () => {
		const long = `${'Selamat pagi 🙏 '.repeat(200_000)}${chat}`;
		for (const content of [long, utf16(long, 'be'), zip({ 'a.txt': strToU8(long) })])
			expect((await read(content, 2 ** 24)).codes).toEqual(codes);
	});

	test('no code across two files of a ZIP', async () => {
		const [code = ''] = codes;
		const halves = { 'a.txt': strToU8(code.slice(0, 20)), 'b.txt': strToU8(code.slice(20)) };
		expect((await read(zip(halves))).codes).not.toContain(code);
	});

	test('nothing in an empty file', async () => {
		expect(await read('')).toEqual({ codes: [], problem: undefined });
	});
});

describe('piecesOfFile refuses', () => {
	const word = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...utf16(chat, 'le'));
	const encrypted = zip({ '_chat.txt': strToU8(chat) });
	encrypted[encrypted.findLastIndex((_, at) => isDirectory(encrypted, at)) + 8] = 1;
	const bomb = zip({ '_chat.txt': new Uint8Array(2 ** 22) });
	const whole = zip({ '_chat.txt': strToU8(chat) });

	test.each([
		['a Word document of old', word, 'not-text'],
		['a picture', picture, 'not-text'],
		['a PDF', `%PDF-1.7\n${chat}`, 'not-text'],
		['a ZIP of pictures', zip({ 'foto.jpg': picture }), 'not-text'],
		['a picture in a ZIP by the name of a chat', zip({ '_chat.txt': picture }), 'not-text'],
		['a ZIP with a password', encrypted, 'encrypted'],
		['a ZIP that becomes too large', bomb, 'too-large'],
		['a text that is too large', 'x'.repeat(2 ** 20 + 1), 'too-large'],
		['a ZIP that is cut', whole.subarray(0, -30), 'unreadable'],
		['a ZIP that never was one', 'PK\u0003\u0004rusak', 'unreadable'],
	])('%s', async (_, content, problem) => {
		expect(await read(content)).toEqual({ codes: [], problem });
	});

	test('what a ZIP becomes beyond what it says', async () => {
		const lying = zip({ '_chat.txt': new Uint8Array(2 ** 22).fill(0x20) });
		const directory = lying.findLastIndex((_, at) => isDirectory(lying, at));
		new DataView(lying.buffer).setUint32(directory + 24, 1000, true);
		expect((await read(lying)).problem).toBe('unreadable');
	});

	test('a ZIP whose entries are the same bytes, which would be read over and over', async () => {
		const one = zip({ '_chat.txt': [strToU8(chat), { level: 0 }] });
		const directory = one.findLastIndex((_, at) => isDirectory(one, at));
		const entry = [...one.slice(directory, -22)];
		const end = one.slice(-22);
		new DataView(end.buffer).setUint32(12, entry.length * 3, true);
		const sharing = [...one.slice(0, directory), ...entry, ...entry, ...entry, ...end];
		expect(await read(Uint8Array.from(sharing))).toEqual({ codes: [], problem: 'unreadable' });
	});

	test('a ZIP with a byte changed anywhere, or reads it all the same', async () => {
		for (let at = 0; at < whole.length; at++) {
			const changed = whole.slice();
			changed[at] = (changed[at] ?? 0) ^ 0x55;
			await expect(read(changed)).resolves.toBeDefined();
		}
	});

	test('a file that is taken away while it is read', async () => {
		const pieces = piecesOfFile({ size: 9, read: () => Promise.reject(new Error('gone')) }, 9);
		expect(await pieces.next()).toEqual({ done: true, value: 'unreadable' });
	});
});

/** Whether an entry of a ZIP's directory begins here. */
function isDirectory(bytes: Uint8Array, at: number): boolean {
	return [0x50, 0x4b, 1, 2].every((byte, place) => bytes[at + place] === byte);
}

describe('encodingOf', () => {
	test('takes an unfinished UTF-16 text and a text of one letter for what they are', () => {
		expect(encodingOf(utf16('kode', 'le').subarray(0, 7))).toBe('utf-16le');
		expect(encodingOf(Uint8Array.of(0x61))).toBe('utf-8');
	});

	test('takes colours of a terminal for text', () => {
		expect(encodingOf(strToU8('\u001b[31mkode\u001b[0m\u0007'))).toBe('utf-8');
	});
});

describe('tagRemover', () => {
	test('gives the same text wherever the pieces are cut', () => {
		const xml = '<c r="A1"><v>1</v></c><text:p>satu <b>dua</b></text:p>';
		for (let cut = 0; cut <= xml.length; cut++) {
			const remove = tagRemover();
			expect(remove(xml.slice(0, cut)) + remove(xml.slice(cut))).toBe('1;satu dua;');
		}
	});

	test('holds back no more than a tag can be long', () => {
		const remove = tagRemover();
		expect(remove(`a<${'b'.repeat(70_000)}`)).toHaveLength(70_002);
	});
});
