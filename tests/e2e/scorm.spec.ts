import { type Page, expect, test } from '@playwright/test';
import { packageOf } from '../../scripts/scorm/package.ts';
import { casesCopy } from '../../src/copy/cases.ts';
import { packageCopy } from '../../src/copy/package.ts';
import { pathsCopy } from '../../src/copy/paths.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { decodeRecord } from '../../src/core/device/lms-record.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { hearComplaints } from '../support/complaints.ts';
import { callsOn, shownIn, startLms } from '../support/lms.ts';
import { answer, answersToKilat, finishMirror, startButton } from '../support/mirror-flow.ts';
import { beginning } from '../support/words.ts';

const { labels, finish } = pathsCopy;
const home = 'jalur/orientasi/';
const steps = 18;

// One LMS for both, as a package takes a moment to make.
test.describe.configure({ mode: 'default' });

let lms: Awaited<ReturnType<typeof startLms>>;
test.beforeAll(async () => {
	lms = await startLms(packageOf('.cache/scorm/', 'orientasi', undefined));
});
test.afterAll(() => lms.close());

const bar = (page: Page) =>
	page
		.frameLocator('[title=Paket]')
		.getByRole('link', { name: fill(packageCopy.home, { title: 'Hari pertama' }) });
const says = (page: Page, name: keyof typeof packageCopy.says) =>
	page.frameLocator('[title=Paket]').getByText(packageCopy.says[name]);

/** What the LMS has of the path: its status, how many steps are done, and all of it as text. */
function keptNow() {
	const { cmi } = lms.kept.at(-1) ?? {};
	const record = decodeRecord(cmi?.suspend_data ?? '');
	const done = record.ok ? record.value.ticked : [];
	return { status: cmi?.core.lesson_status, place: cmi?.core.lesson_location, done };
}

