import { type Page, expect, test } from '@playwright/test';
import { resultCodeCopy } from '../../src/copy/code-card.ts';
import { commitmentCopy } from '../../src/copy/commitment.ts';
import { deckCopy } from '../../src/copy/deck.ts';
import { evidenceCopy } from '../../src/copy/evidence.ts';
import { handoverCopy } from '../../src/copy/handover.ts';
import { kioskCopy } from '../../src/copy/kiosk.ts';
import { calculatorCopy } from '../../src/copy/index-page.ts';
import { portraitActionCopy } from '../../src/copy/portrait-action.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { shareCopy } from '../../src/copy/share.ts';
import { unitSentencesCopy } from '../../src/copy/unit-sentences.ts';
import { topicCopy } from '../../src/copy/topics.ts';
import { mirrorCopy, paperCopy } from '../../src/copy/mirror.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { savingCopy } from '../../src/copy/saving.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { attempts, deviceWith, unitSentences } from '../support/device.ts';
import { inAppAgent, limitToInApp } from '../support/in-app.ts';
import { started } from '../support/commitments.ts';
import { answer, answersToKilat, finishMirror, startButton } from '../support/mirror-flow.ts';
import { openPage } from '../support/pages.ts';
import { practices, promised } from '../support/portrait-actions.ts';
import { openRecap } from '../support/recap-flow.ts';
import { codeCard, codeText, kilatSession, openSession } from '../support/session-flow.ts';
import { storeBefore } from '../support/storage.ts';
import { sentence } from '../support/words.ts';

test.use({ userAgent: inAppAgent, storageState: deviceWith({ attempts }) });

const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();

let errors: string[];
test.beforeEach(async ({ page }) => {
	errors = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await limitToInApp(page);
});
test.afterEach(() => expect(errors).toEqual([]));

test('a result that cannot be printed or downloaded is given as text', async ({ page }) => {
	await openPage(page, '/cermin/hasil/');
	const text = page.getByLabel(resultCopy.asText.textLabel);
	await press(page, resultCopy.print);
	await expect(page.getByText(resultCopy.notPrinted)).toBeVisible();
	await expect(text).toHaveValue(/^Hasil Cermin Diri, 20 Oktober 2026\nBerorientasi Pelayanan: /);
	await press(page, resultCopy.asText.copy);
	await expect(page.getByText(resultCopy.asText.copyFailed)).toBeVisible();

	await page.reload();
	await press(page, resultCopy.png);
	await expect(page.getByText(sentence(resultCopy.pngRefused))).toBeVisible();
	await expect(text).toHaveValue(/\nLoyal: /);
	expect(await axeViolations(page)).toEqual([]);
});

test('an order of values is given as text too', async ({ page }) => {
	await openPage(page, '/cermin/hasil/');
	await page.getByRole('button', { name: beginningOf('Cermin Kilat') }).click();
	await press(page, resultCopy.print);
	await expect(page.getByLabel(resultCopy.asText.textLabel)).toHaveValue(/\n1\. /);
});

const beginningOf = (words: string) => new RegExp(`^${words}`);

test('a poster says where it can be printed, with an address that holds its session', async ({
	page,
}) => {
	await openPage(page, '/pelatih/sesi/');
	await page.getByLabel(sessionBuilderCopy.form.name, { exact: true }).fill('Kelas A');
	await press(page, sessionBuilderCopy.share.print);
	const said = page.getByRole('status').filter({ hasText: sessionBuilderCopy.share.notPrinted });
	await expect(said).toContainText(page.url());
	expect(page.url()).toContain('#sesi=1');
});

for (const [path, name] of [
	['/cermin/diri/lembar/', paperCopy.print],
	['/topik/anti-pungli/', topicCopy.printSheet],
] as const)
	test(`${path} says where it can be printed, with its address`, async ({ page }) => {
		await openPage(page, path);
		await press(page, name);
		const said = page.getByRole('status').filter({ hasText: savingCopy.notPrinted });
		await expect(said).toContainText(page.url());
		expect(await axeViolations(page)).toEqual([]);
	});

test('the file of one’s own data can be copied, and pasted into another browser', async ({
	page,
	browser,
}) => {
	await openPage(page, '/data-saya/');
	await press(page, myDataCopy.exportAction);
	await expect(page.getByText(sentence(savingCopy.refused))).toBeVisible();
	const text = page.getByLabel(sentence(savingCopy.textLabel));
	await expect(text).toHaveValue(/"cermin-berakhlak"/);
	expect(await axeViolations(page)).toEqual([]);

	const other = await (await browser.newContext({ storageState: deviceWith({}) })).newPage();
	await openPage(other, '/data-saya/');
	await other.getByText(myDataCopy.paste.title).click();
	for (const [pasted, said] of [
		['{', myDataCopy.importErrors.malformed],
		[await text.inputValue(), sentence(myDataCopy.imported)],
	] as const) {
		await other.getByLabel(myDataCopy.paste.label).fill(pasted);
		await press(other, myDataCopy.paste.action);
		await expect(other.getByText(said)).toBeVisible();
	}
	await expect(other.getByText(sentence(myDataCopy.attempt)).first()).toBeVisible();
	await other.context().close();
});

