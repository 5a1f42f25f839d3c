import { type Page, expect, test } from '@playwright/test';
import { notFoundCopy } from '../../src/copy/not-found.ts';
import { hearComplaints } from '../support/complaints.ts';
import { attempts, deviceWith, draft, sessions } from '../support/device.ts';
import { homes } from '../support/homes.ts';
import { linkProblem } from '../support/links.ts';
import { openPage, templatePaths } from '../support/pages.ts';
import { readBasedSite } from '../support/read-site.ts';

// What is written in the HTML, tests/built reads. Here it is what scripts add to it, below a base: a link or a file that
// forgets the base is found only there.
const [, home] = homes;

test.describe('on a device with results, an unfinished mirror and sessions', () => {
	test.use({ storageState: deviceWith({ attempts, draft, sessions }) });

	test('no page has anything to complain about, and everything that scripts link and ask for is there, within the base', async ({
		page,
	}) => {
		// It walks every template.
		test.slow();
		// Read here, so that only the worker that runs this parses a hundred pages.
		const site = readBasedSite();
		const { take } = await hearComplaints(page, home);
		const asked = new Map<string, number>();
		page.on('response', (response) => {
			// Later answers only say that what the browser has is still good.
			if (!asked.has(response.url())) asked.set(response.url(), response.status());
		});
		page.on('requestfailed', (request) => {
			// What a page fetches while it is idle is broken off when the next page is opened.
			if (request.failure()?.errorText !== 'net::ERR_ABORTED') asked.set(request.url(), 0);
		});
		const paths = templatePaths.filter((path) => path !== '/404.html');
		for (const path of [...paths, '/indeks/#nilai=50,50,50,50,50,50,51']) {
			await openPage(page, home + path.slice(1));
			expect.soft(take(), path).toEqual([]);
			// One expectation for all: a thousand of them take longer than the pages.
			const problems = (await linksWithin(page)).map((link) => linkProblem(site, path, link));
			expect.soft(problems.filter(Boolean), path).toEqual([]);
		}
		// The browser may already have what it was given before that page was left.
		const isWithin = ([url, status]: [string, number]) =>
			url.startsWith(home) && [200, 304].includes(status);
		expect([...asked].filter((answer) => !isWithin(answer))).toEqual([]);
		expect(asked.size).toBeGreaterThan(paths.length);
	});

	test('results lead to guides, and sessions to their kiosk', async ({ page }) => {
		await openPage(page, `${home}cermin/hasil/`);
		await expect.poll(() => linksWithin(page)).toContain('/berakhlak/nilai/adaptif/#adaptif-2');
		await openPage(page, `${home}pelatih/sesi/`);
		for (const { instrument } of sessions)
			await expect
				.poll(async () => (await linksWithin(page)).join('\n'))
				.toContain(`/berakhlak/cermin/${instrument}/kios/#sesi=1`);
	});
});

test('an address that does not exist says so at any depth', async ({ page }) => {
	for (const path of ['tidak-ada/', 'nilai/tidak-ada/juga/']) {
		const response = await page.goto(home + path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: notFoundCopy.title })).toBeVisible();
	}
});

/** The links on a page that stay on the site, without their origin, but for those to what scripts have added to the page. */
function linksWithin(page: Page): Promise<string[]> {
	return page.locator('a[href]').evaluateAll((links) =>
		(links as HTMLAnchorElement[])
			.filter(({ origin }) => origin === location.origin)
			.filter(({ pathname, hash }) => {
				const isHere = pathname === location.pathname;
				return !(isHere && document.getElementById(hash.slice(1)));
			})
			.map(({ href, origin }) => href.slice(origin.length)),
	);
}
