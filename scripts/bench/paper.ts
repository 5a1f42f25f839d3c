import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import type { Instrument, InstrumentId } from '../../src/core/assessment/instrument.ts';
import type { GreyImage } from '../../src/core/paper/grey-image.ts';
import type { SheetReply, SheetRequest } from '../../src/islands/recap/paper/sheet-protocol.ts';
import { readInstrument } from '../../tests/support/mirrors.ts';
import { printSheets, printedScale } from './paper/print-sheets.ts';
import { type HalfName, halves, makeSheet } from './paper/read-sheets.ts';
import type { Share, SheetOutcome } from './paper/worker.ts';

/** Which mirror a sheet is of: mostly the one with most statements. */
const mix: readonly InstrumentId[] = ['diri', 'diri', 'diri', 'kilat', 'unit'];

const instruments: Record<InstrumentId, Instrument> = {
	diri: readInstrument('diri'),
	kilat: readInstrument('kilat'),
	unit: readInstrument('unit'),
};

/** One line of the table: what became of the rows of one half of the sheets. */
export type PaperLine = Record<string, string | number>;

/** Prints the sheets of the built site, fills and photographs so many by chance, reads them, and counts. */
export async function measurePaper(
	browser: Browser,
	baseURL: string,
	workerPath: string,
	sheetsEach: number,
): Promise<{ table: Record<string, PaperLine>; milliseconds: number }> {
	const printed = await printSheets(browser, baseURL);
	const sheets = (Object.keys(halves) as HalfName[]).flatMap((half) =>
		Array.from({ length: sheetsEach }, (_, place) => ({
			half,
			instrument: mix[place % mix.length] ?? 'diri',
			seed: place + 1,
		})),
	);
	const outcomes = await readAll(printed, sheets);
	const table = Object.fromEntries(
		(Object.keys(halves) as HalfName[]).map((half) => [
			half,
			lineOf(outcomes.filter((one) => one.half === half)),
		]),
	);
	const milliseconds = await timeLargePhoto(browser, baseURL, workerPath, printed.diri);
	return { table, milliseconds };
}

/** Reads sheets in as many workers as there are processors. */
async function readAll(
	printed: Record<InstrumentId, GreyImage>,
	sheets: Share['sheets'],
): Promise<SheetOutcome[]> {
	const outcomes: SheetOutcome[] = [];
	const count = availableParallelism();
	await Promise.all(
		Array.from({ length: count }, (_, which) => {
			const share: Share = {
				printed,
				pixelsPerMm: printedScale,
				instruments,
				sheets: sheets.filter((_, place) => place % count === which),
			};
			return new Promise<void>((done, fail) => {
				const worker = new Worker(new URL('./paper/worker.ts', import.meta.url), {
					workerData: share,
				});
				worker.on('message', (outcome: SheetOutcome) => outcomes.push(outcome));
				worker.on('error', fail);
				worker.on('exit', () => done());
			});
		}),
	);
	return outcomes;
}

function lineOf(outcomes: readonly SheetOutcome[]): PaperLine {
	const refused = outcomes.flatMap(({ refused }) => refused ?? []);
	const rows = outcomes.flatMap((outcome) => outcome.rows);
	const of = (status: string) => rows.filter((row) => row.status === status).length;
	const share = (count: number) => `${((100 * count) / rows.length).toFixed(2)} %`;
	const misread = rows.filter((row) => row.misread && row.status === 'read').length;
	const overlooked = rows.filter((row) => row.misread && row.status === 'empty').length;
	const reasons = [...new Set(refused)].map(
		(reason) => `${reason} ${refused.filter((one) => one === reason).length}`,
	);
	return {
		sheets: outcomes.length,
		refused: reasons.join(', ') || 0,
		rows: rows.length,
		read: of('read'),
		empty: of('empty'),
		asked: share(of('unsure') + of('two') + overlooked),
		'empty with a mark (asked)': overlooked,
		'MISREAD without asking': misread,
	};
}

/**
 * How long a photograph of 12 megapixels takes from its file to the reading, in milliseconds: the least of nine, in the worker
 * and the browser of the page itself.
 */
async function timeLargePhoto(
	browser: Browser,
	baseURL: string,
	workerPath: string,
	printed: GreyImage,
): Promise<number> {
	const { jpeg } = await makeSheet(printed, printedScale, instruments.diri, halves.ordinary, 1);
	const large = await sharp(jpeg)
		.resize({ width: 3000, height: 4000, fit: 'fill' })
		.jpeg()
		.toBuffer();
	// The page's own policy lets no script of a bench start a worker.
	const context = await browser.newContext({ baseURL, bypassCSP: true });
	const page = await context.newPage();
	await page.goto('/pelatih/rekap/');
	const milliseconds = await page.evaluate(
		async ([path, base64, known]) => {
			const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			const source = new Blob([bytes], { type: 'image/jpeg' });
			const worker = new globalThis.Worker(path, { type: 'module' });
			worker.postMessage({ kind: 'open', instruments: known } satisfies SheetRequest);
			const times: number[] = [];
			for (let id = 1; id <= 9; id++) {
				const started = performance.now();
				const reply = new Promise<SheetReply>((resolve, reject) => {
					worker.onmessage = ({ data }: MessageEvent<SheetReply>) => resolve(data);
					worker.onerror = () => reject(new Error('The worker failed.'));
				});
				worker.postMessage({ kind: 'read', id, source } satisfies SheetRequest);
				const { read } = await reply;
				if (!read.ok) throw new Error(`The sheet was not read: ${read.reason}`);
				times.push(performance.now() - started);
			}
			return Math.min(...times);
		},
		[workerPath, large.toString('base64'), instruments] as const,
	);
	await context.close();
	return milliseconds;
}
