import { resolve } from 'node:path';
import sharp from 'sharp';
import { escapeMarkup } from '../../ui/text.ts';

/** A line or block of text as a picture of its own, cut to its ink. */
export interface Ink {
	input: Buffer;
	width: number;
	height: number;
}

const fontfile = resolve('src/assets/plus-jakarta-sans-800.ttf');

/** Text in the brand font, its lines as given and centred. */
export async function ink(lines: string[], size: number, colour: string): Promise<Ink> {
	const text = `<span foreground="${colour}" letter_spacing="${Math.round(size * -20)}" line_height="0.92">${lines.map(escapeMarkup).join('\n')}</span>`;
	const { data, info } = await sharp({
		text: {
			text,
			fontfile,
			font: `Plus Jakarta Sans ${size}`,
			dpi: 72,
			rgba: true,
			align: 'centre',
		},
	})
		.png({ compressionLevel: 0 })
		.toBuffer({ resolveWithObject: true });
	return { input: data, width: info.width, height: info.height };
}

// Letters are set on whole pixels, so a text grows by a little more or less than its size.
const slack = 0.98;

/** The title in one to three lines, as large as `room` lets it be. */
export async function fittingInk(
	title: string,
	colour: string,
	room: { width: number; height: number; size: number },
): Promise<Ink> {
	const tries = await Promise.all(
		[1, 2, 3].map(async (count) => {
			const lines = balanced(title.split(' '), count);
			const { width, height } = await ink(lines, 100, colour);
			const scale = Math.min(room.width / width, room.height / height) * slack;
			return { lines, size: Math.floor(Math.min(scale * 100, room.size)) };
		}),
	);
	// Among equals the fewest lines.
	const best = tries.reduce((a, b) => (b.size > a.size ? b : a));
	return ink(best.lines, best.size, colour);
}

/** Words in at most `count` lines of about the same length. */
export function balanced(words: string[], count: number): string[] {
	if (count === 1 || words.length === 1) return [words.join(' ')];
	const ways = words.slice(1).map((_, index) => {
		const first = words.slice(0, index + 1).join(' ');
		return [first, ...balanced(words.slice(index + 1), count - 1)];
	});
	// The longest line decides how large the title can be; squares tell which of its equals is more even.
	const cost = (lines: string[]) =>
		Math.max(...lines.map(({ length }) => length)) * 1e5 +
		lines.reduce((total, { length }) => total + length ** 2, 0);
	return ways.reduce((a, b) => (cost(b) < cost(a) ? b : a));
}
