import { type Locator, type Page, expect, test } from '@playwright/test';
import { casesCopy } from '../../src/copy/cases.ts';
import { fill } from '../../src/ui/text.ts';
import { nextFrame } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';
import { shifts } from '../support/shifts.ts';
import { readStored, storageFailures, storeBefore } from '../support/storage.ts';
import { sentence } from '../support/words.ts';

const path = '/kasus/uang-dalam-jabat-tangan/';
const key = 'cermin:progress:v1';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a case lets its reader choose and then see what comes of it', async ({ page }) => {
		await page.goto('/kasus/');
		await page.getByRole('link', { name: 'Uang terlipat dalam jabat tangan' }).click();
		const choices = folds(page);
		await expect(choices).toHaveCount(4);
		await expect(word(choices.nth(2))).toBeHidden();
		await choices.nth(2).locator('summary').click();
		await expect(word(choices.nth(2))).toBeVisible();
		await expect(word(choices.nth(2))).toHaveText(casesCopy.ratings.apt);
		await expect(word(choices.nth(1))).toBeHidden();
		await expect(page.getByRole('heading', { name: casesCopy.discuss.title })).toBeVisible();
		await expect(page.getByText(casesCopy.questionHelp)).toBeVisible();
	});

	test('what to say and what changes the choice can be read as well', async ({ page }) => {
		await page.goto(path);
		const { say, whatIf } = casesCopy;
		await expect(page.getByText(say.lead)).toBeHidden();
		await page.getByText(say.text, { exact: true }).click();
		await expect(page.getByText(say.lead)).toBeVisible();
		await page.getByText(whatIf.text, { exact: true }).click();
		await expect(changes(page).first().getByRole('group')).toBeVisible();
		await expect(verdictOn(page, 0)).toBeHidden();
		await changes(page).first().getByLabel(whatIf.stays).check();
		await expect(verdictOn(page, 0)).toBeVisible();
	});

	test('the rule behind a case is folded until asked for', async ({ page }) => {
		await page.goto(path);
		await expect(rule(page)).toBeVisible();
		await expect(ruleText(page)).toBeHidden();
		await rule(page).click();
		await expect(ruleText(page)).toBeVisible();
		await expect(page.getByText(casesCopy.behaviours)).toBeVisible();
	});
});

const question = (page: Page) => page.getByRole('group', { name: casesCopy.question });
const folds = (page: Page) => page.locator('details[data-rating]');
const fold = (page: Page, letter: string) =>
	folds(page).filter({ has: page.locator('summary b', { hasText: letter }) });
/** The verdict on a choice. */
const word = (choice: Locator) => choice.locator('[data-word]');
/** What comes of a choice. */
const outcome = (choice: Locator) => choice.locator('div > p').first();
const picture = (page: Page) => page.locator('[data-fork]');
/** What is said aloud about the choice. */
const said = (page: Page) => page.locator('[data-choices]').getByRole('status');
const told = (page: Page) => page.getByRole('heading', { name: casesCopy.outcome });
const rule = (page: Page) => page.getByRole('heading', { name: casesCopy.rule.title });
/** The way on to the case that follows. */
const next = (page: Page) => page.getByText(sentence(casesCopy.next));
const ruleText = (page: Page) => page.locator('[data-opens] p').first();
/** The changes of fact. */
const changes = (page: Page) => page.locator('#bagaimana-kalau li');
/** What a change of fact decides. */
const verdictOn = (page: Page, place: number) =>
	changes(page).nth(place).getByText(casesCopy.whatIf.decides);
const see = (page: Page) => page.getByRole('button', { name: casesCopy.seeOutcome }).click();
const stored = (page: Page) =>
	page.evaluate((name): unknown => JSON.parse(localStorage.getItem(name) ?? 'null'), key);

test('nothing is told before a choice is made', async ({ page }) => {
	await page.goto(path);
	await expect(question(page).getByRole('radio')).toHaveCount(4);
	for (const choice of await folds(page).all()) await expect(word(choice)).toBeHidden();
	await expect(picture(page)).toBeHidden();
	await see(page);
	await expect(said(page)).toHaveText(casesCopy.chooseOne);
	await expect(question(page).getByRole('radio').first()).toBeFocused();
	expect(await stored(page)).toBeNull();
});

