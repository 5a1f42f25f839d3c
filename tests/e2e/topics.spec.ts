import { type Locator, expect, test } from '@playwright/test';
import { discoveryCopy } from '../../src/copy/discovery.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { topicCopy } from '../../src/copy/topics.ts';
import { pagePaths } from '../support/pages.ts';

const topics = pagePaths.filter((path) => /^\/topik\/.+/.test(path));
const endOf = async (part: Locator) => {
	const box = await part.boundingBox();
	return (box?.y ?? NaN) + (box?.height ?? NaN);
};
const phone = { width: 360, height: 740 };

for (const path of topics)
	test(`${path} says it in short first, leads to its tasks, and is no longer than 13 screens of a phone`, async ({
		page,
	}) => {
		await page.setViewportSize(phone);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		const short = page.getByRole('region', { name: topicCopy.short });
		await expect(short).toBeInViewport();
		const { height } = (await page.locator('html').boundingBox()) ?? { height: Infinity };
		expect(height).toBeLessThanOrEqual(13 * phone.height);
		for (const link of await short.getByRole('link').all()) {
			const { height: room } = (await link.boundingBox()) ?? { height: 0 };
			expect(room).toBeGreaterThanOrEqual(48);
		}
		const tasks = short.getByRole('listitem').getByRole('link');
		for (const task of await tasks.all()) {
			await task.focus();
			await page.keyboard.press('Enter');
			await expect(page.locator((await task.getAttribute('href')) ?? '')).toBeInViewport();
		}
		expect(await tasks.count()).toBeGreaterThan(1);
	});

test('on a phone no amount in the table of gifts is cut', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('/topik/anti-pungli/#tabel-batas-nilai-dan-waktu-melapor');
	const table = page
		.getByRole('group', { name: topicCopy.table })
		.filter({ hasText: 'Rp1.500.000' });
	await expect(table).toBeVisible();
	expect(await table.evaluate((area) => area.scrollWidth - area.clientWidth)).toBe(0);
});

test('on a phone a table to fill in is a list of what is asked for, no wider than its sheet', async ({
	page,
}) => {
	await page.setViewportSize(phone);
	await page.goto('/pelatih/kartu-rapat/');
	const tables = page.getByRole('group', { name: topicCopy.table });
	for (const table of await tables.all())
		expect(await table.evaluate((area) => area.scrollWidth - area.clientWidth)).toBe(0);
	await expect(tables.filter({ hasText: 'Kasus hari ini' })).toContainText('UPG atau Inspektorat');
});

test('on a phone the first of three columns stands over the other two', async ({ page }) => {
	await page.setViewportSize(phone);
	for (const path of ['/topik/anti-pungli/', '/topik/satu-nilai-dasar/', '/indeks/']) {
		await page.goto(path);
		const shares = await page
			.locator('main tbody tr:has(> :nth-child(3):last-child)')
			.evaluateAll((rows) =>
				rows
					.filter((row) => getComputedStyle(row).display === 'grid')
					.map(
						({ clientWidth, firstElementChild }) =>
							(firstElementChild?.clientWidth ?? 0) / clientWidth,
					),
			);
		expect(shares.length).toBeGreaterThan(2);
		expect(Math.min(...shares)).toBeGreaterThan(0.98);
	}
});

test('what comes first in a topic stands close under what is over it', async ({ page }) => {
	await page.goto('/topik/satu-nilai-dasar/');
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		const over = page.locator(width < 900 ? 'article [data-contents]' : '.band');
		const end = await over.boundingBox();
		const first = await page.getByRole('region', { name: topicCopy.short }).boundingBox();
		expect((first?.y ?? NaN) - (end?.y ?? 0) - (end?.height ?? 0)).toBeLessThan(48);
	}
	// No line of the way here begins with the stroke between its steps.
	await page.setViewportSize(phone);
	const steps = page.getByRole('navigation', { name: siteCopy.breadcrumb }).getByRole('listitem');
	await expect(steps).toHaveCount(3);
	for (const step of await steps.all())
		expect(await step.evaluate((item) => getComputedStyle(item, '::before').content)).toBe('none');
});

