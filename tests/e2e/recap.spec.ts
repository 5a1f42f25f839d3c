import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type Page, expect, test } from '@playwright/test';
import type { Answer } from '../../src/core/assessment/instrument.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import { type Wave, type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { behaviourIds, valueIds } from '../../src/core/values/values.ts';
import { formatChange } from '../../src/ui/format.ts';
import { readNames } from '../../scripts/recap/names.ts';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { answer, finishMirror } from '../support/mirror-flow.ts';

const valueNames = readNames().values;
const session: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'summary',
};

/** A code as a device would make it, every item scored alike. */
const codeOf = (participant: number, score: number, change: Partial<Session> = {}) => {
	const { id, wave, detail } = { ...session, ...change };
	return encodeResult({
		session: id,
		participant,
		wave,
		detail,
		instrument: 'diri',
		revision: 1,
		scores: Object.fromEntries(behaviourIds.map((behaviour) => [behaviour, score])),
	});
};
const codesOf = (people: number, change: Partial<Session> = {}) =>
	Array.from({ length: people }, (_, n) => codeOf(n, [25, 50, 75, 100][n % 4] ?? 0, change));

async function openRecap(page: Page) {
	await page.goto('/pelatih/rekap/');
	await expect(page.getByRole('heading', { name: 'Kumpulkan kode' })).toBeVisible();
}

async function paste(page: Page, text: string) {
	const more = page.getByRole('button', { name: 'Tambah kode' });
	if (await more.isVisible()) await more.click();
	await page.getByLabel('Tempel obrolan').fill(text);
	await page.getByRole('button', { name: 'Ambil kodenya' }).click();
	await expect(page.getByRole('heading', { name: 'Yang ditemukan' })).toBeVisible();
}

const reveal = (page: Page) =>
	page.getByRole('button', { name: 'Tampilkan kepada kelompok' }).click();

/** One person of the class on a device of their own: both waves, and the codes they would send. */
async function attend(browser: Browser, answersIn: Record<'before' | 'after', Answer[]>) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const codes: Partial<Record<Wave, string>> = {};
	for (const wave of ['before', 'after'] as const) {
		await page.goto('about:blank');
		await page.goto(`/cermin/kilat/${encodeSession({ ...session, wave })}`);
		await page.getByRole('button', { name: 'Mulai', exact: true }).click();
		await answer(page, answersIn[wave]);
		await finishMirror(page);
		const card = page.getByRole('region', { name: 'Kode Anda untuk pelatih' });
		codes[wave] = (await card.locator('output').textContent()) ?? '';
	}
	await context.close();
	return codes;
}

test('a class of twelve takes both waves from a link, and its recap is what can be worked out by hand', async ({
	browser,
	page,
}) => {
	// Twenty-four whole mirrors.
	test.setTimeout(600_000);
	// Uneven in people and in items, so that neither can be taken for another.
	const before = (person: number) =>
		Array.from({ length: 7 }, (_, item) => ((person * person + 3 * item) % 4) as Answer);
	const after = (person: number) =>
		before(person).map(
			(given, item) => Math.min(4, Number(given) + ((person + item) % 3)) as Answer,
		);
	const chat: string[] = [];
	for (let person = 0; person < 12; person += 1) {
		const codes = await attend(browser, { before: before(person), after: after(person) });
		chat.push(
			`24/11/26 09.1${person % 10} - Peserta ${person}: Ini kode saya ${codes.before}, terima kasih`,
			`[24/11/26 15.02.1${person % 10}] Peserta ${person}: \u200e${codes.after?.toUpperCase()}`,
		);
	}

	await openRecap(page);
	await paste(page, chat.join('\n'));
	await expect(page.getByText('24 kode baru.')).toBeVisible();
	await reveal(page);

	// By hand: the mean difference, and Student's interval of it at 11 degrees of freedom.
	const people = Array.from({ length: 12 }, (_, person) => person);
	const scores = (answers: (person: number) => Answer[], item: number) =>
		people.map((person) => Number(answers(person)[item]) * 25);
	const mean = (numbers: number[]) =>
		numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	await page.getByText(recapDisplayCopy.differencesTable, { exact: true }).click();
	const table = page.getByRole('table', { name: /dari tahap awal ke setelah 30 hari$/ });
	for (const [item, value] of valueIds.entries()) {
		const [first, second] = [scores(before, item), scores(after, item)];
		const differences = second.map((score, person) => score - (first[person] ?? NaN));
		const change = mean(differences);
		const spread = Math.sqrt(
			differences.reduce((sum, one) => sum + (one - change) ** 2, 0) / (people.length - 1),
		);
		const reach = (2.2009852 * spread) / Math.sqrt(people.length);
		const name = valueNames[value];
		const cells = table.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
		await expect(cells).toHaveText([
			formatChange(change),
			`${formatChange(change - reach)} sampai ${formatChange(change + reach)}`,
			'12',
			// How many rose, stayed and fell, where no part is one to four.
			...Array<RegExp>((await cells.count()) - 3).fill(/^(\d+|–)$/),
		]);
	}
	await expect(page.getByText(/12 orang mengisi dua kali/).first()).toBeVisible();
});

