import { fetchedAhead } from '../support/fetched-ahead.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { bech32m } from '@scure/base';
import { type Browser, type Page, expect, test } from '@playwright/test';
import { fileProblems } from '../../src/copy/file-problems.ts';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapExportCopy } from '../../src/copy/recap-export.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { waveNames } from '../../src/copy/waves.ts';
import type { Answer } from '../../src/core/assessment/instrument.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import type { Session, Wave } from '../../src/core/codes/session-link.ts';
import { behaviourIds, valueIds } from '../../src/core/values/values.ts';
import { formatChange } from '../../src/ui/format.ts';
import { fill } from '../../src/ui/text.ts';
import { readNames } from '../../scripts/recap/names.ts';
import { countSheets } from '../support/paper.ts';
import { axeViolations, axeViolationsInBothThemes } from '../support/axe.ts';
import { misfits } from '../support/fit.ts';
import { inAppAgent, limitToInApp } from '../support/in-app.ts';
import { answer, finishMirror, startButton } from '../support/mirror-flow.ts';
import { readInstrument } from '../support/mirrors.ts';
import {
	added,
	filesField,
	openRecap,
	paste,
	pasteBox,
	refuseInWorker,
	reveal,
	shownRecap,
} from '../support/recap-flow.ts';
import { codeText, kilatSession, openSession } from '../support/session-flow.ts';
import { codesOfClass } from '../support/trained-class.ts';
import { sentence } from '../support/words.ts';

const { intake, findings, choose, codes: list, forget } = recapToolCopy;
const valueNames = readNames().values;

/** A code of Cermin Diri as a device would make it, every item scored alike. */
const codeOf = (
	participant: number,
	score: number,
	change: Partial<Session> = {},
	revision = readInstrument('diri').revision,
) => {
	const { id, wave, detail } = { ...kilatSession, ...change };
	return encodeResult({
		session: id,
		participant,
		wave,
		detail,
		instrument: 'diri',
		revision,
		scores: Object.fromEntries(behaviourIds.map((behaviour) => [behaviour, score])),
	});
};
const codesOf = (people: number, change: Partial<Session> = {}) =>
	Array.from({ length: people }, (_, n) => codeOf(n, [25, 50, 75, 100][n % 4] ?? 0, change));

/** What a site of a newer version could write: the checksum agrees. */
const newerCode = bech32m.encode('cb', [31, 31, 5, 9, 1, 2, 3, 4, 5, 6, 7, 8]);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const people = (page: Page, n: number) =>
	page.getByText(fill(recapDisplayCopy.people, { n })).first();

type Both<T> = Record<'before' | 'after', T>;

/** One person of the class on a device of their own: both waves, and the codes they would send. */
async function attend(browser: Browser, answers: Both<Answer[]>): Promise<Both<string>> {
	const page = await browser.newPage();
	const code = async (wave: Wave, given: Answer[]) => {
		await openSession(page, { ...kilatSession, wave });
		await startButton(page).click();
		await answer(page, given);
		await finishMirror(page);
		return codeText(page);
	};
	const codes = {
		before: await code('before', answers.before),
		after: await code('after', answers.after),
	};
	await page.close();
	return codes;
}

/** The codes that the device of one person would make of the same answers. */
function attendByCode(participant: number, answers: Both<Answer[]>): Both<string> {
	const code = (wave: Wave, given: Answer[]) =>
		encodeResult({
			...{ session: kilatSession.id, participant, wave },
			...{ detail: 'summary', instrument: 'kilat', revision: readInstrument('kilat').revision },
			scores: Object.fromEntries(valueIds.map((id, item) => [id, Number(given[item]) * 25])),
		});
	return { before: code('before', answers.before), after: code('after', answers.after) };
}

