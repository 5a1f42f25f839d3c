import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { resultCodeCopy } from '../../src/copy/code-card.ts';
import { invitationCopy } from '../../src/copy/invitation.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { offlineCopy } from '../../src/copy/offline.ts';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapExportCopy } from '../../src/copy/recap-export.ts';
import { recapTablesCopy } from '../../src/copy/recap-tables.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import type { Answer } from '../../src/core/assessment/instrument.ts';
import { decodeResult } from '../../src/core/codes/result-code.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';
import { codesOfClass } from '../support/trained-class.ts';
import type { Page } from './page.ts';

/** What a flow has at hand: a page of a browser, and the folder into which that browser downloads, if it does. */
interface Scene {
	page: Page;
	downloads: string | undefined;
	/** The line to the site. */
	network: { cut: () => Promise<unknown>; restore: () => Promise<unknown> };
}

/** What a person does from end to end. Gives the reason as a string where it cannot be shown, and throws where the site fails. */
export type Flow = (scene: Scene) => Promise<unknown>;

const { intake, findings } = recapToolCopy;
const question = 'legend h2';
const keyFor = (answer: Answer) => (answer === 'na' ? '0' : String(answer + 1));

/** Answers the questions of a mirror by keyboard alone, from its first on. */
async function answerByKeys(page: Page, answers: readonly Answer[]) {
	for (const given of answers) {
		await page.focuses(question);
		const asked = await page.text(question);
		await page.keys(keyFor(given));
		await page.focuses('input:checked');
		await page.keys('Enter');
		await page.until(
			`the question after “${asked}”`,
			(asked) => document.querySelector('legend h2')?.textContent !== asked,
			asked,
		);
	}
}

/** From the last question to the result, past the gentle question that quick answers raise. */
async function finish(page: Page) {
	await page.press('button', mirrorCopy.proceed);
	await page.press('button', mirrorCopy.signGo);
	await page.find('h1', resultCopy.mine);
	await page.focuses('h1');
}

const session: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'summary',
};

/** From here on the page keeps what it hands to the browser to be saved. */
function keepFiles() {
	const files: Blob[] = [];
	Object.assign(window, { files });
	const createObjectURL = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (file) => {
		if (file instanceof Blob) files.push(file);
		return createObjectURL(file);
	};
}

/** The last file that the page handed to the browser, as base64; taken once. */
async function takeFile(): Promise<string | undefined> {
	const file = (window as unknown as { files: Blob[] }).files.pop();
	return file && btoa(String.fromCharCode(...new Uint8Array(await file.arrayBuffer())));
}

/** Presses a button that saves a file, and gives its bytes: those on the disk where the browser puts any there. */
async function save({ page, downloads }: Scene, button: string, ending: string): Promise<Buffer> {
	await page.press('button', button);
	const handed = Buffer.from(await page.until(`a file ${ending}`, takeFile), 'base64');
	if (downloads === undefined) return handed;
	const deadline = Date.now() + 10_000;
	while (Date.now() < deadline) {
		const name = readdirSync(downloads).find((name) => name.endsWith(ending));
		const bytes = name && readFileSync(join(downloads, name));
		if (bytes && bytes.equals(handed)) return bytes;
		await pause(20);
	}
	throw new Error(`Nothing that ends in ${ending} was downloaded.`);
}

/** What a camera would read off the picture of an element. */
async function scan(page: Page, selector: string): Promise<string> {
	for (const deadline = Date.now() + 10_000; ;) {
		const { png, place } = await page.picture(selector);
		const picture = sharp(png).extract(place).ensureAlpha();
		const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
		try {
			return decodeQR({ data, width: info.width, height: info.height });
		} catch (error) {
			// As a camera does, it looks again: a picture may be taken before all is painted.
			if (Date.now() > deadline) throw error;
		}
	}
}

