import { fractionsFrom } from '../../../src/core/seeded-random.ts';

/** A whole number from 0 up to, but not including, the one given. */
export type Random = (below: number) => number;

/** Something that takes what comes from outside, and what must be true of it whatever that is. */
export interface Target<Input extends string | Uint8Array = string | Uint8Array> {
	name: string;
	/** What it is made to read. */
	seeds: readonly Input[];
	/** One of them with something wrong. */
	spoil: (seed: Input, random: Random, seeds: readonly Input[]) => Input;
	/** Reads it. Throws where it may not; gives whether there was something in it. */
	check: (input: Input) => boolean | Promise<boolean>;
}

/** A case that a target fails, as small as it could be made, and how. */
export interface Failure {
	input: string | Uint8Array;
	error: unknown;
}

export interface Outcome {
	cases: number;
	/** Of how many something was read. Were that none, nothing would be proved. */
	read: number;
	failure?: Failure;
}

/** Tries a target on its seeds and on so many spoilt ones, until one fails; the same ones for the same seed. */
export async function fuzz(target: Target, cases: number, seed: number): Promise<Outcome> {
	const fractions = fractionsFrom(seed);
	const random: Random = (below) => Math.floor(fractions() * below);
	const { seeds } = target;
	let read = 0;
	for (let at = 0; at < cases; at++) {
		const source = seeds[at < seeds.length ? at : random(seeds.length)];
		if (source === undefined) throw new RangeError(`${target.name} has no seeds.`);
		const input = at < seeds.length ? source : target.spoil(source, random, seeds);
		const result = await attempt(target, input);
		if ('error' in result) {
			const failure = await shrink(target, { input, error: result.error });
			return { cases: at + 1, read, failure };
		}
		read += Number(result.read);
	}
	return { cases, read };
}

/** Whether a target reads something in an input, or the error. */
export async function attempt(target: Target, input: string | Uint8Array) {
	try {
		const checked = target.check(input);
		const read = typeof checked === 'boolean' ? checked : await checked;
		assertClean();
		return { read };
	} catch (error) {
		return { error };
	}
}

const builtIn: readonly object[] = [Object.prototype, Array.prototype, String.prototype];
const namesOf = () => builtIn.flatMap((one) => Object.getOwnPropertyNames(one)).length;
const names = namesOf();

/** Throws where an input has left something on what every object inherits from. */
function assertClean() {
	if (namesOf() !== names) throw new Error('A prototype was polluted.');
}

/** So often a failing case is tried smaller: enough for a text of some lines. */
const shrinkLimit = 1000;

/** Leaves out piece after piece for as long as the target still fails. */
async function shrink(target: Target, failure: Failure): Promise<Failure> {
	let smallest = failure;
	let tries = 0;
	for (let size = failure.input.length; size >= 1; size = Math.floor(size / 2))
		for (let at = 0; at < smallest.input.length && tries++ < shrinkLimit;) {
			const input = without(smallest.input, at, at + size);
			const result = await attempt(target, input);
			if ('error' in result) smallest = { input, error: result.error };
			else at += size;
		}
	return smallest;
}

function without(input: string | Uint8Array, from: number, to: number): string | Uint8Array {
	if (typeof input === 'string') return input.slice(0, from) + input.slice(to);
	return Uint8Array.from([...input.subarray(0, from), ...input.subarray(to)]);
}

/** An input as one word of a command line, and that word as the input. */
export const inputAsWord = (input: string | Uint8Array): string =>
	typeof input === 'string'
		? `text:${encodeURIComponent(JSON.stringify(input))}`
		: `bytes:${Buffer.from(input).toString('base64')}`;

export function wordAsInput(word: string): string | Uint8Array {
	const [kind, rest = ''] = word.split(/:(.*)/s);
	return kind === 'bytes'
		? new Uint8Array(Buffer.from(rest, 'base64'))
		: (JSON.parse(decodeURIComponent(rest)) as string);
}