test('what gives the answer away is told with it, and kept back when asked again', async ({
	page,
}) => {
	await page.goto(path);
	await expect(page.getByRole('heading', { name: casesCopy.discuss.title })).toBeVisible();
	await expect(rule(page)).toBeHidden();
	await expect(page.getByText(casesCopy.behaviours)).toBeHidden();
	await expect(next(page)).toBeHidden();
	await question(page).getByRole('radio').first().check();
	await see(page);
	await expect(next(page)).toBeVisible();
	await expect(rule(page)).toBeVisible();
	await expect(ruleText(page)).toBeVisible();
	await page.getByRole('button', { name: casesCopy.chooseAgain }).click();
	await expect(rule(page)).toBeHidden();
});

test('after the outcome a reader rehearses a reply, and marks where the choice changes', async ({
	page,
}) => {
	await page.goto(path);
	const { say, whatIf } = casesCopy;
	await expect(page.getByRole('heading', { name: say.title })).toBeHidden();
	await expect(page.getByRole('heading', { name: whatIf.title })).toBeHidden();
	await question(page).getByRole('radio').first().check();
	await see(page);
	await expect(page.getByText(say.lead)).toBeHidden();
	for (const { title } of [say, whatIf]) await page.getByRole('heading', { name: title }).click();
	// A reply is thought of before it is read.
	const first = page.locator('#ucapkan li').first();
	await expect(first.locator('blockquote')).toBeVisible();
	await expect(first.locator('details > p')).toBeHidden();
	await first.locator('summary').press('Enter');
	await expect(first.locator('details > p')).toBeVisible();
	// By keyboard, and each change for itself.
	await changes(page).nth(1).getByLabel(whatIf.flips).press('Space');
	await expect(verdictOn(page, 1)).toBeVisible();
	await expect(verdictOn(page, 0)).toBeHidden();
});

test('the seven steps and whom to ask stand beside every case, before and after it is answered', async ({
	page,
}) => {
	await page.goto(path);
	const { weigh, ask } = casesCopy;
	for (const { title } of [weigh, ask]) await page.getByText(title, { exact: true }).click();
	await expect(page.locator('.weighing')).toHaveText(
		/Tangkap.*Ingat.*Minta.*Bayangkan.*Ambil.*Nyatakan.*Gali/s,
	);
	await expect(page.locator('#ke-mana-bertanya dt').first()).toBeVisible();
});

test('on a phone the word that a choice is missing stands over the options, in view, and is theirs', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(path);
	await see(page);
	const missing = page.getByText(casesCopy.chooseOne, { exact: true });
	const first = question(page).getByRole('radio').first();
	await expect(missing).toBeInViewport({ ratio: 1 });
	await expect(first).toBeInViewport({ ratio: 1 });
	expect(await topOf(missing)).toBeLessThan(await topOf(first));
	await expect(question(page)).toHaveAccessibleDescription(new RegExp(casesCopy.chooseOne));
});

test('on a phone the outcome comes to the top of the view', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(path);
	await question(page).getByRole('radio').nth(3).check();
	await see(page);
	const top = await topOf(told(page));
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThan(80);
	await expect(word(folds(page).first())).toBeInViewport();
});

const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;

test('on a phone the answered case is read from the verdict to the next case within five screens', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(path);
	await question(page).getByRole('radio').nth(1).check();
	await see(page);
	const parts = [told(page), picture(page), folds(page).nth(0), folds(page).nth(1), rule(page)];
	const tops = await Promise.all([...parts, next(page)].map(topOf));
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	const [top = NaN, bottom = NaN] = [tops[0], tops.at(-1)];
	expect(bottom - top).toBeLessThan(5 * 740);
});

test('where there is room the rule is seen with the verdict, under the story, and stays with the choices', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto(path);
	await question(page).getByRole('radio').nth(1).check();
	await see(page);
	await expect(ruleText(page)).toBeInViewport();
	await expect(folds(page).nth(0).locator('summary')).toBeInViewport();
	await folds(page).nth(3).locator('summary').focus();
	await expect(folds(page).nth(3)).toBeInViewport();
	await expect(ruleText(page)).toBeInViewport();
});