test('a commitment gives its reminder as text, and says how its card gets onto paper', async ({
	page,
}) => {
	const { card } = commitmentCopy;
	await storeBefore(page, 'cermin:commitment:v1', JSON.stringify({ current: started, past: [] }));
	await page.clock.setFixedTime(new Date('2026-12-01T09:00:00'));
	await openPage(page, '/komitmen/');
	await press(page, card.calendar);
	await expect(page.getByLabel(sentence(savingCopy.textLabel))).toHaveValue(/^BEGIN:VCALENDAR/);
	await press(page, card.png);
	await expect(page.getByText(/komitmen-\S+\.png mungkin tidak/)).toBeVisible();
	await press(page, card.print);
	await expect(page.getByText(savingCopy.notPrintedKept)).toBeVisible();
	await page.getByText(card.setUp).click();
	await press(page, card.copy);
	await expect(page.getByText(card.copyFailed)).toBeVisible();
	await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
	await expect(page.getByText(fill(handoverCopy.note.kept, { browser: 'Chrome' }))).toBeVisible();
});

test.describe('with what a unit writes down', () => {
	test.use({
		storageState: deviceWith({
			sentences: unitSentences,
			portrait: { current: promised, past: [] },
			evidence: practices,
		}),
	});

	for (const [path, print, save] of [
		['/pelatih/kalimat/', unitSentencesCopy.tools.print, unitSentencesCopy.tools.exportAction],
		['/potret/bukti/', evidenceCopy.tools.print, evidenceCopy.tools.save],
		['/potret/tindak/', portraitActionCopy.tools.print, undefined],
	] as const)
		test(`${path} says how it gets onto paper and gives its file as text`, async ({ page }) => {
			await openPage(page, path);
			await press(page, print);
			await expect(page.getByText(savingCopy.notPrintedKept)).toBeVisible();
			if (save === undefined) return;
			await press(page, save);
			await expect(page.getByLabel(sentence(savingCopy.textLabel))).toHaveValue(/^\{/);
		});
});

test('a trainer whose browser copies and shows nothing full screen has the link in sight', async ({
	page,
}) => {
	const { share } = sessionBuilderCopy;
	await openPage(page, '/pelatih/sesi/');
	await page.getByLabel(sessionBuilderCopy.form.name, { exact: true }).fill('Kelas A');
	await press(page, share.copy);
	await expect(page.getByText(share.copyFailed)).toBeVisible();
	const link = page.getByText(/\/cermin\/\w+\/#sesi=1&/, { exact: true }).first();
	await expect(link).toBeVisible();
	await expect(page.getByRole('button', { name: share.send })).toHaveCount(0);
	await press(page, share.project);
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('the code of a session stays in sight where it cannot be copied', async ({ page }) => {
	await openSession(page, kilatSession);
	await startButton(page).click();
	await answer(page, answersToKilat);
	await finishMirror(page);
	await codeCard(page).getByRole('button', { name: resultCodeCopy.copy }).click();
	await expect(page.getByText(resultCodeCopy.copyFailed)).toBeVisible();
	expect(await codeText(page)).toMatch(/^cb1/);
	await expect(page.getByRole('button', { name: resultCodeCopy.share })).toHaveCount(0);
	await expect(page.getByRole('link', { name: resultCodeCopy.whatsapp })).toBeVisible();
});

test('a page to share stands with its address, and says where its QR code can be printed', async ({
	page,
}) => {
	await openPage(page, '/bagikan/#halaman=/nilai/adaptif/).');
	await press(page, shareCopy.copy);
	await expect(page.getByText(shareCopy.copyFailed)).toBeVisible();
	await press(page, shareCopy.print);
	await expect(page.getByText(/\/nilai\/adaptif\/$/).first()).toBeVisible();
	await expect(page.getByText(shareCopy.notPrinted)).toBeVisible();
});

test('the calculator says where its result can be printed, with the scores in the address', async ({
	page,
}) => {
	await openPage(page, '/indeks/#nilai=50,50,50,50,50,50,51.');
	await press(page, calculatorCopy.print);
	const said = page.getByRole('status').filter({ hasText: savingCopy.notPrinted });
	await expect(said).toContainText('#nilai=50,50,50,50,50,50,51');
	await press(page, calculatorCopy.copy);
	await expect(page.getByText(calculatorCopy.copyFailed)).toBeVisible();
});

test('a deck shows its notes in the same window where there is no second', async ({ page }) => {
	await openPage(page, '/paparan/adaptif/');
	await press(page, deckCopy.printNotes);
	const said = page.getByRole('status').filter({ hasText: savingCopy.notPrinted });
	await expect(said).toContainText('/paparan/');
	await press(page, deckCopy.openNotes);
	await expect(page).toHaveURL(/#catatan$/);
	await expect(page.locator('[data-now] details[open]')).toBeVisible();
});

test('a kiosk takes a turn, and says before it that the codes stay in this browser', async ({
	page,
}) => {
	await openSession(page, { ...kilatSession, detail: 'summary' }, 'kios/');
	const move = page.getByRole('button', {
		name: fill(handoverCopy.note.move, { browser: 'Chrome' }),
	});
	await move.click();
	await expect(page.getByLabel(fill(handoverCopy.note.label, { browser: 'Chrome' }))).toHaveValue(
		/&ke=cermin\/kilat\/kios&sesi=1&/,
	);
	expect(await axeViolations(page)).toEqual([]);

	await press(page, kioskCopy.open);
	await expect(move).toBeHidden();
	await press(page, kioskCopy.agree);
	await answer(page, answersToKilat);
	await press(page, kioskCopy.finish);
	await press(page, mirrorCopy.signGo);
	await expect(page.getByRole('heading', { name: kioskCopy.thanksTitle })).toBeFocused();
	await openRecap(page);
	await expect(page.getByText(sentence(fill(recapToolCopy.forget.text, { n: 1 })))).toBeVisible();
});

test('a recap without a camera says what to do instead', async ({ page }) => {
	const { intake } = recapToolCopy;
	await openRecap(page);
	await page.getByText(intake.scan, { exact: true }).click();
	await press(page, intake.scanAction);
	await expect(page.getByText(intake.scanMissing)).toBeVisible();
});
