import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import {
	commitmentCopy as copy,
	commitmentPageCopy as pageCopy,
} from '../../src/copy/commitment.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { savingCopy } from '../../src/copy/saving.ts';
import { type Commitments, checkDays } from '../../src/core/device/commitment.ts';
import { addDays } from '../../src/core/device/days.ts';
import { fill } from '../../src/ui/text.ts';
import { started } from '../support/commitments.ts';
import { attempts, deviceWith } from '../support/device.ts';
import { gapBetween } from '../support/fit.ts';
import { openPage } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';
import { readStored, storageFailures, storeBefore } from '../support/storage.ts';
import { beginning, sentence } from '../support/words.ts';

const path = '/komitmen/';
const key = 'cermin:commitment:v1';
const person = 'Dwi Rahmawati';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const stored = async (page: Page) =>
	JSON.parse((await readStored(page, key)) ?? '{}') as Commitments;
/** Lets it be nine in the morning of a day, and opens the page anew. */
async function openOn(page: Page, day: string) {
	await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
	await openPage(page, path);
}
/** A Wednesday. */
const today = '2026-11-25';
/** Answers "partly" for every plan, for a reason. */
async function answerCheck(page: Page) {
	await page.getByRole('radio', { name: beginning(copy.check.outcomes.partly.name) }).check();
	await page.getByRole('radio', { name: copy.check.obstacles.forgot.name }).check();
}

test('a person chooses, writes, rehearses and has a card, whose files hold no more than they say', async ({
	page,
}) => {
	await storeBefore(page, 'cermin:attempts:v1', attemptsText);
	await openOn(page, today);
	// What the last Cermin Diri suggests comes first; a third behaviour is refused in words.
	await expect(page.getByText(sentence(copy.choose.suggested))).toBeVisible();
	await press(page, copy.choose.submit);
	await expect(page.getByText(copy.choose.none)).toBeVisible();
	// Until something is chosen the way on covers nothing.
	const bar = page.locator('[data-chosen]');
	await expect(bar).toHaveCSS('position', 'static');
	const boxes = page.getByRole('checkbox');
	await boxes.nth(0).check();
	await expect(bar).toHaveCSS('position', 'sticky');
	await boxes.nth(1).check();
	await boxes.nth(2).click();
	await expect(boxes.nth(2)).not.toBeChecked();
	await expect(page.getByText(sentence(copy.choose.full))).toBeVisible();
	await press(page, copy.choose.submit);

	// It begins from an example, keeps one's own words when another is tried, and says where an act only avoids.
	await expect(heading(page, copy.write.title)).toBeFocused();
	const then = page.getByLabel(copy.write.then);
	await expect(then).not.toHaveValue('');
	await then.fill('tidak menyela');
	await expect(page.getByText(copy.write.avoids)).toBeVisible();
	await press(page, copy.write.other);
	await page.getByRole('radio').nth(1).check();
	await press(page, copy.write.restore);
	await expect(then).toHaveValue('tidak menyela');
	// An empty half is named by its mark, and the focus stands in it.
	const when = page.getByLabel(copy.write.when);
	const whole = page.getByRole('status', { name: copy.write.whole });
	await then.fill('');
	await expect(whole).toHaveText(/…$/);
	await press(page, copy.write.submit);
	await expect(then).toBeFocused();
	await expect(then).toHaveAccessibleDescription(sentence(copy.write.missing));
	await expect(then).toHaveAttribute('aria-invalid', 'true');
	await expect(when).not.toHaveAttribute('aria-invalid');
	await then.fill('menunggu sampai <b>ia</b> selesai');
	await expect(then).not.toHaveAttribute('aria-invalid');
	await expect(whole).toContainText('<b>ia</b>');
	await press(page, copy.write.submit);
	await page.reload();
	await expect(page.getByText(fill(copy.write.which, { n: 2, total: 2 }))).toBeVisible();
	await press(page, copy.write.submit);

	// Once from memory: the first is typed, the second said.
	await expect(heading(page, copy.rehearse.title)).toBeFocused();
	await expect(page.getByText('<b>ia</b>')).toBeHidden();
	await page.getByLabel(copy.rehearse.field).fill('Kalau rapat, saya menunggu');
	await press(page, copy.rehearse.compare);
	await expect(page.getByText('<b>ia</b>')).toBeVisible();
	await press(page, copy.rehearse.on);
	await press(page, copy.rehearse.said);

	await expect(heading(page, copy.card.title)).toBeFocused();
	await page.getByText(copy.card.setUp).click();
	await page.getByLabel(copy.card.startLabel).selectOption('2026-11-30');
	await page.getByLabel(copy.card.nameLabel).fill(person);
	await expect(page.locator('[data-card]')).toContainText(person);
	await expect(page.getByText(sentence(copy.progress.begins))).toContainText('7 Desember');

	const calendar = page.waitForEvent('download');
	await press(page, copy.card.calendar);
	const file = await calendar;
	expect(file.suggestedFilename()).toBe('komitmen-2026-11-30.ics');
	const text = readFileSync(await file.path(), 'utf8');
	const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
	expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual(
		checkDays.map((day) => addDays('2026-11-30', day)),
	);
	const flat = text.replaceAll('\r\n ', '');
	expect(flat).toContain(path);
	for (const word of [person, 'menunggu', copy.then]) expect(flat).not.toContain(word);
	await expect(page.getByText(sentence(savingCopy.asked))).toBeVisible();

	const picture = page.waitForEvent('download');
	await press(page, copy.card.png);
	expect((await picture).suggestedFilename()).toBe('komitmen-2026-11-30.png');

	const kept = await readStored(page, key);
	for (const word of [person, 'Kalau rapat, saya menunggu']) expect(kept).not.toContain(word);
	expect(await countSheets(page)).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-card]').getByText(copy.card.witness)).toBeVisible();
	await expect(page.getByText(pageCopy.paper.note)).toBeHidden();
});