test('a class of twelve takes both waves from a link, and its recap is what can be worked out by hand', async ({
	browser,
	page,
}) => {
	// Four whole mirrors.
	test.slow();
	// Uneven in people and in items, so that neither can be taken for another.
	const before = (person: number) =>
		Array.from({ length: 7 }, (_, item) => ((person * person + 3 * item) % 4) as Answer);
	const after = (person: number) =>
		before(person).map(
			(given, item) => Math.min(4, Number(given) + ((person + item) % 3)) as Answer,
		);
	const members = Array.from({ length: 12 }, (_, person) => person);
	const chat: string[] = [];
	for (const person of members) {
		const answers = { before: before(person), after: after(person) };
		// Two sit at a device; what the devices of the others would make is written as theirs is.
		const codes = await (person < 2 ? attend(browser, answers) : attendByCode(person, answers));
		chat.push(
			`24/11/26 09.1${person % 10} - Peserta ${person}: Ini kode saya ${codes.before}, terima kasih`,
			`[24/11/26 15.02.1${person % 10}] Peserta ${person}: \u200e${codes.after.toUpperCase()}`,
		);
	}

	await openRecap(page);
	await paste(page, chat.join('\n'));
	await expect(added(page, 24)).toBeVisible();
	await reveal(page);

	// By hand: the mean difference, and Student's interval of it at 11 degrees of freedom.
	const scores = (answers: (person: number) => Answer[], item: number) =>
		members.map((person) => Number(answers(person)[item]) * 25);
	const mean = (numbers: number[]) =>
		numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	await page.getByText(recapDisplayCopy.differencesTable, { exact: true }).click();
	const { before: earlier, after: later } = waveNames;
	const table = page.getByRole('table', {
		name: sentence(recapToolCopy.shown.waves, { earlier, later }),
	});
	for (const [item, value] of valueIds.entries()) {
		const [first, second] = [scores(before, item), scores(after, item)];
		const differences = second.map((score, person) => score - (first[person] ?? NaN));
		const change = mean(differences);
		const spread = Math.sqrt(
			differences.reduce((sum, one) => sum + (one - change) ** 2, 0) / (members.length - 1),
		);
		const reach = (2.2009852 * spread) / Math.sqrt(members.length);
		const cells = table
			.getByRole('row', { name: new RegExp(`^${valueNames[value]}`) })
			.getByRole('cell');
		await expect(cells).toHaveText([
			formatChange(change),
			`${formatChange(change - reach)} sampai ${formatChange(change + reach)}`,
			'12',
			// How many rose, stayed and fell, where no part is one to four.
			/^(\d+ (naik|tetap|turun|tetap atau naik|turun atau tetap)(, )?)+$|^–$/,
		]);
	}
	await expect(
		page.getByText(sentence(recapDisplayCopy.pairsCount, { pairs: 12 })).first(),
	).toBeVisible();
});

test('what was found is told: new, told again, damaged, and nothing', async ({ page }) => {
	await openRecap(page);
	const [first = '', ...rest] = codesOf(6);
	await paste(page, [first, first, ...rest, first.slice(0, -5)].join(' lalu\n'));
	const told = page.getByRole('status').filter({ hasText: findings.title });
	await expect(told).toContainText(fill(findings.added, { n: 6 }));
	await expect(told).toContainText(fill(findings.same, { n: 1 }));
	await expect(told).toContainText(fill(findings.damaged.cut, { n: 1 }));
	await paste(page, 'Selamat pagi, rapat dimulai pukul 8.');
	await expect(told).toContainText(findings.none);
});

test('a damaged code says whose message it came in and what helps, and a stray one which session it is of', async ({
	page,
}) => {
	const [first = '', second = '', third = ''] = codesOf(3);
	await openRecap(page);
	await paste(
		page,
		[
			`24/11/26 09.11 - Ani: ${first}`,
			`24/11/26 09.12 - Bu Sri: ${second.slice(0, -6)}`,
			`[11/24/26, 9:13:05\u202fAM] ~\u202fBudi: ini ya`,
			newerCode,
			`24/11/26 09.14 - Rudi: ${third} ${codeOf(9, 50, { id: 'zzzzqqqq' })}`,
		].join('\n'),
	);
	const told = page.getByRole('status').filter({ hasText: findings.title });
	const line = (text: string) => told.getByRole('listitem').filter({ hasText: text }).first();
	const from = (sender: string, time: string) => fill(findings.message, { sender, time });
	await expect(line(fill(findings.damaged.cut, { n: 1 }))).toContainText(
		from('Bu Sri', '24/11/26 09.12'),
	);
	await expect(line(fill(findings.damaged['newer-version'], { n: 1 }))).toContainText(
		from('Budi', '11/24/26, 9:13:05 AM'),
	);
	await expect(told).toContainText(findings.messageNote);
	await expect(told).toContainText(sentence(findings.other, { n: 1, session: 'Sesi zzzzqqqq' }));
	// It stays on the screen: neither storage has the name.
	const stored = await page.evaluate(async () => {
		const open = indexedDB.open('cermin-recap');
		await new Promise((done) => (open.onsuccess = done));
		const all = open.result.transaction('codes').objectStore('codes').getAll();
		await new Promise((done) => (all.onsuccess = done));
		return JSON.stringify([
			all.result,
			Object.entries(localStorage),
			Object.entries(sessionStorage),
		]);
	});
	expect(stored).toContain(first);
	expect(stored).not.toMatch(/Sri|Budi|09\.1/);
});

