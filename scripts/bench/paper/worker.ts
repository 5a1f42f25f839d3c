import { parentPort, workerData } from 'node:worker_threads';
import type { Instrument, InstrumentId } from '../../../src/core/assessment/instrument.ts';
import type { GreyImage } from '../../../src/core/paper/grey-image.ts';
import { type HalfName, fromJpeg, halves, isMisread, makeSheet, readPhoto } from './read-sheets.ts';

/** What a worker is handed: the printed pages, and which sheets to make of them and read. */
export interface Share {
	printed: Partial<Record<InstrumentId, GreyImage>>;
	pixelsPerMm: number;
	instruments: Record<InstrumentId, Instrument>;
	sheets: { half: HalfName; instrument: InstrumentId; seed: number }[];
}

/** What came of one sheet. */
export interface SheetOutcome {
	half: HalfName;
	instrument: InstrumentId;
	seed: number;
	refused?: string;
	rows: {
		status: string;
		misread: boolean;
		meant: string;
		darkness: number[];
		id: string;
		chosen: string;
	}[];
	milliseconds: number;
}

const { printed, pixelsPerMm, instruments, sheets } = workerData as Share;
for (const { half, instrument, seed } of sheets) {
	const page = printed[instrument];
	if (!page) throw new Error(`${instrument} was not printed.`);
	const { jpeg, filled } = await makeSheet(
		page,
		pixelsPerMm,
		instruments[instrument],
		halves[half],
		seed,
	);
	const image = await fromJpeg(jpeg);
	const started = performance.now();
	const sheet = readPhoto(image, instruments);
	const milliseconds = performance.now() - started;
	const meant = [...filled.rows, ...filled.mark];
	const rows = sheet.ok
		? [...sheet.rows, ...sheet.mark.rows].map((reading, place) => {
				const row = meant[place] ?? { id: '', chosen: [], kind: 'blank', corrected: false };
				return {
					id: reading.id,
					status: reading.status,
					chosen: reading.chosen.join(),
					misread: isMisread(reading, row),
					meant: `${row.corrected ? 'corrected ' : ''}${row.kind} ${row.chosen.join()}`,
					darkness: [...reading.darkness],
				};
			})
		: [];
	const outcome: SheetOutcome = { half, instrument, seed, rows, milliseconds };
	parentPort?.postMessage(sheet.ok ? outcome : { ...outcome, refused: sheet.reason });
}