test('a path in an LMS is begun, left, taken up again and finished, without a score and with nothing of the mirror', async ({
	page,
}) => {
	test.slow();
	const { take } = await hearComplaints(page, lms.origin);
	const calls: string[] = [];
	/** Leaves for another page of the LMS, as whoever closes a course does. */
	const leave = async () => {
		calls.push(...(await callsOn(page)));
		await page.goto(lms.home);
	};

	// The first day at it: two ticks, a case, and away from the page of a guide.
	await page.goto(lms.player);
	let shown = await shownIn(page, home);
	expect(keptNow()).toMatchObject({ status: 'incomplete', done: [] });
	await expect(shown.getByRole('checkbox')).toHaveCount(14);
	for (const place of [0, 1]) await shown.getByRole('checkbox').nth(place).check();
	// The page that the LMS opens is a bar over this one.
	const around = shown.parentFrame();
	expect(await axeViolations(shown)).toEqual([]);
	expect(around && (await axeViolations(around, 'header'))).toEqual([]);
	await shown.getByRole('link', { name: /^Pakde/ }).click();
	shown = await shownIn(page, 'kasus/pakde-tanpa-nomor-antrean/');
	await shown.getByRole('radio').first().check();
	await shown.getByRole('button', { name: casesCopy.seeOutcome }).click();
	await expect(shown.getByText(packageCopy.caseNoted)).toBeVisible();
	await expect.poll(() => keptNow().done).toContain('kasus/pakde-tanpa-nomor-antrean');
	await bar(page).click();
	shown = await shownIn(page, home);
	await shown
		.getByRole('link', { name: /^Akuntabel/ })
		.last()
		.click();
	await shownIn(page, 'nilai/akuntabel/');
	await expect.poll(() => keptNow().place).toBe('nilai/akuntabel/#satu-menit');
	await leave();
	await expect.poll(() => lms.finished.count).toBe(1);

	// The next day: the same page, the same steps; then the mirror, of which nothing is told.
	await page.goto(lms.player);
	await shownIn(page, 'nilai/akuntabel/');
	await bar(page).click();
	shown = await shownIn(page, home);
	for (const place of [0, 1]) await expect(shown.getByRole('checkbox').nth(place)).toBeChecked();
	await expect(shown.getByRole('link', { name: beginning(labels.goOn) })).toBeVisible();
	await shown.getByRole('link', { name: /^Cermin Kilat/ }).click();
	shown = await shownIn(page, 'cermin/kilat/');
	await expect(shown.getByText(packageCopy.mirror)).toBeVisible();
	await startButton(shown).click();
	await answer(shown, answersToKilat);
	await finishMirror(shown);
	await expect.poll(() => keptNow().done).toContain('cermin/kilat');
	expect(keptNow()).toMatchObject({ status: 'incomplete', place: home });
	const stored = await shown.evaluate(async () => [
		[localStorage.length, sessionStorage.length],
		await indexedDB.databases(),
		await caches.keys(),
		document.cookie,
	]);
	expect(stored).toEqual([[0, 0], [], [], '']);
	// Its result leads to a guide of the package, though the script that writes the link knows of no files.
	await shown.locator('a[href*="nilai/"]').first().click();
	await shownIn(page, 'nilai/berorientasi-pelayanan/');
	await bar(page).click();
	await shownIn(page, home);
	await leave();

	// Another day: the step is done still, and the mirror knows of no answer.
	await page.goto(lms.player);
	shown = await shownIn(page, home);
	await shown.getByRole('link', { name: /^Cermin Kilat/ }).click();
	shown = await shownIn(page, 'cermin/kilat/');
	await expect(startButton(shown)).toBeVisible();
	await expect(shown.getByRole('button', { name: mirrorCopy.lastResult })).toHaveCount(0);
	await bar(page).click();
	shown = await shownIn(page, home);
	for (const box of await shown.getByRole('checkbox').all()) await box.check();
	for (const name of [/^Sepuluh ribu/, /^Pemindai/, /^Hari kedua/]) {
		expect(keptNow().status).toBe('incomplete');
		await shown.getByRole('link', { name }).click();
		await shown.getByRole('radio').first().check();
		await shown.getByRole('button', { name: casesCopy.seeOutcome }).click();
		await shown.getByText(packageCopy.caseNoted).waitFor();
		await bar(page).click();
		shown = await shownIn(page, home);
	}
	await expect(says(page, 'finished')).toBeVisible();
	expect(keptNow().status).toBe('completed');
	expect(keptNow().done).toHaveLength(steps);
	await expect(shown.getByRole('heading', { name: finish.title })).toBeVisible();
	await leave();

	// Opened once more, it is finished still.
	await page.goto(lms.player);
	shown = await shownIn(page, home);
	await expect(says(page, 'finished')).toBeVisible();
	await expect(shown.getByRole('heading', { name: finish.title })).toBeVisible();
	await leave();
	await expect.poll(() => lms.finished.count).toBe(4);
	expect(keptNow().status).toBe('completed');

	// The LMS took every call, and these are all the elements that there were.
	expect(calls.filter((call) => !call.endsWith(' 0') || call.includes('→ false'))).toEqual([]);
	const set = calls.flatMap((call) => /^LMSSetValue (\S+)/.exec(call)?.[1] ?? []);
	expect([...new Set(set)].sort()).toEqual([
		'cmi.core.exit',
		'cmi.core.lesson_location',
		'cmi.core.lesson_status',
		'cmi.suspend_data',
	]);
	for (const { cmi } of lms.kept) expect(cmi.core.score).toEqual({ raw: '', min: '', max: '100' });
	expect(take()).toEqual([]);
	expect(lms.missing).toEqual([]);
});

test('a package outside an LMS says that nothing lasts, and what leads out of it says so too', async ({
	page,
}) => {
	await page.goto(lms.alone);
	const manifest = await page.evaluate(
		() =>
			new Promise((done) => {
				const request = new XMLHttpRequest();
				request.onload = () => done(request.responseXML?.documentElement.localName);
				request.open('GET', 'imsmanifest.xml');
				request.overrideMimeType('text/xml');
				request.send();
			}),
	);
	// A manifest that is no XML would be an element of the browser's own.
	expect(manifest).toBe('manifest');
	const shown = await shownIn(page, home);
	await expect(page.getByText(packageCopy.says.alone)).toBeVisible();
	await shown.evaluate(() => {
		const link = document.createElement('a');
		link.href = '../../data-saya/';
		link.append('Data saya');
		document.body.append(link);
	});
	await shown.getByRole('link', { name: 'Data saya' }).click();
	await expect(page.getByText(packageCopy.says.elsewhere)).toBeVisible();
	expect(shown.url()).toContain(home);
});