test.describe('the list of collected codes', () => {
	const endOf = (code: string) => `…${code.slice(-8, -4)} ${code.slice(-4)}`;
	const rowOf = (page: Page, code: string) =>
		page.getByRole('listitem').filter({ hasText: fill(list.ending, { end: endOf(code) }) });
	const takeOut = (page: Page, code: string) =>
		rowOf(page, code).getByRole('button', { name: list.takeOut }).click();
	const openList = (page: Page) => page.getByText(list.open).click();

	test('says when each came and from whom, and one that is taken out is gone until it is put back', async ({
		page,
	}) => {
		await openRecap(page);
		const codes = codesOf(6);
		const [stray = ''] = codes;
		const chat = codes.map((code, n) => `24/11/26 09.1${n} - Peserta ${n}: ${code}`);
		await paste(page, [...chat, codeOf(0, 50, { wave: 'after' })].join('\n'));
		await openList(page);
		await expect(rowOf(page, codeOf(0, 50, { wave: 'after' }))).toBeVisible();
		await page
			.locator('details')
			.getByLabel(list.which)
			.selectOption(/* the earlier wave, met first */ { index: 1 });
		await expect(rowOf(page, stray)).toContainText(
			fill(list.message, { sender: 'Peserta 0', time: '24/11/26 09.10' }),
		);
		await expect(rowOf(page, stray)).toContainText(sentence(list.at));

		await takeOut(page, stray);
		await expect(page.getByText(fill(list.taken, { end: endOf(stray) }))).toBeFocused();
		await expect(rowOf(page, stray)).toHaveCount(0);
		await expect(rowOf(page, codes[1] ?? '')).toBeVisible();
		await page.reload();
		await expect(page.getByText(fill(forget.text, { n: 6 }))).toBeVisible();

		await openList(page);
		await page.locator('details').getByLabel(list.which).selectOption({ index: 1 });
		// The sender was never stored.
		await expect(rowOf(page, codes[1] ?? '')).toContainText(sentence(list.at));
		await expect(page.getByText('Peserta 1')).toHaveCount(0);
		await takeOut(page, codes[1] ?? '');
		await expect(page.getByText(fill(forget.text, { n: 5 }))).toBeVisible();
		await press(page, list.putBack);
		await expect(rowOf(page, codes[1] ?? '')).toBeVisible();
		await expect(page.getByText(fill(forget.text, { n: 6 }))).toBeVisible();
	});

	test('says so where the browser does not let a code go, and goes on counting it', async ({
		page,
	}) => {
		await refuseInWorker(page, 'put', 'delete', 'clear');
		await openRecap(page);
		const [stray = '', ...rest] = codesOf(6);
		await paste(page, [stray, ...rest].join('\n'));
		await openList(page);
		await takeOut(page, stray);
		await expect(page.getByText(fill(list.refused, { end: endOf(stray) }))).toBeFocused();
		await expect(rowOf(page, stray)).toBeVisible();
		await expect(people(page, 6)).toBeVisible();
		await press(page, forget.action);
		await press(page, forget.yes);
		await expect(page.getByText(forget.refused)).toBeFocused();
		await expect(people(page, 6)).toBeVisible();
	});
});

