import { type Page, expect } from '@playwright/test';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapTablesCopy } from '../../src/copy/recap-tables.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { fill } from '../../src/ui/text.ts';

const { intake, findings } = recapToolCopy;

/** The box into which a chat is pasted. */
export const pasteBox = (page: Page) => page.getByLabel(intake.paste);

/** Where files with codes are handed over: the field behind the button, which asks for no kind of file. */
export const filesField = (page: Page) => page.locator('input[type=file]:not([accept])');

/** Opens the recap and waits until it has read what is stored. */
export async function openRecap(page: Page) {
	await page.goto('/pelatih/rekap/');
	await expect(page.getByRole('heading', { name: intake.title })).toBeVisible();
}

/** Pastes text, also where collecting has been folded away, and waits until what was found is told. */
export async function paste(page: Page, text: string) {
	const more = page.getByRole('button', { name: intake.more });
	if (await more.isVisible()) await more.click();
	await pasteBox(page).fill(text);
	await page.getByRole('button', { name: intake.pasteAction }).click();
	await expect(page.getByRole('heading', { name: findings.title })).toBeVisible();
}

/** What the recap says of so many codes that it did not have yet. */
export const added = (page: Page, n: number) =>
	page.getByText(fill(findings.added, { n }), { exact: true });

/** Shows the recap to the group. */
export const reveal = (page: Page) =>
	page.getByRole('button', { name: recapDisplayCopy.reveal }).click();

/** The title over the overall score: there wherever a recap is shown. */
export const shownRecap = (page: Page) => page.getByText(recapTablesCopy.overall).first();

/** Makes storage refuse so. What a page runs first does not reach its worker, so the worker's own script begins with it. */
export async function refuseInWorker(
	page: Page,
	...methods: ('add' | 'put' | 'delete' | 'clear')[]
) {
	const refusal = `for (const method of ${JSON.stringify(methods)}) self.WorkerGlobalScope && (IDBObjectStore.prototype[method] = () => { throw new DOMException('refused'); });`;
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		const script = await response.text();
		const body = script.includes('cermin-recap') ? refusal + script : script;
		await route.fulfill({ response, body });
	});
}
