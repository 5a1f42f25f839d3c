import { type Locator, type Page, expect, test } from '@playwright/test';
import { invitationCopy as invited } from '../../src/copy/invitation.ts';
import { joinCopy } from '../../src/copy/join.ts';
import { mirrorPageCopy } from '../../src/copy/mirror.ts';
import { resultCodeCopy as words } from '../../src/copy/code-card.ts';
import { waveNames } from '../../src/copy/waves.ts';
import type { Answer } from '../../src/core/assessment/instrument.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { fetchedAhead } from '../support/fetched-ahead.ts';
import {
	answer,
	answersToDiri,
	finishMirror,
	questionHeading,
	startButton,
} from '../support/mirror-flow.ts';
import {
	codeCard,
	codeOnScreen,
	invitationTitle,
	kilatSession,
	openSession,
	sessionOnPath,
} from '../support/session-flow.ts';
import { shifts } from '../support/shifts.ts';
import { storageFailures } from '../support/storage.ts';
import { beginning, sentence } from '../support/words.ts';

const diriSession: Session = { ...kilatSession, instrument: 'diri', path: 'budaya-adaptif' };
const waveOf = ({ wave }: Session) => waveNames[wave];
const invitationOf = (page: Page, session: Session) =>
	page.getByRole('region', { name: invitationTitle(session) });

const seven = (answer: Answer) => Array.from({ length: 7 }, () => answer);

/** Opens a session link, answers all questions, and gives the code on screen. */
async function enrol(
	page: Page,
	session: Session,
	answers: readonly (Answer | undefined)[] = seven(2),
) {
	await openSession(page, session);
	await startButton(page).click();
	await answer(page, answers);
	await finishMirror(page);
	return codeOnScreen(page);
}

test('a link whose # a messenger has encoded leads to its session', async ({ page }) => {
	// Without the last stroke the server under test shows a page of its own.
	await page.goto(`/cermin/kilat/${encodeSession(kilatSession).replace('#', '%23')}/`);
	await expect(page.getByRole('heading', { name: invitationTitle(kilatSession) })).toBeVisible();
});

test('a link opens its session whatever a messenger has put around it', async ({ page }) => {
	const link = encodeSession(kilatSession);
	for (const changed of [
		`#%23${link.slice(1)}`,
		`#${encodeURIComponent(link.slice(1))}`,
		`${link}).`,
	]) {
		await page.goto('about:blank');
		await page.goto(`/cermin/kilat/${changed}`);
		await expect(page.getByRole('heading', { name: invitationTitle(kilatSession) })).toBeVisible();
		await page.goto('/ikut/');
		await page.getByLabel(joinCopy.label).fill(`/cermin/kilat/${changed}\n`);
		await page.getByRole('button', { name: joinCopy.open }).click();
		await expect(page.getByRole('heading', { name: invitationTitle(kilatSession) })).toBeVisible();
	}
});

for (const end of [').', '%0A', '%20', ',', '%E2%80%9D'])
	test(`the address of a page with ${end} after it leads to the page`, async ({ page }) => {
		await page.goto(`/jalur/orientasi/${end}`);
		await expect(page).toHaveURL('/jalur/orientasi/');
		await page.goto(`/jalur/orientasi/${encodeSession(kilatSession)}${end}`);
		await expect(page.getByText(sessionOnPath(kilatSession))).toBeVisible();
	});

test('a link tells what it asks, and the mirror ends with a code that says just that', async ({
	page,
}) => {
	const code = await enrol(page, diriSession, answersToDiri({ 16: 2, 17: 2, 18: 2 }));
	expect(code).toMatchObject({ session: 'q7k3m9xw', wave: 'before', instrument: 'diri' });
	expect(code.items).toBeUndefined();
	expect(code.values).toEqual({
		'berorientasi-pelayanan': 75,
		akuntabel: 75,
		kompeten: 75,
		harmonis: 75,
		loyal: 75,
		adaptif: 50,
		kolaboratif: 75,
	});
	const card = codeCard(page);
	await card.getByText(words.contents).click();
	await expect(card.getByRole('group').filter({ hasText: words.values })).toContainText(
		'Adaptif50,0',
	);
	await expect(card).toContainText(words.group.rating);
	const fours = await card.locator('output span').allInnerTexts();
	expect(fours.slice(0, -1).every(({ length }) => length === 4)).toBe(true);
	expect(fours.at(-1)?.length).toBeGreaterThan(1);
	await expect(page.getByRole('img', { name: sentence(words.qr) })).toBeVisible();
	const message = fill(words.message, { ...diriSession, wave: waveOf(diriSession), code: '' });
	await expect(page.getByRole('link', { name: words.whatsapp })).toHaveAttribute(
		'href',
		beginning(`https://wa.me/?text=${encodeURIComponent(message)}`),
	);
	expect(await axeViolations(page)).toEqual([]);
});

