import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bech32m } from '@scure/base';
import type { ChatMessage } from '../../../../src/core/codes/chat-message.ts';
import { type Found, createFinder, findCodes } from '../../../../src/core/codes/find-codes.ts';
import { decodeResult, encodeResult, tidyCode } from '../../../../src/core/codes/result-code.ts';
import { mutate } from '../../../support/mutate.ts';
import { randomFrom, randomResult, results } from '../../../support/results.ts';

// Thousands of cases may have to share a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const summary = 'cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh';
const full = 'cb1prqyq7k3m9xwuzgsc0s5qdyfvap3dp89n59ze2fl';
const short = 'cb1p9q9sp3ct0rmquj2tjgdke8cyz2jfqjm';
const planned = 'cb1zrq2q7k3m9xwrsfzrqmhmezyvrkrmdfzyafe2thm3';

/** What was found, in short: the texts of codes, and of damaged ones with the reason. */
function brief(text: string): string[] {
	return findCodes(text).map(({ text: written, decoded }) =>
		decoded.ok ? written : `${written} (${decoded.reason})`,
	);
}

/** What is found in a text that comes in pieces of these lengths. */
function inPieces(text: string, lengths: readonly number[] = []) {
	const found: (Found & { message: ChatMessage | undefined })[] = [];
	const finder = createFinder((each, message) => found.push({ ...each, message: message() }));
	let from = 0;
	for (const length of lengths) {
		finder.push(text.slice(from, from + length));
		from += length;
	}
	finder.push(text.slice(from));
	finder.end();
	return found;
}

const indonesianAndroid = `23/11/26 09.12 - Pesan dan panggilan dienkripsi secara end-to-end. Hanya orang dalam chat ini yang dapat membaca, mendengarkan, atau membagikannya.
23/11/26 09.15 - Budi Santoso: ${summary}
23/11/26 09.15 - +62 812-3456-7890: Punya saya Bu: ${full}.
23/11/26 09.16 - Siti: <Media tidak disertakan>
23/11/26 09.16 - Siti: ${short.toUpperCase()} terima kasih
23/11/26 09.17 - Anda: Sama-sama, ditunggu yang lain`;
const indonesianIphone = `[23/11/26 09.15.02] Kelas A: \u200ePesan dan panggilan terenkripsi secara end-to-end.
[23/11/26 09.15.10] ~\u202fBudi: ${summary}
\u200e[23/11/26 09.16.44] ~\u202fSiti: \u200egambar tidak disertakan
[23/11/26 09.17.01] Ani: Kode Cermin saya ${full}\u200e <Pesan ini telah diedit>
[23/11/26 09.17.30] Rudi: ini (${short})`;
const englishAndroid = `11/23/26, 9:15\u202fAM - Messages and calls are end-to-end encrypted. Only people in this chat can read them.
11/23/26, 9:16\u202fAM - Budi: ${summary}
${full}
11/23/26, 9:17\u202fAM - Siti: "${short}", thanks`;
const englishIphone = `[11/23/26, 9:15:02\u202fAM] ~\u202fBudi: \u200e${summary}
\u200e[11/23/26, 9:15:40\u202fAM] Siti: \u200eimage omitted
[11/23/26, 9:16:02\u202fAM] Ani: *${full}* _${short}_`;