test('the codes are saved as one file before they are erased, and reopened from it', async ({
	page,
}) => {
	await openRecap(page);
	await paste(page, codesOf(7).join('\n'));
	await press(page, forget.action);
	const question = page.getByRole('group', { name: fill(forget.confirm, { n: 7 }) });
	await expect(question).toBeVisible();
	const download = page.waitForEvent('download');
	await press(page, forget.saveFirst);
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^kode-rekap-\d{4}-\d\d-\d\d\.json$/);
	const path = test.info().outputPath(file.suggestedFilename());
	await file.saveAs(path);
	await expect(page.getByText(sentence(forget.saving.asked))).toBeVisible();
	await expect(question).toBeVisible();
	await press(page, forget.yes);
	await expect(page.getByText(forget.done)).toBeFocused();
	await filesField(page).setInputFiles(path);
	await expect(added(page, 7)).toBeVisible();
	expect(readFileSync(path, 'utf8')).not.toMatch(/q7k3m9xw"|Orientasi/);
});

test('on a phone what a chat held is in view once it was read, and a whole code fits its field', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openRecap(page);
	await page.getByText(intake.type, { exact: true }).first().click();
	const field = page.getByRole('textbox', { name: intake.type });
	await field.fill(codeOf(1, 50, { detail: 'full' }).toUpperCase());
	expect(
		await field.evaluate(
			({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
				scrollWidth <= clientWidth && scrollHeight <= clientHeight,
		),
	).toBe(true);
	await paste(page, codesOf(14).join('\n'));
	await expect(page.getByRole('button', { name: intake.more })).toBeFocused();
	const found = page.getByRole('heading', { name: findings.title });
	await expect(found).toBeInViewport({ ratio: 1 });
	await expect(added(page, 14)).toBeInViewport({ ratio: 1 });
});

test('below five there is a friendly wait, and from five it is hidden until shown', async ({
	page,
}) => {
	await openRecap(page);
	await paste(page, codesOf(4).join('\n'));
	await expect(page.getByText(fill(recapDisplayCopy.wait, { n: 4 }))).toBeVisible();
	await paste(page, codesOf(8).join('\n'));
	await expect(shownRecap(page)).toHaveCount(0);
	// What is hidden is not printed either, and the paper says so.
	const notShown = page.getByText(recapDisplayCopy.notShown);
	await expect(notShown).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(notShown).toBeVisible();
	await page.emulateMedia({ media: null });
	await reveal(page);
	await expect(shownRecap(page)).toBeVisible();
	await paste(page, codesOf(9).join('\n'));
	await expect(page.getByRole('button', { name: recapDisplayCopy.reveal })).toBeVisible();
});

test('collected codes survive a reload, and erasing them leaves nothing', async ({ page }) => {
	await openRecap(page);
	await paste(page, codesOf(7).join('\n'));
	await expect(added(page, 7)).toBeVisible();
	await page.reload();
	await expect(people(page, 7)).toBeVisible();
	// The question gives the focus back to its heading, and then to what is said once all is erased.
	await press(page, forget.action);
	await press(page, forget.cancel);
	await expect(page.getByRole('heading', { name: forget.title })).toBeFocused();
	await press(page, forget.action);
	await press(page, forget.yes);
	await expect(page.getByText(forget.done)).toBeFocused();
	await page.reload();
	await expect(page.getByText(choose.empty)).toBeVisible();
});

test('files of any text are read, and one that is none is named', async ({ page }) => {
	await openRecap(page);
	const chooser = page.waitForEvent('filechooser');
	await press(page, intake.filesAction);
	const codes = codesOf(9);
	const file = (name: string, mimeType: string, text: string) => ({
		...{ name, mimeType },
		buffer: Buffer.from(text),
	});
	await (
		await chooser
	).setFiles([
		file('obrolan.txt', 'text/plain', codes.slice(0, 4).join('\n')),
		file('tabel.csv', 'text/csv', `\ufeffkode;catatan\r\n${codes.slice(4).join(';x\r\n')}`),
		file('rusak.zip', 'application/zip', 'PK\u0003\u0004rusak'),
	]);
	await expect(added(page, 9)).toBeVisible();
	await expect(page.getByText(fill(fileProblems.unreadable, { name: 'rusak.zip' }))).toBeVisible();
});

test('a code is typed, and a wrong one is explained at the field', async ({ page }) => {
	await openRecap(page);
	await page.getByText(intake.type, { exact: true }).first().click();
	const field = page.getByRole('textbox', { name: intake.type });
	const code = codeOf(1, 50);
	await field.fill(code.replace(/.$/, code.endsWith('q') ? 'p' : 'q'));
	await field.press('Enter');
	await expect(page.getByText(intake.typeProblems.altered)).toBeVisible();
	await field.fill(code.toUpperCase().replace(/(.{2})/g, '$1 '));
	await field.press('Enter');
	await expect(added(page, 1)).toBeVisible();
});

test.describe('paper sheets', () => {
	const field = (page: Page) =>
		page.getByRole('textbox', { name: fill(intake.paperKinds.rating.answers, { n: 7 }) });
	const openPaper = async (page: Page) => {
		await page.getByText(intake.paper, { exact: true }).click();
		await page.getByText(recapToolCopy.paperReading.typing, { exact: true }).click();
		await page.getByRole('combobox', { name: intake.paperMirror }).selectOption('kilat');
		const { revision } = readInstrument('kilat');
		await expect(page.getByText(fill(intake.paperRevision, { revision }))).toBeVisible();
	};
	const type = async (page: Page, sheet: number) => {
		await field(page).fill('1234504');
		await page.keyboard.press('Enter');
		await expect(page.getByText(fill(intake.paperAdded, { n: sheet }))).toBeVisible();
	};
	const tooFew = (page: Page, given: number) =>
		page.getByText(fill(intake.paperKinds.rating.problems.count, { n: 7, given }));

	test('are typed by their digits, one Enter each', async ({ page }) => {
		await openRecap(page);
		await openPaper(page);
		await field(page).fill('1234');
		await page.keyboard.press('Enter');
		await expect(tooFew(page, 4)).toBeVisible();
		await expect(field(page)).toBeFocused();
		for (let sheet = 1; sheet <= 3; sheet += 1) await type(page, sheet);
		await field(page).fill('12');
		await press(page, intake.paperAction);
		await expect(tooFew(page, 2)).toBeVisible();
		await expect(page.getByText(fill(intake.paperAdded, { n: 3 }))).toBeHidden();
		await expect(field(page)).toBeFocused();

		// Those typed after a reload are of the same session.
		await page.reload();
		await openPaper(page);
		for (let sheet = 1; sheet <= 3; sheet += 1) await type(page, sheet);
		const paper = sentence(`${intake.paperName}, ${waveNames.before}`);
		await expect(page.getByRole('heading', { name: paper })).toBeVisible();
		await expect(people(page, 6)).toBeVisible();
	});
});

test('once there is something to show, collecting folds into a line that opens again', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openRecap(page);
	const example = page.getByRole('button', { name: recapToolCopy.example.open });
	await expect(example).toBeVisible();
	await expect(page.getByRole('heading', { name: forget.title })).toHaveCount(0);
	await expect(page.getByRole('link', { name: choose.emptyLink })).toHaveAttribute(
		'href',
		'/pelatih/sesi/',
	);
	await paste(page, codesOf(4).join('\n'));
	await expect(pasteBox(page)).toBeVisible();
	await paste(page, codesOf(8).join('\n'));
	await expect(page.getByText(fill(intake.collected, { n: 8 }))).toBeVisible();
	await expect(pasteBox(page)).toBeHidden();
	const more = page.getByRole('button', { name: intake.more });
	await expect(more).toBeFocused();
	// What was found and the next step are seen without a scroll, on a phone too.
	await expect(added(page, 4)).toBeInViewport();
	await expect(page.getByRole('button', { name: recapDisplayCopy.reveal })).toBeInViewport({
		ratio: 1,
	});
	await expect(example).toHaveCount(0);
	await more.press('Enter');
	await expect(pasteBox(page)).toBeFocused();
	await page.reload();
	await expect(more).toBeVisible();
	await expect(more).not.toBeFocused();
});