test('the outcome of the choice comes first and open, then the apt one, and the others are folded', async ({
	page,
}) => {
	await page.goto(path);
	await question(page).getByRole('radio').nth(1).check();
	await see(page);
	await expect(told(page)).toBeFocused();
	await expect(question(page)).toBeHidden();
	await expect(folds(page).locator('[data-whose]')).toHaveText([
		fill(casesCopy.mine, { letter: 'B' }),
		...['C', 'A', 'D'].map((letter) => fill(casesCopy.choice, { letter })),
	]);
	const { ratings } = casesCopy;
	const words = [ratings.partial, ratings.apt, ratings.partial, ratings.wrong];
	await expect(folds(page).locator('[data-word]')).toHaveText(words);
	await expect(said(page)).toHaveText(
		`${fill(casesCopy.mine, { letter: 'B' })} ${ratings.partial}. ${casesCopy.noted}`,
	);
	for (const [place, isOpen] of [true, true, false, false].entries()) {
		await expect(word(folds(page).nth(place))).toBeVisible();
		await expect(outcome(folds(page).nth(place))).toBeVisible({ visible: isOpen });
	}
	await folds(page).nth(2).locator('summary').click();
	await expect(outcome(folds(page).nth(2))).toBeVisible();
	await expect(page.getByText(casesCopy.serves).first()).toBeVisible();
	await expect(page.getByText(casesCopy.betrays).first()).toBeVisible();
});

test('a picture of the case shows which way was taken, and says the same in words', async ({
	page,
}) => {
	await page.goto(path);
	await question(page).getByRole('radio').nth(3).check();
	await see(page);
	await expect(picture(page)).toBeVisible();
	const mine = picture(page)
		.locator('[data-branch]')
		.filter({ hasText: `D ${casesCopy.ratings.wrong}` });
	const marks = picture(page).locator('text').filter({ hasText: casesCopy.fork.mine });
	await expect(mine.locator('text', { hasText: casesCopy.fork.mine })).toBeVisible();
	await expect(marks.filter({ visible: true })).toHaveCount(1);
	await expect(mine.locator('.dashes')).toHaveCSS('stroke-dasharray', 'none');
	await expect(picture(page)).toContainText(`C ${casesCopy.ratings.apt}`);
	// To the eye the verdict is in the picture and on the card below; its words besides are for who listens.
	await expect(picture(page).locator('figcaption')).toHaveCSS('clip-path', 'inset(50%)');
	await expect(said(page).locator('span')).toHaveCSS('clip-path', 'inset(50%)');
});

test('an address marks a choice without answering', async ({ page }) => {
	await page.goto(`${path}#jawab=B`);
	await expect(question(page).getByRole('radio').nth(1)).toBeChecked();
	await expect(told(page)).toBeHidden();
	expect(await stored(page)).toBeNull();
	await see(page);
	await expect(folds(page).first().locator('[data-whose]')).toHaveText(
		fill(casesCopy.mine, { letter: 'B' }),
	);
	await page.getByRole('button', { name: casesCopy.chooseAgain }).click();
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a case can be decided by keyboard alone, and again, and only the first choice is kept', async ({
	page,
}) => {
	await page.goto(path);
	await question(page).getByRole('radio').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(told(page)).toBeFocused();
	expect(await stored(page)).toEqual({ cases: { 'uang-dalam-jabat-tangan': 2 }, read: [] });

	const again = page.getByRole('button', { name: casesCopy.chooseAgain });
	await again.focus();
	await page.keyboard.press('Enter');
	await expect(question(page).getByRole('radio').first()).toBeFocused();
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(folds(page).filter({ hasText: casesCopy.first })).toHaveCount(1);
	await expect(fold(page, 'C')).toContainText(casesCopy.first);
	expect(await stored(page)).toMatchObject({ cases: { 'uang-dalam-jabat-tangan': 2 } });

	await page.reload();
	await expect(page.getByText(casesCopy.chooseAgainHelp)).toBeVisible();
	await expect(question(page).getByRole('radio')).toHaveCount(4);
});

test('rubbish in storage is set aside, and the case can be decided', async ({ page }) => {
	const rubbish = '{"cases":[],"read":{}}';
	await storeBefore(page, key, rubbish);
	await page.goto(path);
	await question(page).getByRole('radio').first().check();
	await see(page);
	expect(await stored(page)).toEqual({ cases: { 'uang-dalam-jabat-tangan': 0 }, read: [] });
	expect(await readStored(page, `${key}:unreadable`)).toBe(rubbish);
});

