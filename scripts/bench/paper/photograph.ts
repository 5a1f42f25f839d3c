import type { GreyImage } from '../../../src/core/paper/grey-image.ts';
import type { Place } from '../../../src/core/paper/sheet-layout.ts';
import type { Chance } from './chance.ts';
import { type Vertex, blankImage, blur, drawTriangle } from './raster.ts';

/** In what light and how steadily a sheet is photographed. Each is drawn by chance up to what stands here. */
export interface Conditions {
	/** Turned in the plane of the picture, and tilted out of it, in degrees. */
	turn: number;
	tilt: number;
	/** The smallest radius to which the paper is bent, in millimetres; along either side. */
	radius: number;
	/** Standard deviation of the blur at most, in pixels. */
	blur: number;
	/** Of the noise, in shades of 255. */
	noise: number;
	/** How much of its light the far side of the page loses, and what is left of it in a shadow, as shares. */
	fall: number;
	shadow: number;
	/** The share of sheets with a shadow over them. */
	shadows: number;
	/** The lowest quality of the JPEG. */
	quality: number;
}

/** A sheet as a copier gives it: light greys gone, dark ones black, lines a little broader or thinner, specks. */
export function photocopy(sheet: GreyImage, chance: Chance): GreyImage {
	const soft = blur(sheet, chance.between(0.5, 0.9));
	const [black, white] = [chance.between(40, 90), chance.between(185, 225)];
	const curve = Array.from(
		{ length: 256 },
		(_, shade) => 255 * Math.min(Math.max((shade - black) / (white - black), 0), 1),
	);
	for (let at = 0; at < soft.grey.length; at++) soft.grey[at] = curve[soft.grey[at] ?? 0] ?? 0;
	for (let speck = 0; speck < 150; speck++) {
		const at = Math.floor(chance.between(0, soft.grey.length - 3));
		soft.grey.fill(chance.between(0, 120), at, at + (chance.happens(0.5) ? 1 : 2));
	}
	return soft;
}

/** Adds noise of this standard deviation: from a list of numbers, as drawing one for each pixel takes a second. */
function addNoise({ grey }: GreyImage, deviation: number, chance: Chance): void {
	const noise = Float32Array.from({ length: 65_521 }, () => chance.normal(deviation));
	for (let at = 0; at < grey.length; at++) {
		const shade = (grey[at] ?? 0) + (noise[(at * 7919) % noise.length] ?? 0);
		grey[at] = shade < 0 ? 0 : shade > 255 ? 255 : shade;
	}
}

/** The size of A4 in millimetres. */
const [pageWidth, pageHeight] = [210, 297];

interface Point extends Place {
	z: number;
}

/** A photograph of a sheet, taken by chance within conditions. */
export function photograph(sheet: GreyImage, conditions: Conditions, chance: Chance): GreyImage {
	const portrait = chance.happens(0.75);
	const [width, height] = portrait ? [1200, 1600] : [1600, 1200];
	const photo = blankImage(width, height, chance.between(40, 190));
	const project = camera(conditions, width, height, chance, portrait);
	drawSheet(photo, sheet, project);
	light(photo, conditions, chance);
	const blurred = blur(photo, chance.between(0.4, conditions.blur));
	addNoise(blurred, chance.between(conditions.noise / 3, conditions.noise), chance);
	return blurred;
}

