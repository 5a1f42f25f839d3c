/*
 * Bech32m (BIP-350, https://bips.dev/350/): characters with a checksum that notices any four wrong ones. Writing and
 * reading stand here side by side, and tests compare both with @scure/base. A library is not used in the pages because it
 * makes objects for each code: a million codes take it 2.0 s, this file 0.3 s.
 */

/** The 32 characters, each standing for its place: five bits, called a word. Without 1, b, i and o. */
export const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Words in a row; it also holds `gap` and `foreign`. */
export type Words = Int8Array;

/** What `wordAt` gives for a space, a hyphen or an invisible mark: skipped wherever it stands. */
export const gap = -1;
/** What `wordAt` gives for a character that no code contains. */
export const foreign = -2;

const ascii = new Int8Array(128).fill(foreign);
for (let word = 0; word < alphabet.length; word++) {
	ascii[alphabet.charCodeAt(word)] = word;
	ascii[alphabet.toUpperCase().charCodeAt(word)] = word;
}
// What the alphabet leaves out because it is easily misread is read as what it was.
for (const misread of ['o', 'O']) ascii[misread.charCodeAt(0)] = alphabet.indexOf('0');
for (const misread of ['i', 'I', '1']) ascii[misread.charCodeAt(0)] = alphabet.indexOf('l');
for (const space of [' ', '\t', '\n', '\v', '\f', '\r', '-']) ascii[space.charCodeAt(0)] = gap;

/** Any space, dash, minus, soft hyphen, zero-width or direction mark, variation selector. */
export const gapPattern = String.raw`[\s\p{Pd}\p{Cf}\u2212\u2043\ufe0f]`;
const gaps = new RegExp(gapPattern, 'u');
const everyGap = new RegExp(gapPattern, 'gu');

/** The word that stands at a place in a text, in either case, or `gap` or `foreign`. */
export function wordAt(text: string, index: number): number {
	const code = text.charCodeAt(index);
	if (code < 128) return ascii[code] ?? foreign;
	return gaps.test(text.charAt(index)) ? gap : foreign;
}

/** The text without what `wordAt` calls a gap. */
export function withoutGaps(text: string): string {
	return text.replace(everyGap, '');
}

/** The characters of the words from place `from` up to, but not including, `to`. */
export function charactersOf(words: Words, from: number, to: number): string {
	let text = '';
	for (let index = from; index < to; index++) text += alphabet.charAt(words[index] ?? 0);
	return text;
}

/** Writes a whole number below 32 to the power of `length` (at most ten), highest word first. */
export function writeNumber(words: Words, from: number, length: number, number: number): void {
	let rest = number;
	for (let index = from + length - 1; index >= from; index--) {
		words[index] = rest % 32;
		rest = Math.floor(rest / 32);
	}
}

/** The number that `writeNumber` wrote there: a whole number, exact up to ten words. */
export function readNumber(words: Words, from: number, length: number): number {
	let number = 0;
	for (let index = from; index < from + length; index++) number = number * 32 + (words[index] ?? 0);
	return number;
}

/** What each of the 32 possible top words of a 30-bit remainder adds to it when it is shifted out (BIP-173's generator). */
const carried = Int32Array.from({ length: 32 }, (_, top) =>
	[0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].reduce(
		(sum, generator, bit) => ((top >> bit) & 1 ? sum ^ generator : sum),
		0,
	),
);

/** The remainder after one more word. */
function addWord(remainder: number, word: number): number {
	return ((remainder & 0x1ffffff) << 5) ^ word ^ (carried[remainder >>> 25] ?? 0);
}

/** The remainder after a prefix as BIP-173 expands it: the high bits of each character, a zero, the low bits. */
export function remainderOf(prefix: string): number {
	const codes = Array.from(prefix, (character) => character.charCodeAt(0));
	return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)].reduce(
		addWord,
		1,
	);
}

/** What the remainder of a whole code is, its checksum included (BIP-350). */
const intact = 0x2bc830a3;
/** How many words the checksum takes. */
export const checksumLength = 6;

/** The characters of words followed by those of their checksum. `prefixRemainder` is that of the prefix the code has. */
export function encodeWords(prefixRemainder: number, words: Words): string {
	const all = new Int8Array(words.length + checksumLength);
	all.set(words);
	const checksum = all.reduce(addWord, prefixRemainder) ^ intact;
	for (let index = 0; index < checksumLength; index++)
		all[words.length + index] = (checksum >>> (5 * (checksumLength - 1 - index))) & 31;
	return charactersOf(all, 0, all.length);
}

/** Whether the first `count` words, the last six of them a checksum, are as they were written under a prefix. */
export function isIntact(prefixRemainder: number, words: Words, count: number): boolean {
	let remainder = prefixRemainder;
	for (let index = 0; index < count; index++) remainder = addWord(remainder, words[index] ?? 0);
	return count >= checksumLength && remainder === intact;
}
