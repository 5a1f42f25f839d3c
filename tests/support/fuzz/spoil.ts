import type { Random } from './fuzz.ts';

/** What texts from outside hold that nobody expects: see each. */
const surprises = [
	'',
	' ',
	'\0',
	'\r\n',
	// Half a character, a direction mark, an invisible one, a byte order mark, a joined emoji.
	'\ud800',
	'\udfff',
	'\u202e',
	'\u2067',
	'\u200b',
	'\ufeff',
	'👩\u200d🏫',
	// Full width, combining marks, another script, what upper case makes longer.
	'１２',
	'e\u0301\u0301',
	'سلام',
	'ß',
	// Words that mean something to an object, to HTML, to an address and to a spreadsheet.
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'<img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	'javascript:alert(1)',
	'%',
	'%00',
	'%zz',
	'%23',
	'+',
	'&',
	'=',
	';',
	'=1+1',
	'{',
	'}',
	'cb1',
	'cs1',
	'-1',
	'1e308',
	'99999999999999999999',
	'NaN',
] as const;

/** Values of JSON that no format of this site has where they will stand, as text. */
const strangeValues = [
	'null',
	'true',
	'-1',
	'-0',
	'0.1',
	'1e308',
	'1e999',
	'-1e999',
	'9007199254740993',
	'""',
	'"__proto__"',
	'"\\u0000"',
	'"\\ud800"',
	'"2026-02-30T00:00:00.000Z"',
	'"9999-12-31T23:59:59.999Z"',
	'"0000-01-01T00:00:00.000Z"',
	'[]',
	'{}',
	'[[]]',
	'{"__proto__":{"polluted":true}}',
	'{"constructor":{"prototype":{"polluted":true}}}',
	'{"toString":1,"valueOf":null,"length":-1}',
] as const;

const strangeKeys = ['__proto__', 'constructor', 'toString', 'length', '', '0', '\u202e'] as const;

/** Deep enough for a function that calls itself for each level to run out of stack. */
const depth = 20_000;

function pick<T>(all: readonly T[], random: Random): T {
	const one = all[random(all.length)];
	if (one === undefined) throw new RangeError('There is nothing to pick from.');
	return one;
}

/** A text with one to three things wrong with it. `others` are texts that a piece of may end up in it. */
export function spoilText(text: string, random: Random, others: readonly string[]): string {
	let spoilt = text;
	for (let times = random(3); times >= 0; times--) spoilt = spoilOnce(spoilt, random, others);
	return spoilt;
}

function spoilOnce(text: string, random: Random, others: readonly string[]): string {
	const at = random(text.length + 1);
	const to = Math.min(text.length, at + 1 + random(random(4) ? 4 : 40));
	const [before, piece, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
	switch (random(9)) {
		case 0:
			return before;
		case 1:
			return before + after;
		case 2:
			return before + piece + piece.repeat(1 + random(random(50) ? 3 : 300)) + after;
		case 3:
			return before + pick(surprises, random) + piece + after;
		case 4: {
			const other = pick(others, random);
			return before + other.slice(random(other.length + 1)) + (random(2) ? after : '');
		}
		case 5:
			return (
				before +
				(random(2) ? piece.toUpperCase() : encodeURIComponent(piece.toWellFormed())) +
				after
			);
		case 6:
			return before + String.fromCharCode(random(random(2) ? 0x80 : 0x1_0000)) + after;
		default: {
			// One bit of one character.
			const flipped = text.charCodeAt(at) ^ (1 << random(random(4) ? 7 : 16));
			return at < text.length
				? before + String.fromCharCode(flipped) + text.slice(at + 1)
				: before + pick(surprises, random);
		}
	}
}

/** JSON with a value, a key or an entry of it spoilt; now and then also its text. */
export function spoilJson(text: string, random: Random, others: readonly string[]): string {
	const value: unknown = JSON.parse(text);
	let countdown = random(countOf(value));
	const written = write(value);
	return random(8) ? written : spoilText(written, random, others);

	function write(node: unknown): string {
		const isHit = countdown-- === 0;
		if (isHit && random(3) === 0) return strangeValue(random);
		if (Array.isArray(node)) {
			const entries = node.map(write);
			return `[${(isHit ? spoilEntries(entries, random) : entries).join()}]`;
		}
		if (typeof node === 'object' && node !== null) {
			const entries = Object.entries(node).map(
				([key, one]) => `${JSON.stringify(key)}:${write(one)}`,
			);
			return `{${(isHit ? spoilMembers(entries, random) : entries).join()}}`;
		}
		if (isHit && typeof node === 'string') return JSON.stringify(spoilText(node, random, others));
		if (isHit && typeof node === 'number') return String(node * pick([-1, 0.5, 2 ** 20], random));
		return JSON.stringify(node);
	}
}

/** How many values JSON has, itself among them. */
function countOf(value: unknown): number {
	const parts = typeof value === 'object' && value !== null ? Object.values(value) : [];
	return parts.reduce<number>((sum, part) => sum + countOf(part), 1);
}

function strangeValue(random: Random): string {
	return random(400) ? pick(strangeValues, random) : '['.repeat(depth) + ']'.repeat(depth);
}

function spoilEntries(entries: string[], random: Random): string[] {
	const at = random(entries.length + 1);
	switch (random(3)) {
		case 0:
			return entries.toSpliced(at, 1);
		case 1:
			return entries.toSpliced(at, 0, strangeValue(random));
		default:
			return [...entries, ...Array<string>(1 + random(30)).fill(entries[at] ?? 'null')];
	}
}

function spoilMembers(members: string[], random: Random): string[] {
	const at = random(members.length + 1);
	const key = members[at]?.split(':')[0] ?? JSON.stringify(pick(strangeKeys, random));
	switch (random(3)) {
		case 0:
			return members.toSpliced(at, 1);
		case 1:
			return members.toSpliced(
				at,
				0,
				`${JSON.stringify(pick(strangeKeys, random))}:${strangeValue(random)}`,
			);
		default:
			// The same key twice: the last counts.
			return [
				...members,
				`${key}:${random(2) ? strangeValue(random) : (members[at]?.slice(key.length + 1) ?? '1')}`,
			];
	}
}

/** Bytes with one to three things wrong with them. */
export function spoilBytes(
	bytes: Uint8Array,
	random: Random,
	others: readonly Uint8Array[],
): Uint8Array {
	let spoilt = Uint8Array.from(bytes);
	for (let times = random(3); times >= 0; times--) {
		const at = random(spoilt.length + 1);
		switch (random(5)) {
			case 0:
				spoilt = spoilt.slice(0, at);
				break;
			case 1: {
				const other = pick(others, random);
				spoilt = joined(spoilt.subarray(0, at), other.subarray(random(other.length + 1)));
				break;
			}
			case 2:
				spoilt = joined(
					spoilt.subarray(0, at),
					spoilt.subarray(Math.min(spoilt.length, at + random(40))),
				);
				break;
			case 3:
				// A length or a place in a ZIP, of two or four bytes.
				if (at + 4 <= spoilt.length)
					new DataView(spoilt.buffer).setUint32(
						at,
						pick([0, 1, 0xffff, 0x7fffffff, 0xffffffff], random),
						true,
					);
				break;
			default:
				if (at < spoilt.length) spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random(8));
		}
	}
	return spoilt;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
