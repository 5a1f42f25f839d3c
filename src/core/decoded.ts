/** What a total decoder gives back: it never throws, whatever it is handed. */
export type Decoded<T, Reason extends string = string> =
	{ ok: true; value: T } | { ok: false; reason: Reason };

/** JSON text as an unknown value. */
export function parseJson(text: string): Decoded<unknown, 'malformed'> {
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		// JSON.parse has no other way to say no.
		return { ok: false, reason: 'malformed' };
	}
}

/** An object with string keys that is not an array. */
export function isRecord(input: unknown): input is Record<string, unknown> {
	return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** The entries of a list, or undefined where it is none or one of them cannot be read. */
export function readList<T>(
	input: unknown,
	read: (entry: unknown) => T | undefined,
): T[] | undefined {
	if (!Array.isArray(input)) return undefined;
	const known = input.map(read).filter((entry) => entry !== undefined);
	return known.length === input.length ? known : undefined;
}

/** A moment as `Date.prototype.toISOString` writes it. */
export function isMoment(input: unknown): input is string {
	return (
		typeof input === 'string' &&
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(input) &&
		!Number.isNaN(Date.parse(input))
	);
}

/** A count or revision: a whole number from 1 up, small enough to be exact. */
export function isRevision(input: unknown): input is number {
	return Number.isSafeInteger(input) && (input as number) >= 1;
}