test('a small class is neither shown alone nor as a difference, and does not hold up the others', async ({
	page,
}) => {
	await openRecap(page);
	const small = codesOf(3, { id: 'zzzzqqqq' });
	await paste(page, [...codesOf(9), ...small].join('\n'));
	// All together are the nine, without the three.
	await expect(page.getByLabel(choose.layout)).toHaveValue('all');
	await reveal(page);
	await expect(page.getByText(fill(recapDisplayCopy.people, { n: 9 }))).toBeVisible();
	await page.getByLabel(choose.layout).selectOption('class');
	await page.getByLabel(choose.class, { exact: true }).selectOption({ value: 'zzzzqqqq' });
	await expect(page.getByText(fill(recapDisplayCopy.wait, { n: 3 }))).toBeVisible();
	await expect(shownRecap(page)).toHaveCount(0);
});

test('two revisions of a mirror stand side by side, each with its own people', async ({ page }) => {
	const { title, revision } = readInstrument('diri');
	const former = revision - 1;
	const codes = [
		...[0, 1, 2, 3, 4, 5].map((person) => codeOf(person, 25, {}, former)),
		...[6, 7, 8, 9, 10, 11, 12].map((person) => codeOf(person, 75, { wave: 'after' })),
	];
	await openRecap(page);
	await paste(page, codes.join('\n'));
	await expect(page.getByText(choose.revisions)).toBeVisible();
	const choice = (of: number) =>
		page.getByRole('radio', { name: fill(choose.mirrorName, { title, revision: of }) });
	await expect(choice(revision)).toBeChecked();
	await expect(people(page, 7)).toBeVisible();
	await expect(page.getByLabel(choose.layout).locator('[value=waves]')).toHaveCount(0);
	await choice(former).check();
	await expect(people(page, 6)).toBeVisible();
});

