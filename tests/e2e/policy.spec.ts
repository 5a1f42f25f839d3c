import { expect, test } from '@playwright/test';
import { openPage, pagePaths, readPage } from '../support/pages.ts';

// That no page meets its own policy, first-paint.spec.ts tests on every screen.

test('the policy refuses a script and a style that the page was not built with', async ({
	page,
}) => {
	const refused: string[] = [];
	await page.exposeFunction('tell', (directive: string) => refused.push(directive));
	await openPage(page, '/nilai/adaptif/');
	await page.evaluate(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
			(window as unknown as { tell: (directive: string) => void }).tell(violatedDirective);
		});
		for (const tag of ['script', 'style']) {
			const stranger = document.createElement(tag);
			stranger.textContent = tag === 'script' ? 'document.title = "x"' : 'body { display: none }';
			document.head.append(stranger);
		}
	});
	await expect.poll(() => refused.sort()).toEqual(['script-src-elem', 'style-src-elem']);
});

test('a policy lists no hash that nothing on the page bears', () => {
	for (const path of pagePaths) {
		const html = readPage(path);
		const inline = html.match(/<(style|script)\b[^>]*>[^<]/g) ?? [];
		const listed = html.match(/'sha256-/g) ?? [];
		expect(listed.length, path).toBeGreaterThan(1);
		expect(listed.length, path).toBeLessThanOrEqual(inline.length);
	}
});
