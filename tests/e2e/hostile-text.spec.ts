import { type Page, expect, test } from '@playwright/test';
import { invitationCopy } from '../../src/copy/invitation.ts';
import { joinCopy } from '../../src/copy/join.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { encodeBackup } from '../../src/core/device/backup.ts';
import { encodeSession } from '../../src/core/codes/session-link.ts';
import { hearComplaints } from '../support/complaints.ts';
import { backup, codes, savedAt, session } from '../support/fuzz/seeds.ts';
import { homes } from '../support/homes.ts';
import { openPage } from '../support/pages.ts';
import { filesField, openRecap, paste } from '../support/recap-flow.ts';

/** What would run if a page took it for markup, each in another way. */
const hostile =
	'<img src=x onerror=complain("run")>"><svg onload=complain("run")>\' onmouseover=complain("run") javascript:complain("run")';
/** The same without the brackets that the name of a session cannot have. */
const hostileName = '" onfocus=complain("run") autofocus x=\' javascript:complain("run")';
const mine = { ...session, name: hostileName, wave: 'before' as const, path: 'orientasi' };
const link = encodeSession(mine);

/** A device on which a person or a file has put it wherever text can be put. */
const file = encodeBackup(
	{
		...backup,
		unitSentences: { 'adaptif-1': hostile.slice(0, 140), 'harmonis-3': hostile.slice(0, 140) },
		sessions: [{ ...mine, savedAt, present: 3 }],
		enrolments: backup.enrolments.map((one) => ({ ...one, name: hostileName })),
		commitments: {
			past: backup.commitments.past,
			...(backup.commitments.current && {
				current: {
					...backup.commitments.current,
					plans: [{ behaviour: 'harmonis-3', obstacle: hostile, when: hostile, then: hostile }],
				},
			}),
		},
		paths: { orientasi: { begunAt: savedAt, ticked: ['renungan/a'], session: link } },
	},
	savedAt,
);

/** Every page that shows what was put there, or what its address says. */
const paths = [
	'/',
	'/data-saya/',
	'/komitmen/',
	'/pelatih/kalimat/',
	'/pelatih/sesi/',
	`/pelatih/sesi/${link}`,
	`/pelatih/cetak/poster-pintu/${link}`,
	`/pelatih/rekap/${link}`,
	`/cermin/diri/${link}`,
	`/cermin/diri/kios/${link}`,
	`/jalur/orientasi/${link}`,
	'/cermin/hasil/',
	`/cari/?q=${encodeURIComponent(hostile)}&jenis=${encodeURIComponent(hostile)}`,
	`/kasus/?nilai=${encodeURIComponent(hostile)}`,
	`/indeks/#nilai=${encodeURIComponent(hostile)}`,
	`/istilah/#${encodeURIComponent(hostile)}`,
	`/cermin/diri/?langkah=${encodeURIComponent(hostile)}`,
];

test('text that would run as markup is shown as the text it is, wherever it comes from', async ({
	page,
}) => {
	test.slow();
	const { take } = await hearComplaints(page, homes[0]);
	await page.goto('/data-saya/');
	await page.getByLabel(myDataCopy.importAction).setInputFiles({
		name: `${hostile.replaceAll('/', '')}.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(file),
	});
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('cermin:commitment:v1')))
		.toContain('onerror');
	for (const path of paths) {
		await page.goto('about:blank');
		await openPage(page, path);
		await nothingRan(page);
	}
	// A link with markup in its name is refused in words.
	await page.goto('about:blank');
	const refused = link.replace(
		/nama=[^&]*/,
		`nama=${encodeURIComponent('<img src=x onerror=complain("run")>')}`,
	);
	await openPage(page, `/cermin/diri/${refused}`);
	await expect(page.getByText(invitationCopy.problems['bad-name'])).toBeVisible();
	await openPage(page, '/ikut/');
	await page.getByLabel(joinCopy.label).fill(hostile);
	await page.keyboard.press('Enter');
	await expect(page.getByText(joinCopy.problems.foreign)).toBeVisible();
	await nothingRan(page);
	// A sender of a chat, a damaged code and a file by such a name.
	await openRecap(page);
	const chat = codes.map(
		(code) => `24/11/26 09.12 - ${hostile.replaceAll(':', '')}: ${code.slice(0, -1)} ${code}`,
	);
	await paste(page, chat.join('\n'));
	await nothingRan(page);
	await filesField(page).setInputFiles({
		name: hostile.replaceAll('/', ''),
		mimeType: 'image/png',
		buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]),
	});
	await expect(page.getByText('onerror=').first()).toBeVisible();
	await nothingRan(page);
	expect(take()).toEqual([]);
	// Were nothing heard, nothing would be proved. It throws, too.
	const planted = page.evaluate(() => document.body.setAttribute('onclick', 'complain("run")'));
	await expect(planted).rejects.toThrow('TrustedScript');
	await expect.poll(take).not.toEqual([]);
});

/** Expects no element, handler or link to have come of it. */
async function nothingRan(page: Page) {
	const made =
		'[onerror], [onload], [onmouseover], [onfocus], img[src="x"], [href^="javascript:" i]';
	await expect(page.locator(made)).toHaveCount(0);
}

test('the policy refuses to make markup and code of text, but lets the site’s own workers start', async ({
	page,
}) => {
	await openPage(page, '/nilai/adaptif/');
	const refused = await page.evaluate(() => {
		const attempts = [
			() => (document.createElement('p').innerHTML = '<b>a</b>'),
			() => document.body.insertAdjacentHTML('beforeend', '<b>a</b>'),
			() => new DOMParser().parseFromString('<b>a</b>', 'text/html'),
			() => (document.createElement('script').src = '/x.js'),
			() => new Worker('https://lain.example/x.js'),
		];
		return attempts.filter((attempt) => {
			try {
				attempt();
				return false;
			} catch {
				return true;
			}
		}).length;
	});
	expect(refused).toBe(5);
	await openRecap(page);
	const foreign = await page.evaluate(() => {
		try {
			new Worker('https://lain.example/x.js');
			return 'started';
		} catch (error) {
			return (error as Error).name;
		}
	});
	expect(foreign).toBe('TypeError');
});
