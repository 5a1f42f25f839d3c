import { type Page, expect, test } from '@playwright/test';
import { casesCopy } from '../../src/copy/cases.ts';
import { guideCopy } from '../../src/copy/guide.ts';
import { listenCopy } from '../../src/copy/listen.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { axeViolationsInBothThemes } from '../support/axe.ts';
import { hearComplaints } from '../support/complaints.ts';
import { homes } from '../support/homes.ts';
import { nextFrame, openPage } from '../support/pages.ts';
import { shifts } from '../support/shifts.ts';
import {
	endSentence,
	fakeSpeech,
	hearAll,
	lastSaid,
	marked,
	otherVoices,
	ownVoice,
	said,
	silencedKey,
	voicesArrive,
} from '../support/speech.ts';

const guide = '/nilai/adaptif/';
const kinds = [
	guide,
	'/topik/anti-pungli/',
	'/kasus/uang-dalam-jabat-tangan/',
	'/bangga-melayani-bangsa/',
];
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const start = (page: Page) => button(page, listenCopy.start);
const player = (page: Page) => page.getByRole('region', { name: listenCopy.region });

/** Opens a page on a device with a voice and begins to listen. */
async function listen(page: Page, path: string) {
	await fakeSpeech(page, [...otherVoices, ownVoice]);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(path);
	await start(page).click();
	await expect(player(page)).toBeVisible();
}

/** Listens on until a sentence is being read. */
async function listenUntil(page: Page, sentence: string | RegExp) {
	await expect(async () => {
		await endSentence(page);
		expect(await lastSaid(page)).toMatch(sentence);
	}).toPass({ intervals: [0] });
}

test.describe('on a device', () => {
	test('without a voice of any kind nothing is offered', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await openPage(page, guide);
		const before = asked.length;
		expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
		await page.evaluate(() => speechSynthesis.dispatchEvent(new Event('voiceschanged')));
		await nextFrame(page);
		await expect(start(page)).toHaveCount(0);
		expect(asked).toHaveLength(before);
	});

	for (const path of kinds)
		test(`${path} can be heard once a voice of its own speaks Indonesian, and not before`, async ({
			page,
		}) => {
			await fakeSpeech(page, []);
			await openPage(page, path);
			await voicesArrive(page, otherVoices);
			await nextFrame(page);
			await expect(start(page)).toHaveCount(0);
			const script = page.waitForResponse('**/*.js');
			await voicesArrive(page, [ownVoice]);
			await (await script).finished();
			await expect(start(page)).toBeVisible();
			await start(page).click();
			expect(await said(page)).toEqual([
				{
					text: ((await page.locator('h1').textContent()) ?? '')
						.replace(/\s+/g, ' ')
						.trim()
						.replace(/^A (?=Adaptif)/, ''),
					voice: ownVoice.name,
				},
			]);
		});

	test('without speech the page stays as it is', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(() => {
			Reflect.deleteProperty(Object.getPrototypeOf(window) as object, 'speechSynthesis');
			Reflect.deleteProperty(window, 'speechSynthesis');
		});
		await openPage(page, guide);
		expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
		await expect(start(page)).toHaveCount(0);
		expect(errors).toEqual([]);
	});
});

test('a guide is read from its heading, a sentence at a time, without the numbers of its sources', async ({
	page,
}) => {
	await listen(page, guide);
	const all = await hearAll(page);
	expect(all.slice(0, 2)).toEqual([
		'Adaptif',
		'“terus berinovasi dan antusias dalam menggerakkan serta menghadapi perubahan”',
	]);
	expect(all).toContain(guideCopy.minute);
	expect(all).toContain(guideCopy.habit);
	const text = all.join('\n');
	expect(text).not.toContain('UU 20/2023');
	for (const unread of [
		siteCopy.contents,
		siteCopy.sources,
		siteCopy.read.mark,
		guideCopy.explanation,
		guideCopy.nextSteps,
		guideCopy.neighbours,
	])
		expect(text).not.toContain(unread);
	expect(new Set(all.filter((sentence) => sentence.length > 60)).size).toBeGreaterThan(10);
	await expect(player(page)).toBeHidden();
	await expect(start(page)).toBeFocused();
	expect(await marked(page)).toEqual([]);
});