test('what was found is told: new, told again, damaged, and nothing', async ({ page }) => {
	await openRecap(page);
	const [first = '', ...rest] = codesOf(6);
	await paste(page, [first, first, ...rest, first.slice(0, -5)].join(' lalu\n'));
	const findings = page.getByRole('status').filter({ hasText: 'Yang ditemukan' });
	await expect(findings).toContainText('6 kode baru.');
	await expect(findings).toContainText('1 kode sudah ada');
	await expect(findings).toContainText('tidak dapat dibaca');
	await paste(page, 'Selamat pagi, rapat dimulai pukul 8.');
	await expect(findings).toContainText('Tidak ada kode di dalamnya');
});

test('below five there is a friendly wait, and from five it is hidden until shown', async ({
	page,
}) => {
	await openRecap(page);
	await paste(page, codesOf(4).join('\n'));
	await expect(page.getByText(/Baru 4 orang/)).toBeVisible();
	await paste(page, codesOf(8).join('\n'));
	await expect(page.getByText('Skor Cermin kelompok').first()).toHaveCount(0);
	await reveal(page);
	await expect(page.getByText('Skor Cermin kelompok').first()).toBeVisible();
	await paste(page, codesOf(9).join('\n'));
	await expect(page.getByRole('button', { name: 'Tampilkan kepada kelompok' })).toBeVisible();
});

