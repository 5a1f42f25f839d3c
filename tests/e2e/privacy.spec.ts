import { type Page, expect, test } from '@playwright/test';
import { casesCopy } from '../../src/copy/cases.ts';
import { calculatorCopy } from '../../src/copy/index-page.ts';
import { commitmentCopy } from '../../src/copy/commitment.ts';
import { evidenceCopy } from '../../src/copy/evidence.ts';
import { portraitActionCopy } from '../../src/copy/portrait-action.ts';
import { kioskCopy } from '../../src/copy/kiosk.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { unitSentencesCopy } from '../../src/copy/unit-sentences.ts';
import { fill } from '../../src/ui/text.ts';
import { homes } from '../support/homes.ts';
import {
	answer,
	answersToDiri,
	answersToKilat,
	finishMirror,
	startButton,
	startMirror,
} from '../support/mirror-flow.ts';
import { openPage } from '../support/pages.ts';
import { added, openRecap, paste } from '../support/recap-flow.ts';
import { codeText, kilatSession, openSession } from '../support/session-flow.ts';
import { beginning, sentence } from '../support/words.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

for (const [name, flow] of [
	['a person alone', everyFlow],
	['a session, its kiosk and its recap', everySessionFlow],
] as const)
	test(`no flow of ${name} asks for anything off the origin or sends an answer anywhere`, async ({
		page,
	}) => {
		test.slow();
		const requests: Asked[] = [];
		page.context().on('request', (request) => {
			requests.push({ url: request.url(), method: request.method(), body: request.postData() });
		});
		await flow(page);
		const own = requests.filter(({ url }) => !/^(data|blob):/.test(url));
		expect(own.length).toBeGreaterThan(20);
		expect(own.filter((request) => !isInnocent(request))).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});

interface Asked {
	url: string;
	method: string;
	body: string | null;
}

/** Whether a request fetches a file of the site and tells nothing of its reader. */
function isInnocent({ url, method, body }: Asked): boolean {
	if (!url.startsWith(homes[0]) || method !== 'GET' || body !== null) return false;
	// A session rides in the fragment, which is not sent; a code is in no address at all.
	// (A code is long; the name of a built file may hold its first letters by chance.)
	if (/cb1\w{9}|Orientasi/i.test(url)) return false;
	// The only words in an address are where in a mirror a page stands, what was searched for, which cases are
	// listed, and the search index's own time stamp.
	const { pathname, search } = new URL(url);
	return /^([^?]*(\?langkah=(\d+|hasil|periksa|tekad)|\?q=loyal|\?ts=\d+)?|\/kasus\/(acak\/)?\?nilai=adaptif&tempat=loket)$/.test(
		pathname + search,
	);
}

/** A session from its making to its recap: a participant, the kiosk, a code collected. */
async function everySessionFlow(page: Page) {
	await page.goto('/pelatih/');
	await page.goto('/pelatih/sesi/');
	await page.getByLabel(sessionBuilderCopy.form.name).fill('Orientasi');
	await page
		.getByRole('img', { name: sentence(sessionBuilderCopy.share.qr) })
		.first()
		.waitFor();
	await openSession(page, kilatSession);
	await startButton(page).click();
	await answer(page, answersToKilat);
	await finishMirror(page);
	const code = await codeText(page);
	await openSession(page, kilatSession, 'kios/');
	await press(page, kioskCopy.open);
	await press(page, kioskCopy.agree);
	await answer(page, answersToKilat);
	await press(page, kioskCopy.finish);
	await press(page, mirrorCopy.signGo);
	await page.getByRole('heading', { name: kioskCopy.thanksTitle }).waitFor();
	await page.goto('/pelatih/kalimat/#loyal-1');
	await page
		.locator('[id="loyal-1"]')
		.getByRole('button', { name: beginning(unitSentencesCopy.useExample) })
		.click();
	await said(page, unitSentencesCopy.kept);
	await press(page, unitSentencesCopy.tools.exportAction);
	await page.goto('/potret/tindak/#temuan=adaptif');
	await said(page, portraitActionCopy.kept);
	await page.goto('/potret/bukti/');
	await page.locator('[data-value=loyal] summary').click();
	await page
		.getByRole('button', { name: beginning(evidenceCopy.add) })
		.first()
		.click();
	await said(page, evidenceCopy.kept);
	await openRecap(page);
	await paste(page, `Kode saya ${code}`);
	await added(page, 1).waitFor();
	await page.goto('/data-saya/');
	await said(page, fill(myDataCopy.codes, { n: 2 }));
	await eraseAll(page);
	await page.goto('/pelatih/rekap/');
	await said(page, recapToolCopy.choose.empty);
}