test('the sentence that is read is marked, and no other', async ({ page }) => {
	await listen(page, '/topik/anti-pungli/');
	for (let count = 1; count < 12; count++) {
		const spoken = await said(page);
		expect(spoken).toHaveLength(count);
		const [words = '', ...others] = await marked(page);
		expect(others).toEqual([]);
		expect(words.slice(0, 12)).toBe(spoken.at(-1)?.text.slice(0, 12));
		await endSentence(page);
	}
});

test('a browser that can mark no words marks the paragraph', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
	await listen(page, guide);
	expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
	await listenUntil(page, /^Adaptif berarti/);
	const heard = page.locator('[data-heard]');
	await expect(heard).toHaveCount(1);
	await expect(heard).toContainText((await lastSaid(page)) ?? '');
	await button(page, listenCopy.stop).click();
	await expect(heard).toHaveCount(0);
});

test('what is folded is passed over, and read once it is open', async ({ page }) => {
	await listen(page, guide);
	const fold = page.locator('details.fold').first();
	const inside = ((await fold.locator('p').first().textContent()) ?? '').slice(0, 20);
	await listenUntil(page, guideCopy.minute);
	await fold.locator('summary').click();
	await listenUntil(page, new RegExp(`^${inside}`));
	await button(page, listenCopy.stop).click();
	await fold.locator('summary').click();
	await start(page).click();
	const before = (await said(page)).length;
	expect((await hearAll(page)).slice(before).join('\n')).not.toContain(inside);
});

test('of a case the situation is read, then the choices with their letters, and nothing of what comes of them', async ({
	page,
}) => {
	await listen(page, '/kasus/uang-dalam-jabat-tangan/');
	const question = page.getByRole('group', { name: casesCopy.question });
	const options = await question.locator('label > span').allTextContents();
	const all = await hearAll(page);
	expect(all[0]).toBe('Uang terlipat dalam jabat tangan');
	expect(all[1]).toMatch(/^Anda petugas loket/);
	const asked = all.indexOf(casesCopy.question);
	expect(asked).toBeGreaterThan(5);
	const choices = all.slice(asked + 2);
	expect(choices.map((choice) => choice.slice(0, 3))).toEqual(['A: ', 'B: ', 'C: ', 'D: ']);
	expect(choices.map((choice) => choice.slice(3))).toEqual(
		options.map((option) => option.trim().replace(/\s+/g, ' ')),
	);
});

test('after the choice what is told of it is read', async ({ page }) => {
	await fakeSpeech(page, [ownVoice]);
	await page.goto('/kasus/uang-dalam-jabat-tangan/');
	await page.getByRole('radio').first().check();
	await button(page, casesCopy.seeOutcome).click();
	const feedback = await page.locator('details.verdict[open] > div > p').first().textContent();
	await start(page).click();
	const all = await hearAll(page);
	expect(all).toContain(casesCopy.outcome);
	expect(all).toContain(casesCopy.rule.title);
	expect(all.join(' ')).toContain(feedback?.trim().slice(0, 40));
});

test.describe('the controls', () => {
	test('pause, and go on from the beginning of the sentence', async ({ page }) => {
		await listen(page, guide);
		await endSentence(page);
		const sentence = await lastSaid(page);
		await button(page, listenCopy.pause).click();
		expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
		expect(await marked(page)).toEqual([sentence]);
		expect(await said(page)).toHaveLength(2);
		await button(page, listenCopy.resume).click();
		expect(await said(page)).toHaveLength(3);
		expect(await lastSaid(page)).toBe(sentence);
		await expect(button(page, listenCopy.pause)).toBeFocused();
	});

	test('lead to the sentence before and after, while reading and in a pause', async ({ page }) => {
		await listen(page, guide);
		const press = async (name: string) => {
			await button(page, name).click();
			return lastSaid(page);
		};
		const [first, second, third] = [
			await lastSaid(page),
			await press(listenCopy.next),
			await press(listenCopy.next),
		];
		expect(new Set([first, second, third]).size).toBe(3);
		expect(await press(listenCopy.previous)).toBe(second);
		await button(page, listenCopy.pause).click();
		expect(await press(listenCopy.previous)).toBe(first);
		await expect(button(page, listenCopy.pause)).toBeVisible();
		// Before the first there is none.
		expect(await press(listenCopy.previous)).toBe(first);
		expect(await marked(page)).toEqual([first]);
	});

	test('work by keyboard, and give the focus back', async ({ page }) => {
		await fakeSpeech(page, [ownVoice]);
		await page.goto(guide);
		await start(page).focus();
		await page.keyboard.press('Enter');
		await expect(button(page, listenCopy.pause)).toBeFocused();
		await page.keyboard.press('Space');
		await expect(button(page, listenCopy.resume)).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await said(page)).toHaveLength(2);
		await page.keyboard.press('Tab');
		await expect(button(page, listenCopy.stop)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(start(page)).toBeFocused();
		await expect(player(page)).toBeHidden();
		expect(await marked(page)).toEqual([]);
		expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
	});

	test('say what to do when a voice fails, and try the sentence again', async ({ page }) => {
		await listen(page, guide);
		await endSentence(page);
		const sentence = await lastSaid(page);
		await endSentence(page, 'synthesis-failed');
		await expect(page.getByRole('alert')).toHaveText(listenCopy.failed);
		await button(page, listenCopy.resume).click();
		await expect(page.getByRole('alert')).toBeEmpty();
		expect(await lastSaid(page)).toBe(sentence);
		// Silenced by another program it waits, and there is nothing to tell.
		await endSentence(page, 'interrupted');
		await expect(button(page, listenCopy.resume)).toBeVisible();
		await expect(page.getByRole('alert')).toBeEmpty();
	});
});