test('a recap that few have changed is shown again only after a question', async ({ page }) => {
	await openRecap(page);
	await paste(page, codesOf(12).join('\n'));
	await reveal(page);
	await expect(shownRecap(page)).toBeVisible();
	await paste(page, codesOf(13).join('\n'));
	await expect(shownRecap(page)).toHaveCount(0);
	await reveal(page);
	await expect(page.getByText(recapDisplayCopy.again).first()).toBeVisible();
	await expect(shownRecap(page)).toHaveCount(0);
	await press(page, recapDisplayCopy.againNo);
	await paste(page, codesOf(17).join('\n'));
	await reveal(page);
	await expect(shownRecap(page)).toBeVisible();
});

test('it works with the network gone, axe finds nothing in either theme, and all of it fits a small phone', async ({
	page,
	context,
}) => {
	// A page of many charts and tables, looked through twice.
	test.slow();
	await openRecap(page);
	await paste(page, codesOf(5).join('\n'));
	await fetchedAhead(page);
	await context.setOffline(true);
	await paste(page, codesOf(40, { detail: 'full' }).join('\n'));
	await expect(added(page, 35)).toBeVisible();
	await reveal(page);
	await expect(shownRecap(page)).toBeVisible();
	await page.getByText(list.open).click();
	await expect(page.getByText(list.messageNote)).toBeVisible();
	expect(await axeViolationsInBothThemes(page)).toEqual([]);
	expect(await misfits(page)).toEqual([]);
});

test('a camera that is refused gets a sentence', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () =>
			Promise.reject(new DOMException('denied', 'NotAllowedError'));
	});
	await openRecap(page);
	await page.getByText(intake.scan, { exact: true }).click();
	await press(page, intake.scanAction);
	await expect(page.getByText(intake.scanRefused)).toBeVisible();
});

test('the camera goes off when its part is folded away', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () => {
			const canvas = document.createElement('canvas');
			canvas.getContext('2d');
			const stream = canvas.captureStream(5);
			Object.assign(window, { stream });
			return Promise.resolve(stream);
		};
	});
	await openRecap(page);
	const fold = page.getByText(intake.scan, { exact: true });
	await fold.click();
	await press(page, intake.scanAction);
	const isOn = () =>
		page.evaluate(() => (window as unknown as { stream?: MediaStream }).stream?.active);
	await expect.poll(isOn).toBe(true);
	await fold.click();
	await expect.poll(isOn).toBe(false);
});

