import { readEarlierCode } from '../../../src/core/codes/earlier-code.ts';
import { messageAt } from '../../../src/core/codes/chat-message.ts';
import { createFinder, findCodes } from '../../../src/core/codes/find-codes.ts';
import { decodeResult, encodeResult, tidyCode } from '../../../src/core/codes/result-code.ts';
import { portraitOf } from '../../../src/core/codes/result-portrait.ts';
import { scoresOf } from '../../../src/core/codes/result-scores.ts';
import { decodeSheetLabel, encodeSheetLabel } from '../../../src/core/paper/sheet-label.ts';
import { createDataset } from '../../../src/core/survey/dataset.ts';
import { emptyIntake, intakeFinder } from '../../../src/core/survey/intake.ts';
import { invitationCopy } from '../../../src/copy/invitation.ts';
import { itemsWorth } from '../results.ts';
import { assert, assertSame, roundTrip } from './checks.ts';
import type { Target } from './fuzz.ts';
import { codes, session } from './seeds.ts';
import { spoilText } from './spoil.ts';

const chats = [
	codes
		.map(
			(code, place) => `24/11/26 09.1${place % 10} - Bu Siti 🙏: kode saya ${code}, terima kasih`,
		)
		.join('\n'),
	`[24/11/26 09.15.10] Budi: ${codes[0]}\r\n[11/24/26, 3:41:00 PM] ~ Siti: ${codes[1]?.toUpperCase()}`,
	`\u200e[24/11/26 09.15.10] ~ Ibu: ${codes[2]?.replace(/.{4}/g, '$& ')}\n- CB150R dan cb1-kegiatan`,
	JSON.stringify(codes.slice(3, 6)),
	codes
		.slice(6, 9)
		.map((code, place) => `Orang ${place};${code}`)
		.join('\r\n'),
];

/** Result codes, alone and in any text. */
export const codeTargets: Target<string>[] = [
	{
		name: 'result code',
		seeds: codes,
		spoil: spoilText,
		check(text) {
			const decoded = decodeResult(text);
			if (!decoded.ok) return false;
			const code = tidyCode(text);
			assertSame(decodeResult(code), decoded, 'Tidied it is another result');
			if (decoded.value.instrument === 'unit') {
				const { rows, ...about } = decoded.value;
				const outcome = { detail: 'summary', portrait: portraitOf(rows.summary), seed: 0 } as const;
				assertSame(encodeResult({ ...about, ...outcome }), code, 'It has another code');
				return true;
			}
			const { instrument } = decoded.value;
			const { values, items } = scoresOf(decoded.value);
			const detail = items ? 'full' : 'summary';
			const scores = items ?? itemsWorth(instrument, values);
			assertSame(
				encodeResult({ ...decoded.value, instrument, detail, scores }),
				code,
				'It has another code',
			);
			return true;
		},
	},
	{
		name: 'codes in a text',
		seeds: chats,
		spoil: spoilText,
		check(text) {
			const all = findCodes(text);
			for (const found of all) {
				assert(text.includes(found.text), 'It is not in the text.');
				assertSame(decodeResult(found.text), found.decoded, 'Alone it is another');
			}
			const inPieces: unknown[] = [];
			const finder = createFinder((found) => inPieces.push(found));
			for (let at = 0; at < text.length; at += 97) finder.push(text.slice(at, at + 97));
			finder.end();
			assertSame(inPieces, all, 'In pieces it is another text');
			return all.some(({ decoded }) => decoded.ok);
		},
	},
	{
		name: 'messages of a chat',
		seeds: chats.slice(0, 3),
		spoil: spoilText,
		check(text) {
			const intake = emptyIntake();
			let messages = 0;
			const finder = intakeFinder(
				createDataset(),
				intake,
				() => undefined,
				(_, message) => {
					messages += message() ? 1 : 0;
				},
			);
			finder.push(text);
			finder.end();
			const found = messageAt(text, 0);
			if (found)
				assert(
					!/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(found.sender),
					'A sender turns the text round.',
				);
			assert(intake.found === intake.added + intake.same + intake.conflicts, 'It counts wrong.');
			return messages > 0;
		},
	},
	{
		name: 'earlier code of a person',
		seeds: codes.map((code) => `Ini kode saya: ${code}.`),
		spoil: spoilText,
		check(text) {
			const read = readEarlierCode(text, session);
			if (!read.ok)
				assert(
					read.reason in invitationCopy.earlier.problems,
					`There are no words for ${read.reason}.`,
				);
			return read.ok;
		},
	},
	{
		name: 'label of a paper sheet',
		seeds: (['diri', 'kilat', 'unit'] as const).flatMap((instrument) =>
			[{}, { session: { id: session.id, wave: session.wave } }].map((of) =>
				encodeSheetLabel({ instrument, revision: 2, layout: 1, ...of }),
			),
		),
		spoil: spoilText,
		check: roundTrip(decodeSheetLabel, encodeSheetLabel, [
			'foreign',
			'altered',
			'newer-version',
			'unknown-instrument',
			'malformed',
		]),
	},
];