test('with storage forbidden the outcome is told, and not that it was noted', async ({ page }) => {
	await page.addInitScript(storageFailures.forbidden);
	await page.goto(path);
	await question(page).getByRole('radio').first().check();
	await see(page);
	await expect(said(page)).toHaveText(
		`${fill(casesCopy.mine, { letter: 'A' })} ${casesCopy.ratings.partial}.`,
	);
});

for (const width of [360, 1280])
	test(`the question takes the place of the folds without moving anything at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 1400 });
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(path, { waitUntil: 'commit' });
		const below = page.getByRole('heading', { name: casesCopy.discuss.title });
		await expect(below).toBeVisible();
		await nextFrame(page);
		const before = await below.boundingBox();
		release();
		await expect(question(page)).toBeVisible();
		await nextFrame(page);
		expect(await below.boundingBox()).toEqual(before);
		expect(await shifts(page)).toEqual([]);
	});

/** What stands on paper while the button is pressed. */
const onPaper = (page: Page, button: string) =>
	page.evaluate(
		(name) =>
			new Promise<string>((resolve) => {
				window.print = () => {
					dispatchEvent(new Event('beforeprint'));
					resolve(document.body.innerText);
				};
				[...document.querySelectorAll('button')]
					.find((each) => each.innerText.trim() === name)
					?.click();
			}),
		button,
	);

test.describe('on paper', () => {
	test('a case that is not answered asks its question and shows no verdict', async ({ page }) => {
		await page.goto(path);
		await expect(question(page)).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(question(page)).toBeHidden();
		await expect(page.getByRole('heading', { name: casesCopy.question })).toBeVisible();
		await expect(folds(page)).toHaveCount(4);
		for (const choice of await folds(page).all()) {
			await expect(choice).toBeVisible();
			await expect(word(choice)).toBeHidden();
			await expect(outcome(choice)).toBeHidden();
		}
		await expect(rule(page)).toBeHidden();
		await expect(picture(page)).toBeHidden();
		expect(await countSheets(page)).toBe(1);
	});

	test('one that is answered shows all that was told', async ({ page }) => {
		await page.goto(`${path}#jawab=D`);
		await see(page);
		await page.emulateMedia({ media: 'print' });
		for (const choice of await folds(page).all()) {
			await expect(word(choice)).toBeVisible();
			await expect(outcome(choice)).toBeVisible();
		}
		await expect(ruleText(page)).toBeVisible();
		await expect(picture(page)).toBeVisible();
	});

	test('a trainer prints it with the key, or without, whatever was answered', async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const text = await folds(page).first().locator('[data-text]').textContent();
		const { printKey, printBlank, ratings } = casesCopy;
		const withKey = await onPaper(page, printKey);
		expect(withKey).toContain(ratings.apt);
		expect(withKey).toContain(casesCopy.rule.title);
		expect(withKey).toContain(casesCopy.say.lead);
		expect(withKey).toContain(casesCopy.whatIf.decides);
		expect(withKey).not.toContain(casesCopy.chooseOnPaper);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(word(folds(page).first())).toBeHidden();

		await page.emulateMedia({ media: 'screen' });
		await question(page).getByRole('radio').nth(2).check();
		await see(page);
		await page.emulateMedia({ media: 'print' });
		const blank = await onPaper(page, printBlank);
		for (const said of [...Object.values(ratings), casesCopy.rule.title])
			expect(blank).not.toMatch(new RegExp(`: ${said}|^${said}`, 'm'));
		expect(blank.indexOf('A\n')).toBeLessThan(blank.indexOf('C\n'));
		expect(blank).toContain(text?.trim().slice(0, 30));
		expect(blank).toContain(casesCopy.chooseOnPaper);
		expect(blank).not.toContain(casesCopy.chooseHelp);
		expect(blank).not.toContain(casesCopy.say.lead);
		expect(blank).not.toContain(casesCopy.whatIf.decides);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(folds(page).first().locator('[data-whose]')).toHaveText(
			fill(casesCopy.mine, { letter: 'C' }),
		);
	});
});

test.describe('in forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	test('the option that is chosen looks unlike the others', async ({ page }) => {
		await page.goto(path);
		const options = question(page).locator('label');
		await question(page).getByRole('radio').first().check({ force: true });
		await page.getByRole('heading', { level: 1 }).click();
		await expect(options.nth(0)).toHaveCSS('outline-style', 'solid');
		await expect(options.nth(1)).toHaveCSS('outline-style', 'none');
	});
});
