/*
 * Finds result codes in any text: an exported chat, a table, JSON, a whole folder of them joined.
 *
 * What counts as a code. After `cb1`, in any case, its 1 perhaps read as i or l or with a space between, as many
 * characters are read as the first two say, over spaces, line breaks, hyphens and invisible marks; if the checksum agrees
 * it is a code, whatever stands around it.
 *
 * What counts as a damaged one. A chat is also full of words that merely begin so (a Honda CB150R, the slug cb1-kegiatan),
 * so what fails is called damaged only where no letter or digit stands right before it and it has, after `cb1`,
 *   - eight characters or more, a digit among them, the first four such as a code of a known version begins with; or
 *   - 24 to 48, among which letters and digits take turns six times, as random characters do and words do not, with one
 *     character at most that no code has; or
 *   - a checksum that agrees, as in a code of a newer version.
 * It ends at the first character no code has (but for `b`, which is a slip inside one). Past a space or line break it
 * goes on with words only of such characters, and only while each has a digit, is as long as the first, or makes
 * the code as long as it should be: so groups belong to it and the rest of a sentence does not.
 */
import { foreign, gap, withoutGaps, wordAt } from './bech32.ts';
import { type ChatMessage, messageAt } from './chat-message.ts';
import type { Decoded } from '../decoded.ts';
import {
	type CodeProblem,
	type ResultCode,
	beginsCode,
	decodeResult,
	lengthOf,
	longestCode,
	readWords,
} from './result-code.ts';

/** A code, whole or damaged, that stands in a text. */
export interface Found {
	/** As it is written. */
	text: string;
	decoded: Decoded<ResultCode, CodeProblem>;
}

export interface CodeFinder {
	/** Takes the next piece of the text, cut anywhere. */
	push(piece: string): void;
	/** Says that the text is over, so that what stands at its end is looked at. */
	end(): void;
}

/** The longest piece of text one code is looked for in, with all that may stand between its characters. */
const longestSpan = 256;
/**
 * How much text past the start of a code must be known to judge it: its longest span and the characters that end a word. No
 * opening of a message is as long.
 */
const lookahead = longestSpan + 4;

/** The length assumed where the first characters are too damaged to say it: that of a summary. */
const usualLength = 35;
/** A prefix as people may have typed it; only an exact one may stand before a damaged code. */
const opening = /[cC][\s-]?[bB][\s-]?[1iIlL]/g;
const prefixLength = 3;
/** Filled anew for each code. */
const words = new Int8Array(longestCode);

/** Every code in a text. */
export function findCodes(text: string): Found[] {
	const all: Found[] = [];
	const finder = createFinder((found) => all.push(found));
	finder.push(text);
	finder.end();
	return all;
}

/**
 * Finds codes in a text that comes in pieces, and keeps no more of it than one code can span. `onFound` may ask, before it
 * returns, which message of a chat the code stands in.
 */
export function createFinder(
	onFound: (found: Found, message: () => ChatMessage | undefined) => void,
): CodeFinder {
	let text = '';
	let from = 0;
	const messages = createMessages();

	function look(last: number): void {
		opening.lastIndex = from;
		while (opening.test(text)) {
			const at = startBefore(text, opening.lastIndex);
			if (at > last) return;
			from = opening.lastIndex;
			const found = codeAt(text, at, from) ?? damagedAt(text, at, from);
			if (!found) continue;
			if (found.decoded.ok) from = at + found.text.length;
			onFound(found, () => messages.at(text, at));
			opening.lastIndex = from;
		}
	}

	return {
		push(piece) {
			text += piece;
			const last = text.length - lookahead;
			if (last < from) return;
			look(last);
			from = Math.max(from, last + 1);
			// The character before is kept, since it may rule a damaged code out.
			messages.forget(text, from - 1);
			text = text.slice(from - 1);
			from = 1;
		},
		end() {
			look(text.length);
			messages.forget(text, text.length);
			text = '';
			from = 0;
		},
	};
}

/**
 * Which message of a chat a place in a text stands in. It looks from there back to the line a message begins with, and no
 * further than it has looked before, so that a text of a million lines is looked through once at most.
 */
