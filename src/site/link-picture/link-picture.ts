import sharp from 'sharp';
import { type Ink, fittingInk, ink } from './picture-text.ts';
import { oklch, readHues } from './tile-colours.ts';

/** What the picture of a page says. */
export interface Said {
	title: string;
	/** A few words at its foot: the kind of page and the site's name. */
	foot: string;
	/** The value the page is about: its tile stands out. */
	value: string | undefined;
}

/** A tile of the wordmark. */
export interface TileText {
	id: string;
	tile: string;
}

const width = 1200;
const height = 630;
// Small previews show only the square in the middle: all that is to be read stands within it.
const square = { left: (width - height) / 2 + 8, width: height - 16 };
const tile = { top: 66, size: 78, first: 112, gap: 6 };
const foot = { top: 532, height: 98 };

/** Draws the pictures that previews of links show: a light sheet with the seven tiles, the title and a foot. */
export function pictureDrawer(tiles: TileText[]): (said: Said) => Promise<Buffer> {
	const hues = readHues();
	const sheets = new Map<string, Promise<Buffer>>();
	return async (said) => {
		const key = `${said.value}|${said.foot}`;
		const sheet = sheets.get(key) ?? drawSheet(said, tiles, hues);
		sheets.set(key, sheet);
		const top = tile.top + tile.size + 30;
		const title = await fittingInk(said.title, oklch(0.25, 0.025, 265), {
			width: square.width,
			height: foot.top - top - 84,
			size: 124,
		});
		return (
			sharp(await sheet, { raw: { width, height, channels: 3 } })
				.composite([placed(title, width / 2, (top + foot.top) / 2)])
				.removeAlpha()
				// Suppressed flat colours: dots of two would make the file larger, and a search for better ones the build slower.
				.png({ palette: true, effort: 1, dither: 0 })
				.toBuffer()
		);
	};
}

/** All but the title, which pages of the same kind share. */
async function drawSheet(
	said: Said,
	tiles: TileText[],
	hues: ReadonlyMap<string, number>,
): Promise<Buffer> {
	const hue = hues.get(said.value ?? '');
	const strong = hue === undefined ? oklch(0.42, 0.13, 265) : oklch(0.42, 0.1, hue);
	const paper = hue === undefined ? oklch(0.985, 0.004, 95) : oklch(0.965, 0.018, hue);
	let left = square.left;
	const shapes: string[] = [];
	const letters: Promise<ReturnType<typeof placed>>[] = [];
	for (const [index, { id, tile: text }] of tiles.entries()) {
		const size = index === 0 ? tile.first : tile.size;
		const own = hues.get(id) ?? 0;
		const quiet = said.value !== undefined && id !== said.value;
		const fill = quiet ? oklch(0.9, 0.035, own) : oklch(0.5, 0.1, own);
		shapes.push(rect(left, tile.top, size, tile.size, fill, 17));
		if (id === said.value) shapes.push(rect(left, tile.top + tile.size + 9, size, 9, fill, 4.5));
		const centre = left + size / 2;
		letters.push(
			ink([text], 46, quiet ? oklch(0.42, 0.09, own) : '#ffffff').then((letter) =>
				placed(letter, centre, tile.top + tile.size / 2),
			),
		);
		left += size + tile.gap;
	}
	return sharp(
		Buffer.from(
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rect(0, 0, width, height, paper)}${rect(0, foot.top, width, foot.height, strong)}${shapes.join('')}</svg>`,
		),
	)
		.composite([
			...(await Promise.all(letters)),
			placed(await ink([said.foot], 42, '#ffffff'), width / 2, foot.top + foot.height / 2),
		])
		.removeAlpha()
		.raw()
		.toBuffer();
}

const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
	`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;

/** Where to lay ink so that its middle is here. */
const placed = (piece: Ink, x: number, y: number) => ({
	input: piece.input,
	left: Math.round(x - piece.width / 2),
	top: Math.round(y - piece.height / 2),
});
