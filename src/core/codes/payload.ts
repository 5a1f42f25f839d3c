import type { Words } from './bech32.ts';

/**
 * A result as rows of small numbers, 0 to 255, one row for each detail it can be told in. The kind of its instrument says
 * what they mean.
 */
export interface ResultRows {
	summary: readonly number[];
	/** Every answer; only where the person agreed to hand them over. The summary follows from it. */
	full?: readonly number[];
}

/** How the results of one instrument stand in a code of one detail, after its header. */
export interface Payload<Outcome> {
	/** How many numbers the row of this detail has. */
	width: number;
	/** How many words it takes. */
	length: number;
	/** Writes it into the words of a code from a place on. Throws a RangeError on an outcome that no code can hold. */
	write(words: Words, at: number, outcome: Outcome): void;
	/** The rows it says; nothing where no result is written so. */
	read(words: Words, at: number): ResultRows | undefined;
}
