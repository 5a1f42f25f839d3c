import { type Page, expect, test } from '@playwright/test';
import { paperReadingCopy } from '../../src/copy/paper-reading.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { waveNames } from '../../src/copy/waves.ts';
import { encodeSession } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';
import { holding, line, words } from '../support/accessibility-tree.ts';
import { axeViolationsInBothThemes } from '../support/axe.ts';
import { fetchedAhead } from '../support/fetched-ahead.ts';
import { type FilledSheet, photographOf } from '../support/filled-sheets.ts';
import { inAppAgent, limitToInApp } from '../support/in-app.ts';
import { readInstrument } from '../support/mirrors.ts';
import { added, openRecap, refuseInWorker } from '../support/recap-flow.ts';
import { kilatSession } from '../support/session-flow.ts';

const copy = paperReadingCopy;
const { review, batch, skipped } = copy;
const kilat = readInstrument('kilat');
const clear: FilledSheet = { instrument: 'kilat', rows: '3421035', mark: 'KR47' };
const doubtful: FilledSheet = { instrument: 'kilat', rows: '3-2x035', mark: 'AB1-' };
const other: FilledSheet = { instrument: 'kilat', rows: '1121035', mark: 'ZT90' };
const unmarked: FilledSheet = { instrument: 'kilat', rows: '2222222' };

const reader = (page: Page) => page.getByRole('dialog', { name: copy.title });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const entered = (page: Page, n: number) =>
	expect(reader(page).getByText(fill(copy.entered, { n }), { exact: true })).toBeVisible();
const heading = (page: Page, name: string) =>
	reader(page).getByRole('heading', { name, exact: true });
const question = (page: Page, status: keyof typeof review.questions, n: number) =>
	reader(page).getByRole('group', {
		name: fill(review.questions[status], { row: review.rows.rating, n }),
	});

async function openPaper(page: Page) {
	await openRecap(page);
	await page.getByText(recapToolCopy.intake.paper, { exact: true }).click();
}

/** Chooses photographs of these sheets. */
async function choose(page: Page, ...sheets: (FilledSheet | { name: string; buffer: Buffer })[]) {
	const files = [];
	for (const [place, sheet] of sheets.entries())
		files.push({
			mimeType: 'image/jpeg',
			...('buffer' in sheet
				? sheet
				: { name: `foto-${place + 1}.jpg`, buffer: await photographOf(browserOf(page), sheet) }),
		});
	await page.locator('input[accept="image/*"]').first().setInputFiles(files);
}

function browserOf(page: Page) {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page is of no browser.');
	return browser;
}

