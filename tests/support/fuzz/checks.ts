import { isDeepStrictEqual } from 'node:util';
import type { Decoded } from '../../../src/core/decoded.ts';

/** Throws where two values would be stored differently, in whatever order their keys stand. */
export function assertSame(one: unknown, other: unknown, what: string): void {
	const [first, second] = [one, other].map((value) => JSON.stringify(value) as string | undefined);
	if (first === second || isDeepStrictEqual(parsed(first), parsed(second))) return;
	throw new Error(`${what}: ${first} is not ${second}.`);
}

const parsed = (text: string | undefined): unknown =>
	text === undefined ? text : JSON.parse(text);

export function assert(holds: boolean, what: string): asserts holds {
	if (!holds) throw new Error(what);
}

/**
 * The check that a decoder gives a value or one of these reasons, and that what it read is written so that it is read as
 * the same again.
 */
export function roundTrip<T>(
	decode: (text: string) => Decoded<T>,
	encode: (value: T) => string,
	reasons: readonly string[],
): (text: string) => boolean {
	return (text) => {
		const decoded = decode(text);
		if (!decoded.ok) {
			assert(reasons.includes(decoded.reason), `There are no words for ${decoded.reason}.`);
			return false;
		}
		const again = decode(encode(decoded.value));
		assert(again.ok, 'What is written of it cannot be read.');
		assertSame(again.value, decoded.value, 'It is read otherwise than it was written');
		return true;
	};
}