test('leaving the page silences it', async ({ page }) => {
	await listen(page, guide);
	const sentence = await lastSaid(page);
	await page.goto('/nilai/loyal/');
	expect(await page.evaluate((key) => sessionStorage.getItem(key), silencedKey)).toBe(sentence);
	await page.goBack();
	await expect(start(page)).toBeVisible();
	await expect(player(page)).toBeHidden();
});

test('the page follows the reading, but not while its reader looks elsewhere', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await listen(page, '/topik/anti-pungli/');
	const place = () => page.evaluate(() => scrollY);
	const isMarkInView = () =>
		page.evaluate(() =>
			[...(CSS.highlights.get('dibacakan') ?? [])].every((range) => {
				const { top, bottom } = (range as Range).getBoundingClientRect();
				return top > 0 && bottom < innerHeight;
			}),
		);
	for (let count = 0; count < 15; count++) await endSentence(page);
	expect(await place()).toBeGreaterThan(300);
	expect(await isMarkInView()).toBe(true);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	const chosen = await place();
	for (let count = 0; count < 3; count++) await endSentence(page);
	expect(await place()).toBe(chosen);
	await button(page, listenCopy.next).click();
	expect(await place()).toBeLessThan(chosen);
	expect(await isMarkInView()).toBe(true);
});

/** The words that the button lies on. */
const covered = (page: Page) =>
	start(page).evaluate((made) => {
		const { top, bottom, left, right } = made.getBoundingClientRect();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const words: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (made.contains(node) || !node.textContent?.trim()) continue;
			if (!node.parentElement?.checkVisibility()) continue;
			const range = new Range();
			range.selectNodeContents(node);
			for (const box of range.getClientRects())
				if (box.width > 1 && box.right > left && box.left < right)
					if (box.bottom > top && box.top < bottom) words.push(node.textContent);
		}
		return words;
	});

for (const path of kinds)
	test(`on ${path} the button moves nothing and covers nothing, on any screen`, async ({
		page,
	}) => {
		await fakeSpeech(page, []);
		for (const width of [320, 360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await openPage(page, path);
			const before = (await shifts(page)).length;
			await voicesArrive(page, [ownVoice]);
			await expect(start(page)).toBeVisible();
			await nextFrame(page);
			expect.soft((await shifts(page)).slice(before), `${width} px`).toEqual([]);
			expect.soft(await covered(page), `${width} px`).toEqual([]);
			expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});

test('beside large letters the button has a line of its own, and the controls leave room to read', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
	await fakeSpeech(page, [ownVoice]);
	for (const path of kinds) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveCSS('font-size', '32px');
		await expect(start(page)).toBeVisible();
		expect(await covered(page)).toEqual([]);
		await start(page).click();
		const { height } = (await player(page).boundingBox()) ?? { height: Infinity };
		expect(height).toBeLessThan(740 / 3);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	}
});

for (const path of kinds)
	test(`${path} has nothing to object to while it is heard, and asks for nothing elsewhere`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const complaints = await hearComplaints(page, homes[0]);
		await listen(page, path);
		await endSentence(page, 'audio-busy');
		await expect(page.getByRole('alert')).toHaveText(listenCopy.failed);
		expect(await axeViolationsInBothThemes(page)).toEqual([]);
		await button(page, listenCopy.resume).click();
		await hearAll(page);
		expect(complaints.take()).toEqual([]);
	});