async function everyFlow(page: Page) {
	await page.goto('/');
	await startMirror(page, 'diri');
	await answer(page, answersToDiri().slice(0, 12));
	await page.reload();
	await press(page, mirrorCopy.resume);
	await answer(page, answersToDiri().slice(12));
	await finishMirror(page, ['Suka menolong']);
	await press(page, resultCopy.png);
	await startMirror(page, 'kilat');
	await answer(page, answersToKilat);
	await finishMirror(page);
	await page.goto('/cermin/hasil/');
	const entry = sentence(resultCopy.historyEntry, { title: 'Cermin Diri' });
	await page.getByRole('button', { name: entry }).click();
	await page.goto('/cari/?q=loyal');
	await page.locator('mark').first().waitFor();
	await page.goto('/kasus/');
	const { filter, settings } = casesCopy;
	await page.getByLabel(filter.value, { exact: true }).selectOption('Adaptif');
	await page.getByLabel(filter.setting, { exact: true }).selectOption(settings.loket);
	await page.reload();
	await page.getByRole('link', { name: casesCopy.random.title }).click();
	await page.locator('[data-random-case] li:visible a').click();
	await page.getByRole('radio').first().check();
	await press(page, casesCopy.seeOutcome);
	await page.goto('/nilai/adaptif/');
	await press(page, siteCopy.read.mark);
	await page.goto('/indeks/');
	const submit = page.getByRole('button', { name: calculatorCopy.submit, exact: true });
	await submit.scrollIntoViewIfNeeded();
	await page.locator('[data-calculator]').waitFor({ state: 'detached' });
	for (const score of await page.locator('#kalkulator').getByRole('textbox').all())
		await score.fill('57,9');
	await submit.click();
	await said(page, sentence(calculatorCopy.result, { mean: '57,9' }));
	await page.goto('/komitmen/');
	await page.getByRole('checkbox').first().check();
	await press(page, commitmentCopy.choose.submit);
	await press(page, commitmentCopy.write.submit);
	await press(page, commitmentCopy.rehearse.said);
	await page.getByText(commitmentCopy.card.setUp).click();
	await page.getByLabel(commitmentCopy.card.nameLabel).fill('Orientasi');
	for (const way of ['calendar', 'png'] as const) await press(page, commitmentCopy.card[way]);
	await page.goto('/data-saya/');
	await said(page, fill(myDataCopy.read, { n: 1 }));
	await press(page, myDataCopy.exportAction);
	await eraseAll(page);
	await page.goto('/bangga-melayani-bangsa/');
}

async function eraseAll(page: Page) {
	await press(page, myDataCopy.eraseAction);
	await press(page, myDataCopy.eraseYes);
	await said(page, myDataCopy.erasures.erased);
}

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
			// A script is refused when it is given its text already, which throws.
			try {
				stranger.textContent = tag === 'script' ? 'document.title = "x"' : 'body { display: none }';
			} catch {
				continue;
			}
			document.head.append(stranger);
		}
	});
	await expect.poll(() => refused.sort()).toEqual(['require-trusted-types-for', 'style-src-elem']);
});