test('the link says what will be asked before the first question, reading included', async ({
	page,
}) => {
	const session: Session = { ...diriSession, detail: 'full' };
	await openSession(page, session);
	const invitation = invitationOf(page, session);
	await expect(invitation).toContainText(sentence(invited.questions.rating, { items: 21 }));
	for (const promise of [invited.code.rating, invited.full, invited.voluntary])
		await expect(invitation).toContainText(promise);
	await expect(invitation).not.toContainText(invited.borrowed);
	await expect(invitation.getByRole('link')).toHaveAttribute('href', '/topik/budaya-adaptif/');
	expect(await axeViolations(page)).toEqual([]);
});

test('on a phone the link’s own words come first and the way to begin last, all on one screen, and nothing moves', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openSession(page, { ...kilatSession, instrument: 'diri', detail: 'full' });
	const top = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;
	const title = page.getByRole('heading', { name: invitationTitle(diriSession) });
	await expect(title).toBeInViewport();
	const advice = await top(page.getByText(sentence(mirrorPageCopy.intro.rating[1] ?? '')));
	expect(await top(title)).toBeLessThan(advice);
	expect(await top(startButton(page))).toBeGreaterThan(advice);
	await expect(startButton(page)).toBeInViewport({ ratio: 1 });
	expect(await shifts(page)).toEqual([]);
	await startButton(page).click();
	await expect(questionHeading(page)).toBeFocused();
});

test('on a small phone the way to begin is in view, however much the link says', async ({
	page,
}) => {
	for (const height of [640, 740]) {
		await page.setViewportSize({ width: 360, height });
		await openSession(page, { ...diriSession, detail: 'full' });
		await expect(startButton(page)).toBeInViewport({ ratio: 1 });
		// What has the focus is not behind it.
		const reading = invitationOf(page, diriSession).getByRole('link');
		await reading.focus();
		const bottom = await reading.evaluate((link) => link.getBoundingClientRect().bottom);
		expect(bottom).toBeLessThan((await startButton(page).boundingBox())?.y ?? NaN);
	}
});

test('answers go into the code only after a yes', async ({ page }) => {
	const without = await enrol(page, { ...kilatSession, detail: 'full' });
	expect(without.items).toBeUndefined();
	await page.getByLabel(fill(words.withAnswers, { n: 7 })).check();
	const having = await codeOnScreen(page);
	expect(Object.keys(having.items ?? {})).toHaveLength(7);
	expect(having.values).toEqual(without.values);
	expect(having.participant).toBe(without.participant);
	const card = codeCard(page);
	await card.getByText(words.contents).click();
	await expect(card.getByRole('group').filter({ hasText: words.values })).toContainText(
		`Adaptif${words.scale[2]}`,
	);
});

test('what came of a plan goes into a later code only after a tick, and never into the first', async ({
	page,
}) => {
	const plans = [{ behaviour: 'loyal-1', obstacle: '', when: 'ada rapat', then: 'mencatat' }];
	const checks = [{ day: 7, on: '2026-11-08', answers: [{ outcome: 'partly' }] }];
	const about = { id: 'a', savedAt: '2026-11-08T02:00:00.000Z', startedOn: '2026-11-01' };
	await page.addInitScript(
		([key = '', text = '']) => localStorage.setItem(key, text),
		[
			'cermin:commitment:v1',
			JSON.stringify({ current: { ...about, rehearsed: true, plans, checks }, past: [] }),
		],
	);
	const label = fill(words.withPlan, { outcome: words.plans.partly });
	expect(await enrol(page, kilatSession)).not.toHaveProperty('plan');
	await expect(codeCard(page).getByLabel(label)).toHaveCount(0);

	expect(await enrol(page, { ...kilatSession, wave: 'after' })).not.toHaveProperty('plan');
	const tick = codeCard(page).getByLabel(label);
	await expect(tick).not.toBeChecked();
	await tick.check();
	expect(await codeOnScreen(page)).toMatchObject({ plan: 'partly' });
	await codeCard(page).getByText(words.contents).click();
	const said = fill(words.plan, { outcome: words.plans.partly });
	await expect(codeCard(page).getByText(said)).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
});

