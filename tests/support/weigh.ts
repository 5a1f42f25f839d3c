import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a first visit to a page costs, in bytes as they travel. */
export interface Weight {
	/** The page itself with its styles and inline scripts. */
	html: number;
	/** All scripts, the inline ones too. */
	scripts: number;
	/** The page, everything it asks for, and the icons and manifest it names. */
	total: number;
	/** Paths of everything counted in the total. */
	files: string[];
}

/**
 * Weighs a page by what a browser asks for while it loads. `site` is the folder of the build that the page's
 * context has as its base address.
 */
export async function weigh(page: Page, path: string, site: string): Promise<Weight> {
	const asked = new Set<string>();
	const note = (request: { url: () => string }) => asked.add(new URL(request.url()).pathname);
	page.on('request', note);
	await page.goto(path, { waitUntil: 'load' });
	// Islands that wait for a quiet moment ask for their scripts after the page has loaded.
	await page
		.locator('astro-island[ssr]:not([client="visible"])')
		.first()
		.waitFor({ state: 'detached' });
	page.off('request', note);

	const inline = await page
		.locator('script:not([src]):not([type*=json])')
		.evaluateAll((scripts) => scripts.map(({ textContent }) => textContent).join('\n'));
	const named = await page
		.locator('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]')
		.evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));

	const files = [...new Set([...asked, ...named])];
	const sizes = files.map((file) => transferSize(site + file.replace(/\/$/, '/index.html')));
	const scripts = files.filter((file) => file.endsWith('.js'));
	return {
		html: transferSize(site + path.replace(/\/$/, '/index.html')),
		scripts: sum([compressed(inline), ...scripts.map((file) => transferSize(site + file))]),
		total: sum(sizes),
		files,
	};
}

/** Fonts and pictures are compressed by themselves; servers send them as they are. */
function transferSize(file: string): number {
	const content = readFileSync(file);
	return /\.(woff2|png|avif|webp|jpg)$/.test(file) ? content.length : compressed(content);
}

// Brotli as servers send what they compressed beforehand, at its highest level.
const compressed = (content: string | Buffer) => brotliCompressSync(content).length;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
