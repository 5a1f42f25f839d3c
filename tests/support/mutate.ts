const characters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1 -.,:QPZRY';

/** A text with one thing wrong with it, of the kinds that typing, copying and chats bring about. */
export function mutate(text: string, random: (below: number) => number): string {
	const at = random(text.length);
	const some = 1 + random(4);
	switch (random(6)) {
		case 0:
		case 1:
			return substitute(text, some, random);
		case 2:
			return text.slice(0, at) + letters(some, random) + text.slice(at);
		case 3:
			return text.slice(0, at) + text.slice(at + some);
		case 4:
			return text.slice(0, at);
		default:
			return (
				text.slice(0, at) +
				text.slice(at + 1, at + 1 + some) +
				text.charAt(at) +
				text.slice(at + 1 + some)
			);
	}
}

function substitute(text: string, count: number, random: (below: number) => number): string {
	let changed = text;
	for (let times = 0; times < count; times++) {
		const at = random(text.length);
		changed = changed.slice(0, at) + letters(1, random) + changed.slice(at + 1);
	}
	return changed;
}

function letters(count: number, random: (below: number) => number): string {
	let text = '';
	for (let index = 0; index < count; index++) text += characters.charAt(random(characters.length));
	return text;
}
