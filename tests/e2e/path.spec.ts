import { type Page, expect, test } from '@playwright/test';
import { resultCodeCopy } from '../../src/copy/code-card.ts';
import { invitationCopy } from '../../src/copy/invitation.ts';
import { pathsCopy } from '../../src/copy/paths.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { encodeSession } from '../../src/core/codes/session-link.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { deviceWith } from '../support/device.ts';
import { misfits } from '../support/fit.ts';
import { answer, answersToKilat, finishMirror, startButton } from '../support/mirror-flow.ts';
import { openPage } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';
import { codeCard, invitationTitle, kilatSession, sessionOnPath } from '../support/session-flow.ts';
import { storageFailures } from '../support/storage.ts';
import { beginning } from '../support/words.ts';

const { labels, finish } = pathsCopy;
const firstDay = '/jalur/orientasi/';

const progress = (page: Page, done: number, total = 44) =>
	expect(page.getByText(fill(labels.progress, { done, total }), { exact: true })).toBeVisible();
const boxes = (page: Page) => page.getByRole('checkbox');
const record = (page: Page) => page.getByRole('region', { name: finish.label });

test.describe('on a device that knows some of it', () => {
	// Six guides and every case but one are behind this person.
	test.use({
		storageState: deviceWith({
			progress: {
				cases: {
					'pakde-tanpa-nomor-antrean': 0,
					'sepuluh-ribu-untuk-tinta': 1,
					'pemindai-mati-saat-antrean-penuh': 2,
					'hari-kedua-di-tempat-tugas-baru': 0,
				},
				read: valueIds.filter((id) => id !== 'loyal').map((id) => `nilai/${id}`),
			},
		}),
	});

	test('the first day goes from the link of a session to a printed record that keeps no name', async ({
		page,
	}) => {
		const session = { ...kilatSession, path: 'orientasi' };
		await openPage(page, firstDay + encodeSession(session));
		await expect(page.getByText(invitationTitle(session))).toBeVisible();
		await progress(page, 18);
		await expect(page.getByRole('link', { name: `Adaptif, ${labels.read}` })).toBeVisible();

		// All that is ticked by hand, by keyboard: parts of topics, the motto, Loyal in a minute, and what to think about.
		await expect(boxes(page)).toHaveCount(7);
		for (const box of await boxes(page).all()) {
			await box.focus();
			await page.keyboard.press('Space');
			await expect(box).toBeChecked();
		}
		await progress(page, 43);
		await page.getByRole('link', { name: beginning(labels.goOn) }).click();
		await expect(page.getByRole('heading', { name: invitationTitle(session) })).toBeVisible();
		await startButton(page).click();
		await answer(page, answersToKilat);
		await finishMirror(page);
		await expect(codeCard(page)).toBeVisible();

		// The code leads back to where the session began.
		const back = fill(resultCodeCopy.goOn, { title: 'Hari pertama' });
		await page.getByRole('link', { name: back }).click();
		await expect(page).toHaveURL(firstDay + encodeSession(session));
		await progress(page, 44);
		await page.getByRole('link', { name: labels.toRecord }).click();
		await expect(page.getByRole('heading', { name: finish.title })).toBeFocused();
		const typed = { name: 'Rizky Amalia', unit: 'Puskesmas Contoh', intention: 'Menyebut jam.' };
		for (const [field, text] of Object.entries(typed)) {
			await page.getByLabel(finish.fields[field as keyof typeof typed]).fill(text);
			await expect(record(page).getByText(text, { exact: true })).toBeVisible();
		}
		expect(await axeViolations(page)).toEqual([]);
		expect(await misfits(page)).toEqual([]);
		expect(await countSheets(page)).toBe(1);
		await page.emulateMedia({ media: 'print' });
		await expect(record(page).getByText(finish.not)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		const stored = await page.evaluate(() => JSON.stringify(localStorage));
		for (const text of Object.values(typed)) expect(stored).not.toContain(text);
		await page.reload();
		await expect(page.getByLabel(finish.fields.name)).toHaveValue('');

		// A tick taken away takes the record with it.
		await boxes(page).first().uncheck();
		await expect(record(page)).toHaveCount(0);
	});
});

test('on a path opened for a session its mirror is one press away, and nothing has begun', async ({
	page,
}) => {
	const session = { ...kilatSession, path: 'orientasi' };
	await openPage(page, firstDay + encodeSession(session));
	await progress(page, 0);
	await expect(page.getByRole('link', { name: beginning(labels.start) })).toBeVisible();
	await expect(page.getByText(pathsCopy.underWay).filter({ visible: true })).toHaveCount(0);
	// What is announced names the session and its wave, and holds the way in.
	const said = page.getByRole('status').filter({ hasText: sessionOnPath(session) });
	const title = { title: 'Cermin Kilat' };
	await said.getByRole('link', { name: fill(invitationCopy.openOther, title) }).click();
	await expect(page.getByRole('heading', { name: invitationTitle(session) })).toBeVisible();
});

test('a path goes on where it was left, from the home page too', async ({ page }) => {
	await openPage(page, firstDay);
	await progress(page, 0);
	await page.getByRole('link', { name: beginning(labels.start) }).click();
	await expect(page).toHaveURL(/\/topik\/satu-nilai-dasar\/#/);
	await openPage(page, '/');
	await page.getByRole('link', { name: fill(pathsCopy.goOn, { title: 'Hari pertama' }) }).click();
	await boxes(page).first().check();
	await page.reload();
	await progress(page, 2);
	await expect(boxes(page).first()).toBeChecked();
	await expect(page.getByText(pathsCopy.underWay).filter({ visible: true })).toHaveCount(1);
	await expect(page.getByRole('link', { name: beginning(labels.goOn) })).toHaveAccessibleName(
		/Berorientasi Pelayanan$/,
	);
	await openPage(page, '/jalur/');
	const begun = page.getByText(pathsCopy.begun).filter({ visible: true });
	await expect(begun).toHaveCount(1);
	await expect(begun).toContainText(fill(labels.progress, { done: 2, total: 44 }));
	const card = page.locator('[data-begun-paths] > li').first();
	await expect(card.locator('[data-bar]')).toHaveAttribute('width', '2');
});

test.describe('on a device where the third path was begun', () => {
	test.use({
		storageState: deviceWith({
			paths: { 'adaptif-30-hari': { begunAt: '2026-11-26T02:14:00.000Z', ticked: [] } },
		}),
	});

	test('the list begins with it', async ({ page }) => {
		await openPage(page, '/jalur/');
		const cards = page.locator('[data-begun-paths] > li');
		await expect(cards.nth(0).getByText(pathsCopy.begun)).toBeVisible();
		await expect(cards.nth(1)).toContainText(pathsCopy.first);
	});
});

test('on a phone the minutes of a step follow its note in one line of text', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openPage(page, firstDay);
	const mirror = page.locator('[data-step="cermin/kilat"]');
	const linesOf = (element: Element) => {
		const text = document.createRange();
		text.selectNodeContents(element);
		return [...text.getClientRects()].map(({ left, right }) => ({ left, right }));
	};
	const note = await mirror.locator('[data-title] + small').evaluate(linesOf);
	const minutes = await mirror.locator('.minutes').evaluate(linesOf);
	expect(note).toHaveLength(2);
	expect(minutes[0]?.left).toBeLessThan((note.at(-1)?.right ?? 0) + 24);
});

test('a tick that the browser does not keep is shown, and said to be lost', async ({ page }) => {
	await page.addInitScript(storageFailures.full);
	await openPage(page, firstDay);
	await expect(page.getByText(labels.notKept)).toBeHidden();
	await boxes(page).first().check();
	await progress(page, 2);
	await expect(page.getByText(labels.notKept)).toBeVisible();
});

test('a damaged link says so in the words of a mirror, and one for another mirror leads there', async ({
	page,
}) => {
	await openPage(page, `${firstDay}#sesi=1&nama=Kelas`);
	await expect(page.getByRole('alert')).toContainText(invitationCopy.problems.malformed);
	const session = { ...kilatSession, instrument: 'diri', path: 'orientasi' } as const;
	await page.evaluate((hash) => {
		location.hash = hash;
	}, encodeSession(session));
	const title = { title: 'Cermin Diri' };
	await page.getByRole('link', { name: fill(invitationCopy.openOther, title) }).click();
	await expect(page.getByRole('heading', { name: invitationTitle(session) })).toBeVisible();
	await page.getByRole('link', { name: 'Hari pertama' }).click();
	await expect(page).toHaveURL(firstDay + encodeSession(session));
});

test('the builder makes the link of a path that holds the mirror', async ({ page }) => {
	const { form, share } = sessionBuilderCopy;
	await openPage(page, '/pelatih/sesi/#cermin=kilat&tahap=pra');
	await page.getByLabel(form.name).fill('Kelas A');
	await page.locator('summary', { hasText: form.more }).click();
	await page.getByLabel(form.path).selectOption('orientasi');
	const link = page.getByRole('region', { name: share.title, exact: true });
	await expect(link.locator('[aria-labelledby=tautan]')).toHaveText(
		/\/jalur\/orientasi\/#sesi=1&nama=Kelas\+A&cermin=kilat/,
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a path is a list of links, and nothing that only a script could do is shown', async ({
		page,
	}) => {
		await page.goto(firstDay);
		await expect(page.getByText(pathsCopy.noScript)).toBeVisible();
		await expect(boxes(page)).toHaveCount(0);
		await expect(page.getByRole('link', { name: beginning(labels.start) })).toHaveCount(0);
		await page.getByRole('link', { name: /^Cermin Kilat/ }).click();
		await expect(page).toHaveURL('/cermin/kilat/');
	});
});
