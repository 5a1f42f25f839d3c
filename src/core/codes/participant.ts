/** The tag of a participant, 0 to 2^50 − 1, from the last fifty bits of seven random bytes. Throws where there are not seven. */
export function participantOf(bytes: Uint8Array): number {
	if (bytes.length !== 7) throw new RangeError('A participant is made of 7 bytes.');
	return bytes.reduce((number, byte, index) => number * 256 + (index === 0 ? byte & 3 : byte), 0);
}

/** Whether this is a participant's tag as a result code holds it: a whole number of at most 50 bits. */
export function isParticipant(input: unknown): input is number {
	return Number.isInteger(input) && (input as number) >= 0 && (input as number) < 2 ** 50;
}