test('days 7, 14 and 30 come, late too, and a clock set back asks for nothing twice', async ({
	page,
}) => {
	await storeBefore(page, 'cermin:attempts:v1', attemptsText);
	await storeBefore(page, key, JSON.stringify({ current: started, past: [] }));
	await openOn(page, '2026-12-06');
	await expect(heading(page, copy.card.title)).toBeVisible();
	await expect(page.getByText(sentence(copy.progress.next, { day: 7 }))).toContainText(
		'7 Desember',
	);

	await openOn(page, '2026-12-07');
	await expect(heading(page, copy.check.title)).toBeVisible();
	await expect(page.getByText(copy.check.whatIf.title)).toBeHidden();
	await expect(page.getByText(copy.check.late)).toBeHidden();
	await press(page, copy.check.submit);
	await expect(page.getByText(copy.check.missing)).toBeVisible();
	await answerCheck(page);
	await expect(page.getByText(copy.check.obstacles.forgot.tip)).toBeVisible();
	// Own words stay when the answer is changed, and are shown on the days after.
	await page.getByLabel(copy.check.note).fill('Rapat Senin ditunda.');
	await page.getByRole('radio', { name: beginning(copy.check.outcomes['not-yet'].name) }).check();
	await expect(page.getByLabel(copy.check.note)).toHaveValue('Rapat Senin ditunda.');
	// An obstacle is answered with a change of the sentence.
	await press(page, copy.check.change);
	await page.getByLabel(copy.write.when).fill('saya membuka buku catatan rapat');
	await press(page, copy.write.submit);
	await expect(page.getByText(copy.write.changed)).toBeVisible();
	await expect(page.locator('[data-card]')).toContainText('buku catatan rapat');
	await expect(page.getByRole('img', { name: fill(copy.pin.label, { n: 4 }) })).toHaveCount(2);

	// The clock goes back, then to weeks after day 14.
	await openOn(page, '2026-12-01');
	await expect(heading(page, copy.card.title)).toBeVisible();
	await expect(page.getByText(sentence(copy.progress.next, { day: 14 }))).toBeVisible();
	await expect(page.getByText('“Rapat Senin ditunda”')).toBeVisible();
	await openOn(page, '2026-12-29');
	await expect(page.getByText(copy.check.late)).toBeVisible();
	await page.getByRole('radio', { name: beginning(copy.check.outcomes.done.name) }).check();
	await press(page, copy.check.submit);
	await expect(page.getByText(fill(copy.progress.saved, { day: 14 }))).toBeVisible();
	await expect(heading(page, copy.card.title)).toBeFocused();

	await openOn(page, '2027-01-02');
	await page.getByRole('radio', { name: beginning(copy.check.outcomes.done.name) }).check();
	await press(page, copy.check.submit);
	await expect(heading(page, copy.after.title)).toBeFocused();
	const again = page.getByText(copy.after.again);
	await expect(again).toBeVisible();
	const toMirror = page.getByRole('link', { name: copy.after.mirror, exact: true });
	expect(await gapBetween(again, toMirror)).toBeGreaterThan(8);
	const { current } = await stored(page);
	expect(current?.checks.map(({ day, on }) => [day, on])).toEqual([
		[7, '2026-12-07'],
		[14, '2026-12-29'],
		[30, '2027-01-02'],
	]);

	// The mirror again, beside the first, and all seven segments filled.
	await page.evaluate((text) => localStorage.setItem('cermin:attempts:v1', text), laterText);
	await openOn(page, '2027-01-02');
	const then = sentence(copy.after.then, { before: 'Sering', after: 'Selalu' });
	await expect(page.getByText(then)).toBeVisible();
	await expect(page.getByText(copy.after.note)).toBeVisible();
	await expect(page.getByRole('img', { name: fill(copy.pin.label, { n: 7 }) })).toBeVisible();
	expect(await countSheets(page)).toBe(1);

	// On with the same sentence, which nobody is taken to want unasked: a new thirty days, the old ones below.
	await press(page, copy.after.finish);
	await expect(page.getByText(copy.after.missing)).toBeVisible();
	await page.getByRole('radio', { name: copy.after.choices.same }).check();
	await press(page, copy.after.finish);
	await expect(heading(page, copy.card.title)).toBeFocused();
	await page.getByText(copy.past.title).click();
	await expect(page.getByText(copy.past.outcomes.done)).toBeVisible();
	expect(await stored(page)).toMatchObject({
		current: { startedOn: '2027-01-02', plans: current?.plans, checks: [] },
		past: [{ id: current?.id }],
	});
	await press(page, copy.erase);
	await press(page, copy.eraseYes);
	await expect(page.getByText(copy.erased)).toBeVisible();
	expect((await stored(page)).current).toBeUndefined();
});