test.describe('a photograph', () => {
	test('of a clear sheet is looked at and entered with one press, and stays marked as paper', async ({
		page,
	}) => {
		const elsewhere: string[] = [];
		page.on('request', (request) => {
			const { hostname, protocol } = new URL(request.url());
			if (protocol.startsWith('http') && hostname !== 'localhost') elsewhere.push(request.url());
		});
		await openPaper(page);
		await choose(page, clear);
		await expect(heading(page, review.clear)).toBeFocused();
		await expect(reader(page).getByRole('textbox', { name: review.mark })).toHaveValue('KR47');
		expect(await axeViolationsInBothThemes(page)).toEqual([]);
		await press(page, review.enter);
		await entered(page, 1);
		await press(page, copy.close);
		await expect(reader(page)).toBeHidden();

		await page.reload();
		await page.getByText(recapToolCopy.codes.open).click();
		await expect(page.getByText(recapToolCopy.codes.paper)).toBeVisible();
		expect(elsewhere).toEqual([]);
	});

	test('of a doubtful one asks, and is answered by the keyboard alone', async ({ page }) => {
		await openPaper(page);
		await choose(page, doubtful);
		await expect(heading(page, fill(review.asks, { n: 3 }))).toBeVisible();
		// Nothing is suggested where nothing is marked.
		const empty = question(page, 'empty', 2);
		await expect(empty.getByRole('radio').first()).toBeFocused();
		await expect(empty.getByRole('radio', { checked: true })).toHaveCount(0);
		expect(await axeViolationsInBothThemes(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await expect(reader(page).getByText(fill(review.open, { n: 3 }))).toBeVisible();
		await page.setViewportSize({ width: 320, height: 640 });
		await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
		const beyond = await reader(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
		expect(beyond).toBe(0);

		await page.keyboard.press('ArrowUp');
		await expect(empty.getByRole('radio', { name: review.blankRow })).toBeChecked();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(
			question(page, 'two', 4).getByRole('radio', { name: kilat.scale[0] }),
		).toBeChecked();
		await page.keyboard.press('Tab');
		const mark = reader(page).getByRole('textbox', { name: review.mark });
		await expect(mark).toBeFocused();
		await expect(mark).toHaveValue('AB1?');
		await page.keyboard.press('End');
		await page.keyboard.press('Backspace');
		await page.keyboard.press('5');
		await expect(heading(page, review.settled)).toBeVisible();
		await page.keyboard.press('Enter');
		await entered(page, 1);
		await expect(reader(page).getByText(fill(copy.entered, { n: 1 }))).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(reader(page)).toBeHidden();
	});

	test('is told to a screen reader as questions, a mark and a list of answers', async ({
		page,
	}) => {
		await openPaper(page);
		await choose(page, doubtful);
		const labels = [...kilat.scale, kilat.notApplicable, review.blankRow];
		await expect(question(page, 'two', 4)).toMatchAriaSnapshot(
			holding(line('group', fill(review.questions.two, { row: review.rows.rating, n: 4 })), [
				words('text', fill(review.questions.two, { row: review.rows.rating, n: 4 })),
				words('paragraph', kilat.items[3]?.text ?? ''),
				...labels.flatMap((label) => [line('radio', label), words('text', label)]),
			]),
		);
		await expect(reader(page).getByRole('img', { name: review.picture })).toBeVisible();
		await reader(page).getByText(review.all, { exact: true }).click();
		const answers = reader(page).getByRole('listitem');
		await expect(answers.nth(0)).toHaveText(/^1\. Sering/);
		await expect(answers.nth(1)).toHaveText(`2. ${review.unanswered}`);
		await expect(answers.last()).toHaveText(fill(review.markRow, { mark: 'AB1?' }));
		// What was read wrongly can be corrected too.
		await answers.nth(0).getByRole('button').press('Enter');
		await expect(
			question(page, 'read', 1).getByRole('radio', { name: `Sering ${review.suggested}` }),
		).toBeVisible();
		await expect(question(page, 'read', 1).getByRole('radio').first()).toBeFocused();
	});

	test('among many that asks comes first, and the clear ones are entered together', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openPaper(page);
		const nothing = { name: 'meja.jpg', buffer: await emptyTable(page) };
		const broken = { name: 'rusak.jpg', buffer: Buffer.from('no picture') };
		const heic = { name: 'IMG_1.HEIC', buffer: Buffer.from('ftypheic') };
		const unread: FilledSheet = { ...other, rows: '112x035' };
		await choose(page, clear, doubtful, unread, nothing, unmarked, broken, heic);
		await expect(heading(page, fill(review.asks, { n: 3 }))).toBeVisible();
		// However far down the one before was left, the next begins at its top.
		await reader(page).evaluate((dialog) => dialog.scrollTo(0, 220));
		await press(page, review.skip + review.skipOf);
		await expect(heading(page, fill(review.asks, { n: 1 }))).toBeInViewport();
		await reader(page).evaluate((dialog) => dialog.scrollTo(0, 220));
		await press(page, review.skip + review.skipOf);
		await expect(heading(page, fill(batch.title, { n: 2 }))).toBeInViewport();
		await expect(reader(page).getByText(copy.files.heic)).toBeVisible();
		await expect(reader(page).getByText(copy.files.unreadable)).toBeVisible();
		await expect(reader(page).getByText(copy.problems['no-code'])).toBeVisible();
		expect(await axeViolationsInBothThemes(page)).toEqual([]);

		// Whoever leaves now is asked.
		await press(page, copy.close);
		await press(page, copy.closeNo);
		await reader(page)
			.getByRole('button', { name: fill(batch.open, { n: 2 }) })
			.click();
		await expect(heading(page, review.clear)).toBeFocused();
		await press(page, review.back);
		await press(page, fill(batch.enter, { n: 2 }));
		await entered(page, 2);

		// What was put off is still there, and is not lost without a question.
		await expect(reader(page).getByText(copy.done)).toHaveCount(0);
		await expect(heading(page, fill(skipped.title, { n: 2 }))).toBeVisible();
		await expect(reader(page).getByText('foto-2.jpg')).toBeVisible();
		expect(await axeViolationsInBothThemes(page)).toEqual([]);
		await press(page, copy.close);
		await expect(
			reader(page).getByRole('group', { name: fill(copy.closeQuestion, { n: 2 }) }),
		).toBeVisible();
		await press(page, copy.closeNo);
		await reader(page)
			.getByRole('button', { name: fill(skipped.open, { n: 2 }) })
			.click();
		await question(page, 'two', 4).getByRole('radio', { name: kilat.scale[0] }).check();
		await press(page, review.enter);
		await entered(page, 3);
		await expect(heading(page, fill(skipped.title, { n: 1 }))).toBeVisible();
	});

	test('of a sheet met before is asked about, and counts only as somebody else’s', async ({
		page,
	}) => {
		await openPaper(page);
		await choose(page, clear, { ...clear, rows: '0000000' }, unmarked, unmarked);
		await press(page, fill(batch.enter, { n: 4 }));
		await entered(page, 2);
		const sameMark = fill(review.twinMark, { mark: 'KR47' });
		await expect(reader(page).getByRole('group', { name: sameMark })).toBeVisible();
		expect(await axeViolationsInBothThemes(page)).toEqual([]);
		await press(page, review.twinOther);
		await entered(page, 3);
		await expect(reader(page).getByRole('group', { name: review.twinAnswers })).toBeVisible();
		await press(page, review.twinSame);
		await expect(reader(page).getByText(copy.done)).toBeVisible();
		await entered(page, 3);
		await page.keyboard.press('Escape');
		await expect(added(page, 3)).toBeInViewport();
		await page.getByText(recapToolCopy.codes.open).click();
		await expect(page.getByRole('listitem').getByText(recapToolCopy.codes.paper)).toHaveCount(3);
	});

	test('of a sheet printed for a session goes to it, and says so', async ({ page }) => {
		await openPaper(page);
		const session = encodeSession({ ...kilatSession, wave: 'after' });
		await choose(page, { ...clear, session });
		const gaps = { session: fill(recapToolCopy.choose.session, { id: kilatSession.id }) };
		await expect(
			reader(page).getByText(fill(review.printed, { ...gaps, wave: waveNames.after })),
		).toBeVisible();
		await press(page, review.enter);
		await entered(page, 1);
	});

	test('says where the browser does not store the sheet', async ({ page }) => {
		await refuseInWorker(page, 'add');
		await openPaper(page);
		await choose(page, clear);
		await press(page, review.enter);
		await expect(reader(page).getByRole('alert').getByText(copy.notStored)).toBeVisible();
		await entered(page, 1);
	});

	test('is read without a connection on the first visit', async ({ page, context }) => {
		await openPaper(page);
		await photographOf(browserOf(page), clear);
		await fetchedAhead(page);
		await context.setOffline(true);
		await choose(page, clear);
		await expect(heading(page, review.clear)).toBeVisible();
	});
});

/** A photograph without any sheet. */
async function emptyTable(page: Page): Promise<Buffer> {
	const table = await page.context().newPage();
	const photograph = await table.screenshot({ type: 'jpeg' });
	await table.close();
	return photograph;
}

test.describe('the camera', () => {
	/** Makes what is seen by the camera a canvas, onto which `lay` puts photographs. */
	async function replaceCamera(page: Page) {
		await page.addInitScript(() => {
			const canvas = document.createElement('canvas');
			const context = canvas.getContext('2d');
			Object.assign(canvas, { width: 1170, height: 1651 });
			context?.fillRect(0, 0, canvas.width, canvas.height);
			const lay = async (address: string) => {
				const bytes = Uint8Array.from(atob(address), (sign) => sign.charCodeAt(0));
				const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
				context?.drawImage(picture, 0, 0);
			};
			Object.assign(window, { lay, clear: () => context?.fillRect(0, 0, 1170, 1651) });
			navigator.mediaDevices.getUserMedia = () => {
				const stream = canvas.captureStream(10);
				// A canvas gives a frame only when something is drawn.
				setInterval(() => context?.fillRect(0, 0, 1, 1), 100);
				Object.assign(window, { stream });
				return Promise.resolve(stream);
			};
		});
	}
	const lay = async (page: Page, sheet: FilledSheet) => {
		const photograph = await photographOf(browserOf(page), sheet);
		await page.evaluate(
			(text) => (window as unknown as { lay: (text: string) => Promise<void> }).lay(text),
			photograph.toString('base64'),
		);
	};

	test('reads sheet after sheet, each of which is confirmed', async ({ page }) => {
		await replaceCamera(page);
		await openPaper(page);
		await press(page, copy.camera);
		await expect(reader(page).getByText(copy.aim)).toBeVisible();
		await lay(page, clear);
		await expect(heading(page, review.clear)).toBeFocused();
		await press(page, review.enter);
		await entered(page, 1);
		// The same sheet still lies there.
		await expect(reader(page).getByText(copy.given)).toBeVisible();
		expect(await axeViolationsInBothThemes(page)).toEqual([]);
		await lay(page, doubtful);
		await expect(heading(page, fill(review.asks, { n: 3 }))).toBeVisible();
		await press(page, review.skip + review.skipOf);
		await lay(page, other);
		await expect(heading(page, review.clear)).toBeVisible();
		await press(page, review.enter);
		await entered(page, 2);

		const isOn = () =>
			page.evaluate(() => (window as unknown as { stream?: MediaStream }).stream?.active);
		expect(await isOn()).toBe(true);
		await page.evaluate(() => {
			const { stream } = window as unknown as { stream: MediaStream };
			for (const track of stream.getTracks()) track.stop();
		});
		await expect(reader(page).getByText(copy.states.lost)).toBeVisible();
		await press(page, copy.restart);
		await expect.poll(isOn).toBe(true);
		// The one that was put off can be seen to before the screen is left.
		await expect(heading(page, fill(skipped.title, { n: 1 }))).toBeVisible();
		await press(page, copy.close);
		await press(page, copy.closeYes);
		await expect.poll(isOn).toBe(false);
		await expect(page.getByRole('button', { name: copy.camera })).toBeFocused();
	});

	test('enters clear sheets by itself where it was told to, and takes the last one back', async ({
		page,
	}) => {
		await replaceCamera(page);
		await openPaper(page);
		await press(page, copy.camera);
		await reader(page).getByRole('checkbox', { name: copy.auto }).check();
		await lay(page, clear);
		await entered(page, 1);
		await lay(page, other);
		await entered(page, 2);
		await press(page, copy.takeBack);
		await expect(reader(page).getByText(copy.takenBack)).toBeVisible();
		await entered(page, 1);
		// One that looks like a sheet before is asked about all the same.
		await lay(page, clear);
		await expect(
			reader(page).getByRole('group', { name: fill(review.twinMark, { mark: 'KR47' }) }),
		).toBeVisible();
	});

	for (const [name, sentence] of [
		['NotAllowedError', copy.states.refused],
		['NotFoundError', copy.states.missing],
	] as const)
		test(`that ends in ${name} gets a sentence, and photographs and typing stay`, async ({
			page,
		}) => {
			await page.addInitScript((reason) => {
				navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', reason));
			}, name);
			await openPaper(page);
			await press(page, copy.camera);
			await expect(reader(page).getByText(sentence)).toBeVisible();
			await press(page, copy.restart);
			await expect(reader(page).getByText(sentence)).toBeVisible();
			await expect(reader(page).getByRole('button', { name: copy.photos })).toBeVisible();
			await press(page, copy.close);
			await expect(page.getByText(copy.typing, { exact: true })).toBeVisible();
		});
});

test.describe('in the browser of a messenger', () => {
	test.use({ userAgent: inAppAgent });

	test('photographs can be chosen where there is no camera', async ({ page }) => {
		await limitToInApp(page);
		await openPaper(page);
		await expect(page.getByText(copy.noCamera)).toBeVisible();
		await expect(page.getByRole('button', { name: copy.camera })).toHaveCount(0);
		await choose(page, clear);
		await expect(heading(page, review.clear)).toBeVisible();
	});
});