function createMessages() {
	let message: ChatMessage | undefined;
	/** Lines that begin up to here have been looked at. */
	let known = -1;

	function at(text: string, place: number): ChatMessage | undefined {
		for (let start = lineStart(text, place); start > known; start = lineStart(text, start - 1)) {
			const found = messageAt(text, start);
			message = found ?? message;
			if (found || start === 0) break;
		}
		known = Math.max(known, place);
		return message;
	}

	/** Where the line begins that a place stands in, or a place no further than `known`: a million codes may stand in one line. */
	function lineStart(text: string, place: number): number {
		const from = Math.max(0, known);
		const end = text.slice(from, Math.max(from, place)).lastIndexOf('\n');
		return end < 0 && known >= 0 ? known : from + end + 1;
	}

	return {
		at,
		/** Takes note that the text is cut off before this place. */
		forget(text: string, cut: number): void {
			at(text, cut);
			known -= cut;
		},
	};
}

/** Where a prefix begins that ends here. */
function startBefore(text: string, end: number): number {
	let at = end - prefixLength;
	while (!/c/i.test(text.charAt(at))) at -= 1;
	return at;
}

/** The code that begins here, where there is a whole one of a known version after its prefix. */
function codeAt(text: string, at: number, after: number): Found | undefined {
	const limit = Math.min(text.length, at + longestSpan);
	let count = 0;
	let expected: number | undefined = longestCode;
	for (let index = after; index < limit; index++) {
		const word = wordAt(text, index);
		if (word === gap) continue;
		if (word === foreign) return undefined;
		words[count++] = word;
		if (count === 2) expected = lengthOf(words);
		if (expected === undefined) return undefined;
		if (count < expected) continue;
		const decoded = readWords(words, count);
		return decoded.ok ? { text: text.slice(at, index + 1), decoded } : undefined;
	}
	return undefined;
}

/** What begins here and is no code, where it plausibly was one; also a code only a newer site can read. */
function damagedAt(text: string, at: number, after: number): Found | undefined {
	if (after - at > prefixLength || text.charAt(after - 1) !== '1') return undefined;
	if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
	const limit = limitOf(text, at);
	const wordEnd = endOfWord(text, at + 3, limit);
	const word = text.slice(at, wordEnd);
	const decoded = decodeResult(word);
	if (
		!decoded.ok &&
		(decoded.reason === 'newer-version' || decoded.reason === 'unknown-instrument')
	)
		return { text: word, decoded };
	const run = text.slice(at, endOfRun(text, at, wordEnd, limit));
	return isPlausible(run, wordEnd > at + 3) ? { text: run, decoded: decodeResult(run) } : undefined;
}

/** Where a damaged code must have ended: within its longest span, and before the next one begins. */
function limitOf(text: string, at: number): number {
	const seen = text.slice(at + 3, at + longestSpan);
	const next = seen.search(/cb1/i);
	return at + 3 + (next < 0 ? seen.length : next);
}

function isPlausible(run: string, startsAtOnce: boolean): boolean {
	const characters = withoutGaps(run.slice(3));
	const { length } = characters;
	for (let index = 0; index < 4; index++) words[index] = wordAt(characters, index);
	if (startsAtOnce && length >= 8 && /\d/.test(characters) && beginsCode(words)) return true;
	const turns = characters.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0;
	const slips = characters.match(/b/gi)?.length ?? 0;
	return length >= 24 && length <= 48 && turns >= 6 && slips <= 1;
}

/** Past the last character of a word of a code; `b` is in no code but is a slip of one. */
function endOfWord(text: string, from: number, limit: number): number {
	let end = from;
	for (let index = from; index < limit; index++) {
		const word = wordAt(text, index);
		if (word >= 0 || /b/i.test(text.charAt(index))) end = index + 1;
		else if (word === foreign || /\s/.test(text.charAt(index))) break;
	}
	return end;
}

/** Past the last of the words that go on as a code does, of a run whose first word ends here. */
function endOfRun(text: string, at: number, wordEnd: number, limit: number): number {
	const first = withoutGaps(text.slice(at, wordEnd));
	for (let index = 0; index < 2; index++) words[index] = wordAt(first, 3 + index);
	const expected = 3 + (lengthOf(words) ?? usualLength);
	const word = /\s+([ac-z\d]+)(?=\s|$|[^\p{L}\p{N}\s-](?:\s|$))/iuy;
	word.lastIndex = wordEnd;
	let end = wordEnd;
	let length = first.length;
	for (let match = word.exec(text); match && word.lastIndex <= limit; match = word.exec(text)) {
		const next = match[1] ?? '';
		length += next.length;
		if (!/\d/.test(next) && next.length !== first.length && length !== expected) break;
		if (length > expected + 4) break;
		end = word.lastIndex;
	}
	return end;
}