test('a missed day is let go, and Data saya tells what is kept', async ({ page }) => {
	await storeBefore(page, key, JSON.stringify({ current: started, past: [] }));
	await openOn(page, '2026-12-20');
	await expect(
		page.getByText(fill(copy.check.day, { day: 14, date: 'Senin, 14 Desember' })),
	).toBeVisible();
	await expect(page.getByText(copy.progress.missed)).toBeVisible();
	await page.goto('/data-saya/');
	await expect(page.getByText(sentence(myDataCopy.commitmentAhead))).toBeVisible();
});

test('on a phone a choice begins with one value, and only the first step has the lead and the sample', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openOn(page, today);
	const boxes = page.getByRole('checkbox');
	await expect(boxes).toHaveCount(3);
	const { y } = (await boxes.first().boundingBox()) ?? { y: Infinity };
	expect(y).toBeLessThan(600);
	// A fold that holds what was chosen is open when one comes back to it.
	await page.locator('summary', { hasText: 'Adaptif' }).click();
	await page.getByLabel('Bertindak proaktif').check();
	const first = [page.getByText(pageCopy.lead), page.getByText(pageCopy.sample.title)];
	for (const part of first) await expect(part).toBeVisible();
	await press(page, copy.choose.submit);
	await expect(heading(page, copy.write.title)).toBeFocused();
	for (const part of first) await expect(part).toBeHidden();
	await press(page, copy.write.back);
	await expect(page.getByLabel('Bertindak proaktif')).toBeChecked();
	await expect(page.getByLabel('Bertindak proaktif')).toBeVisible();
});

