import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { InstrumentId } from '../../src/core/assessment/instrument.ts';
import type { GreyImage } from '../../src/core/paper/grey-image.ts';

/** A photograph of a filled sheet that is kept, and what was meant on it: `half` and `seed` say how the bench made it. */
export interface PaperPhoto {
	file: string;
	instrument: InstrumentId;
	half: string;
	seed: number;
	/** The ovals marked in each row, and in each row of the pairing mark. */
	rows: number[][];
	mark: number[][];
	/** How many rows were doubtful when it was kept. */
	asked: number;
}

const folder = 'tests/fixtures/lembar';

export const paperPhotos = JSON.parse(
	readFileSync(`${folder}/jawaban.json`, 'utf8'),
) as PaperPhoto[];

/** The picture of a photograph that is kept. */
export async function pictureOf({ file }: PaperPhoto): Promise<GreyImage> {
	const { data, info } = await sharp(`${folder}/${file}`)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { grey: new Uint8Array(data), width: info.width, height: info.height };
}
