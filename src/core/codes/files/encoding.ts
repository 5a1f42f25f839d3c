type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How many bytes from its start a file is judged by. */
const sampleLength = 2 ** 16;

/** Files that may look like text and hold none that can be read: a Word document of before 2007, and a PDF. */
const signatures = ['\u00d0\u00cf\u0011\u00e0', '%PDF-'];

/**
 * How the text that begins with these bytes is encoded, or undefined where it is no text. A byte order mark decides.
 * Without one it is UTF-16 where half of the pairs of bytes or more are a zero and a Latin letter, digit or space, as in
 * what some programs call Unicode. It is no text where more than one byte in 32 is a control character; in pictures,
 * sound and archives about one in ten is.
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
	const sample = bytes.subarray(0, sampleLength);
	if (startsWith(sample, '\u00ff\u00fe')) return 'utf-16le';
	if (startsWith(sample, '\u00fe\u00ff')) return 'utf-16be';
	if (signatures.some((signature) => startsWith(sample, signature))) return undefined;
	const pairs = sample.length >> 1;
	if (pairs > 0 && latinPairs(sample, 0) * 2 >= pairs) return 'utf-16le';
	if (pairs > 0 && latinPairs(sample, 1) * 2 >= pairs) return 'utf-16be';
	const controls = sample.reduce((count, byte) => count + Number(isControl(byte)), 0);
	return controls * 32 > sample.length ? undefined : 'utf-8';
}

/** Whether bytes begin with these characters, a byte each. */
export function startsWith(bytes: Uint8Array, signature: string): boolean {
	return Array.from(signature).every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** How many pairs of bytes have a character of ASCII at this place (0 or 1) and a zero at the other. */
function latinPairs(sample: Uint8Array, place: 0 | 1): number {
	let count = 0;
	for (let at = 0; at + 1 < sample.length; at += 2)
		if (sample[at + 1 - place] === 0 && isAsciiText(sample[at + place] ?? 0)) count++;
	return count;
}

function isAsciiText(byte: number): boolean {
	return byte < 0x80 && !isControl(byte);
}

/** Whether no text has this byte: not tabs, line ends and escape sequences, which chats and logs have. */
function isControl(byte: number): boolean {
	return (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}
