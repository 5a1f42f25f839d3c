import { type Page, expect, test } from '@playwright/test';
import { notFoundCopy } from '../../src/copy/not-found.ts';
import { attempts, deviceWith, sessions } from '../support/device.ts';
import { homes, openPage, pagePaths, readPage } from '../support/pages.ts';

/** What one page of the crawl held. Addresses are whole, links with their fragment. */
interface Visited {
	status: number | undefined;
	ids: Set<string>;
	links: string[];
}

// Results link to passages of the guides, sessions to the kiosk: with some on the device those links are followed too.
test.use({ storageState: deviceWith({ attempts, sessions }) });

for (const home of homes)
	test.describe(`the site at ${home}`, () => {
		test('every link leads to a page and a passage that exist, and every page is linked', async ({
			page,
		}) => {
			// It walks the whole site.
			test.slow();
			const visited = await crawl(page, home);
			for (const [address, { status, links }] of visited) {
				expect.soft(status, address).toBe(200);
				for (const link of links) expect.soft(problemOf(link, visited), address).toBeUndefined();
			}
			const reached = [...visited.keys()].map((address) => address.replace(home, '/')).sort();
			expect(reached).toEqual(pagePaths.filter((path) => path !== '/404.html'));
		});

		test('everything a page asks for or names is there, within the base', async ({ page }) => {
			// It walks the whole site.
			test.slow();
			const asked = new Map<string, number>();
			page.on('response', (response) => {
				// Later answers only say that what the browser has is still good.
				if (!asked.has(response.url())) asked.set(response.url(), response.status());
			});
			page.on('requestfailed', (request) => asked.set(request.url(), 0));
			for (const path of pagePaths) {
				await openPage(page, home + path.slice(1));
				for (const file of await filesNamed(page))
					if (!asked.has(file)) asked.set(file, (await page.request.get(file)).status());
			}
			for (const [url, status] of asked) {
				expect.soft(url).toContain(home);
				expect.soft(status, url).toBe(200);
			}
			expect(asked.size).toBeGreaterThan(pagePaths.length);
		});

		test('an address that does not exist says so and helps on', async ({ page }) => {
			for (const path of ['tidak-ada/', 'nilai/tidak-ada/juga/']) {
				const response = await page.goto(home + path);
				expect(response?.status()).toBe(404);
				await expect(page.getByRole('heading', { name: notFoundCopy.title })).toBeVisible();
				const ways = page.getByRole('main').getByRole('link');
				await expect(ways).toHaveCount(notFoundCopy.links.length + 7);
				for (const way of await hrefs(page, 'main a'))
					expect((await page.request.get(way)).status(), way).toBe(200);
			}
		});
	});

test('no page names itself among what to read next, nor any other page twice', () => {
	let read = 0;
	for (const path of pagePaths) {
		const related = /<section[^>]*"terkait"[\s\S]*?<\/section>/.exec(readPage(path))?.[0] ?? '';
		const links = [...related.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
		expect.soft(links, path).not.toContain(path);
		expect.soft(new Set(links).size, path).toBe(links.length);
		if (related) read += 1;
	}
	expect(read).toBeGreaterThan(30);
});

/** Follows every link within the origin from the home page on. */
async function crawl(page: Page, home: string): Promise<Map<string, Visited>> {
	const visited = new Map<string, Visited>();
	const queue = [home];
	for (const address of queue) {
		const response = await openPage(page, address);
		const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
		const links = (await hrefs(page, 'a')).filter((link) => link.startsWith(new URL(home).origin));
		visited.set(address, { status: response?.status(), ids: new Set(ids), links });
		for (const link of links.map(withoutFragment)) if (!queue.includes(link)) queue.push(link);
	}
	return visited;
}

function problemOf(link: string, visited: ReadonlyMap<string, Visited>): string | undefined {
	const home = [...visited.keys()][0] ?? '';
	if (!link.startsWith(home)) return `${link} leaves the base`;
	const id = decodeURIComponent(new URL(link).hash.slice(1));
	// What comes after the mark may be a session rather than a passage.
	if (id && !id.startsWith('sesi=') && !visited.get(withoutFragment(link))?.ids.has(id))
		return `${link} has no such passage`;
	return undefined;
}

const withoutFragment = (link: string) => link.replace(/#.*/, '');

/** Addresses in the markup, as the browser understands them. */
const hrefs = (page: Page, selector: string) =>
	page
		.locator(`${selector}[href]`)
		.evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));

/** Icons, fonts and manifest of a page, and what the manifest names; a browser without windows asks for few of them. */
async function filesNamed(page: Page): Promise<string[]> {
	const files = await hrefs(page, 'link:not([rel=canonical])');
	const manifest = files.find((file) => file.endsWith('.webmanifest'));
	if (!manifest) return files;
	const { icons, start_url } = (await (await page.request.get(manifest)).json()) as {
		icons: { src: string }[];
		start_url: string;
	};
	const named = [start_url, ...icons.map(({ src }) => src)];
	return [...files, ...named.map((name) => new URL(name, manifest).href)];
}
