import { type Page, expect, test } from '@playwright/test';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { waveNames } from '../../src/copy/waves.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { deviceWith } from '../support/device.ts';
import { readInstrument } from '../support/mirrors.ts';
import { paste } from '../support/recap-flow.ts';
import { kilatSession } from '../support/session-flow.ts';

const words = recapToolCopy.attendance;
const own: Session = kilatSession;
const guest: Session = { ...own, id: 'zzzzqqqq', name: 'Kelas tamu' };

test.use({
	storageState: deviceWith({ sessions: [{ ...own, savedAt: '2026-11-24T02:00:00.000Z' }] }),
});

/** The codes of so many people of a session, the first with this number. */
const codesOf = ({ id, wave }: Session, people: number, first = 0) =>
	Array.from({ length: people }, (_, index) =>
		encodeResult({
			...{ session: id, participant: first + index, wave },
			...{ detail: 'summary', instrument: 'kilat', revision: readInstrument('kilat').revision },
			scores: Object.fromEntries(valueIds.map((value) => [value, (index % 5) * 25])),
		}),
	).join('\n');

const part = (page: Page) => page.getByRole('region', { name: words.title });
const count = (page: Page, n: number, present: number) =>
	part(page).getByText(fill(words.count, { n, present }), { exact: true });

async function enter(page: Page, present: string) {
	await part(page).getByLabel(words.label).fill(present);
	await part(page).getByRole('button', { name: words.action }).click();
}

test('says how many of those present have handed in, and goes on saying it when the page is opened again', async ({
	page,
}) => {
	await page.goto(`/pelatih/rekap/${encodeSession(own)}`);
	await enter(page, 'tiga puluh');
	await expect(part(page).getByRole('alert')).toHaveText(fill(words.problem, { most: '99.999' }));
	await expect(part(page).getByLabel(words.label)).toBeFocused();
	await enter(page, '14');
	await expect(count(page, 0, 14)).toBeVisible();
	await expect(part(page).getByRole('status')).toBeFocused();

	await paste(page, codesOf(own, 12));
	await expect(count(page, 12, 14)).toBeInViewport();
	await expect(part(page)).toContainText(fill(words.missing, { missing: 2 }));
	await expect(part(page)).not.toContainText(words.unlisted);

	await page.reload();
	await expect(count(page, 12, 14)).toBeVisible();
	await paste(page, codesOf(own, 2, 12));
	await expect(count(page, 14, 14)).toBeVisible();
	await expect(part(page)).toContainText(words.all);
	await paste(page, codesOf(own, 1, 14));
	await expect(part(page)).toContainText(fill(words.more, { more: 1 }));

	await part(page).getByRole('button', { name: words.change }).click();
	await expect(part(page).getByLabel(words.label)).toBeFocused();
	await enter(page, '');
	await expect(part(page)).not.toContainText(fill(words.more, { more: 1 }));
	await page.reload();
	await expect(part(page).getByLabel(words.label)).toHaveValue('');
});

test('counts another class where that is picked, for this visit where it is not in the list', async ({
	page,
}) => {
	await page.goto(`/pelatih/rekap/${encodeSession(own)}`);
	await enter(page, '30');
	await paste(page, `${codesOf(own, 6)}\n${codesOf(guest, 5, 100)}`);
	await expect(count(page, 6, 30)).toBeVisible();
	const which = part(page).getByLabel(words.which);
	await which.selectOption(`${guest.id} before`);
	await enter(page, '8');
	await expect(count(page, 5, 8)).toBeVisible();
	await expect(part(page)).toContainText(words.unlisted);
	await which.selectOption(fill(words.option, { session: own.name, wave: waveNames.before }));
	await expect(count(page, 6, 30)).toBeVisible();
	await which.selectOption(`${guest.id} before`);
	await expect(count(page, 5, 8)).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
});

test('works where the browser keeps nothing, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(`/pelatih/rekap/${encodeSession(own)}`);
	await enter(page, '30');
	await expect(count(page, 0, 30)).toBeVisible();
	await expect(part(page)).toContainText(words.refused);
});
