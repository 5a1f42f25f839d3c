import { type Page, expect } from '@playwright/test';
import { casesCopy } from '../../src/copy/cases.ts';
import { evidenceCopy } from '../../src/copy/evidence.ts';
import { portraitActionCopy } from '../../src/copy/portrait-action.ts';
import { commitmentCopy } from '../../src/copy/commitment.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { fill } from '../../src/ui/text.ts';
import type { Commitment } from '../../src/core/device/commitment.ts';
import { started } from './commitments.ts';
import { openPage } from './pages.ts';
import { practices, promised } from './portrait-actions.ts';
import { sentence } from './words.ts';

/** Something a reader can have on screen. */
export interface View {
	name: string;
	open: (page: Page) => Promise<void>;
}

/** The screens that need something on the device: `attempts` and `draft` of device.ts. */
export const screenViews: View[] = [
	{
		name: 'an unfinished mirror about to be restarted',
		open: async (page) => {
			await openPage(page, '/cermin/diri/');
			await press(page, mirrorCopy.restart);
			await expect(page.getByRole('button', { name: mirrorCopy.restartYes })).toBeVisible();
		},
	},
	{
		name: 'a question',
		open: async (page) => {
			await resume(page, '8');
			await expect(page.getByText(fill(mirrorCopy.position, { n: 8, total: 21 }))).toBeVisible();
		},
	},
	{
		name: 'the review with its error summary',
		open: async (page) => {
			await resume(page, 'periksa');
			await press(page, mirrorCopy.proceed);
			await expect(page.getByRole('alert')).toBeFocused();
		},
	},
	{
		name: 'the choice',
		open: async (page) => {
			await resume(page, 'periksa');
			await press(page, mirrorCopy.proceed);
			await page.getByRole('button', { name: /^Tandai/ }).click();
			await press(page, mirrorCopy.proceed);
			await expect(page.getByText(mirrorCopy.prioritiesFull)).toBeVisible();
		},
	},
	{
		name: 'a computed index',
		open: async (page) => {
			await openPage(page, '/indeks/#nilai=50,50,50,50,50,50,51');
			await expect(page.locator('output')).toBeFocused();
		},
	},
	{
		name: 'a result under its mirror',
		open: (page) => openResult(page, '/cermin/diri/?langkah=hasil', 'Cermin Diri'),
	},
	{
		name: 'an order under its mirror',
		open: (page) => openResult(page, '/cermin/kilat/?langkah=hasil', 'Cermin Kilat'),
	},
	{
		name: 'results and history',
		open: (page) => openResult(page, '/cermin/hasil/', 'Cermin Diri'),
	},
	{
		name: 'a commitment being written',
		open: async (page) => {
			await openPage(page, '/komitmen/');
			await keepCommitment(page, undefined);
			await page.getByRole('checkbox').first().check();
			await press(page, commitmentCopy.choose.submit);
			await press(page, commitmentCopy.write.other);
			await page.getByLabel(commitmentCopy.write.then).fill('');
			await press(page, commitmentCopy.write.submit);
			await expect(page.getByText(commitmentCopy.write.missing)).toBeVisible();
		},
	},
	{
		name: 'the card of a commitment',
		open: async (page) => {
			await openPage(page, '/komitmen/');
			await keepCommitment(page, { ...started, startedOn: '2099-11-30' });
			await expect(page.locator('[data-card]')).toBeVisible();
		},
	},
	{
		name: 'a commitment looked back on',
		open: async (page) => {
			await openPage(page, '/komitmen/');
			await keepCommitment(page, { ...started, startedOn: '2026-09-25' });
			await page.getByRole('radio').nth(1).check();
			await page.getByRole('radio').last().check();
			await expect(page.getByText(commitmentCopy.check.obstacles.alone.tip)).toBeVisible();
		},
	},
	{
		name: 'a commitment of thirty days ago',
		open: async (page) => {
			await openPage(page, '/komitmen/');
			await keepCommitment(page, { ...started, startedOn: '2026-09-25' });
			await page.getByRole('radio').first().check();
			await press(page, commitmentCopy.check.submit);
			await expect(page.getByText(commitmentCopy.after.note)).toBeVisible();
		},
	},
	{
		name: 'a promise of a team, with findings still to be sorted',
		open: async (page) => {
			await openPage(page, '/potret/tindak/');
			await page.evaluate(
				(text) => localStorage.setItem('cermin:portrait-actions:v1', text),
				JSON.stringify({ current: promised, past: [{ ...promised, id: 'dua', outcome: 'done' }] }),
			);
			await openPage(page, '/potret/tindak/');
			await page.getByText(portraitActionCopy.promise.change).click();
			await page.getByText(portraitActionCopy.promise.early).click();
			await press(page, portraitActionCopy.promise.end);
			await expect(page.getByText(portraitActionCopy.promise.choose)).toBeVisible();
		},
	},
	{
		name: 'evidence about to be taken away',
		open: async (page) => {
			await openPage(page, '/potret/bukti/');
			await page.evaluate(
				(text) => localStorage.setItem('cermin:evidence:v1', text),
				JSON.stringify(practices),
			);
			await openPage(page, '/potret/bukti/');
			await page.locator('[data-value=akuntabel] summary').click();
			await press(page, evidenceCopy.remove);
			await expect(page.getByRole('button', { name: evidenceCopy.removeYes })).toBeVisible();
		},
	},
	{
		name: 'stored data about to be erased',
		open: async (page) => {
			await openPage(page, '/data-saya/');
			await press(page, myDataCopy.eraseAction);
			await expect(page.getByRole('button', { name: myDataCopy.eraseYes })).toBeVisible();
		},
	},
	{
		name: 'a case asked about without a choice',
		open: async (page) => {
			await openPage(page, '/kasus/uang-dalam-jabat-tangan/');
			await press(page, casesCopy.seeOutcome);
			await expect(page.getByText(casesCopy.chooseOne)).toBeVisible();
		},
	},
	{
		name: 'a case decided again, otherwise than before',
		open: async (page) => {
			await openPage(page, '/kasus/uang-dalam-jabat-tangan/');
			for (const choice of [0, 1]) {
				await page.getByRole('radio').nth(choice).check();
				await press(page, casesCopy.seeOutcome);
				if (choice === 0) await press(page, casesCopy.chooseAgain);
			}
			await expect(page.getByRole('heading', { name: casesCopy.outcome })).toBeVisible();
		},
	},
	{
		name: 'cases of a value and a setting that have none together',
		open: async (page) => {
			await openPage(page, '/kasus/?nilai=kompeten&tempat=desa');
			await expect(page.getByText(casesCopy.filter.none)).toBeVisible();
		},
	},
	{
		name: 'a term and its explanation',
		open: async (page) => {
			await openPage(page, '/topik/anti-pungli/');
			await press(page, 'pungli');
			await expect(page.locator('[popover]:popover-open')).toBeVisible();
			// The explanation lies over the foot of the screen: no link is to peep out from behind it.
			await page
				.locator('h2')
				.nth(1)
				.evaluate((heading) => heading.scrollIntoView());
		},
	},
	{
		name: 'a guide marked as read',
		open: async (page) => {
			await openPage(page, '/nilai/loyal/');
			const mark = page.getByRole('button', { name: siteCopy.read.mark });
			if ((await mark.getAttribute('aria-pressed')) === 'false') await mark.click();
			await expect(mark).toHaveAttribute('aria-pressed', 'true');
		},
	},
	{
		name: 'a search and what it found',
		open: async (page) => {
			await openPage(page, '/cari/?q=melayani');
			await expect(page.locator('mark').first()).toBeVisible();
		},
	},
];

async function resume(page: Page, step: string) {
	await openPage(page, `/cermin/diri/?langkah=${step}`);
	await press(page, mirrorCopy.resume);
}

async function openResult(page: Page, address: string, title: string) {
	await openPage(page, address);
	await expect(page.getByRole('heading', { level: 1, name: resultCopy.mine })).toBeVisible();
	await expect(page.getByText(sentence(resultCopy.finishedAt, { title })).first()).toBeVisible();
}

const press = (page: Page, name: string) =>
	page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** Puts a commitment, or none, on the device, and opens the page anew. */
async function keepCommitment(page: Page, current: Commitment | undefined) {
	const text = JSON.stringify({ current, past: [] });
	await page.evaluate((value) => localStorage.setItem('cermin:commitment:v1', value), text);
	await openPage(page, '/komitmen/');
}