test('where nothing can be stored it is said, and the card can still be made', async ({ page }) => {
	await page.addInitScript(storageFailures.full);
	await openOn(page, today);
	await expect(page.getByText(copy.noStorage)).toBeVisible();
	await page.getByRole('checkbox').first().check();
	await press(page, copy.choose.submit);
	await press(page, copy.write.submit);
	await press(page, copy.rehearse.later);
	await expect(page.locator('[data-card]')).toBeVisible();
	await expect(page.getByText(copy.noStorage)).toBeVisible();
});

test.describe('after a mirror', () => {
	test.use({ storageState: deviceWith({ attempts }) });

	test('the result leads on to a commitment', async ({ page }) => {
		await openPage(page, '/cermin/hasil/');
		await page.getByRole('link', { name: resultCopy.commit }).click();
		await expect(page).toHaveURL(path);
		await expect(page.getByText(sentence(copy.choose.suggested))).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is a form for a pen, which prints on one sheet', async ({ page }) => {
		await page.goto(path);
		await expect(page.getByText(pageCopy.noScript)).toBeVisible();
		await expect(page.getByRole('button', { name: copy.choose.submit })).toHaveCount(0);
		await page.getByText(pageCopy.paper.show).click();
		await expect(page.getByText(pageCopy.paper.obstacle).first()).toBeVisible();
		expect(await countSheets(page)).toBe(1);
	});
});

const diriBefore = {
	...{ id: 'awal', instrument: 'diri', revision: 2, finishedAt: '2026-11-24T02:00:00.000Z' },
	scores: { 'harmonis-3': 75, 'adaptif-1': 25, 'adaptif-2': 50, 'loyal-1': 75, 'loyal-2': 75 },
	focus: ['harmonis-3'],
};
const diriAfter = {
	...diriBefore,
	...{ id: 'akhir', finishedAt: '2027-01-01T02:00:00.000Z' },
	scores: { ...diriBefore.scores, 'harmonis-3': 100 },
};
const attemptsText = JSON.stringify([diriBefore]);
const laterText = JSON.stringify([diriBefore, diriAfter]);

test('a check-in changes one fact of a case that was tried, another on each day', async ({
	page,
}) => {
	const tried = { cases: { 'iuran-kado-pimpinan': 0 }, read: [] };
	await storeBefore(page, 'cermin:progress:v1', JSON.stringify(tried));
	await storeBefore(page, key, JSON.stringify({ current: started, past: [] }));
	const told: string[] = [];
	for (const day of ['2026-12-07', '2026-12-14']) {
		await openOn(page, day);
		const part = page.getByText(sentence(copy.check.whatIf.case));
		await expect(part).toContainText('Iuran kado');
		told.push((await part.textContent()) ?? '');
		const decides = page.getByText(sentence(copy.check.whatIf.decides));
		await expect(decides).toBeHidden();
		await page.getByText(copy.check.whatIf.reveal).click();
		await expect(decides).toBeVisible();
	}
	expect(new Set(told).size).toBe(2);
	await page.getByRole('link', { name: copy.check.whatIf.open }).click();
	await expect(page).toHaveURL(/kasus\/iuran-kado-pimpinan\/$/);
});

test('a check-in does without it where it cannot be fetched', async ({ page }) => {
	const tried = { cases: { 'iuran-kado-pimpinan': 0 }, read: [] };
	await storeBefore(page, 'cermin:progress:v1', JSON.stringify(tried));
	await storeBefore(page, key, JSON.stringify({ current: started, past: [] }));
	await page.route('**/kasus/*.json', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<p>Masuk ke jaringan hotel</p>' }),
	);
	const answered = page.waitForResponse(/kasus\/.*\.json$/);
	await openOn(page, '2026-12-07');
	await answered;
	await expect(heading(page, copy.check.title)).toBeVisible();
	await expect(page.getByText(copy.check.whatIf.title)).toBeHidden();
});
