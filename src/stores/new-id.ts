/** A random id of 128 bits. `crypto.randomUUID` is missing on plain-HTTP addresses, which an office network may well use. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
