import type { Page } from '@playwright/test';

/** What a browser has complained about, and what a page did that none may. */
export interface Complaints {
	complain: (text: string) => void;
	/** What was complained about since this was last asked. */
	take: () => string[];
}

/** Listens to a page that has nothing open yet: to errors, cookies, what the policy forbids, and requests off its home. */
export async function hearComplaints(page: Page, home: string): Promise<Complaints> {
	const said: string[] = [];
	const complain = (text: string) => void said.push(text);
	page.on('console', (message) => {
		if (message.type() === 'error') complain(message.text());
	});
	page.on('pageerror', ({ message }) => complain(message));
	page.on('request', (request) => {
		if (!request.url().startsWith(home)) complain(`asks for ${request.url()}`);
	});
	page.on('response', (response) => {
		if ('set-cookie' in response.headers()) complain(`a cookie from ${response.url()}`);
	});
	await page.exposeFunction('complain', complain);
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const window = globalThis as unknown as { complain: (text: string) => void };
			window.complain(`${violatedDirective} forbids ${blockedURI}`);
		});
		addEventListener('pagehide', () => {
			const window = globalThis as unknown as { complain: (text: string) => void };
			if (document.cookie) window.complain(`a cookie: ${document.cookie}`);
		});
	});
	return { complain, take: () => said.splice(0) };
}
