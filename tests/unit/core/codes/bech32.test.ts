import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	charactersOf,
	encodeWords,
	isIntact,
	readNumber,
	remainderOf,
	withoutGaps,
	wordAt,
	writeNumber,
} from '../../../../src/core/codes/bech32.ts';

const prefixes = fc.constantFrom('cb', 'cs', 'a', 'abcdefghij');
const someWords = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 60 });

/** The words of characters that `encodeWords` wrote. */
const wordsOf = (text: string) => Int8Array.from(text, (character) => wordAt(character, 0));

describe('encodeWords', () => {
	test('writes what the library writes after the prefix and its 1', () => {
		fc.assert(
			fc.property(prefixes, someWords, (prefix, words) => {
				const written = encodeWords(remainderOf(prefix), Int8Array.from(words));
				expect(`${prefix}1${written}`).toBe(bech32m.encode(prefix, words));
			}),
		);
	});
});

describe('isIntact', () => {
	test('agrees with the library on any characters', () => {
		fc.assert(
			fc.property(prefixes, someWords, (prefix, words) => {
				const text = charactersOf(Int8Array.from(words), 0, words.length);
				const read = bech32m.decodeUnsafe(`${prefix}1${text}`) !== undefined;
				expect(isIntact(remainderOf(prefix), Int8Array.from(words), words.length)).toBe(read);
			}),
		);
	});

	test('knows what was written under its prefix and not under another', () => {
		fc.assert(
			fc.property(someWords, (words) => {
				const read = wordsOf(encodeWords(remainderOf('cb'), Int8Array.from(words)));
				expect(isIntact(remainderOf('cb'), read, read.length)).toBe(true);
				expect(isIntact(remainderOf('cs'), read, read.length)).toBe(false);
			}),
		);
	});

	test('notices any one to four wrong characters', () => {
		const wrong = fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 4 });
		const fourteen = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 14, maxLength: 14 });
		fc.assert(
			fc.property(fourteen, wrong, fc.integer({ min: 1, max: 31 }), (words, places, change) => {
				const read = wordsOf(encodeWords(remainderOf('cb'), Int8Array.from(words)));
				for (const place of places) read[place] = (read[place] ?? 0) ^ change;
				expect(isIntact(remainderOf('cb'), read, read.length)).toBe(false);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('readNumber', () => {
	test('gives back what writeNumber wrote', () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), (number) => {
				const words = new Int8Array(10);
				const kept = number % 32 ** 10;
				writeNumber(words, 0, 10, kept);
				expect(readNumber(words, 0, 10)).toBe(kept);
			}),
		);
	});
});

describe('withoutGaps', () => {
	test('takes out what stands between characters and nothing else', () => {
		expect(withoutGaps('cb1 pz\u200bqy-q7\u2060k3\n')).toBe('cb1pzqyq7k3');
	});
});