test('collected codes survive a reload, and erasing them leaves nothing', async ({ page }) => {
	await openRecap(page);
	await paste(page, codesOf(7).join('\n'));
	await expect(page.getByText('7 kode baru.')).toBeVisible();
	await page.reload();
	await expect(page.getByText(/7 orang/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Hapus semua kode' }).click();
	await page.getByRole('button', { name: 'Ya, hapus' }).click();
	await expect(page.getByText('Semua kode sudah dihapus')).toBeFocused();
	await page.reload();
	await expect(page.getByText('Belum ada kode.')).toBeVisible();
});

test('files of any text are read, and one that is none is named', async ({ page }) => {
	await openRecap(page);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Pilih berkas' }).click();
	const codes = codesOf(9);
	await (
		await chooser
	).setFiles([
		{
			name: 'obrolan.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from(codes.slice(0, 4).join('\n')),
		},
		{
			name: 'tabel.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(`\ufeffkode;catatan\r\n${codes.slice(4).join(';x\r\n')}`),
		},
		{ name: 'rusak.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004rusak') },
	]);
	await expect(page.getByText('9 kode baru.')).toBeVisible();
	await expect(page.getByText('rusak.zip tidak dapat dibaca.')).toBeVisible();
});

test('a code is typed, and a wrong one is explained at the field', async ({ page }) => {
	await openRecap(page);
	await page.getByText('Ketik satu kode', { exact: true }).first().click();
	const field = page.getByRole('textbox', { name: 'Ketik satu kode' });
	const code = codeOf(1, 50);
	await field.fill(code.replace(/.$/, code.endsWith('q') ? 'p' : 'q'));
	await field.press('Enter');
	await expect(page.getByText('Ada huruf yang keliru')).toBeVisible();
	await field.fill(code.toUpperCase().replace(/(.{2})/g, '$1 '));
	await field.press('Enter');
	await expect(page.getByText('1 kode baru.')).toBeVisible();
});

test('paper sheets are typed by their digits, one Enter each', async ({ page }) => {
	await openRecap(page);
	await page.getByText('Masukkan lembar kertas', { exact: true }).click();
	await page.getByRole('combobox', { name: 'Cermin' }).selectOption('kilat');
	const field = page.getByRole('textbox', { name: 'Jawaban, 7 angka' });
	await field.fill('1234');
	await field.press('Enter');
	await expect(page.getByText('Harus 7 angka, baru ada 4.')).toBeVisible();
	await expect(field).toBeFocused();
	for (let sheet = 1; sheet <= 5; sheet += 1) {
		await field.fill('1234504');
		await field.press('Enter');
		await expect(page.getByText(`Lembar ke-${sheet} masuk.`)).toBeVisible();
	}
	await expect(page.getByText(/5 orang/).first()).toBeVisible();
	await field.fill('12');
	await page.getByRole('button', { name: 'Masukkan lembar ini' }).click();
	await expect(page.getByText('Harus 7 angka, baru ada 2.')).toBeVisible();
	await expect(page.getByText('Lembar ke-5 masuk.')).toBeHidden();
	await expect(field).toBeFocused();
});

test('once there is something to show, collecting folds into a line that opens again', async ({
	page,
}) => {
	await openRecap(page);
	await expect(page.getByRole('heading', { name: 'Selesai?' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'mode kios' })).toHaveAttribute(
		'href',
		'/pelatih/sesi/',
	);
	const box = page.getByLabel('Tempel obrolan');
	await paste(page, codesOf(4).join('\n'));
	await expect(box).toBeVisible();
	await paste(page, codesOf(8).join('\n'));
	await expect(page.getByText('8 hasil terkumpul di perangkat ini.')).toBeVisible();
	await expect(box).toBeHidden();
	const more = page.getByRole('button', { name: 'Tambah kode' });
	await expect(more).toBeFocused();
	await more.press('Enter');
	await expect(box).toBeFocused();
	await page.reload();
	await expect(more).toBeVisible();
	await expect(more).not.toBeFocused();
});

test('what is hidden is not printed, and the paper says so', async ({ page }) => {
	await openRecap(page);
	await paste(page, codesOf(8).join('\n'));
	await expect(page.getByText(/belum ditampilkan, jadi tidak dicetak/)).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/belum ditampilkan, jadi tidak dicetak/)).toBeVisible();
});

test('a small class is neither shown alone nor as a difference, and does not hold up the others', async ({
	page,
}) => {
	await openRecap(page);
	const small = codesOf(3, { id: 'zzzzqqqq' });
	await paste(page, [...codesOf(9), ...small].join('\n'));
	// All together are the nine, without the three.
	const words = recapToolCopy.choose;
	await expect(page.getByLabel(words.layouts.all)).toBeChecked();
	await reveal(page);
	await expect(page.getByText('Gambaran 9 orang ditampilkan.')).toBeVisible();
	await page.getByLabel(words.layouts.class).check();
	await page.getByLabel(words.class, { exact: true }).selectOption({ value: 'zzzzqqqq' });
	await expect(page.getByText(/^Baru 3 orang\./)).toBeVisible();
	await expect(page.getByText('Skor Cermin kelompok')).toHaveCount(0);
});

test('a picture that few have changed is shown again only after a question', async ({ page }) => {
	await openRecap(page);
	await paste(page, codesOf(12).join('\n'));
	await reveal(page);
	await expect(page.getByText('Skor Cermin kelompok').first()).toBeVisible();
	await paste(page, codesOf(13).join('\n'));
	await expect(page.getByText('Skor Cermin kelompok')).toHaveCount(0);
	await reveal(page);
	await expect(page.getByText(/kurang dari lima orang yang berubah/).first()).toBeVisible();
	await expect(page.getByText('Skor Cermin kelompok')).toHaveCount(0);
	await page.getByRole('button', { name: 'Tunggu dulu' }).click();
	await paste(page, codesOf(17).join('\n'));
	await reveal(page);
	await expect(page.getByText('Skor Cermin kelompok').first()).toBeVisible();
});

