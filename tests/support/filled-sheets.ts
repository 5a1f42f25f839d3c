import { type Browser, test } from '@playwright/test';
import type { InstrumentId } from '../../src/core/assessment/instrument.ts';
import type { Oval } from '../../src/core/paper/sheet-layout.ts';
import { layoutOf } from '../../src/core/paper/sheet-layout.ts';
import { readInstrument } from './mirrors.ts';

/** A paper sheet as somebody handed it in. */
export interface FilledSheet {
	instrument: InstrumentId;
	/** A sign for each row: the place of the oval with a cross, `-` for none, `x` for two crosses. */
	rows: string;
	/** The mark to pair by: four characters, with `-` for one that is left out; nothing for none. */
	mark?: string;
	/** The fragment of the session it was printed for. */
	session?: string;
}

/** Photographs that were taken before: each is of the same sheet as long as the worker lasts. */
const taken = new Map<string, Promise<Buffer>>();

/** A photograph of a sheet, printed from the site and filled in: a JPEG of two megapixels, somewhat askew on a brown table. */
export function photographOf(browser: Browser, sheet: FilledSheet): Promise<Buffer> {
	const key = JSON.stringify(sheet);
	const photograph = taken.get(key) ?? take(browser, sheet);
	taken.set(key, photograph);
	return photograph;
}

async function take(browser: Browser, sheet: FilledSheet): Promise<Buffer> {
	const { baseURL = '' } = test.info().project.use;
	const page = await browser.newPage({
		viewport: { width: 900, height: 1270 },
		deviceScaleFactor: 1.3,
	});
	await page.goto(`${baseURL}/cermin/${sheet.instrument}/lembar/${sheet.session ?? ''}`);
	if (sheet.session) await page.locator('[data-session-note]:not(:empty)').waitFor();
	await page.evaluate(putOnTable, crossesOn(sheet));
	const photograph = await page.screenshot({ type: 'jpeg', quality: 80 });
	await page.close();
	return photograph;
}

/** The crosses on a sheet, as paths in millimetres. */
function crossesOn({ instrument, rows, mark = '' }: FilledSheet): string[] {
	const layout = layoutOf(readInstrument(instrument));
	const answers = layout.rows.flatMap(({ ovals }, row) => {
		const sign = rows.charAt(row);
		const places = sign === 'x' ? [1, 3] : /\d/.test(sign) ? [Number(sign)] : [];
		return places.map((place) => cross(ovals[place]));
	});
	const marks = layout.mark.flatMap(({ ovals }, row) => {
		const sign = mark.charAt(row) || '-';
		if (sign === '-') return [];
		return cross(ovals[row < 2 ? sign.charCodeAt(0) - 65 : Number(sign)], 1.2);
	});
	return [...answers, ...marks];
}

function cross(oval: Oval | undefined, size = 1.7): string {
	if (!oval) throw new Error('There is no such oval.');
	const [x, y] = [oval.x - size, oval.y - size];
	return `M${x} ${y}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`;
}

/** Leaves nothing on a page but its sheet, filled in, on a table. */
function putOnTable(crosses: readonly string[]) {
	const sheet = document.querySelector('[data-paper-sheet]');
	if (!sheet) throw new Error('There is no sheet on this page.');
	const ink = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	ink.setAttribute('d', crosses.join(''));
	ink.setAttribute('transform', 'scale(10)');
	ink.setAttribute('class', 'pen');
	sheet.append(ink);
	document.body.replaceChildren(sheet);
	const style = new CSSStyleSheet();
	style.replaceSync(`
		html, body { display: block; margin: 0; background: #6b5b45; }
		[data-paper-sheet] {
			position: absolute; left: 30px; top: 40px; width: 840px; height: 1188px; max-width: none;
			background: #f4f2ec; color-scheme: light; rotate: 1.3deg;
		}
		.pen { fill: none; stroke: #223a8c; stroke-width: 0.6; }`);
	document.adoptedStyleSheets.push(style);
}
