import sharp from 'sharp';
import decodeQR from 'qr/decode.js';
import type { Instrument, InstrumentId } from '../../../src/core/assessment/instrument.ts';
import { findCode } from '../../../src/core/paper/find-code.ts';
import type { GreyImage } from '../../../src/core/paper/grey-image.ts';
import {
	type RowReading,
	type SheetImage,
	readSheetImage,
} from '../../../src/core/paper/read-sheet.ts';
import { layoutOf } from '../../../src/core/paper/sheet-layout.ts';
import { chanceFrom } from './chance.ts';
import { type FilledRow, type FilledSheet, type Habits, fillSheet } from './fill-sheet.ts';
import { type Conditions, photocopy, photograph } from './photograph.ts';

/** How sheets of one half of the bench are filled and photographed. */
export interface Half {
	habits: Habits;
	conditions: Conditions;
	/** The share of sheets copied before they are filled, and after. */
	copies: number;
	copiedFilled: number;
}

/**
 * Ordinary: handed in after a class, photographed on a table under a lamp, one after the other. Hard: what nobody should hand in,
 * photographed by somebody in a hurry.
 */
export const halves = {
	ordinary: {
		habits: { blank: 0.01, corrected: 0.01, mixed: 0.1, light: 0.04, strays: 0.02, slip: 0.4 },
		conditions: {
			turn: 15,
			tilt: 10,
			radius: 900,
			blur: 0.9,
			noise: 5,
			fall: 0.35,
			shadow: 0.65,
			shadows: 0.3,
			quality: 60,
		},
		copies: 0.3,
		copiedFilled: 0,
	},
	hard: {
		habits: { blank: 0.05, corrected: 0.06, mixed: 0.3, light: 0.25, strays: 0.4, slip: 0.7 },
		conditions: {
			turn: 30,
			tilt: 24,
			radius: 450,
			blur: 1.4,
			noise: 10,
			fall: 0.6,
			shadow: 0.45,
			shadows: 0.6,
			quality: 40,
		},
		copies: 0.4,
		copiedFilled: 0.15,
	},
} satisfies Record<string, Half>;

export type HalfName = keyof typeof halves;

/** A sheet photographed, and what was meant on it. */
export interface Photographed {
	jpeg: Buffer;
	filled: FilledSheet;
}

/** One sheet of a half, the same for the same seed. `printed` is its page at so many pixels a millimetre. */
export async function makeSheet(
	printed: GreyImage,
	pixelsPerMm: number,
	instrument: Instrument,
	half: Half,
	seed: number,
): Promise<Photographed> {
	const chance = chanceFrom(seed);
	const blank = { ...printed, grey: printed.grey.slice() };
	const sheet = chance.happens(half.copies) ? photocopy(blank, chance) : blank;
	const filled = fillSheet(sheet, pixelsPerMm, layoutOf(instrument), half.habits, chance);
	const final =
		chance.happens(half.copiedFilled) && !filled.light ? photocopy(sheet, chance) : sheet;
	const photo = photograph(final, half.conditions, chance);
	const quality = Math.round(
		chance.between(half.conditions.quality, Math.min(95, half.conditions.quality + 30)),
	);
	return { jpeg: await toJpeg(photo, quality), filled };
}

/** A grey picture as a JPEG. */
export function toJpeg({ grey, width, height }: GreyImage, quality: number): Promise<Buffer> {
	return sharp(grey, { raw: { width, height, channels: 1 } })
		.jpeg({ quality })
		.toBuffer();
}

/** A JPEG as a grey picture. */
export async function fromJpeg(jpeg: Buffer): Promise<GreyImage> {
	const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
	return { grey: new Uint8Array(data), width: info.width, height: info.height };
}

/** Reads a photograph as the page does. */
export function readPhoto(
	image: GreyImage,
	instruments: Record<InstrumentId, Instrument>,
): SheetImage {
	return readSheetImage(image, findCode(image, decodeQR), instruments);
}

/** Whether a row was read as something that was not meant, without being shown to a person as doubtful. */
export function isMisread(reading: RowReading, meant: FilledRow): boolean {
	const said = [...reading.chosen].sort().join();
	return (
		(reading.status === 'read' || reading.status === 'empty') &&
		said !== [...meant.chosen].sort().join()
	);
}