test('paper sheets before and after a reload are of one session', async ({ page }) => {
	await openRecap(page);
	for (const round of [1, 2]) {
		await page.getByText('Masukkan lembar kertas', { exact: true }).click();
		await page.getByRole('combobox', { name: 'Cermin' }).selectOption('kilat');
		for (let sheet = 1; sheet <= 3; sheet += 1) {
			await page.getByRole('textbox', { name: 'Jawaban, 7 angka' }).fill('1234504');
			await page.keyboard.press('Enter');
			await expect(page.getByText(`Lembar ke-${sheet} masuk.`)).toBeVisible();
		}
		if (round === 1) await page.reload();
	}
	await expect(page.getByRole('heading', { name: /Lembar kertas, .* tahap awal/ })).toBeVisible();
	await expect(page.getByText('6 orang').first()).toBeVisible();
});

test('it works with the network gone, and axe finds nothing in either theme', async ({
	page,
	context,
}) => {
	// A page of many charts and tables, looked through twice.
	test.slow();
	await openRecap(page);
	await paste(page, codesOf(5).join('\n'));
	await context.setOffline(true);
	await paste(page, codesOf(40, { detail: 'full' }).join('\n'));
	await expect(page.getByText('35 kode baru.')).toBeVisible();
	await reveal(page);
	await expect(page.getByText('Skor Cermin kelompok').first()).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	}
});

test('a camera that is refused gets a sentence', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () =>
			Promise.reject(new DOMException('denied', 'NotAllowedError'));
	});
	await openRecap(page);
	await page.getByText('Pindai QR', { exact: true }).click();
	await page.getByRole('button', { name: 'Nyalakan kamera' }).click();
	await expect(page.getByText('Kamera tidak diizinkan')).toBeVisible();
});

test('the camera goes off when its part is folded away', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () => {
			const canvas = document.createElement('canvas');
			canvas.getContext('2d');
			const stream = canvas.captureStream(5);
			Object.assign(window, { stream });
			return Promise.resolve(stream);
		};
	});
	await openRecap(page);
	const fold = page.getByText('Pindai QR', { exact: true });
	await fold.click();
	await page.getByRole('button', { name: 'Nyalakan kamera' }).click();
	const isOn = () =>
		page.evaluate(() => (window as unknown as { stream?: MediaStream }).stream?.active);
	await expect.poll(isOn).toBe(true);
	await fold.click();
	await expect.poll(isOn).toBe(false);
});

test('reading can be called off, and then it is as if it had never begun', async ({ page }) => {
	await openRecap(page);
	// As quick as a hand can be: the moment the way out is there.
	await page.evaluate(() => {
		new MutationObserver((_, watch) => {
			const button = document.querySelector<HTMLElement>('progress ~ button');
			if (!button) return;
			watch.disconnect();
			button.click();
		}).observe(document.body, { childList: true, subtree: true });
	});
	const chatter = 'Selamat pagi Bapak dan Ibu, rapat dimulai pukul delapan.\n'.repeat(600_000);
	const path = test.info().outputPath('obrolan.txt');
	writeFileSync(path, `${codesOf(7).join('\n')}\n${chatter}`);
	await page.locator('input[type=file]').setInputFiles(path);
	await expect(page.getByText('Dibatalkan. Tidak ada yang berubah.')).toBeVisible();
	await expect(page.getByText('Belum ada kode.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Belum ada kode.')).toBeVisible();
});

test('the recap is taken away as CSV, XLSX and JSON, none of them with a code in it', async ({
	page,
}) => {
	await openRecap(page);
	await paste(page, codesOf(12).join('\n'));
	const saved = async (name: string) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const path = await (await download).path();
		return readFileSync(path);
	};
	const csv = (await saved('Unduh CSV')).toString('utf8');
	expect(csv.startsWith('\ufeff')).toBe(true);
	expect(csv).toContain('Adaptif;12;62,5');
	const json = (await saved('Unduh JSON')).toString('utf8');
	expect(JSON.parse(json)).toBeTruthy();
	expect((await saved('Unduh XLSX')).subarray(0, 2).toString()).toBe('PK');
	for (const text of [csv, json]) expect(text).not.toMatch(/cb1[a-z0-9]{30}/);
});
