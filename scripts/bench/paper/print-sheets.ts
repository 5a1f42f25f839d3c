import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type InstrumentId, instrumentIds } from '../../../src/core/assessment/instrument.ts';
import { encodeSession } from '../../../src/core/codes/session-link.ts';
import type { GreyImage } from '../../../src/core/paper/grey-image.ts';
import { aptInstall } from '../../lib/apt.mjs';

/** The resolution of the printed sheets, in dots an inch and in pixels a millimetre. */
const dotsPerInch = 200;
export const printedScale = dotsPerInch / 25.4;

/** The sheets of all mirrors as an office printer would print them: the built page as a PDF, drawn by poppler. */
export async function printSheets(
	browser: Browser,
	baseURL: string,
): Promise<Record<InstrumentId, GreyImage>> {
	if (!hasPoppler()) aptInstall(['poppler-utils']);
	if (!hasPoppler()) throw new Error('pdftoppm is missing. Install poppler-utils.');
	const sheets: Partial<Record<InstrumentId, GreyImage>> = {};
	for (const instrument of instrumentIds) {
		const page = await browser.newPage({ baseURL });
		const session = encodeSession({
			id: 'q7k3m9xw',
			name: 'Orientasi CPNS 2026',
			instrument,
			wave: 'before',
			detail: 'summary',
		});
		await page.goto(`/cermin/${instrument}/lembar/${session}`);
		// The code of the session replaces that of the blank sheet.
		await page.locator('[data-session-note]:not(:empty)').waitFor();
		sheets[instrument] = draw(await page.pdf({ preferCSSPageSize: true }));
		await page.close();
	}
	return sheets as Record<InstrumentId, GreyImage>;
}

function hasPoppler(): boolean {
	return spawnSync('pdftoppm', ['-v']).status === 0;
}

/** The first page of a PDF in shades of grey. */
function draw(pdf: Buffer): GreyImage {
	const folder = mkdtempSync(join(tmpdir(), 'lembar-'));
	try {
		const file = join(folder, 'lembar.pdf');
		writeFileSync(file, pdf);
		const args = ['-gray', '-r', String(dotsPerInch), '-f', '1', '-l', '1', file];
		return readPgm(execFileSync('pdftoppm', args, { maxBuffer: 2 ** 27 }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A picture in the PGM format, as poppler writes it. */
function readPgm(file: Buffer): GreyImage {
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
	if (!head) throw new Error('pdftoppm gave no PGM.');
	const [all, width, height] = head;
	return {
		grey: new Uint8Array(file.subarray(all.length)),
		width: Number(width),
		height: Number(height),
	};
}