/** Where a place of the page is seen. The page fills the picture as well as its turn allows. */
function camera(
	{ turn, tilt, radius }: Conditions,
	width: number,
	height: number,
	chance: Chance,
	portrait: boolean,
): (place: Place) => Place {
	const radians = Math.PI / 180;
	const roll = (chance.between(-turn, turn) + (portrait ? 0 : chance.oneOf([90, -90]))) * radians;
	const [pitch, yaw] = [
		chance.between(-tilt, tilt) * radians,
		chance.between(-tilt, tilt) * radians,
	];
	const curl = chance.oneOf(['x', 'y', 'none'] as const);
	const bend = chance.between(radius, 3 * radius) * chance.oneOf([1, -1]);
	const distance = chance.between(330, 480);
	const bent = ({ x, y }: Place): Point => {
		const [fromX, fromY] = [x - pageWidth / 2, y - pageHeight / 2];
		if (curl === 'none') return { x: fromX, y: fromY, z: 0 };
		const angle = (curl === 'x' ? fromX : fromY) / bend;
		const [across, z] = [bend * Math.sin(angle), bend * (1 - Math.cos(angle))];
		return curl === 'x' ? { x: across, y: fromY, z } : { x: fromX, y: across, z };
	};
	const seen = (place: Place): Place => {
		const { x, y, z } = bent(place);
		const [turnedX, turnedY] = [
			x * Math.cos(roll) - y * Math.sin(roll),
			x * Math.sin(roll) + y * Math.cos(roll),
		];
		const [yawX, yawZ] = [
			turnedX * Math.cos(yaw) + z * Math.sin(yaw),
			z * Math.cos(yaw) - turnedX * Math.sin(yaw),
		];
		const [pitchY, depth] = [
			turnedY * Math.cos(pitch) - yawZ * Math.sin(pitch),
			yawZ * Math.cos(pitch) + turnedY * Math.sin(pitch),
		];
		return {
			x: (yawX * distance) / (distance + depth),
			y: (pitchY * distance) / (distance + depth),
		};
	};
	const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
		seen({ x: part * pageWidth, y: 0 }),
		seen({ x: part * pageWidth, y: pageHeight }),
		seen({ x: 0, y: part * pageHeight }),
		seen({ x: pageWidth, y: part * pageHeight }),
	]);
	const [xs, ys] = [edge.map(({ x }) => x), edge.map(({ y }) => y)];
	const [left, right, top, bottom] = [
		Math.min(...xs),
		Math.max(...xs),
		Math.min(...ys),
		Math.max(...ys),
	];
	const scale =
		chance.between(0.86, 0.98) * Math.min(width / (right - left), height / (bottom - top));
	return (place) => {
		const { x, y } = seen(place);
		return {
			x: width / 2 + (x - (left + right) / 2) * scale,
			y: height / 2 + (y - (top + bottom) / 2) * scale,
		};
	};
}

/** Draws the sheet in small triangles, so that it may be bent. */
function drawSheet(photo: GreyImage, sheet: GreyImage, project: (place: Place) => Place): void {
	const [columns, lines] = [42, 60];
	const vertex = (column: number, line: number): Vertex => {
		const place = { x: (column / columns) * pageWidth, y: (line / lines) * pageHeight };
		const from = {
			x: (place.x / pageWidth) * sheet.width - 0.5,
			y: (place.y / pageHeight) * sheet.height - 0.5,
		};
		return { to: project(place), from };
	};
	for (let line = 0; line < lines; line++)
		for (let column = 0; column < columns; column++) {
			const [one, two] = [vertex(column, line), vertex(column + 1, line)];
			const [three, four] = [vertex(column + 1, line + 1), vertex(column, line + 1)];
			drawTriangle(photo, sheet, [one, two, three]);
			drawTriangle(photo, sheet, [one, three, four]);
		}
}

/** Light that falls off to one side, and the edge of a shadow. */
function light(photo: GreyImage, { fall, shadow, shadows }: Conditions, chance: Chance): void {
	const white = chance.between(0.7, 0.98);
	// Paper and ink are neither quite white nor quite black in a photograph.
	const haze = chance.between(0.02, 0.12);
	const angle = chance.between(0, 2 * Math.PI);
	const lost = chance.between(0, fall);
	const shaded = chance.happens(shadows);
	const [shadowAngle, shadowAt] = [chance.between(0, 2 * Math.PI), chance.between(-0.35, 0.35)];
	const left = chance.between(shadow, 0.9);
	const edge = chance.between(0.004, 0.06);
	const size = Math.max(photo.width, photo.height);
	for (let y = 0, at = 0; y < photo.height; y++)
		for (let x = 0; x < photo.width; x++, at++) {
			const [fromX, fromY] = [(x - photo.width / 2) / size, (y - photo.height / 2) / size];
			let factor = white * (1 - lost * (0.5 + fromX * Math.cos(angle) + fromY * Math.sin(angle)));
			if (shaded) {
				const across = fromX * Math.cos(shadowAngle) + fromY * Math.sin(shadowAngle) - shadowAt;
				const inside = Math.min(Math.max(0.5 + across / edge, 0), 1);
				factor *= 1 - (1 - left) * inside;
			}
			photo.grey[at] = Math.min(
				255,
				(photo.grey[at] ?? 0) * factor * (1 - haze) + 255 * haze * factor,
			);
		}
}