test('reading can be called off, and then it is as if it had never begun', async ({ page }) => {
	await openRecap(page);
	// The file is a slow one: none of it is there until the way out was taken.
	const [worker] = page.workers();
	await worker?.evaluate(() => {
		const calledOff = new Promise<void>((resolve) => {
			addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
				if (data.kind === 'cancel') resolve();
			});
		});
		Blob.prototype.arrayBuffer = async function () {
			await calledOff;
			return new Response(this).arrayBuffer();
		};
	});
	const path = test.info().outputPath('obrolan.txt');
	writeFileSync(path, codesOf(7).join('\n'));
	await filesField(page).setInputFiles(path);
	await press(page, intake.cancel);
	await expect(page.getByText(findings.cancelled)).toBeVisible();
	await expect(page.getByText(choose.empty)).toBeVisible();
	await page.reload();
	await expect(page.getByText(choose.empty)).toBeVisible();
});

test('the recap is taken away as CSV, XLSX and JSON, none of them with a code in it', async ({
	page,
}) => {
	await openRecap(page);
	await paste(page, codesOf(12).join('\n'));
	const saved = async (name: string) => {
		const download = page.waitForEvent('download');
		await press(page, name);
		return readFileSync(await (await download).path());
	};
	const csv = (await saved(recapExportCopy.csv)).toString('utf8');
	expect(csv.startsWith('\ufeff')).toBe(true);
	expect(csv).toContain('Adaptif;12;62,5');
	const json = (await saved(recapExportCopy.json)).toString('utf8');
	expect(JSON.parse(json)).toBeTruthy();
	expect((await saved(recapExportCopy.xlsx)).subarray(0, 2).toString()).toBe('PK');
	for (const text of [csv, json]) expect(text).not.toMatch(/cb1[a-z0-9]{30}/);
});

test('a browser that downloads is said to have been handed the file, not to have saved it', async ({
	page,
}) => {
	await openRecap(page);
	await paste(page, codesOf(12).join('\n'));
	await press(page, recapExportCopy.csv);
	await expect(page.getByText(sentence(recapExportCopy.saving.asked))).toBeVisible();
	await page.getByText(recapExportCopy.saving.textTitle).click();
	await expect(page.getByRole('textbox', { name: /\.csv$/ })).toHaveValue(/Adaptif;12;62,5/);
});

test.describe('inside a messenger', () => {
	test.use({ userAgent: inAppAgent });

	test('a download that does nothing is not called done, and the text can be copied', async ({
		page,
	}) => {
		await limitToInApp(page);
		await openRecap(page);
		await paste(page, codesOf(12).join('\n'));
		const { saving } = recapExportCopy;
		await press(page, recapExportCopy.json);
		await expect(page.getByText(sentence(saving.refused))).toContainText(saving.refusedText);
		const text = page.getByRole('textbox', { name: /\.json$/ });
		await expect(text).toHaveValue(/"cermin-berakhlak-rekap"/);
		await press(page, saving.copy);
		await expect(page.getByText(saving.copyFailed)).toBeVisible();
		await press(page, recapExportCopy.xlsx);
		await expect(page.getByText(sentence(saving.refused))).toBeVisible();
		await expect(text).toBeHidden();
		await reveal(page);
		await press(page, recapDisplayCopy.print);
		await expect(page.getByText(saving.notPrintedKept)).toBeVisible();
		await press(page, recapDisplayCopy.png);
		await expect(page.getByText(/Berkas profil-kelompok-\S+\.png mungkin tidak/)).toBeVisible();
	});
});

