import { type Page, expect, test } from '@playwright/test';
import { calculatorCopy } from '../../src/copy/index-page.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { rootPort } from '../support/ports.mjs';
import { answer, answersToDiri, finishMirror, startMirror } from '../support/mirror-flow.ts';

for (const [name, flow] of [
	['a person alone', everyFlow],
	['a session, its kiosk and its recap', everySessionFlow],
] as const)
	test(`no flow of ${name} asks for anything off the origin or sends an answer anywhere`, async ({
		page,
	}) => {
		test.slow();
		const requests: { url: string; method: string; body: string | null }[] = [];
		page.context().on('request', (request) => {
			requests.push({ url: request.url(), method: request.method(), body: request.postData() });
		});
		await flow(page);
		const own = requests.filter(({ url }) => !/^(data|blob):/.test(url));
		expect(own.length).toBeGreaterThan(20);
		for (const { url, method, body } of own) {
			expect(new URL(url).origin).toBe(`http://localhost:${rootPort}`);
			expect(method).toBe('GET');
			expect(body).toBeNull();
			// A session rides in the fragment, which is not sent; a code is in no address at all.
			// (A code is long; the name of a built file may hold its first letters by chance.)
			expect(url).not.toMatch(/cb1\w{9}|Orientasi/i);
			// The only words in an address are where in a mirror a page stands, what was searched for, which cases are
			// listed, and the search index's own time stamp.
			const { pathname, search } = new URL(url);
			expect(pathname + search).toMatch(
				/^([^?]*(\?langkah=(\d+|hasil|periksa|tekad)|\?q=loyal|\?ts=\d+)?|\/kasus\/(acak\/)?\?nilai=adaptif&tempat=loket)$/,
			);
		}
		expect(await page.context().cookies()).toEqual([]);
	});

/** A session from its making to its recap: a participant, the kiosk, a code collected. */
async function everySessionFlow(page: Page) {
	const session: Session = {
		id: 'q7k3m9xw',
		name: 'Orientasi',
		instrument: 'kilat',
		wave: 'before',
		detail: 'summary',
	};
	await page.goto('/pelatih/');
	await page.goto('/pelatih/sesi/');
	await page.getByLabel('Nama sesi').fill('Orientasi');
	await page.getByRole('img', { name: /QR/ }).first().waitFor();
	await page.goto('about:blank');
	await page.goto(`/cermin/kilat/${encodeSession(session)}`);
	await page.getByRole('button', { name: 'Mulai', exact: true }).click();
	await answer(page, [4, 3, 2, 1, 0, 4, 3]);
	await finishMirror(page);
	const card = page.getByRole('region', { name: 'Kode Anda untuk pelatih' });
	const code = (await card.locator('output').textContent()) ?? '';
	await page.goto(`/cermin/kilat/kios/${encodeSession(session)}`);
	await page.getByRole('button', { name: 'Mulai mode kios' }).click();
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await answer(page, [4, 3, 2, 1, 0, 4, 3]);
	await page.getByRole('button', { name: 'Kirim ke rekap' }).click();
	await page.getByRole('button', { name: 'Sudah sesuai, lanjutkan' }).click();
	await page.getByRole('heading', { name: /^Terima kasih/ }).waitFor();
	await page.goto('/pelatih/rekap/');
	await page.getByLabel('Tempel obrolan').fill(`Kode saya ${code}`);
	await page.getByRole('button', { name: 'Ambil kodenya' }).click();
	await page.getByText('1 kode baru.').waitFor();
	await page.goto('/data-saya/');
	await page.getByText(/Kode hasil yang Anda kumpulkan untuk rekap: 2/).waitFor();
	await page.getByRole('button', { name: 'Hapus semua data' }).click();
	await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
	await page.getByText('Semua data sudah dihapus').waitFor();
	await page.goto('/pelatih/rekap/');
	await page.getByText('Belum ada kode.').waitFor();
}

async function everyFlow(page: Page) {
	await page.goto('/');
	await startMirror(page, 'diri');
	await answer(page, answersToDiri().slice(0, 12));
	await page.reload();
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await answer(page, answersToDiri().slice(12));
	await finishMirror(page, ['Suka menolong']);
	await page.getByRole('button', { name: 'Unduh gambar profil' }).click();
	await startMirror(page, 'kilat');
	await answer(page, [4, 3, 2, 1, 0, 4, 3]);
	await finishMirror(page);
	await page.goto('/cermin/hasil/');
	await page.getByRole('button', { name: /^Cermin Diri,/ }).click();
	await page.goto('/cari/?q=loyal');
	await page.locator('mark').first().waitFor();
	await page.goto('/kasus/');
	await page.getByLabel('Nilai', { exact: true }).selectOption('Adaptif');
	await page.getByLabel('Tempat', { exact: true }).selectOption('Loket');
	await page.reload();
	await page.getByRole('link', { name: 'Kasus acak' }).click();
	await page.locator('[data-random-case] li:visible a').click();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
	await page.goto('/nilai/adaptif/');
	await page.getByRole('button', { name: 'Tandai sudah dibaca' }).click();
	await page.goto('/indeks/');
	const reckon = page.getByRole('button', { name: calculatorCopy.submit, exact: true });
	await reckon.scrollIntoViewIfNeeded();
	for (const score of await page.locator('#kalkulator').getByRole('textbox').all())
		await score.fill('57,9');
	await reckon.click();
	await page.getByText(/^Rata-rata 57,9/).waitFor();
	await page.goto('/data-saya/');
	await page.getByText('Panduan yang Anda tandai sudah dibaca: 1.').waitFor();
	await page.getByRole('button', { name: 'Unduh berkas data' }).click();
	await page.getByRole('button', { name: 'Hapus semua data' }).click();
	await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
	await page.goto('/bangga-melayani-bangsa/');
}