export const flows: Record<string, Flow> = {
	async read({ page }) {
		await page.open('/nilai/adaptif/');
		await page.find('h1', 'Adaptif');
		// The menu: by mouse, shut by Escape, which gives the focus back.
		await page.press('[popovertarget=menu]');
		await page.find('#menu a', 'Rekap kelompok');
		await page.keys('Escape');
		await page.until('the menu to close', () => !document.querySelector('#menu:popover-open'));
		await page.focuses('[popovertarget=menu]');
		// The theme, which a page opened later has too.
		const background = () => getComputedStyle(document.documentElement).backgroundColor;
		const before = await page.run(background);
		await page.press('[popovertarget=menu]');
		await page.press('[data-theme-switch]');
		const after = await page.until(
			'another background',
			(before) => {
				const now = getComputedStyle(document.documentElement).backgroundColor;
				return now !== before && now;
			},
			before,
		);
		await page.open('/');
		assert.equal(await page.run(background), after);
		// A term explains itself where it is read.
		await page.open('/topik/anti-pungli/');
		await page.press('main [popovertarget^=istilah-]');
		await page.find('[popover][id^=istilah-]:popover-open');
		await page.keys('Escape');
		// The source of a citation.
		await page.press('a.cite');
		await page.find('.cited:popover-open');
		await page.keys('Escape');
		await page.wentWell();
		// Of folds of one name, one is open.
		await page.open('/bangga-melayani-bangsa/');
		const open = () =>
			[...document.querySelectorAll<HTMLDetailsElement>('details[name=peran]')].map(
				(fold) => fold.open,
			);
		assert.deepEqual((await page.run(open)).slice(0, 2), [true, false]);
		await page.press('details[name=peran]:not([open]) > summary');
		await page.until(
			'the first fold to close',
			() => !document.querySelector<HTMLDetailsElement>('details[name=peran]')?.open,
		);
		assert.deepEqual((await page.run(open)).slice(0, 2), [false, true]);
		await page.wentWell();
	},

	async search({ page }) {
		await page.open('/cari/');
		await page.type('main input[name=q]', undefined, 'pungli');
		await page.keys('Enter');
		await page.shows('untuk “pungli”');
		assert.equal(
			await page.run(() => document.querySelector('main h2 a')?.getAttribute('href')),
			'/topik/anti-pungli/',
		);
		await page.find('mark');
		await page.wentWell();
		await page.press('main h2 a');
		await page.find('h1', 'Mematahkan stigma pungli');
		await page.back();
		await page.shows('untuk “pungli”');
	},

	async mirror({ page }) {
		await page.open('/cermin/kilat/');
		await page.press('button', mirrorCopy.start);
		// Arrows move between answers as in any form, and the digits choose.
		await page.focuses(question);
		await page.keys('1');
		await page.focuses('input[value="0"]:checked');
		await page.keys('ArrowDown');
		await page.focuses('input[value="1"]:checked');
		await page.keys('ArrowUp', '0');
		await page.focuses('input[value="na"]:checked');
		await page.keys('5', 'Enter');
		await page.shows(fill(mirrorCopy.position, { n: 2, total: 7 }));
		await answerByKeys(page, [3, 2, 1, 'na']);
		// Left in the middle, it goes on where it was.
		await page.focuses(question);
		await page.wentWell();
		await page.reload();
		await page.press('button', mirrorCopy.resume);
		await answerByKeys(page, [4, 3]);
		await finish(page);
		await page.shows(resultCopy.orderTitle);
		await page.wentWell();
		await page.open('/cermin/hasil/');
		await page.shows(resultCopy.historyTitle);
		await page.wentWell();
	},

	async code({ page }) {
		await page.open(`/cermin/kilat/${encodeSession(session)}`);
		await page.find('h2', fill(invitationCopy.title, { name: session.name }));
		await page.press('button', mirrorCopy.start);
		await answerByKeys(page, [4, 3, 2, 1, 0, 4, 3]);
		await finish(page);
		const shown = await page.text('output');
		const decoded = decodeResult(shown);
		assert.ok(decoded.ok, shown);
		assert.equal(decoded.value.session, session.id);
		assert.equal(
			decodeResult(await scan(page, `svg[role=img][aria-label^="QR"]`)).ok,
			true,
			'the code in the QR',
		);
		await page.press('button', resultCodeCopy.copy);
		await page.shows(resultCodeCopy.copied);
		await page.wentWell();
		// What was copied, pasted where a trainer pastes it.
		await page.open('/pelatih/rekap/');
		await page.press('textarea', intake.paste);
		await page.keys('Control+v');
		const pasted = await page.until('what was copied', () =>
			[...document.querySelectorAll('textarea')].map((box) => box.value).find(Boolean),
		);
		assert.ok(pasted.includes(shown.trim()), pasted);
		await page.press('button', intake.pasteAction);
		await page.shows(fill(findings.added, { n: 1 }));
		await page.wentWell();
	},

	async recap(scene) {
		const { page } = scene;
		await page.open('/pelatih/rekap/');
		await page.find('textarea', intake.paste);
		const codes = codesOfClass({ session: 'q7k3m9xw', before: 12 });
		await page.type('textarea', intake.paste, codes.join(' '));
		await page.press('button', intake.pasteAction);
		await page.shows(fill(findings.added, { n: 12 }));
		await page.press('button', recapDisplayCopy.reveal);
		await page.shows(recapTablesCopy.overall);
		await page.shows(fill(recapDisplayCopy.people, { n: 12 }));
		await page.run(keepFiles);
		const csv = await save(scene, recapExportCopy.csv, '.csv');
		assert.match(csv.toString(), /^\ufeff[^]*Adaptif;12;25,6944/);
		const xlsx = unzipSync(await save(scene, recapExportCopy.xlsx, '.xlsx'));
		assert.ok(xlsx['xl/workbook.xml'], Object.keys(xlsx).join());
		JSON.parse((await save(scene, recapExportCopy.json, '.json')).toString());
		const { format } = await sharp(await save(scene, recapDisplayCopy.png, '.png')).metadata();
		assert.equal(format, 'png');
		await page.wentWell();
		// What was collected is there after a reload.
		await page.reload();
		await page.shows(fill(intake.collected, { n: 12 }));
		// There is no camera here.
		await page.press('button', intake.more);
		await page.press('summary', intake.scan);
		await page.press('button', intake.scanAction);
		await page.until(
			'what to do without a camera',
			(...sentences) => sentences.some((text) => document.body.innerText.includes(text)),
			intake.scanMissing,
			intake.scanRefused,
		);
		await page.wentWell();
	},

	async session({ page }) {
		await page.open('/pelatih/sesi/');
		await page.type('input', sessionBuilderCopy.form.name, 'Orientasi');
		const link = await scan(page, 'svg[role=img][aria-label^="QR"]');
		assert.match(link, /\/cermin\/diri\/#/);
		await page.press('button', sessionBuilderCopy.share.copy);
		await page.shows(sessionBuilderCopy.share.copied);
		await page.wentWell();
	},

	async slides({ page }) {
		await page.open('/paparan/adaptif/#nilai');
		const hash = () => page.run(() => location.hash);
		const shown = (id: string) =>
			page.until(
				`the slide ${id}`,
				(id) => location.hash === id && document.documentElement.dataset['deck'] === 'show',
				id,
			);
		await page.until('the first slide', () => document.documentElement.dataset['deck'] === 'show');
		const first = await hash();
		await page.keys('ArrowRight');
		await page.until('the next slide', (first) => location.hash !== first, first);
		await page.focuses('h2');
		await page.keys('ArrowLeft');
		await shown(first);
		// The drawing beside a value stands within its half of the panel.
		const below = await page.run(() => {
			const drawing = [...document.querySelectorAll('.panel svg')].find(
				(svg) => svg.getClientRects().length > 0,
			);
			const panel = drawing?.parentElement?.getBoundingClientRect();
			return Number(drawing?.getBoundingClientRect().bottom) - Number(panel?.bottom);
		});
		assert.ok(below < 1, `${below} below the panel`);
		await page.keys('Escape');
		await page.until('the page again', () => !document.documentElement.dataset['deck']);
		await page.wentWell();
	},

	async print({ page }) {
		await page.open('/cermin/diri/lembar/');
		const sheets = await page.sheets();
		if (sheets === undefined) return 'its driver does not print';
		// The sheet, and how to count by hand.
		assert.equal(sheets, 2);
		return undefined;
	},

	async offline({ page, network }) {
		await page.open('/data-saya/');
		// The copy is a few megabytes, and each wait has its end.
		for (let tries = 1; !(await isReady(page)); tries++) assert.ok(tries < 6, 'never ready');
		await network.cut();
		try {
			await page.open('/nilai/adaptif/');
			await page.find('h1', 'Adaptif');
			await page.open('/cari/?q=pungli');
			await page.find('main li a', 'Mematahkan stigma pungli');
			await page.open('/cermin/kilat/');
			await page.press('button', mirrorCopy.start);
			await answerByKeys(page, [4, 3, 2, 1, 0, 4, 3]);
			await finish(page);
			await page.open('/pelatih/rekap/');
			await page.find('textarea');
			await page.wentWell();
		} finally {
			await network.restore();
		}
	},
};

/** Whether the site says that every file of it is on the device, within the time that anything may take. */
const isReady = (page: Page) =>
	page.shows(offlineCopy.ready.slice(0, offlineCopy.ready.indexOf('.'))).then(
		() => true,
		() => false,
	);