test('the invented class is called an example everywhere, and mixes with nothing', async ({
	page,
}) => {
	const { example } = recapToolCopy;
	await openRecap(page);
	await page.getByRole('button', { name: example.open }).click();
	await expect(page.getByRole('heading', { name: example.title })).toBeFocused();
	// It begins with what a trainer has after the first session.
	const layout = page.getByLabel(choose.layout);
	await expect(layout).toHaveValue('class');
	await layout.selectOption('waves');
	await reveal(page);
	const titles = page.locator('[data-report]').getByRole('heading', { level: 2 });
	await expect(titles.first()).toContainText(example.name);
	const plans = `Dari 12 orang yang menjawab, 7 orang ${recapDisplayCopy.tables.plans.groups.done}`;
	await expect(page.getByText(plans)).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: recapExportCopy.csv }).click();
	expect((await download).suggestedFilename()).toContain('contoh-kelas-rekaan');
	await page.emulateMedia({ media: 'print' });
	const marks = await page
		.locator('[data-marked=true], [data-marked=true] figure:visible')
		.evaluateAll(([recap, ...figures]) => [
			recap && getComputedStyle(recap, '::before').content,
			...figures.map((figure) => getComputedStyle(figure, '::after').content),
		]);
	expect(marks.length).toBeGreaterThan(1);
	expect(new Set(marks)).toEqual(new Set([`"${example.name}"`]));
	expect(await countSheets(page)).toBeLessThanOrEqual(2);
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: recapDisplayCopy.project }).click();
	await expect(page.getByRole('dialog').locator('header')).toContainText(example.name);
	await page.keyboard.press('Escape');
	expect(await axeViolations(page)).toEqual([]);

	await page.getByRole('button', { name: example.close }).click();
	await expect(page.getByRole('button', { name: example.open })).toBeFocused();
	await expect(page.getByText(example.name)).toHaveCount(0);
	await page.reload();
	await expect(page.getByText(recapToolCopy.choose.empty)).toBeVisible();
});

test('people of both waves without a pair are counted, with the sentence to send them', async ({
	page,
}) => {
	const { unpaired } = recapToolCopy;
	await openRecap(page);
	const ofClass = { session: 'q7k3m9xw', before: 14 };
	await paste(page, codesOfClass({ ...ofClass, after: 12 }).join('\n'));
	await page.getByLabel(choose.layout).selectOption('waves');
	await expect(page.getByRole('heading', { name: unpaired.title })).toHaveCount(0);
	await paste(page, codesOfClass({ ...ofClass, after: 12, strangers: 1 }).join('\n'));
	const gaps = { first: 2, second: 1, earlier: waveNames.before, later: waveNames.after };
	await expect(page.getByText(fill(unpaired.text, gaps))).toBeVisible();
	await expect(page.getByText(fill(unpaired.message, gaps))).toBeVisible();
});

test('an address leads to the invented class', async ({ page }) => {
	await page.goto('/pelatih/rekap/#contoh');
	await expect(page.getByRole('heading', { name: recapToolCopy.example.title })).toBeFocused();
});

test('opened empty and then without a connection, it still makes every file and picture', async ({
	page,
	context,
}) => {
	await openRecap(page);
	// What is fetched while the page is idle has come by then.
	await fetchedAhead(page);
	await context.setOffline(true);
	await paste(page, codesOf(12).join('\n'));
	await reveal(page);
	for (const name of [
		recapExportCopy.csv,
		recapExportCopy.xlsx,
		recapExportCopy.json,
		recapDisplayCopy.png,
	]) {
		const download = page.waitForEvent('download');
		await press(page, name);
		await download;
	}
});

test.describe('where the part that makes a file could not be fetched', () => {
	const { partMissing, partMissingUnstored } = recapToolCopy.shown;

	/** Opens the recap as a browser does that says it has no connection, and then has none. */
	async function openDisconnected(page: Page) {
		await page.addInitScript(() =>
			Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }),
		);
		await openRecap(page);
		await fetchedAhead(page);
		// A test's own routes would answer all the same.
		await page.unrouteAll();
		await page.context().setOffline(true);
		await paste(page, codesOf(12).join('\n'));
	}

	test('it says what helps, and that no code is lost', async ({ page }) => {
		await openDisconnected(page);
		await press(page, recapExportCopy.csv);
		await expect(page.getByText(partMissing)).toBeVisible();
		await reveal(page);
		await press(page, recapDisplayCopy.png);
		await expect(page.getByText(partMissing)).toHaveCount(2);
	});

	test('it asks to save the codes first where they are not stored', async ({ page }) => {
		await refuseInWorker(page, 'add');
		await openDisconnected(page);
		await expect(page.getByText(findings.notStored)).toBeVisible();
		await press(page, recapExportCopy.csv);
		await expect(page.getByText(partMissingUnstored)).toBeVisible();
	});
});