for (const path of [...topics, '/indeks/']) {
	test(`${path} begins no line with the number of a source or with what follows it`, async ({
		page,
	}) => {
		for (const width of [360, 412, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			const apart = await page.locator('.cite').evaluateAll((cites) =>
				cites.flatMap((cite) => {
					const { previousSibling: before, nextSibling: after } = cite;
					const middleOf = (part: Element | Range) => {
						const { left, right } = part.getBoundingClientRect();
						return (left + right) / 2;
					};
					/** Where a letter of the text beside it stands, if it is text. */
					const letterOf = (node: ChildNode | null, pattern: RegExp) => {
						const at = node instanceof Text ? node.data.search(pattern) : -1;
						if (!node || at < 0) return [];
						const range = document.createRange();
						range.setStart(node, at);
						range.setEnd(node, at + 1);
						return [middleOf(range)];
					};
					if (!cite.checkVisibility()) return [];
					// Each stands to the right of what is before it, and a mark to the right of each.
					const last = letterOf(before, /\S\s*$/);
					const mark = letterOf(after, /^[,.;:)”]/);
					const inRow = [...last, middleOf(cite), ...mark];
					const isInRow = inRow.every((x, index) => index === 0 || x > (inRow[index - 1] ?? x));
					return isInRow ? [] : [`${before?.textContent?.slice(-20)} ${cite.textContent}`];
				}),
			);
			expect(apart).toEqual([]);
		}
	});
}

for (const path of topics) {
	test(`${path} shows its contents on a wide screen without covering what to read next`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		const contents = page.getByRole('navigation', { name: siteCopy.contents });
		const next = page.getByRole('region', { name: discoveryCopy.related });
		const gap = async () =>
			((await next.boundingBox())?.y ?? NaN) - (await endOf(contents.locator('ol')));
		for (const y of [0, 700, 3000]) {
			await page.evaluate((top) => scrollTo(0, top), y);
			await expect(contents).toBeInViewport();
			expect(await gap()).toBeGreaterThanOrEqual(0);
		}
		await next.scrollIntoViewIfNeeded();
		expect(await gap()).toBeGreaterThanOrEqual(0);
	});
}

test('a statute that is folded opens for who is led to it', async ({ page }) => {
	await page.goto('/topik/anti-pungli/#catatan-tentang-kuhp-baru');
	await expect(page.locator('#catatan-tentang-kuhp-baru')).toBeInViewport();
});

test('a scene is folded under its first sentence, and told whole once it is open', async ({
	page,
}) => {
	await page.goto('/topik/budaya-adaptif/');
	const scene = page.locator('details.scene').first();
	const beginning = scene.locator('small');
	await expect(beginning).toBeVisible();
	const text = (await beginning.textContent()) ?? '';
	await scene.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(beginning).toBeHidden();
	await expect(scene.locator('p').first()).toBeVisible();
	await expect(scene.locator('p').first()).toContainText(text.slice(0, 15));
});

test('every topic stands in a group, which are beside each other on a desktop, one under the other on a phone', async ({
	page,
}) => {
	await page.goto('/topik/');
	const groups = Object.values(topicCopy.groups).map((name) => page.getByRole('region', { name }));
	const links = await Promise.all(groups.map((group) => group.getByRole('link').count()));
	expect(links.reduce((sum, count) => sum + count, 0)).toBe(topics.length);
	expect(Math.min(...links)).toBeGreaterThan(0);
	const places = async () =>
		Promise.all(groups.map(async (group) => (await group.boundingBox())?.x));
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(new Set(await places()).size).toBe(2);
	await page.setViewportSize(phone);
	expect(new Set(await places()).size).toBe(1);
});

test('a former address leads to the same part of the topic, and is no step on the way back', async ({
	page,
}) => {
	await page.goto('/tentang/');
	await page.goto('/panduan/anti-pungli/#ke-mana-melapor');
	await expect(page).toHaveURL('/topik/anti-pungli/#ke-mana-melapor');
	await expect(page.locator('#ke-mana-melapor')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL('/tentang/');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a former address leads to the topic', async ({ page }) => {
		await page.goto('/panduan/anti-pungli/');
		await expect(page).toHaveURL('/topik/anti-pungli/');
	});
});
