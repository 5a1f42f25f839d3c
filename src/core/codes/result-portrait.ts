/*
 * A portrait in a result code: the phrases of each round in 7 words, so that it takes 14 characters. Bit `i % 5` of word
 * `floor(i / 5)` says whether phrase `i` of `phraseIds` was chosen; exactly ten are set in each round.
 */
import { type Words } from './bech32.ts';
import type { ChoiceOutcome } from '../assessment/choice.ts';
import {
	type PhraseId,
	type Portrait,
	type Round,
	phraseIds,
	portraitSize,
	rounds,
} from '../assessment/phrases.ts';
import type { Payload } from './payload.ts';

const wordBits = 5;
const wordsOfRound = phraseIds.length / wordBits;
const byteBits = 8;
/** How many bytes of a row each round takes. */
export const bytesOfRound = Math.ceil(phraseIds.length / byteBits);

/**
 * How a portrait stands in a code. As a row it is ten bytes, of which the first five are the phrases of `now` and the others
 * those of `wished`: bit `i % 8` of byte `i >> 3` of a round says whether phrase `i` of `phraseIds` was chosen.
 */
export const portraitPayload: Payload<ChoiceOutcome> = {
	width: rounds.length * bytesOfRound,
	length: rounds.length * wordsOfRound,
	write(words, at, { portrait }) {
		for (const [place, round] of rounds.entries()) {
			const bits = bitsOf(portrait[round], wordBits, wordsOfRound);
			for (const [word, value] of bits.entries()) words[at + place * wordsOfRound + word] = value;
		}
	},
	read(words, at) {
		const summary = rowFrom(words, at);
		return rounds.every((_, place) => countOf(summary, place) === portraitSize)
			? { summary }
			: undefined;
	},
};

/** A portrait as a row of ten bytes. Throws a RangeError where a round has not exactly ten different phrases. */
export function rowOfPortrait(portrait: Portrait): number[] {
	return rounds.flatMap((round) => bitsOf(portrait[round], byteBits, bytesOfRound));
}

/** The portrait that a row of ten bytes holds. The row must be one that `portraitPayload` reads. */
export function portraitOf(row: readonly number[]): Portrait {
	const chosenIn = (round: Round) => {
		const start = rounds.indexOf(round) * bytesOfRound;
		return phraseIds.filter((_, phrase) => isPhraseSet(row, start, phrase));
	};
	return { now: chosenIn('now'), wished: chosenIn('wished') };
}

/** Whether the phrase at a place was chosen, in a round whose five bytes begin at `start`. */
export function isPhraseSet(row: ArrayLike<number>, start: number, phrase: number): boolean {
	return (((row[start + (phrase >> 3)] ?? 0) >> (phrase & 7)) & 1) === 1;
}

/** The phrases of a round as numbers of so many bits each, the first phrase in the lowest bit of the first. */
function bitsOf(chosen: readonly PhraseId[], size: number, count: number): number[] {
	const places = new Set(chosen.map((id) => phraseIds.indexOf(id)));
	if (places.size !== portraitSize || chosen.length !== portraitSize || places.has(-1))
		throw new RangeError('No code holds a round without exactly ten different phrases.');
	const numbers = Array<number>(count).fill(0);
	for (const place of places) {
		const index = Math.floor(place / size);
		numbers[index] = (numbers[index] ?? 0) | (1 << (place % size));
	}
	return numbers;
}

/** The bytes that the words of a code hold. Written for a million codes: no list is made on the way. */
function rowFrom(words: Words, at: number): number[] {
	const row = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
	for (let word = 0; word < rounds.length * wordsOfRound; word++) {
		const round = word < wordsOfRound ? 0 : 1;
		const first = (word - round * wordsOfRound) * wordBits;
		const byte = round * bytesOfRound + (first >> 3);
		// Five bits may reach over the end of a byte.
		const bits = (words[at + word] ?? 0) << (first & 7);
		row[byte] = (row[byte] ?? 0) | (bits & 255);
		if (bits > 255) row[byte + 1] = (row[byte + 1] ?? 0) | (bits >> byteBits);
	}
	return row;
}

/** How many phrases of a round are set in a row. */
function countOf(row: readonly number[], place: number): number {
	let count = 0;
	for (let byte = place * bytesOfRound; byte < (place + 1) * bytesOfRound; byte++)
		for (let rest = row[byte] ?? 0; rest > 0; rest &= rest - 1) count++;
	return count;
}