test('before and after pair up on one device, and two sessions do not', async ({ page }) => {
	const before = await enrol(page, kilatSession);
	const later: Session = { ...kilatSession, wave: 'after' };
	await openSession(page, later);
	await expect(page.getByText(fill(invited.pair, { wave: waveOf(kilatSession) }))).toBeVisible();
	const after = await enrol(page, later);
	const elsewhere = await enrol(page, { ...kilatSession, id: 'zzzzqqqq' });
	expect(after.participant).toBe(before.participant);
	expect(elsewhere.participant).not.toBe(before.participant);
});

test('the code is still there after a reload and among the results', async ({ page }) => {
	const code = await enrol(page, kilatSession);
	await page.reload();
	expect(await codeOnScreen(page)).toEqual(code);
	await page.goto('/cermin/hasil/');
	expect(await codeOnScreen(page)).toEqual(code);
	await openSession(page, kilatSession);
	await expect(page.getByText(invited.finished)).toBeVisible();
	await expect(page.getByText(invited.borrowed)).toBeVisible();
});

test('the code is shown even where nothing can be stored', async ({ page }) => {
	await page.addInitScript(storageFailures.forbidden);
	const { session, values } = await enrol(page, kilatSession);
	expect(session).toBe('q7k3m9xw');
	expect(values.adaptif).toBe(50);
});

test('an ordinary mirror shows no code and fetches nothing for one', async ({ page }) => {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(request.url()));
	await page.goto('/cermin/kilat/');
	await startButton(page).click();
	await answer(page, seven(2));
	// By now what every mirror fetches ahead, in an idle moment, was asked for.
	const first = [...asked];
	await finishMirror(page);
	await expect(codeCard(page)).toHaveCount(0);
	expect([...asked]).toEqual(first);
	// What a session needs comes with its link, which shows that there was something to leave out.
	await openSession(page, kilatSession);
	expect(asked.size).toBeGreaterThan(first.length);
});

test('the code needs no network once the mirror is open', async ({ page, context }) => {
	await openSession(page, kilatSession);
	await fetchedAhead(page);
	await context.setOffline(true);
	await startButton(page).click();
	await answer(page, seven(4));
	await finishMirror(page);
	expect((await codeOnScreen(page)).values.loyal).toBe(100);
});

test('a link that is spoilt or hostile shows a sentence and an ordinary mirror', async ({
	page,
}) => {
	const link = (change: string) => `#sesi=1&${change}`;
	const rest = 'cermin=diri&tahap=pra&rincian=ringkas&id=q7k3m9xw';
	const { problems } = invited;
	const hostile: [string, string][] = [
		[link(`nama=${'a'.repeat(5000)}&${rest}`), problems['too-long']],
		[link('nama=<script>alert(1)</script>'), problems.malformed],
		[link(`nama=a%00%07b&${rest}`), problems['bad-name']],
		[link(`nama=A&${rest.replace('diri', 'lain')}`), problems['unknown-instrument']],
		[`#sesi=9&nama=A&${rest}`, problems['newer-version']],
		[link('nama=%E0%A4%A&cermin'), problems.malformed],
	];
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('dialog', (dialog) => errors.push(dialog.message()));
	for (const [fragment, problem] of hostile) {
		await page.goto('about:blank');
		await page.goto(`/cermin/diri/${fragment}`);
		await expect(page.getByRole('alert')).toContainText(problem);
		await expect(startButton(page)).toBeVisible();
	}
	await startButton(page).click();
	await expect(questionHeading(page)).toBeFocused();
	expect(errors).toEqual([]);
});

test('a link for another mirror leads there', async ({ page }) => {
	await page.goto(`/cermin/kilat/${encodeSession(diriSession)}`);
	await page.getByRole('link', { name: fill(invited.openOther, { title: 'Cermin Diri' }) }).click();
	await expect(page).toHaveURL(/\/cermin\/diri\/#sesi=1/);
	await expect(page.getByRole('heading', { name: invitationTitle(diriSession) })).toBeVisible();
});