describe('findCodes', () => {
	test.each([
		['Android in Indonesian', indonesianAndroid, short.toUpperCase()],
		['iPhone in Indonesian', indonesianIphone, short],
		['Android in English', englishAndroid, short],
		['iPhone in English', englishIphone, short],
	])('reads a chat exported from %s', (_, chat, third) => {
		expect(brief(chat)).toEqual([summary, full, third]);
		expect(brief(chat.replaceAll('\n', '\r\n'))).toEqual([summary, full, third]);
		expect(brief(`\ufeff${chat}`)).toEqual([summary, full, third]);
	});

	test('says how each is written and what it tells', () => {
		const chat = `Halo 🙏 ${summary}, ${full}`;
		const found = findCodes(chat);
		expect(found.map(({ text }) => text)).toEqual([summary, full]);
		expect(found.map(({ decoded }) => decoded)).toEqual([
			decodeResult(summary),
			decodeResult(full),
		]);
	});

	test('says whose message each stands in, also some lines into it', () => {
		const chat = `${indonesianAndroid}\n${indonesianIphone}\n${englishAndroid}\n${englishIphone}`;
		const messages = inPieces(chat).map(
			({ message }) => message && Object.values(message).join(' '),
		);
		expect(messages).toEqual([
			'Budi Santoso 23/11/26 09.15',
			'+62 812-3456-7890 23/11/26 09.15',
			'Siti 23/11/26 09.16',
			'Budi 23/11/26 09.15.10',
			'Ani 23/11/26 09.17.01',
			'Rudi 23/11/26 09.17.30',
			'Budi 11/23/26, 9:16 AM',
			'Budi 11/23/26, 9:16 AM',
			'Siti 11/23/26, 9:17 AM',
			'Budi 11/23/26, 9:15:02 AM',
			'Ani 11/23/26, 9:16:02 AM',
			'Ani 11/23/26, 9:16:02 AM',
		]);
		const damaged = inPieces(
			`23/11/26 09.15 - Budi: ${'halo '.repeat(500)}\n${summary.slice(0, 20)}`,
		);
		expect(damaged).toMatchObject([{ message: { sender: 'Budi' }, decoded: { ok: false } }]);
		expect(inPieces(`Budi: ${summary}`)).toMatchObject([{ text: summary }]);
		expect(inPieces(`Budi: ${summary}`)[0]?.message).toBeUndefined();
	});

	test('reads several on a line, with or without anything between', () => {
		for (const between of [' ', ',', ';', '\t', '/', '', ' dan '])
			expect(brief([summary, full, short].join(between))).toEqual([summary, full, short]);
	});

	test('reads a code before any punctuation, and glued to a word', () => {
		for (const after of [
			'.',
			',',
			'!',
			'?',
			')',
			'"',
			'”',
			'…',
			':',
			'*',
			'_',
			'~',
			'👍',
			'ya',
			'1',
		])
			expect(brief(`Kode:${summary}${after}`)).toEqual([summary]);
	});

	test('reads a code broken by the end of a line, wherever it breaks', () => {
		for (const ending of ['\n', '\r\n', '-\n', '\n  ', '\u2028'])
			for (let at = 4; at < full.length; at++) {
				const broken = full.slice(0, at) + ending + full.slice(at);
				expect(brief(`Ani: ${broken}\nBudi: ${summary}`)).toEqual([broken, summary]);
			}
	});

	test('reads a code in groups', () => {
		const grouped = full.replace(/.{4}(?=.)/g, '$& ');
		expect(brief(`Kode saya ${grouped} terima kasih`)).toEqual([grouped]);
		expect(brief(grouped.replaceAll(' ', '-'))).toHaveLength(1);
	});

	test('reads tables and JSON', () => {
		const table = `\ufeffNama;Kode\r\nPeserta 1;${summary}\r\n"Peserta 2";"${full}"\r\n`;
		expect(brief(table)).toEqual([summary, full]);
		expect(brief(JSON.stringify({ codes: [summary, { code: full }], note: `\n${short}` }))).toEqual(
			[summary, full, short],
		);
		expect(brief(`https://wa.me/?text=${summary}%0A`)).toEqual([summary]);
	});

	test.each([
		[
			'cut, before more of the chat',
			`${full.slice(0, 30)}\n23/11/26 09.16 - Siti: ya`,
			full.slice(0, 30),
			'cut',
		],
		[
			'cut, before prose',
			`${summary.slice(0, 20)} terima kasih semua ya`,
			summary.slice(0, 20),
			'cut',
		],
		[
			'cut, before a date',
			`${summary.slice(0, 20)}\n2026-11-23 hadir`,
			summary.slice(0, 20),
			'cut',
		],
		['cut, before a whole one', `${summary.slice(0, 30)}${full}`, summary.slice(0, 30), 'cut'],
		[
			'with a wrong character',
			`(${summary.replace('3', '4')})`,
			summary.replace('3', '4'),
			'altered',
		],
		[
			'with a wrong first character',
			summary.replace('1p', '1s'),
			summary.replace('1p', '1s'),
			'altered',
		],
		[
			'with a character no code has',
			summary.replace('m', 'b'),
			summary.replace('m', 'b'),
			'altered',
		],
		[
			'in groups, one of them wrong',
			`${spaced(summary.replace('m9x', 'n9x'))} terima kasih`,
			spaced(summary.replace('m9x', 'n9x')),
			'altered',
		],
		[
			'in groups, one of them missing',
			`${spaced(summary.slice(0, 12) + summary.slice(16))} terima kasih`,
			spaced(summary.slice(0, 12) + summary.slice(16)).slice(0, -3),
			'cut',
		],
		[
			'of a newer version',
			`${bech32m.encode('cb', [3, 31, 5, 9])}, ya`,
			bech32m.encode('cb', [3, 31, 5, 9]),
			'newer-version',
		],
		[
			'of an unknown instrument',
			bech32m.encode('cb', [1, 30, 5, 9]),
			bech32m.encode('cb', [1, 30, 5, 9]),
			'unknown-instrument',
		],
		[
			'that was never written',
			bech32m.encode('cb', [
				1,
				2,
				0,
				4,
				...Array<number>(18).fill(0),
				...Array<number>(7).fill(31),
			]),
			bech32m.encode('cb', [
				1,
				2,
				0,
				4,
				...Array<number>(18).fill(0),
				...Array<number>(7).fill(31),
			]),
			'malformed',
		],
	])('tells of a code %s', (_, text, damaged, reason) => {
		const found = brief(`Budi: ${text}`).filter((each) => each !== full);
		expect(found).toEqual([`${damaged} (${reason})`]);
	});

	test('finds a code that tells of a plan, in groups and over lines too, and tells where one is damaged', () => {
		for (const written of [planned, planned.toUpperCase(), planned.replace(/.{4}/g, '$& ')])
			expect(brief(`Budi: ${written.trim()} ya, ${summary}`)).toEqual([written.trim(), summary]);
		expect(brief(`Budi: ${planned.slice(0, 20)}\n${planned.slice(20)}`)).toHaveLength(1);
		expect(brief(`Budi: ${planned.slice(0, 30)}`)).toEqual([`${planned.slice(0, 30)} (cut)`]);
		const changed = planned.replace('m9x', 'n9x');
		expect(brief(`Budi: ${changed}.`)).toEqual([`${changed} (altered)`]);
	});

	test('finds the whole code after a damaged one', () => {
		for (const between of ['', ' ', '\n'])
			for (let cut = 1; cut < 25; cut++)
				expect(brief(summary.slice(0, -cut) + between + full).at(-1)).toBe(full);
	});

	test.each([
		'Dijual Honda CB150R tahun 2016, CB1000 juga ada, hubungi cb150r-jakarta',
		'File cb1-kelas-pelatihan-dasar-2026-07-23.pdf dan CB1 praktikum 2 cb1praktikum',
		'cb1, cb1. cb1? CB1! (cb1) "cb1" cb1',
		'cb1pz cb1qqqq cb1pzqyq',
		'sha256 cb1e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852',
		'kodecb1pzqyq7k3m9 abcb1pzqyq7k3m9xw ÿcb1pzqyq7k3m9xw 9cb1pzqyq7k3m9xw',
		'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
		'cb1keterampilankerjapegawaibaruselaludiasah',
		'Cermin BerAKHLAK: 7 nilai, 21 perilaku. Cb1.',
	])('finds nothing in %j', (text) => {
		expect(brief(text)).toEqual([]);
	});

	test('finds nothing in random prose and random characters', () => {
		const prose = fc.lorem({ mode: 'sentences', maxCount: 30 });
		const noise = fc.string({
			unit: fc.constantFrom(...Array.from('qpzry9x8gf2tvdw0s3jn54khce6mua7lb1 ')),
			maxLength: 500,
		});
		const binary = fc.string({ unit: 'binary', maxLength: 300 });
		fc.assert(
			fc.property(fc.oneof(prose, noise, binary), (text) => {
				expect(findCodes(text)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	test('finds no code in random characters that begin as one', () => {
		const random = randomFrom(5);
		const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
		for (let times = 0; times < 50_000; times++) {
			let text = times % 2 ? 'cb1' : 'cb1pz';
			for (let index = 0; index < 45; index++) text += alphabet.charAt(random(32));
			expect(findCodes(text).some(({ decoded }) => decoded.ok)).toBe(false);
		}
	});

	test('takes no spoilt code for another', () => {
		const random = randomFrom(20_261_125);
		const wrong: string[] = [];
		let lost = 0;
		for (let each = 0; each < 500; each++) {
			const code = encodeResult(randomResult(random));
			const right = JSON.stringify(decodeResult(code));
			for (let times = 0; times < 100; times++) {
				const spoilt = mutate(code, random);
				const found = findCodes(
					`[23/11/26 09.15.02] Budi: ${spoilt}\n[23/11/26 09.16.01] Siti: ya`,
				);
				if (found.some(({ decoded }) => decoded.ok && JSON.stringify(decoded) !== right))
					wrong.push(`${code} ${spoilt}`);
				if (found.length === 0 && spoilt.length > 20 && /^cb1/i.test(spoilt)) lost++;
			}
		}
		expect(wrong).toEqual([]);
		// A slip in the first four characters of a short rest is not told from a word.
		expect(lost).toBeLessThan(50_000 * 0.05);
	});
});

describe('createFinder', () => {
	test('finds the same however the text is cut', () => {
		const chat = [indonesianAndroid, indonesianIphone, englishAndroid, englishIphone]
			.flatMap((each) => [
				each,
				`Ani: ${full.slice(0, 20)}\nCB150R`,
				summary.replace('7', '8'),
				spaced(full),
			])
			.join('\n');
		const whole = inPieces(chat);
		expect(whole.length).toBeGreaterThan(20);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 40 }), (lengths) => {
				expect(inPieces(chat, lengths)).toEqual(whole);
			}),
			{ numRuns: 300 },
		);
		expect(inPieces(chat, Array<number>(chat.length).fill(1))).toEqual(whole);
	});

	test('looks no further back for a message than it has looked, and finds none in a table', () => {
		const table = Array.from({ length: 5000 }, () => `1;${summary}`).join('\n');
		expect(new Set(inPieces(table).map(({ message }) => message))).toEqual(new Set([undefined]));
	});

	test('finds the message of a code however far above it begins, and however the text is cut', () => {
		const long = `24/11/26 09.12 - Siti: ${'Selamat pagi semua.\n'.repeat(300)}${summary}`;
		for (const length of [1, 7, 100, 1000, long.length]) {
			const lengths = Array<number>(Math.ceil(long.length / length)).fill(length);
			expect(inPieces(long, lengths)[0]?.message).toEqual({
				sender: 'Siti',
				time: '24/11/26 09.12',
			});
		}
	});

	test('reads a code whose prefix was typed apart or misread', () => {
		for (const prefix of ['cbl', 'CBI', 'cb 1', 'c b 1', 'CB-1 ', 'cb\n1']) {
			const typed = summary.replace('cb1', prefix);
			const [found] = findCodes(`Kode saya ${typed}, terima kasih`);
			expect(found?.decoded).toEqual(decodeResult(summary));
			expect(tidyCode(found?.text ?? '')).toBe(summary);
		}
		expect(findCodes('Honda CB 150R, CB-1 dan cb i saja, cbl ya')).toEqual([]);
	});

	test('reads any results from anything between them', () => {
		fc.assert(
			fc.property(
				fc.array(results, { maxLength: 6 }),
				fc.constantFrom(' ', '\n', ', ', ' - Budi: ', '"},{"code":"', '\u202f', ' ya. '),
				(all, between) => {
					const codes = all.map(encodeResult);
					expect(brief(codes.join(between))).toEqual(codes);
				},
			),
		);
	});
});

function spaced(code: string): string {
	return code.replace(/.{4}(?=.)/g, '$& ');
}
