import { type Page, expect, test } from '@playwright/test';
import { joinCopy } from '../../src/copy/join.ts';
import { encodeJoinCode, spaceJoinCode } from '../../src/core/codes/join-code.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { axeViolations } from '../support/axe.ts';
import { misfits } from '../support/fit.ts';
import { openPage } from '../support/pages.ts';
import { invitationTitle, kilatSession } from '../support/session-flow.ts';

const session: Session = { ...kilatSession, detail: 'full' };
const code = spaceJoinCode(encodeJoinCode(session));
const field = (page: Page) => page.getByLabel(joinCopy.label);
const open = (page: Page) => page.getByRole('button', { name: joinCopy.open });
const invitation = (page: Page, name: string) =>
	page.getByRole('heading', { name: invitationTitle({ name }) });

test('a code opens the mirror under the same id, named after the code', async ({ page }) => {
	await openPage(page, '/ikut/');
	await field(page).fill(` ${code.toLowerCase().replaceAll(' ', '-')} `);
	await page.keyboard.press('Enter');
	await expect(invitation(page, code)).toBeVisible();
	await expect(page).toHaveURL(/\/cermin\/kilat\/#sesi=1&.*rincian=rinci&id=q7k3m9xw$/);
});

test('a pasted link is taken too', async ({ page }) => {
	await openPage(page, '/ikut/');
	await field(page).fill(`Ini: https://contoh.id/x/${encodeSession(session)} `);
	await open(page).click();
	await expect(invitation(page, session.name)).toBeVisible();
});

test('a wrong code gets a sentence at the field, which keeps it', async ({ page }) => {
	const { problems } = joinCopy;
	const wrong: [text: string, problem: string][] = [
		['', problems.empty],
		[code.slice(0, 9), problems.cut],
		[`${code} qqqq`, problems['too-long']],
		[code.replace('9', '8'), problems.altered],
		[code.replace('9', 'B'), problems.foreign],
		['<script>alert(1)</script>', problems.foreign],
		['cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh', problems['result-code']],
		['https://contoh.id/#sesi=1&nama=', joinCopy.badLink],
		['9'.repeat(5000), problems['too-long']],
	];
	await openPage(page, '/ikut/');
	const alert = page.getByRole('alert');
	for (const [text, problem] of wrong) {
		await field(page).fill(text);
		await expect(alert).toHaveText('');
		await open(page).click();
		await expect(alert).toHaveText(problem);
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveValue(text);
	}
	expect(await axeViolations(page)).toEqual([]);
	expect(await misfits(page)).toEqual([]);
});
