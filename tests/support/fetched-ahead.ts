import { type Page, type Request, expect } from '@playwright/test';

/**
 * Waits until what a page fetches ahead, each part in a moment when it has nothing else to do, has come: nothing is on its way,
 * and nothing was asked for over several such moments.
 */
export async function fetchedAhead(page: Page): Promise<void> {
	const asked = new Set<Request>();
	const answered = new Set<Request>();
	page.on('request', (request) => void asked.add(request));
	page.on('response', (response) => void answered.add(response.request()));
	page.on('requestfailed', (request) => void answered.add(request));
	let before = '';
	await expect
		.poll(async () => {
			const last = before;
			before = `${asked.size} ${await page.evaluate(countAfterIdleMoments)}`;
			return asked.isSubsetOf(answered) && before === last;
		})
		.toBe(true);
}

/** How much has come, once the page had nothing else to do a few times. */
function countAfterIdleMoments(): Promise<number> {
	return new Promise((resolve) => {
		let moments = 5;
		const next = () =>
			moments-- > 0
				? requestIdleCallback(next, { timeout: 500 })
				: resolve(performance.getEntriesByType('resource').length);
		next();
	});
}
